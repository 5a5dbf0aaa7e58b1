/** The next thing to do, and the command that does it. Pure: the big button only shows it. */
import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { Step } from "../../../../shared/agenda/schema.ts";
import { MINIMUM } from "../../../../shared/limits.ts";
import type { Command } from "../../../../shared/protocol/command.ts";
import type { Progress } from "../../../../shared/protocol/progress.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../exercises/find/manifest.ts";
import { isReading } from "../../../ui/step.ts";
import { askedBefore, openNow, opensInLobby } from "./arriving.ts";
import { fewIn } from "./few.ts";
import { pagesOf, sheetsOf, turnBy } from "./focus.ts";
import { canRevote, debriefOf, goesOn, isSplit, isWorded, itemsOf } from "./items.ts";

/** How long neighbours talk unless the host adds to it, in milliseconds. */
const HUDDLE_MS = 90_000;

/** The big button's label, by its name among the words. */
export type PrimaryLabel =
  | "start"
  | "arriving"
  | "open"
  | "close"
  | "closeNow"
  | "closeReveal"
  | "closeRevealNow"
  | "page"
  | "huddle"
  | "revote"
  | "reveal"
  | "goOn"
  | "debrief"
  | "next"
  | "startRound"
  | "back"
  | "leaveOut"
  | "end"
  | "resume";

/** The big button: what it says, what it is about, and what it sends. */
export interface Primary {
  label: PrimaryLabel;
  /** The step that it leads to. */
  title?: string;
  /** Why it cannot be pressed now. */
  blocked?: "no-answers";
  /** Why the result is passed over. */
  without?: "too-few" | "nothing-to-show";
  /** There are too few people for what the step is for: what then, in words. */
  few?: string;
  /** The command at the server's time `now`. */
  make(now: number): Command;
}

