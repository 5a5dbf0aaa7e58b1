/** Opening a round. */
import { sheetEnds, sheetOf } from "../../agenda/bind.ts";
import type { Command } from "../../protocol/command.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import { dealToRoom } from "../answers/deal.ts";
import { type Change, done, type Outcome, refused } from "../change.ts";
import { finalFor, isTold } from "../privacy/settling.ts";
import { opensInLobby } from "../state/lobby.ts";
import { onPage, openPagesOf, pageToOpen } from "../state/open-page.ts";
import { rosterNow } from "../state/roster.ts";
import type { StepState } from "../state/rows.ts";
import { seated } from "../state/state.ts";
import { itemsOf } from "../state/step.ts";
import { arriving, leaving } from "./moves.ts";
import { changeStep, chosenItems, isSameSet, latest, type Target } from "./target.ts";

type Open = Extract<Command, { do: "open" }>;

/** What an opening does: open the first round, reopen the current one, or begin the second. */
type Kind = "first" | "again" | "second";

/** Opens a round. The room goes to the step first and closes what is open elsewhere. */
export function open(target: Target, wanted: Open): Outcome {
  const { state, at, context } = target;
  if (wanted.from !== at.phase) return refused("stale");
  if (at.phase === "collecting") return wanted.round === at.round ? done() : refused("wrong-round");
  const kind = kindOf(at, wanted);
  if (!kind) return refused("wrong-round");
  // what is answered while people arrive asks once.
  if (kind === "second" && opensInLobby(state, target)) return refused("wrong-round");
  const items = itemsWanted(target, wanted, kind);
  if (items && "code" in items) return refused(items.code);

  const reopened = kind === "again";
  // Closing what is open elsewhere may compare it with this step.
  const left = leaving(target);
  const now = latest(left, at);
  if (reopened && finalFor(state, { ...target, at: now })) return refused("settled");
  const dealt = dealToRoom(state, target);
  const changes = [...left, ...arriving(target, true), opened(target, now, kind, items), ...dealt.changes];
  if (reopened)
    changes.push({ put: "log", entry: { at: context.now, what: "reopened", step: at.id, round: at.round } });
  return done(changes, [...dealt.effects, { tell: "progress" }]);
}

function kindOf(at: StepState, { round }: Open): Kind | null {
  if (at.phase !== "setup" && at.round === 1 && round === 2) return "second";
  if (round !== at.round) return null;
  return at.phase === "setup" ? "first" : "again";
}

/** The items of the round; null for all of them, or for those chosen before. */
interface Items {
  items: readonly string[];
  /** They come from the result of round 1. */
  derived: boolean;
}

function itemsWanted(target: Target, wanted: Open, kind: Kind): Items | null | { code: ErrorCode } {
  const { at, bound } = target;
  if (kind === "second" && bound.exercise.schemas.answer === null) return { code: "wrong-round" };
  const items = chosenItems(target, wanted.items);
  if (items === "unknown" || (wanted.items && wanted.round === 1)) return { code: "unknown-option" };
  const derived = kind === "second" ? secondItems(target) : null;
  if (derived?.length === 0) return { code: "nothing-to-reveal" };
  // Once a round has been opened, its items stay.
  if (items && kind !== "second" && !isSameSet(items, itemsOf(bound, at, at.round))) return { code: "wrong-round" };
  if (derived) return { items: derived, derived: true };
  return items && { items, derived: false };
}

/** The items of round 2 if they come from the result of round 1; null if the plan has them. */
function secondItems({ bound, frozen }: Target): readonly string[] | null {
  const { exercise, content } = bound;
  if (!exercise.secondItems) return null;
  const first = frozen.get(1);
  return first ? exercise.secondItems(content, first.result) : [];
}

function opened(target: Target, at: StepState, kind: Kind, chosen: Items | null): Change {
  const { state, bound, frozen, context } = target;
  const early = opensInLobby(state, target);
  const round = kind === "second" ? 2 : at.round;
  // waiting for more answers about oneself changes nothing that anybody has seen.
  const earlier = frozen.get(at.round);
  const seen = kind === "again" && earlier !== undefined && isTold(state, bound, earlier);
  const change = changeStep(at, {
    phase: "collecting",
    round,
    endsAt: kind === "first" ? sheetEnds(sheetOf(bound)?.sheet, context.now) : null,
    skipped: false,
    openings: at.openings + 1,
    openedAt: context.now,
    ...(kind === "first" && { askedAt: early ? null : context.now, orderDrawn: true }),
    ...(kind === "first" && early && { inLobby: true as const }),
    phones: seated(state),
    ...(kind !== "again" && { rosters: { ...at.rosters, [round]: rosterNow(state) } }),
    reopened: at.reopened + (seen ? 1 : 0),
    // Round 2 is about the items picked for it, or for the talk before; picking again replaces them.
    ...(kind === "second" && { items: chosen ? [...chosen.items] : at.items, focus: null }),
    // the items of round 2 were written in round 1, and everybody reads them now.
    ...(chosen?.derived && { settled: [...new Set([...(at.settled ?? []), 1 as const])] }),
    shown: { ...at.shown, key: false, segment: false },
  });
  const pages = openPagesOf(bound, { round });
  const step = latest([change], at);
  if (pages.length === 0) return change;
  return { put: "step", step: onPage(step, pages, pageToOpen(pages, at, kind === "again"), context.now) };
}
