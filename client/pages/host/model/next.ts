/** The next thing to do, and the command that does it. Pure: the big button only shows it. */
import type { Step } from "../../../../shared/agenda/schema.ts";
import type { Command } from "../../../../shared/protocol/command.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { isReading } from "../../../ui/step.ts";
import { goesOn, isSplit, itemsOf } from "./items.ts";

/** How long neighbours talk unless the host adds to it, in milliseconds. */
const HUDDLE_MS = 90_000;

/** The big button's label, by its name among the words. */
export type PrimaryLabel =
  | "start"
  | "show"
  | "open"
  | "close"
  | "closeNow"
  | "huddle"
  | "revote"
  | "reveal"
  | "goOn"
  | "without"
  | "debrief"
  | "next"
  | "back"
  | "end"
  | "resume";

/** The big button: what it says, what it is about, and what it sends. */
export interface Primary {
  label: PrimaryLabel;
  /** The step that it leads to. */
  title?: string;
  /** Why it cannot be pressed now. */
  blocked?: "no-answers";
  /** The command at the server's time `now`. */
  make(now: number): Command;
}

/** The step after another in the plan, or the first one, that is not left out; quick questions lie beside the way. */
export function nextStep(view: HostView, plan: readonly Step[], after: string | null): Step | undefined {
  const place = plan.findIndex((step) => step.id === after);
  const passed = new Set(view.steps.filter((row) => row.skipped || row.quick).map((row) => row.id));
  return plan.slice(place + 1).find((step) => !passed.has(step.id));
}

/** The quick question in hand: the step over which it was asked, if there was one. */
export function quickOver(view: HostView): { over: string | null } | undefined {
  return view.steps.find((row) => row.id === view.step?.id)?.quick;
}

/** The step to which a quick question leads back; undefined where it was asked over none, or where that has been left out. */
export function wayBack(view: HostView, plan: readonly Step[]): Step | undefined {
  const over = quickOver(view)?.over;
  const row = view.steps.find(({ id }) => id === over);
  return row && !row.skipped ? plan.find((step) => step.id === over) : undefined;
}

/** Goes back to exactly where the room was: what was on the screens is there again. */
export const goBack = (to: Step): Command => ({ do: "goto", step: to.id });

/** Goes to a step. A page to read has nothing to set up, so it is shown at once. */
export function goTo(view: HostView, step: Step): Command {
  const phase = view.steps.find((row) => row.id === step.id)?.phase;
  if (isReading(step) && phase === "setup") return { do: "open", step: step.id, round: 1, from: "setup" };
  return { do: "goto", step: step.id };
}

/** Whether there is anything to reveal, as far as a host knows. */
export function hasAnswers({ settling, unread, peek }: HostView): boolean {
  if (settling?.enough || (!settling && unread)) return true;
  return (peek?.rounds ?? []).some((round) => round.answered > 0);
}

/** The talk before a second vote; `picked` are the cards it is about, all of them where none is picked. */
export function huddle(step: StepView, picked: readonly string[], now: number, ms = HUDDLE_MS): Command {
  return { do: "huddle", step: step.id, until: now + ms, ...chosen(step, picked) };
}

/** Opens the second vote from wherever the step stands. */
export function revote(step: StepView, picked: readonly string[]): Command {
  return { do: "open", step: step.id, round: 2, from: step.phase, ...(step.round === 1 && chosen(step, picked)) };
}

/** Opens again the vote that was closed last. */
export function reopen(step: StepView): Command {
  return { do: "open", step: step.id, round: step.round, from: step.phase };
}

/** Items go with a command only where there are several to choose from. */
function chosen(step: StepView, picked: readonly string[]): { items?: string[] } {
  return picked.length > 0 && itemsOf(step).length > 1 ? { items: [...picked] } : {};
}

/** The next thing to do; null once the workshop has ended. */
export function primaryOf(view: HostView, plan: readonly Step[], picked: readonly string[]): Primary | null {
  if (view.room.status === "ended") return null;
  const { step } = view;
  // The break ends first, and the workshop is where it was.
  if (view.room.paused) return { label: "resume", make: () => ({ do: "pause", on: false }) };
  if (step === null) return view.room.status === "lobby" ? onwards(view, plan, null, "start") : END;
  if (isReading(step) && step.phase !== "setup") return onwards(view, plan, step.id, "next");
  switch (step.phase) {
    case "setup": {
      const label = isReading(step) ? "show" : "open";
      return { label, make: () => ({ do: "open", step: step.id, round: step.round, from: "setup" }) };
    }
    case "collecting":
      return {
        label: step.closesAt === undefined ? "close" : "closeNow",
        make: () => ({ do: "close", step: step.id }),
      };
    case "closed": {
      // Too few to show: the room goes on, and the step can be opened again for more.
      if (view.settling && !view.settling.enough) return onwards(view, plan, step.id, "without");
      if (quickOver(view) && !hasAnswers(view)) return onwards(view, plan, step.id, "without");
      const first = view.peek?.rounds.find((round) => round.round === 1)?.result;
      // Before anyone has looked nobody knows whether the room is split, and looking would cost a press: the plan decides.
      if (step.rounds === 2 && step.round === 1 && (view.settling || isSplit(first))) {
        return { label: "huddle", make: (now) => huddle(step, picked, now) };
      }
      return {
        label: "reveal",
        ...(!hasAnswers(view) && { blocked: "no-answers" as const }),
        make: () => ({ do: "reveal", step: step.id }),
      };
    }
    case "huddle":
      return { label: "revote", make: () => revote(step, step.items ?? []) };
    case "revealed":
      if (quickOver(view)) return onwards(view, plan, step.id, "next");
      if (goesOn(step)) return { label: "goOn", make: () => revote(step, []) };
      return { label: "debrief", make: () => ({ do: "debrief", step: step.id }) };
    case "debrief":
      return onwards(view, plan, step.id, "next");
    default:
      return step.phase satisfies never;
  }
}

const END: Primary = { label: "end", make: () => ({ do: "end" }) };

function onwards(
  view: HostView,
  plan: readonly Step[],
  after: string | null,
  label: "start" | "next" | "without",
): Primary {
  const quick = quickOver(view);
  if (quick) {
    const back = wayBack(view, plan);
    if (back) return { label: "back", title: back.title, make: () => goBack(back) };
    // Asked before the first step or after the last one.
    if (quick.over === null) return begun(view) ? END : onwards({ ...view, step: null }, plan, null, "start");
  }
  const next = nextStep(view, plan, quick?.over ?? after);
  return next ? { label, title: next.title, make: () => goTo(view, next) } : END;
}

/** Whether a step of the plan has been opened. */
const begun = ({ steps }: HostView): boolean => steps.some((row) => row.opened && !row.quick);
