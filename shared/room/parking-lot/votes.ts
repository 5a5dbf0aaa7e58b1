/** Upvotes and dots: at most one of each kind per person and question. */
import * as limits from "../../limits.ts";
import type { OwnVote, Upvote } from "../../protocol/question.ts";
import { done, type Effect, type Outcome, refused } from "../change.ts";
import type { Context } from "../context.ts";
import type { Person, Question, Vote } from "../state/rows.ts";
import { joined, type RoomState, voteKey } from "../state/state.ts";
import { isApproved, parkingLotOf, votesOf } from "./stages.ts";

/** An upvote while people ask, a dot in the dot vote. */
export function upvote(state: RoomState, person: Person, message: Upvote, context: Context): Outcome {
  const { stage, ballot: current } = parkingLotOf(state.room);
  const question = state.questions.get(message.question);
  // For phones, a question that no host has approved does not exist.
  if (!question || !isApproved(question)) return refused("unknown-question");
  if (stage === "closed") return refused("closed");
  const kind = stage === "asking" ? "upvote" : "dot";
  if ((message.kind ?? kind) !== kind) return refused("closed");
  const ballot = kind === "dot" ? current : 1;
  const on = message.on ?? true;

  const all = state.votes.get(person.id);
  const sent = [...(all?.values() ?? [])].reduce((sum, { revisions }) => sum + revisions, 0);
  if (sent >= limits.VOTES_PER_PERSON) return refused("too-many");
  const before = all?.get(voteKey(kind, question.id));
  const stands = before?.on === true && before.ballot === ballot;
  if (on && !stands && kind === "dot" && votesOf(state, person.id, kind, ballot).length >= limits.DOTS)
    return refused("too-many");
  const vote = {
    person: person.id,
    question: question.id,
    kind,
    on,
    ballot,
    at: on && stands ? before.at : context.now,
    revisions: (before?.revisions ?? 0) + 1,
  } as const;
  return done(
    [{ put: "vote", vote }],
    [
      { tell: "you", person: person.id, own: { votes: [{ question: question.id, kind, on }] } },
      ...(kind === "dot" ? [{ tell: "progress" } as const] : []),
    ],
  );
}

/** The votes of somebody, as they are sent back to them. */
export function ownVotes(state: RoomState, person: string): OwnVote[] {
  const { ballot } = parkingLotOf(state.room);
  return [...votesOf(state, person, "upvote", 1), ...votesOf(state, person, "dot", ballot)].map(
    ({ question, kind }) => ({ question, kind, on: true }),
  );
}

/** Votes on a question that is hidden become free, and count again once it is shown: tells everybody who gave one. */
export function tellVoters(state: RoomState, before: Question, after: Question): Effect[] {
  const on = isApproved(after);
  if (isApproved(before) === on) return [];
  const { ballot: current } = parkingLotOf(state.room);
  return joined(state).flatMap(({ id }): Effect[] => {
    const given = [...(state.votes.get(id)?.values() ?? [])].filter((vote) => vote.question === after.id && vote.on);
    const votes = given
      .filter(({ kind, ballot }) => ballot === (kind === "dot" ? current : 1))
      .map(({ question, kind }) => ({ question, kind, on }));
    return votes.length > 0 ? [{ tell: "you", person: id, own: { votes } }] : [];
  });
}

/**
 * How many people have placed a dot in the current dot vote. Dots on questions that are hidden since count too: otherwise the
 * difference would show how many had chosen that question alone.
 */
export function dotted(state: RoomState): number {
  const { ballot: current } = parkingLotOf(state.room);
  const placed = ({ kind, on, ballot }: Vote) => kind === "dot" && on && ballot === current;
  return joined(state).filter(({ id }) => [...(state.votes.get(id)?.values() ?? [])].some(placed)).length;
}
