/** The stages of the parking lot: asking, dot vote, closed. Votes are counted once, when their stage closes. */
import { DOTS } from "../../limits.ts";
import type { Moderate } from "../../protocol/command.ts";
import type { LotStage, VoteKind } from "../../protocol/question.ts";
import { type Change, done, type Effect, type Outcome, roomAfter } from "../change.ts";
import type { Context } from "../context.ts";
import { isCounted } from "../counting/population.ts";
import type { Counted, ParkingLot, Question, RoomRecord, Vote } from "../state/rows.ts";
import { joined, type RoomState } from "../state/state.ts";

const FRESH: ParkingLot = { stage: "asking", screen: false, ballot: 1, upvote: null, dot: null };

/** The room's parking lot; in a room from before the dot vote, one in which people ask. */
export function parkingLotOf(room: RoomRecord): ParkingLot {
  return room.lot ?? FRESH;
}

/** Whether a host has approved a question, so that phones and stages show it. */
export function isApproved(question: Question): boolean {
  return question.state !== "new" && question.state !== "hidden";
}

type MoveLot = Extract<Moderate, { what: "lot" }>;

/** Moves the parking lot to a stage. A new dot vote starts empty; one that is reopened goes on. */
export function moveParkingLot(state: RoomState, { to, screen, page }: MoveLot, { now }: Context): Outcome {
  const before = parkingLotOf(state.room);
  const isMoved = to !== before.stage;
  const shown = screen ?? (isMoved ? to !== "asking" : before.screen);
  const { page: earlier = 0, ...rest } = isMoved ? leaving(state, to) : before;
  // what comes to the big screen anew begins on its first page.
  const turned = page ?? (isMoved || shown !== before.screen ? 0 : earlier);
  if (!isMoved && shown === before.screen && turned === earlier) return done();
  const lot: ParkingLot = { ...rest, stage: to, screen: shown, ...(turned > 0 && { page: turned }) };
  const anew = isMoved && before.stage === "asking" && to === "dots" && before.dot?.ballot === before.ballot;
  if (anew) lot.ballot += 1;
  const changes: Change[] = [{ put: "room", room: { ...state.room, lot } }];
  // the log records a return from something that the room has seen.
  if (isMoved && RANK[to] < RANK[before.stage])
    changes.push({ put: "log", entry: { at: now, what: "reopened", step: null, round: null } });
  return done(changes, [{ tell: "progress" }, ...(anew ? tellBallotsCleared(state, before.ballot) : [])]);
}

const RANK = { asking: 0, dots: 1, closed: 2 } as const satisfies Record<LotStage, number>;

/** the end of the room closes the parking lot too. */
export function endParkingLot(state: RoomState): ParkingLot {
  const { page: _, ...lot } = leaving(state, "closed");
  return { ...lot, stage: "closed", screen: false };
}

/** Takes the parking lot off the big screen if the host has moved on to something else. */
export function offScreen(state: RoomState, outcome: Outcome): Outcome {
  const { page: _, ...lot } = parkingLotOf(state.room);
  if (!lot.screen || !outcome.ok || outcome.changes.length === 0) return outcome;
  const room = roomAfter(state.room, outcome.changes);
  const off: Change = { put: "room", room: { ...room, lot: { ...lot, screen: false } } };
  return done([...outcome.changes, off], outcome.effects);
}

/** The parking lot with the votes of its current stage counted. A dot vote that is only interrupted is not counted. */
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
 * counts everybody's votes without those of removed people. Who was counted in the same vote before stays
 * counted, because the difference between the two counts would show their votes.
 */
function count(state: RoomState, kind: VoteKind, ballot: number, earlier: Counted | null): Counted {
  const removals = (earlier?.ballot === ballot ? earlier.removals : undefined) ?? state.removed;
  const shown = [...state.questions.values()].filter(isApproved);
  const counts = Object.fromEntries(shown.map(({ id }) => [id, 0]));
  let voters = 0;
  for (const id of state.people.keys()) {
    if (!isCounted(state, id, removals)) continue;
    const given = votesOf(state, id, kind, ballot);
    // A hidden question that is shown again may add a dot too many; then the latest dots count.
    const counted = kind === "dot" ? [...given].sort((a, b) => a.at - b.at).slice(-DOTS) : given;
    if (counted.length > 0) voters += 1;
    for (const { question } of counted) counts[question] = (counts[question] ?? 0) + 1;
  }
  return { ballot, voters, counts, removals };
}

/** The votes of somebody on questions that are shown, without those taken back or from another dot vote. */
export function votesOf(state: RoomState, person: string, kind: VoteKind, ballot: number): Vote[] {
  return [...(state.votes.get(person)?.values() ?? [])].filter((vote) => {
    const question = state.questions.get(vote.question);
    return vote.kind === kind && vote.on && vote.ballot === ballot && question !== undefined && isApproved(question);
  });
}

/** Phones still show the dots of the last vote: tells everybody who placed any that they are free again. */
function tellBallotsCleared(state: RoomState, ballot: number): Effect[] {
  return joined(state).flatMap(({ id }): Effect[] => {
    const votes = votesOf(state, id, "dot", ballot).map(({ question, kind }) => ({ question, kind, on: false }));
    return votes.length > 0 ? [{ tell: "you", person: id, own: { votes } }] : [];
  });
}
