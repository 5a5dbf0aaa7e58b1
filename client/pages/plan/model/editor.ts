/** The model of one open plan: its text with its history, what is chosen in it, and how it is kept. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type Draft, type DraftStep, type Flaw, flawsOf, newStepId } from "../../../../shared/agenda/draft.ts";
import { type Clash, takeTheirs } from "../../../../shared/agenda/merge.ts";
import type { PlanStore } from "../../../wire/plans.ts";
import { planKey } from "../../../wire/server-plans.ts";
import { type History, historyOf, type Recipe } from "./history.ts";
import { type Keeping, keeperOf } from "./keeper.ts";
import { addStep, moveStep, removeStep, replace, setPlan, setStep } from "./recipes.ts";
import { pathTo, type Spot } from "./spot.ts";

/** A plan to be opened. */
export interface Opened {
  draft: Draft;
  /** The version that is kept; 0 where none is. */
  version: number;
  /** The text of that version, where it is not the one that is opened. */
  base?: Draft | undefined;
  /** A text that has to be kept although nobody has changed it here: a file, or what a page left behind. */
  unkept?: boolean;
}

/** What people read of what happened by itself. */
export interface EditorWords {
  copyTitle(title: string): string;
  tookOver: string;
  becameCopy(title: string): string;
  copyStep(title: string): string;
  added(title: string, place: number): string;
  moved(title: string, place: number, all: number): string;
}

export interface EditorTools {
  store: PlanStore;
  words: EditorWords;
  after(ms: number, task: () => void): void;
  newId(): string;
  /** The plan is kept from now on, under this id: the address is to name it. */
  named(id: string): void;
}

export interface Editor extends Pick<History, "draft" | "canUndo" | "canRedo" | "settle"> {
  /** Under which id the plan is kept: not the one that was opened any more, once it has become a copy. */
  id: ReadonlySignal<string>;
  keeping: ReadonlySignal<Keeping>;
  /** Where the plan is kept: by this browser, by a server for whoever has the link, or by the server of this machine. */
  keptBy: ReadonlySignal<"browser" | "server" | "machine">;
  /** What somebody else has changed as well, while it is not settled. */
  clashes: ReadonlySignal<readonly Clash[]>;
  /** Settles a clash: whose text stands. */
  settleClash(clash: Clash, whose: "mine" | "theirs"): void;
  /** The plan is kept elsewhere from now on, where it has this version and text. */
  moved(version: number, text: Draft): void;
  /** The step in hand; null for none. */
  chosen: ReadonlySignal<DraftStep | null>;
  /** Where the focus is to go; a new object each time. */
  spot: ReadonlySignal<Spot | null>;
  /** What happened without anybody's press, in words. */
  said: ReadonlySignal<string>;
  /** The step that was removed last and where it was, for an undo in its place; null once something else has happened. */
  removed: ReadonlySignal<{ title: string; place: number } | null>;
  /** Each step's flaws by its id; the same list as long as the step is the same. */
  flaws(step: DraftStep): readonly Flaw[];
  act(recipe: Recipe, field?: string): void;
  /** Takes a step's settings as its form has them after each key. */
  setSettings(id: string, settings: DraftStep["settings"]): void;
  choose(id: string | null): void;
  focus(spot: Spot): void;
  /** Adds a step under an id of its own, after the one in hand unless a place is given (the step before it, null for none). */
  add(step: DraftStep, after?: string | null): void;
  duplicate(id: string): void;
  remove(id: string): void;
  move(id: string, to: number): void;
  undo(): void;
  redo(): void;
  flush(): Promise<void>;
  leave(): boolean;
  stop(): void;
  /** Takes away what was said. */
  hush(): void;
}

