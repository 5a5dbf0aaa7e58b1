/** Undo and redo without end: a plan's texts from the one that was opened to the one that stands. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Draft as Mutable } from "mutative";
import { createTravels } from "travels";
import type { Draft } from "../../../../shared/agenda/draft.ts";
import { type Spot, spotOf } from "./spot.ts";

/** Changes a plan in place: only a copy of it, of which the history keeps what has changed. */
export type Recipe = (draft: Mutable<Draft>) => void;

export interface History {
  draft: ReadonlySignal<Draft>;
  canUndo: ReadonlySignal<boolean>;
  canRedo: ReadonlySignal<boolean>;
  /** Changes the plan. Changes one after another that name the same field are undone together: they are one typing. */
  act(recipe: Recipe, field?: string): void;
  /** The typing is over: what the same field gets from now on is a change of its own. */
  settle(): void;
  /** Takes the last change back; says where it was, null where there is none. */
  undo(): Spot | null;
  redo(): Spot | null;
}

/** A history that begins with this plan. */
export function historyOf(first: Draft): History {
  // Unfrozen and as JSON: a key without a value would come back from an undo as one that is absent.
  const travels = createTravels<Draft>(first, { maxHistory: Number.MAX_SAFE_INTEGER, autoArchive: false });
  const draft = signal(first);
  const canUndo = signal(false);
  const canRedo = signal(false);
  let typing: string | undefined;

  const tell = () => {
    draft.value = travels.getState();
    canUndo.value = travels.canBack();
    canRedo.value = travels.canForward();
  };
  const settle = () => {
    travels.archive();
    typing = undefined;
  };
  /** A typing that was typed back changes nothing: one goes on to what can be seen. */
  const go = (can: () => boolean, step: () => void): Spot | null => {
    settle();
    const before = travels.getState();
    let spot: Spot | null = null;
    while (spot === null && can()) {
      step();
      spot = spotOf(before, travels.getState());
    }
    tell();
    return spot;
  };

  return {
    draft,
    canUndo,
    canRedo,
    settle,
    act: (recipe, field) => {
      if (field === undefined || field !== typing) settle();
      travels.setState(recipe);
      typing = field;
      if (field === undefined) travels.archive();
      tell();
    },
    undo: () => go(travels.canBack.bind(travels), () => travels.back()),
    redo: () => go(travels.canForward.bind(travels), () => travels.forward()),
  };
}
