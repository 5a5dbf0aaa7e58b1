/** several hosts at one room. What each did, and presses that were meant for the step as it was a moment before. */
import { DEEDS, MOVE_APART_MS } from "../../limits.ts";
import type { Command, CommandName } from "../../protocol/command.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import { MOVES } from "../../protocol/rights.ts";
import type { Deed } from "../../protocol/team.ts";
import { type Change, done, type Outcome, refused, roomAfter } from "../change.ts";
import { isSameSet } from "../commands/target.ts";
import type { RoomRecord, StepState } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { hasColleagues, linkOf } from "./keys.ts";

/** Commands that are no deeds: a note says by itself who wrote it, and a name is in the view already. */
const QUIET: ReadonlySet<CommandName> = new Set<CommandName>(["jot", "sign"]);

/** Why a command about a step fails after a move of it that its sender had not seen. */
const MADE_IMPOSSIBLE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["wrong-phase", "wrong-round"]);

/** A command, and the id of the link with whose key it came; undefined for the owner's. */
interface Press {
  key: string | undefined;
  wanted: Command;
  now: number;
}

/**
 * What comes of a command where others have the room in hand too. Within two seconds of a colleague's move another one is
 * stale, unless it wants the same; and what was done is noted with whoever did it. A room without colleagues keeps nothing.
 */
export function together(state: RoomState, press: Press, outcome: Outcome): Outcome {
  const { wanted } = press;
  const earlier = moveBefore(state.room, press);
  if (earlier && wantsTheSame(state, earlier, wanted)) return done();
  // The page that gave it showed the step as it was before the move.
  if (!outcome.ok) return earlier && MADE_IMPOSSIBLE.has(outcome.code) ? refused("stale") : outcome;
  if (outcome.changes.length === 0) return outcome;
  const room = roomAfter(state.room, outcome.changes);
  const moves = isMove(wanted, state.room, room);
  if (moves && earlier) return refused("stale");
  return done(noted(state.room, room, outcome.changes, press, moves), outcome.effects);
}

/** A move that somebody else has just made. */
function moveBefore({ moved }: RoomRecord, { key, now }: Press): Deed | null {
  if (!moved || moved.by === (key ?? null)) return null;
  const ago = now - moved.at;
  // A clock that was set back says nothing of how long it was.
  return ago >= 0 && ago < MOVE_APART_MS ? moved : null;
}

/** Whether a command asks for what that move has brought about, by the same button. */
function wantsTheSame({ steps, room }: RoomState, { what, step }: Deed, wanted: Command): boolean {
  if (what !== wanted.do || step !== stepOf(wanted) || (step !== null && room.current !== step)) return false;
  const at = step === null ? undefined : steps.get(step);
  switch (wanted.do) {
    case "open":
      return at?.phase === "collecting" && at.round === wanted.round && hasItems(at, wanted.items);
    // Each host's page works out the end of the talk from its own clock.
    case "huddle":
      return at?.phase === "huddle" && hasItems(at, wanted.items);
    case "focus":
      return at?.focus === wanted.item;
    case "turn":
      return (at?.page ?? 0) === wanted.page && (at?.sheet ?? 0) === (wanted.sheet ?? at?.sheet ?? 0);
    case "show":
      return at?.shown[wanted.what] === wanted.on;
    default:
      return false;
  }
}

/** Whether a step is about these items; a command that names none takes those that there are. */
const hasItems = ({ items }: StepState, wanted: readonly string[] | undefined): boolean =>
  wanted === undefined || isSameSet(items ?? [], wanted);

/** Whether a command moved the room, or the step in hand. */
function isMove(wanted: Command, before: RoomRecord, after: RoomRecord): boolean {
  if (!MOVES.has(wanted.do)) return false;
  const step = stepOf(wanted);
  return step === null || step === before.current || step === after.current;
}

/** The changes, with who made them. */
function noted(
  before: RoomRecord,
  room: RoomRecord,
  changes: readonly Change[],
  { key, wanted, now }: Press,
  moves: boolean,
): Change[] {
  const name = key === undefined ? undefined : linkOf(before, key)?.name;
  const rest = changes.filter(({ put }) => put !== "room").map((change) => signed(change, name));
  const { deeds, moved, ...bare } = room;
  if (hasColleagues(room)) {
    if (QUIET.has(wanted.do)) return [...changes];
    const deed: Deed = { by: key ?? null, what: wanted.do, step: stepOf(wanted), at: now };
    const lately = [deed, ...(deeds ?? [])].slice(0, DEEDS);
    const last = moves ? deed : moved;
    return [...rest, { put: "room", room: { ...bare, deeds: lately, ...(last && { moved: last }) } }];
  }
  // The last colleague's link has been withdrawn.
  if (deeds || moved) return [...rest, { put: "room", room: bare }];
  return changes.map((change) => signed(change, name));
}

/** The report may have to say who it was, where it was not the owner. */
function signed(change: Change, by: string | undefined): Change {
  return change.put === "log" && by !== undefined ? { ...change, entry: { ...change.entry, by } } : change;
}

/** The step that a command is about; null where it is about the room. */
function stepOf(wanted: Command): string | null {
  if (!("step" in wanted)) return null;
  return typeof wanted.step === "string" ? wanted.step : wanted.step.id;
}
