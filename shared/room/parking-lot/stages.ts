/** Where the parking lot stands: asking, dot vote, closed. Votes are counted once, when their stage is closed. */
import { DOTS } from "../../limits.ts";
import type { LotStage, VoteKind } from "../../protocol/question.ts";
import { type Change, done, type Effect, type Outcome } from "../change.ts";
import type { Context } from "../context.ts";
import { isCounted } from "../counting/population.ts";
import type { Counted, ParkingLot, Question, RoomRecord, Vote } from "../state/rows.ts";
import { joined, type RoomState } from "../state/state.ts";

const FRESH: ParkingLot = { stage: "asking", screen: false, ballot: 1, upvote: null, dot: null };

/** The room's parking lot; in a room that is older than dot votes, one in which everybody asks. */
export function parkingLotOf(room: RoomRecord): ParkingLot {
  return room.lot ?? FRESH;
}

/** A host has approved it, so phones and stages know of it. */
export function isApproved(question: Question): boolean {
  return question.state !== "new" && question.state !== "hidden";
}

/** Brings the lot to a stage; a new dot vote begins blank, one that is opened again goes on. */
export function moveParkingLot(state: RoomState, to: LotStage, screen: boolean | undefined, { now }: Context): Outcome {
  const before = parkingLotOf(state.room);
  const moved = to !== before.stage;
  const shown = screen ?? (moved ? to !== "asking" : before.screen);
  if (!moved && shown === before.screen) return done();
  const lot: ParkingLot = { ...(moved ? leaving(state, to) : before), stage: to, screen: shown };
  const anew = moved && before.stage === "asking" && to === "dots" && before.dot?.ballot === before.ballot;
  if (anew) lot.ballot += 1;
  const changes: Change[] = [{ put: "room", room: { ...state.room, lot } }];
  // going back from what the room has seen is on record.
  if (moved && RANK[to] < RANK[before.stage])
    changes.push({ put: "log", entry: { at: now, what: "reopened", step: null, round: null } });
  return done(changes, [{ tell: "progress" }, ...(anew ? tellBallotsCleared(state, before.ballot) : [])]);
}

const RANK = { asking: 0, dots: 1, closed: 2 } as const satisfies Record<LotStage, number>;

/** the end closes what is open in the lot too. */
export function endParkingLot(state: RoomState): ParkingLot {
  return { ...leaving(state, "closed"), stage: "closed", screen: false };
}

/** The host has moved on to something else, so the big screen does too. */
export function offScreen(state: RoomState, outcome: Outcome): Outcome {
  const lot = parkingLotOf(state.room);
  if (!lot.screen || !outcome.ok || outcome.changes.length === 0) return outcome;
  const last = [...outcome.changes].reverse().find((change) => change.put === "room");
  const room = last?.put === "room" ? last.room : state.room;
  const off: Change = { put: "room", room: { ...room, lot: { ...lot, screen: false } } };
  return done([...outcome.changes, off], outcome.effects);
}

/** The lot with what its present stage has gathered, counted and frozen. A dot vote that is only put off is not counted. */
function leaving(state: RoomState, to: LotStage): ParkingLot {
  const lot = parkingLotOf(state.room);
  switch (lot.stage) {
    case "asking":
      return { ...lot, upvote: count(state, "upvote", 1, lot.upvote) };
    case "dots":
      return to === "closed" ? { ...lot, dot: count(state, "dot", lot.ballot, lot.dot) } : lot;
    case "closed":
      return lot;
    default:
      return lot.stage satisfies never;
  }
}

/**
 * everybody's votes but those of people who have been shown out. Whoever was counted in the same voting
 * before stays counted, or the difference of the two counts would be theirs.
 */
function count(state: RoomState, kind: VoteKind, ballot: number, earlier: Counted | null): Counted {
  const gone = (earlier?.ballot === ballot ? earlier.removals : undefined) ?? state.removed;
  const shown = [...state.questions.values()].filter(isApproved);
  const counts = Object.fromEntries(shown.map(({ id }) => [id, 0]));
  let voters = 0;
  for (const id of state.people.keys()) {
    if (!isCounted(state, id, gone)) continue;
    const given = votesOf(state, id, kind, ballot);
    // A question that was hidden and is back may bring a dot too many with it: the latest count.
    const counted = kind === "dot" ? [...given].sort((a, b) => a.at - b.at).slice(-DOTS) : given;
    if (counted.length > 0) voters += 1;
    for (const { question } of counted) counts[question] = (counts[question] ?? 0) + 1;
  }
  return { ballot, voters, counts, removals: gone };
}

/** What somebody has given, and not taken back, to questions that are shown; of a dot vote only the present one. */
export function votesOf(state: RoomState, person: string, kind: VoteKind, ballot: number): Vote[] {
  return [...(state.votes.get(person)?.values() ?? [])].filter((vote) => {
    const question = state.questions.get(vote.question);
    return vote.kind === kind && vote.on && vote.ballot === ballot && question !== undefined && isApproved(question);
  });
}

/** Phones still hold the dots of the last vote: whoever placed any is told that they are free again. */
function tellBallotsCleared(state: RoomState, ballot: number): Effect[] {
  return joined(state).flatMap(({ id }): Effect[] => {
    const votes = votesOf(state, id, "dot", ballot).map(({ question, kind }) => ({ question, kind, on: false }));
    return votes.length > 0 ? [{ tell: "you", person: id, own: { votes } }] : [];
  });
}
