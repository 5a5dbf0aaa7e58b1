/** Upvotes and dots: one of a kind for each person and question, until it is taken back. */
import * as limits from "../../limits.ts";
import type { OwnVote, Upvote } from "../../protocol/question.ts";
import { done, type Effect, type Outcome, refused } from "../change.ts";
import type { Context } from "../context.ts";
import type { Person, Question, Vote } from "../state/rows.ts";
import { joined, type RoomState, voteKey } from "../state/state.ts";
import { isApproved, parkingLotOf, votesOf } from "./stages.ts";

/** An upvote while the room is asking, a dot in the dot vote. */
export function upvote(state: RoomState, person: Person, message: Upvote, context: Context): Outcome {
  const { stage, ballot: present } = parkingLotOf(state.room);
  const question = state.questions.get(message.question);
  // A question that no host has approved is to phones as if it had not been asked.
  if (!question || !isApproved(question)) return refused("unknown-question");
  if (stage === "closed") return refused("closed");
  const kind = stage === "asking" ? "upvote" : "dot";
  if ((message.kind ?? kind) !== kind) return refused("closed");
  const ballot = kind === "dot" ? present : 1;
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

/** What one has given, as it comes back to oneself. */
export function ownVotes(state: RoomState, person: string): OwnVote[] {
  const { ballot } = parkingLotOf(state.room);
  return [...votesOf(state, person, "upvote", 1), ...votesOf(state, person, "dot", ballot)].map(
    ({ question, kind }) => ({ question, kind, on: true }),
  );
}

/** Votes on a question that is hidden are free, and stand again once it is shown: whoever gave one is told. */
export function tellVoters(state: RoomState, before: Question, after: Question): Effect[] {
  const on = isApproved(after);
  if (isApproved(before) === on) return [];
  const { ballot: present } = parkingLotOf(state.room);
  return joined(state).flatMap(({ id }): Effect[] => {
    const given = [...(state.votes.get(id)?.values() ?? [])].filter((vote) => vote.question === after.id && vote.on);
    const votes = given
      .filter(({ kind, ballot }) => ballot === (kind === "dot" ? present : 1))
      .map(({ question, kind }) => ({ question, kind, on }));
    return votes.length > 0 ? [{ tell: "you", person: id, own: { votes } }] : [];
  });
}

/**
 * How many people have placed a dot in the dot vote that is running. A dot on a question that is hidden since counts here as
 * well: the difference would tell how many had chosen that question alone.
 */
export function dotted(state: RoomState): number {
  const { ballot: present } = parkingLotOf(state.room);
  const placed = ({ kind, on, ballot }: Vote) => kind === "dot" && on && ballot === present;
  return joined(state).filter(({ id }) => [...(state.votes.get(id)?.values() ?? [])].some(placed)).length;
}