/** Opens a plan. */
export function editorOf({ draft: first, version, base, unkept = false }: Opened, tools: EditorTools): Editor {
  const { store, words, after, newId, named } = tools;
  const history = historyOf(first);
  const { draft } = history;
  const chosenId = signal<string | null>(first.steps[0]?.id ?? null);
  const spot = signal<Spot | null>(null);
  const said = signal("");
  /** What a press has just done is old news with the next one; what happened by itself stands until somebody closes it. */
  let passing = "";
  const tell = (text: string) => {
    passing = text;
    said.value = text;
  };
  const hushPassing = () => {
    if (said.value === passing) said.value = "";
  };
  const removed = signal<{ title: string; place: number } | null>(null);

  const id = signal(first.id);
  const whoKeeps = () => (store.onServer ? "machine" : planKey(id.value) === null ? "browser" : "server");
  const keptBy = signal<"browser" | "server" | "machine">(whoKeeps());

  const keeper = keeperOf({
    store,
    id: first.id,
    version,
    base: unkept ? base : first,
    wasLeft: unkept,
    after,
    copyOf: (text) => ({ ...text, id: newId(), title: words.copyTitle(text.title) }),
    takeOver: (text) => {
      history.act(replace(text));
      removed.value = null;
      said.value = words.tookOver;
    },
    becameCopy: (copy) => {
      id.value = copy;
      keptBy.value = whoKeeps();
      const { title } = draft.value;
      history.act(setPlan({ title: words.copyTitle(title) }));
      // What has been typed meanwhile belongs to the copy as well.
      keeper.changed(draft.value);
      said.value = words.becameCopy(title);
      named(copy);
    },
  });
  if (unkept) {
    named(first.id);
    keeper.changed(first);
  }

  const act = (recipe: Recipe, field?: string) => {
    const before = draft.value;
    history.act(recipe, field);
    if (draft.value === before) return;
    removed.value = null;
    hushPassing();
    if (keeper.state.value.is === "new") named(first.id);
    keeper.changed(draft.value);
  };
  const placeOf = (id: string) => draft.value.steps.findIndex((step) => step.id === id);
  const travel = (go: () => Spot | null) => {
    const where = go();
    if (where === null) return;
    removed.value = null;
    said.value = "";
    if (where.step !== undefined) chosenId.value = where.step;
    spot.value = { ...where };
    keeper.changed(draft.value);
  };
  const add: Editor["add"] = (step, after) => {
    // Of a shared plan two people may add a step at once: under one name these would be taken for one step.
    const wanted =
      keptBy.value === "server"
        ? `${step.id.slice(0, 24)}-${newId()
            .replace(/[^A-Za-z\d]/g, "")
            .slice(-5)}`
        : step.id;
    const id = newStepId(wanted, draft.value.steps);
    act(addStep({ ...step, id }, after === undefined ? (chosenId.value ?? undefined) : after));
    const place = placeOf(id);
    if (place < 0) return;
    chosenId.value = id;
    tell(words.added(step.title, place + 1));
  };

  return {
    ...history,
    id,
    keeping: keeper.state,
    clashes: keeper.clashes,
    keptBy,
    moved: (to, text) => {
      keeper.moved(to, text);
      keptBy.value = whoKeeps();
    },
    settleClash: (clash, whose) => {
      if (whose === "theirs") act(replace(takeTheirs(draft.value, clash)));
      keeper.settle(clash);
    },
    chosen: computed(() => draft.value.steps.find((step) => step.id === chosenId.value) ?? null),
    spot,
    said,
    removed,
    flaws: flawsRemembered(first.locale),
    act,
    add,
    setSettings: (id, settings) => {
      const before = draft.value.steps[placeOf(id)]?.settings;
      const path = pathTo(before, settings);
      // A text grows by typing; whatever else changes is a change of its own.
      const typed = typeof path.reduce<unknown>(inside, settings) === "string";
      const isText = typed && typeof path.reduce<unknown>(inside, before) !== "object";
      act(setStep(id, { settings }), isText ? [id, "settings", ...path].join(" ") : undefined);
    },
    choose: (id) => {
      history.settle();
      hushPassing();
      chosenId.value = id;
    },
    focus: (where) => {
      if (where.step !== undefined) chosenId.value = where.step;
      spot.value = { ...where };
    },
    duplicate: (id) => {
      const step = draft.value.steps[placeOf(id)];
      if (!step) return;
      // What the step itself has taken says nothing of its copy.
      const { used: _, ...copy } = step;
      add({ ...copy, title: words.copyStep(step.title) }, id);
      if (chosenId.value !== null) spot.value = { step: chosenId.value };
    },
    remove: (id) => {
      const place = placeOf(id);
      const step = draft.value.steps[place];
      if (!step) return;
      act(removeStep(id));
      const { steps } = draft.value;
      if (chosenId.value === id) chosenId.value = steps[Math.min(place, steps.length - 1)]?.id ?? null;
      removed.value = { title: step.title, place };
      spot.value = { field: "removed" };
    },
    move: (id, to) => {
      const step = draft.value.steps[placeOf(id)];
      act(moveStep(id, to));
      spot.value = { step: id };
      if (step) tell(words.moved(step.title, placeOf(id) + 1, draft.value.steps.length));
    },
    undo: () => travel(history.undo),
    redo: () => travel(history.redo),
    flush: keeper.flush,
    leave: keeper.leave,
    stop: keeper.stop,
    hush: () => {
      said.value = "";
    },
  };
}

const inside = (value: unknown, key: string | number): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

/** A step that nothing has changed is the same object, so its flaws are looked for once. */
function flawsRemembered(locale: string): (step: DraftStep) => readonly Flaw[] {
  const known = new WeakMap<DraftStep, readonly Flaw[]>();
  return (step) => {
    const flaws = known.get(step) ?? flawsOf(step, locale);
    known.set(step, flaws);
    return flaws;
  };
}
