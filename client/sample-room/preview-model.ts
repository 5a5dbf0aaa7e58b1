/** What a step of a plan will look like: the sample room follows its settings, and stays as it was while they are unfinished. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import * as v from "valibot";
import { bind } from "../../shared/agenda/bind.ts";
import { type DraftStep, flawsOf } from "../../shared/agenda/draft.ts";
import { Step } from "../../shared/agenda/schema.ts";
import { exercises } from "../../shared/exercises/index.ts";
import { manifestOf } from "../exercises/find/manifest.ts";
import type { Place } from "./places.ts";
import type { SampleRoom } from "./sample-room.ts";

/** What somebody can look at, in the order of a workshop. */
export const PHASES = ["open", "talk", "second", "revealed", "debrief"] as const;
export type Phase = (typeof PHASES)[number];

/** The step as it stands in the plan. */
export interface Previewed {
  step: DraftStep;
  /** The steps that come before it in the plan. */
  before: readonly DraftStep[];
  /** People expected. */
  people: number;
  locale: string;
}

export interface PreviewModel {
  /** The phases that the step has; none while nothing can be shown. */
  phases: ReadonlySignal<readonly Phase[]>;
  /** The phase that is shown. */
  phase: ReadonlySignal<Phase>;
  /** How many simulated people there are. */
  people: ReadonlySignal<number>;
  /** Whether what is shown is not the step as it is, because that is unfinished. */
  unfinished: ReadonlySignal<boolean>;
  /** Shows the step, at once where it is another one or another number of people, else when nothing has changed for a moment. */
  follow(plan: Previewed): void;
  go(phase: Phase): void;
}

/** Fewer are too few for a result about oneself, and more make no other picture. */
const PEOPLE = { min: 5, max: 150 } as const;
/** Milliseconds without a change after which a step is shown anew: longer than between two keys of somebody who types. */
const PAUSE_MS = 250;

export interface PreviewTools {
  room: Pick<SampleRoom, "show">;
  /** Calls back after so many milliseconds; returns how to call that off. */
  after(ms: number, task: () => void): () => void;
}

/** A preview of nothing yet. */
export function previewModel({ room, after }: PreviewTools): PreviewModel {
  const shown = signal<Showable | null>(null);
  const wanted = signal<Phase>("open");
  const people = signal<number>(PEOPLE.min);
  const unfinished = signal(false);
  const phases = computed(() => (shown.value ? phasesOf(shown.value) : []));
  // A step that has no talk, after one that has: the phase that was looked at comes back with the next that has it.
  const phase = computed(() => (phases.value.includes(wanted.value) ? wanted.value : "open"));
  let followed = "";
  let callOff = () => {};

  const show = () => {
    if (!shown.value) return;
    const { step, before } = shown.value;
    room.show(step, { before, way: wayTo(phase.value, phases.value), people: people.value });
  };
  const take = (next: Showable) => {
    shown.value = next;
    show();
  };

  return {
    phases,
    phase,
    people: computed(() => people.value),
    unfinished: computed(() => unfinished.value),
    follow: (plan) => {
      const next = showable(plan);
      const isOther = shown.value?.id !== plan.step.id || people.value !== within(plan.people);
      const said = JSON.stringify([next, plan.step.id, within(plan.people)]);
      if (said === followed) return;
      followed = said;
      callOff();
      people.value = within(plan.people);
      unfinished.value = next === null;
      if (shown.value?.id !== plan.step.id) shown.value = null;
      if (!next) return;
      if (isOther) take(next);
      else callOff = after(PAUSE_MS, () => take(next));
    },
    go: (to) => {
      wanted.value = to;
      show();
    },
  };
}

/** A finished step, with those that are answered before it. */
interface Showable {
  /** Its id in the plan. */
  id: string;
  step: Step;
  before: readonly Step[];
}

function showable({ step, before, locale }: Previewed): Showable | null {
  const whole = finishedStep(step, locale);
  if (!whole) return null;
  // What is compared is compared with what the same people said earlier.
  const compared = exercises[step.exercise].links ? before.filter(({ exercise }) => exercise === step.exercise) : [];
  return {
    id: step.id,
    step: whole,
    before: compared.flatMap((one) => finishedStep(one, locale) ?? []),
  };
}

/** The step without what no phone and no stage shows: a change of that changes no picture. */
function finishedStep(step: DraftStep, locale: string): Step | null {
  if (flawsOf(step, locale).length > 0) return null;
  const parsed = v.safeParse(Step, { ...step, minutes: 0, notes: undefined, priority: undefined });
  return parsed.success ? parsed.output : null;
}

function phasesOf({ step }: Showable): readonly Phase[] {
  const bound = bind(step, LANGUAGE);
  if (!bound || bound.exercise.schemas.answer === null) return ["open"];
  if (bound.exercise.rounds(bound.content) === 1) return ["open", "revealed", "debrief"];
  // Nobody talks before a second round that is about what came out of the first.
  const between = manifestOf(step.exercise).buildsOn ? "second" : "talk";
  return ["open", between, "revealed", "debrief"];
}

/** A step with two votes is shown as it is after both. */
function wayTo(phase: Phase, phases: readonly Phase[]): readonly Place[] {
  const votes: readonly Place[] = phases.length > 3 ? ["again"] : [];
  switch (phase) {
    case "open":
      return ["asking"];
    case "talk":
      return ["talk"];
    case "second":
      return ["again"];
    case "revealed":
      return [...votes, "result"];
    case "debrief":
      return [...votes, "debrief"];
    default:
      return phase satisfies never;
  }
}

/** So many people that there is something to see, and not more than a page can play. */
const within = (people: number) => Math.min(PEOPLE.max, Math.max(PEOPLE.min, people));
