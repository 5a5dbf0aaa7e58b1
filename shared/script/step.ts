/** What fills the script of a step: its settings, its minutes and the plan that it stands in. */
import type { Bound } from "../agenda/bind.ts";
import { boundOf, type DraftStep, talksOf } from "../agenda/draft.ts";
import { content, localeOf } from "../agenda/library.ts";
import { minutesInAll } from "../agenda/moments.ts";
import { partsOf, type TimePartName } from "../agenda/timing.ts";
import type { ScriptButton } from "../content/model.ts";
import type { OpenPage } from "../exercises/contract.ts";
import { PACE } from "../exercises/pace.ts";
import { lastOf } from "../plain.ts";
import type { Clock } from "./clock.ts";
import { type Filling, fillScript } from "./fill.ts";
import { inWords, type Values } from "./slots.ts";

/** The buttons of a step that scripts may name, each with its words; those that it does not have are left out. */
export type Buttons = Readonly<Partial<Record<ScriptButton, string>>>;

/** The plan that a step stands in, as far as scripts speak of it. */
export interface ScriptPlan {
  minutes?: number | undefined;
  steps: readonly DraftStep[];
}

export interface Told {
  locale: string;
  /** Which buttons the step has, as the facilitator's page shows them. */
  buttons(bound: Bound): Buttons;
  /** Which buttons lead through an open vote of the step. */
  pages?(bound: Bound): readonly string[];
  /** Absent for a step that stands alone, such as one of the library. */
  plan?: ScriptPlan | undefined;
}

/** The script of a step with its slots filled; as typed while the step is unfinished. */
export function scriptOf(step: DraftStep, told: Told): string {
  const { notes = "" } = step;
  if (!notes.includes("{")) return notes;
  const bound = boundOf(step, told.locale);
  return bound ? fillScript(notes, fillingOf(step, bound, told)) : notes;
}

/** Whether a step is the last one of its plan; a step that stands alone is not. */
export function isLast({ id }: { id: string }, plan: ScriptPlan | undefined): boolean {
  return plan !== undefined && lastOf(plan.steps)?.id === id;
}

/** What fills the slots of one step. */
export function fillingOf(step: DraftStep, bound: Bound, { locale, buttons, pages, plan }: Told): Filling {
  const { exercise, content: sealed } = bound;
  const words = content[localeOf(locale)].script;
  const facts = Object.entries(exercise.facts?.(sealed) ?? {}).filter(([, fact]) => fact !== false);
  const planned = plan === undefined ? 0 : minutesInAll(plan.steps, locale);
  const kept = Math.floor((plan?.minutes ?? planned) - planned);
  const clock = clockFor(step, locale);
  const shown = buttons(bound);
  const { cards, pairs = PACE.pairs.talk } = talksOf(step);
  const inside = Math.max(0, ...(exercise.openPages?.(sealed) ?? []).flatMap(timeToTalk));
  const values: Values["values"] = {
    ...Object.fromEntries(facts),
    ...shown,
    ...(cards !== undefined &&
      facts.some(([fact]) => fact === "picks") && { picks: Math.min(cards, exercise.items(sealed).length) }),
    minutes: Math.round(step.minutes),
    ...(kept > 0 && { keptBack: kept }),
    ...((shown.huddle !== undefined || inside > 0) && { talk: inWords(inside || pairs, words) }),
    ...(clock.answer > 0 && { answering: inWords(Math.max(30, Math.round(clock.answer / 30) * 30), words) }),
  };
  return { values, items: exercise.items(sealed), pages: pages?.(bound), words, clock };
}

/** The time of a page of an open vote on which nothing is answered yet. */
const timeToTalk = ({ takes, seconds }: OpenPage): number[] =>
  takes === "nothing" && seconds !== undefined ? [seconds] : [];

function clockFor(step: DraftStep, locale: string): Clock {
  const parts = new Map(partsOf(step, { locale })?.map(({ part, seconds }) => [part, seconds]));
  const of = (...names: TimePartName[]) => names.reduce((sum, name) => sum + (parts.get(name) ?? 0), 0);
  return {
    given: step.minutes * 60,
    pace: PACE.saidPerMinute,
    read: of("read"),
    answer: of("think", "answer"),
    again: of("again"),
    close: of("close"),
    closeAgain: PACE.close.none,
    talk: of("pairs"),
    look: of("reveal"),
    on: of("on"),
  };
}