/** What the page knows beside the view. */
export interface Around {
  /** How far the room is; it may still be that of the step before. */
  progress?: Progress | null;
  /** Whether a reveal brings the debrief question along; by default it does. */
  asks?: boolean;
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

/** Opens the vote in hand, or again the one that was closed last. */
export function reopen(step: StepView): Command {
  return { do: "open", step: step.id, round: step.round, from: step.phase };
}

/** Items go with a command only where there are several to choose from. */
function chosen(step: StepView, picked: readonly string[]): { items?: string[] } {
  return picked.length > 0 && itemsOf(step).length > 1 ? { items: [...picked] } : {};
}

/** The next thing to do; null once the workshop has ended. */
export function primaryOf(
  view: HostView,
  plan: readonly Step[],
  picked: readonly string[],
  around: Around = {},
): Primary | null {
  if (view.room.status === "ended") return null;
  const { step } = view;
  // The break ends first, and the workshop is where it was.
  if (view.room.paused) return { label: "resume", make: () => ({ do: "pause", on: false }) };
  if (view.room.status === "lobby") return onwards(view, plan, step?.id ?? askedBefore(view), "start");
  if (step === null) return END;
  if (isReading(step) && step.phase !== "setup") return turning(view) ?? onwards(view, plan, step.id, "next");
  switch (step.phase) {
    case "setup":
      return { label: "open", ...fewIn(view, around.progress), make: () => reopen(step) };
    case "collecting":
      return pageAfter(step) ?? closing(step, around);
    case "closed":
      return afterClose(view, step, plan, picked, around);
    case "huddle":
      return { label: "revote", make: () => revote(step, step.items ?? []) };
    case "revealed":
      if (quickOver(view)) return onwards(view, plan, step.id, "next");
      if (goesOn(step)) return { label: "goOn", make: () => revote(step, []) };
      return unfolding(view, step) ?? (isQuestionLeft(step) ? debrief(step) : onwards(view, plan, step.id, "next"));
    case "debrief":
      return onwards(view, plan, step.id, "next");
    default:
      return step.phase satisfies never;
  }
}

/** What else is likely, beside the big button: another way from here to the result, or the talk about it. */
export function secondOf(
  view: HostView,
  plan: readonly Step[],
  picked: readonly string[],
  around: Around = {},
): Primary | null {
  const { step } = view;
  const first = primaryOf(view, plan, picked, around)?.label;
  if (view.room.status === "lobby") return first && !view.room.paused ? arriving(view, plan) : null;
  if (!step || !first || view.room.paused || isReading(step)) return null;
  switch (step.phase) {
    case "setup": {
      const next = fewIn(view, around.progress) && nextStep(view, plan, step.id);
      return next ? { label: "leaveOut", make: () => goTo(view, next) } : null;
    }
    case "collecting":
      return first === "closeReveal" || first === "closeRevealNow" ? close(step) : null;
    case "closed":
      if (first === "huddle") return hasAnswers(view) ? reveal(step, around) : null;
      return first === "reveal" && mayTalk(view) ? talk(step, plan, picked) : null;
    case "huddle":
      return hasAnswers(view) ? reveal(step, around) : null;
    case "revealed":
      if (quickOver(view)) return null;
      return first === "debrief" ? onwards(view, plan, step.id, "next") : debrief(step);
    default:
      return null;
  }
}

function arriving(view: HostView, plan: readonly Step[]): Primary | null {
  const step = opensInLobby(view, plan);
  return step && { label: "arriving", title: step.title, make: () => openNow(step, view) };
}

/** A page that has several sheets is turned first, down to its last one. */
function turning(view: HostView): Primary | null {
  const turn = sheetsOf(view) && turnBy(view, 1);
  if (turn?.do !== "turn" || !view.step?.sheet) return null;
  const { at, all, round } = view.step.sheet;
  if (turn.sheet !== at && round && turn.sheet === all - 1) return { label: "startRound", make: () => turn };
  // What goes on below has another page of its sheet.
  const title = fill(words.turnTo[turn.sheet === at ? "more" : "next"], { n: at + 2, all: round ? all - 1 : all });
  return { label: "next", title, make: () => turn };
}

/** the next page of a result that is told page by page; null on the last one, and where one page tells all. */
function unfolding(view: HostView, step: StepView): Primary | null {
  const turn = manifestOf(step.exercise).unfolds ? turnBy(view, 1) : null;
  if (turn?.do !== "turn") return null;
  const title = fill(words.turnTo.next, { n: turn.page + 1, all: pagesOf(view).all });
  return { label: "next", title, make: () => turn };
}

/** the page that comes before the vote can be closed; null on the last one, and where there are none. */
function pageAfter(step: StepView): Primary | null {
  const page = (step.page ?? 0) + 1;
  if (!step.open || page >= step.open.pages) return null;
  const title = manifestOf(step.exercise).buttons(step)[page] ?? "";
  return { label: "page", title, make: () => ({ do: "turn", step: step.id, page }) };
}

/** a press while phones have notice of it is done at once, and says so. */
function closing(step: StepView, around: Around): Primary {
  const told = step.closesAt !== undefined;
  if (mayReveal(step, around)) return { ...reveal(step, around), label: told ? "closeRevealNow" : "closeReveal" };
  return { ...close(step), label: told ? "closeNow" : "close" };
}

function afterClose(
  view: HostView,
  step: StepView,
  plan: readonly Step[],
  picked: readonly string[],
  around: Around,
): Primary {
  if (manifestOf(step.exercise).tellsNothing(step))
    return { ...onwards(view, plan, step.id, "next"), without: "nothing-to-show" };
  // Too few to show: the room goes on, and the step can be opened again for more.
  if (view.settling && !view.settling.enough) return { ...onwards(view, plan, step.id, "next"), without: "too-few" };
  if (quickOver(view) && !hasAnswers(view)) return { ...onwards(view, plan, step.id, "next"), without: "too-few" };
  const first = view.peek?.rounds.find((round) => round.round === 1)?.result;
  // Before anyone has looked nobody knows whether the room is split, and looking would cost a press: the plan decides.
  if (step.rounds === 2 && step.round === 1 && (view.settling || isSplit(first))) return talk(step, plan, picked);
  return hasAnswers(view) ? reveal(step, around) : { ...reveal(step, around), blocked: "no-answers" };
}

/**
 * whether an open second vote is closed and revealed by one press. Not while nobody has answered, because then hands may
 * be counted; not where texts are read first; and about oneself only once enough have finished for the room to let it be.
 */
function mayReveal(step: StepView, { progress }: Around): boolean {
  if (step.round === 1 || (isWorded(step) && !manifestOf(step.exercise).buildsOn)) return false;
  if (progress?.step !== step.id || progress.round !== step.round) return false;
  const { started, finished, joined } = progress;
  return step.privacy === "O" ? started > 0 : finished >= MINIMUM.S && 3 * finished >= 2 * joined;
}

/** Whether the debrief has a question that the room has not been shown yet. */
const isQuestionLeft = (step: StepView): boolean => step.shown?.prompt === false && debriefOf(step) !== undefined;

/** Whether a talk makes sense before the room sees what it said; a quick question is asked once, and the room goes back. */
const mayTalk = (view: HostView): boolean =>
  view.step?.round === 1 && canRevote(view.step) && !quickOver(view) && hasAnswers(view);

const close = (step: StepView): Primary => ({ label: "close", make: () => ({ do: "close", step: step.id }) });
const debrief = (step: StepView): Primary => ({ label: "debrief", make: () => ({ do: "debrief", step: step.id }) });
const talk = (step: StepView, plan: readonly Step[], picked: readonly string[]): Primary => ({
  label: "huddle",
  make: (now) => huddle(step, picked, now, talkOf(step, plan)),
});

/** Milliseconds that the plan gives the talk in pairs, if it says so; none at all is no reason for a talk without time. */
export function talkOf({ id }: StepView, plan: readonly Step[]): number {
  const seconds = plan.find((one) => one.id === id)?.talks?.pairs ?? 0;
  return seconds > 0 ? seconds * 1000 : HUDDLE_MS;
}

const reveal = (step: StepView, { asks = true }: Around): Primary => ({
  label: "reveal",
  make: () => toResult(step, asks),
});

/** Reveals what there is; `asks`: the debrief question comes along. R-151: an open vote is closed by what is pressed in it alone. */
export const toResult = ({ id, phase }: StepView, asks: boolean): Command => ({
  do: "reveal",
  step: id,
  ...(phase === "collecting" && { from: phase }),
  ...(!asks && { prompt: false }),
});

const END: Primary = { label: "end", make: () => ({ do: "end" }) };

function onwards(view: HostView, plan: readonly Step[], after: string | null, label: "start" | "next"): Primary {
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
