/** Commands about the result of the step in hand: look at it, show it, hide it, count hands. */
import { sheetEnds, sheetOf } from "../../agenda/bind.ts";
import { HANDS } from "../../limits.ts";
import type { Command } from "../../protocol/command.ts";
import { type Change, done, type Outcome, refused } from "../change.ts";
import { countHands } from "../counting/hands.ts";
import { settle } from "../privacy/settling.ts";
import { onPage, openPagesOf } from "../state/open-page.ts";
import type { StepState } from "../state/rows.ts";
import { isAboutOneself, itemsOf } from "../state/step.ts";
import { closing } from "./moves.ts";
import { storyGoesOn } from "./story.ts";
import { changeStep, latest, type Target } from "./target.ts";

/** The host looks before the room does. */
export function peek(target: Target): Outcome {
  const settled = settle(target.state, target);
  if (!settled) return refused("too-few");
  return done(settled === target.at ? [] : [{ put: "step", step: settled }]);
}

type Reveal = Extract<Command, { do: "reveal" }>;

/** Puts the result on every screen. */
export function reveal(target: Target, wanted: Reveal): Outcome {
  const { state, at, frozen } = target;
  if (at.phase === "revealed") return done();
  if (at.phase === "collecting") return closeAndReveal(target, wanted);
  const answered = [...frozen.values()].some((one) => one.answered > 0);
  if (!answered) return refused("nothing-to-reveal");
  const settled = settle(state, target);
  if (!settled) return refused("too-few");
  const revealed = recordShown(settled, {
    phase: "revealed",
    exposed: true,
    endsAt: null,
    focus: at.focus ?? firstFocus(target),
    shown: { ...at.shown, prompt: wanted.prompt ?? target.bound.exercise.debriefPage === undefined },
  });
  return done([revealed, ...storyGoesOn(state, target)]);
}

/**
 * closes the second vote and reveals it. Where that vote has nothing to show yet, it stays open; and so it does where
 * the press was for the result of the first vote, and came after a colleague, or another page, had opened the second.
 */
function closeAndReveal(target: Target, wanted: Reveal): Outcome {
  const { state, at, bound, context } = target;
  if (at.round === 1 || wanted.from !== "collecting") return refused("wrong-phase");
  const closed = closing(state, target, context);
  const frozen = new Map(target.frozen);
  for (const change of closed) if (change.put === "frozen") frozen.set(change.frozen.round, change.frozen);
  const second = frozen.get(2);
  if (!second || second.answered === 0) return refused("nothing-to-reveal");
  // The first vote alone may be enough to be settled, and would then be all that the room sees.
  if (isAboutOneself(bound) && !second.enough) return refused("too-few");
  const outcome = reveal({ ...target, at: latest(closed, at), frozen }, wanted);
  return outcome.ok ? done([...closed, ...outcome.changes], outcome.effects) : outcome;
}

/** The items that the room talked about come first; else the overview or the first item. */
function firstFocus({ at, bound }: Target): string | null {
  const asked = itemsOf(bound, at, 2);
  const picked = at.items?.find((item) => asked.includes(item));
  if (picked !== undefined) return picked;
  return bound.exercise.overviewFirst ? "overview" : (bound.exercise.items(bound.content)[0] ?? null);
}

/** Takes a result off the screens. The log keeps that it was shown, and later answers are marked. */
export function hide({ at, context }: Target): Outcome {
  if (at.phase === "closed") return done();
  return done([
    changeStep(at, { phase: "closed", endsAt: null, reopened: at.reopened + 1 }),
    { put: "log", entry: { at: context.now, what: "hidden-again", step: at.id, round: at.round } },
  ]);
}

/** Shows one item of the result, or the overview. */
export function focus({ at, bound }: Target, { item }: Extract<Command, { do: "focus" }>): Outcome {
  const known = item === "overview" || bound.exercise.items(bound.content).includes(item);
  return known ? done([changeStep(at, { focus: item })]) : refused("unknown-option");
}

/**
 * turns to a page. How many there are, only screens know, because they lay out what they show; the sheets of a page to
 * read are the plan's, and the time of one runs while it is in hand. So are the pages of an open vote.
 */
export function turn({ at, bound, context }: Target, { page, sheet }: Extract<Command, { do: "turn" }>): Outcome {
  const wanted = sheet === undefined ? undefined : sheetOf(bound, sheet);
  if (wanted && wanted.at !== (at.sheet ?? 0)) {
    const { since: _, ...rest } = at;
    const endsAt = sheetEnds(wanted.sheet, context.now);
    const began = wanted.sheet.round && { since: context.now };
    return done([{ put: "step", step: { ...rest, page, sheet: wanted.at, endsAt, ...began } }]);
  }
  const pages = at.phase === "collecting" ? openPagesOf(bound, at) : [];
  if (pages.length > 0) {
    if (page >= pages.length) return refused("unknown-option");
    return page === (at.page ?? 0) ? done() : done([{ put: "step", step: onPage(at, pages, page, context.now) }]);
  }
  return page === (at.page ?? 0) ? done() : done([{ put: "step", step: { ...at, page } }]);
}

/** Begins the debrief, which is about its question. */
export function debrief({ at, bound }: Target): Outcome {
  if (at.phase === "debrief") return done();
  const shown = { ...at.shown, prompt: true };
  const begun = recordShown(at, { phase: "debrief", endsAt: null, splitTold: true, shown });
  const { debriefPage } = bound.exercise;
  return done([debriefPage === undefined ? begun : { put: "step", step: { ...begun.step, page: debriefPage } }]);
}

/** Shows or hides something beside the result. R-10: before the debrief that is its question alone. */
export function show({ at }: Target, { what, on }: Extract<Command, { do: "show" }>): Outcome {
  if (at.phase !== "debrief" && what !== "prompt") return refused("wrong-phase");
  const asked = what === "prompt" && on;
  return done([recordShown(at, { shown: { ...at.shown, [what]: on } }, asked)]);
}

/**
 * A change of a step that is revealed or in its debrief. What the room is told by a press is recorded for the report: a question
 * that has only come along with a result was not asked by that. `asked`: it is now.
 */
function recordShown(at: StepState, to: Partial<StepState>, asked = false): Extract<Change, { put: "step" }> {
  const { key = false, prompt = false } = at.told ?? {};
  const { phase, shown } = { ...at, ...to };
  const debriefing = phase === "debrief";
  const told = {
    key: key || (debriefing && shown.key),
    prompt: prompt || ((debriefing || asked) && shown.prompt),
  };
  return changeStep(at, { ...to, told });
}

/** A show of hands, only if no phone has answered: somebody might be counted twice. */
export function count(target: Target, { round, counts }: Extract<Command, { do: "count" }>): Outcome {
  const { state, at, bound } = target;
  const { exercise, content } = bound;
  if (round !== at.round) return refused("wrong-round");
  const frozen = target.frozen.get(at.round);
  // Nobody else may see what people say about themselves, so no hands are raised for it.
  if (!frozen || !exercise.hands || exercise.privacy(content) !== "O") return refused("not-supported");
  if (frozen.source === undefined && frozen.answered > 0) return refused("counted-already");
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  if (total > HANDS) return refused("too-many");
  const hands = exercise.hands(content, counts);
  return hands ? done([countHands(state, target, hands, frozen)]) : refused("unknown-option");
}
