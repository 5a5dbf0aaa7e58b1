/** Joining, coming back, leaving, and being removed. */
import type { InferOutput } from "valibot";
import * as limits from "../../limits.ts";
import { lastOf } from "../../plain.ts";
import type { ParticipantHello } from "../../protocol/hello.ts";
import { dealToNewcomer } from "../answers/deal.ts";
import { type Change, done, type Effect, type Outcome, refused } from "../change.ts";
import type { Context } from "../context.ts";
import { hasSpoken, isOrWasHere } from "../counting/attendance.ts";
import type { Person } from "../state/rows.ts";
import { attendedKey, type RoomState, seated } from "../state/state.ts";
import { stateInHand, stepInHand } from "../state/step.ts";
import { opensLater } from "./door.ts";
import { groupsOf } from "./groups.ts";

type Hello = InferOutput<typeof ParticipantHello>;

/**
 * A phone's hello. `resume` is the hash of the phone's key: an unknown one joins and a known one returns, so a lost welcome
 * never makes a second person. Afterwards the same hash finds the person.
 */
export function join(state: RoomState, hello: Hello, resume: string, context: Context): Outcome {
  const known = state.byResume.get(resume);
  const before = known === undefined ? undefined : state.people.get(known);
  if (before) return comeBack(before, hello);
  if (hello.returning) return refused("unknown-person");
  if (state.room.status === "ended") return refused("ended");
  if (state.room.locked) return refused("locked");
  if (opensLater(state.room, context.now) !== undefined) return refused("not-open");
  const all = state.people.size;
  if (seated(state) >= limits.PEOPLE_PER_ROOM || all >= limits.JOINS_PER_ROOM) return refused("too-many");
  if (state.room.names === "required" && hello.name === undefined) return refused("name-required");
  const { segments } = state.room;
  const mode = hello.mode ?? "room";
  // If the groups are how people take part, nobody is asked for a group: it is the mode in which they joined.
  const byMode = segments !== null && "by" in segments;
  if (hello.segment !== undefined && (byMode || !groupsOf(segments).includes(hello.segment)))
    return refused("unknown-segment");
  const person: Person = {
    id: context.newId(),
    resume,
    number: all + 1,
    name: state.room.names === "off" ? null : (hello.name ?? null),
    segment: byMode ? mode : (hello.segment ?? null),
    mode,
    joinedAt: context.now,
    removedAt: null,
    removal: null,
  };
  const dealt = dealToNewcomer(state, stepInHand(state), person.id);
  return done([{ put: "person", person }, ...dealt.changes], [...dealt.effects, ...arrival(person.id)]);
}

function comeBack(before: Person, hello: Hello): Outcome {
  if (before.removedAt !== null) return refused("removed");
  // A phone that says nothing new about itself has only come back.
  const person: Person = { ...before, mode: hello.mode ?? before.mode };
  return done(person.mode === before.mode ? [] : [{ put: "person", person }], arrival(before.id));
}

const arrival = (person: string): Effect[] => [{ tell: "people", person }, { tell: "progress" }];

/** Removes somebody: their phones are closed, and later results leave them out. */
export function remove(state: RoomState, id: string, context: Context): Outcome {
  const person = state.people.get(id);
  return person ? removeAll(state, [person], context) : refused("unknown-person");
}

/**
 * removes everybody who joined with these numbers, whether they have answered or not: otherwise a host who removes one
 * at a time would learn who has answered.
 */
export function removeJoined(state: RoomState, wanted: { from: number; to: number }, context: Context): Outcome {
  const people = [...state.people.values()].filter(({ number }) => number >= wanted.from && number <= wanted.to);
  return removeAll(state, people, context);
}

function removeAll(state: RoomState, people: readonly Person[], context: Context): Outcome {
  const inside = people.filter(({ removedAt }) => removedAt === null);
  const [first, last] = [inside[0], lastOf(inside)];
  if (!first || !last) return done();
  const at = stateInHand(state);
  const changes = inside.flatMap((person, i): Change[] => {
    // who was there still counts as present, although their phones are closed.
    const seen = at && isOrWasHere(at, person.id, context) ? leave(state, person.id, context) : [];
    const removal = state.removed + 1 + i;
    return [...seen, { put: "person", person: { ...person, removedAt: context.now, removal } }];
  });
  return done(
    [...changes, { put: "log", entry: { at: context.now, what: "removed", step: null, round: null } }],
    [{ tell: "out", from: first.number, to: last.number }, { tell: "progress" }, { drop: inside.map(({ id }) => id) }],
  );
}

/** Somebody's last connection has ended. If a vote is open, their time counts towards being eligible. */
export function leave(state: RoomState, person: string, context: Context): Change[] {
  const current = stepInHand(state);
  if (!current) return [];
  const { at } = current;
  if (at.phase !== "collecting" || at.openedAt === null) return [];
  const loaded = state.stepAnswers.get(at.id);
  // Who has answered is eligible already, so a phone that falls asleep after voting costs no write.
  if (!loaded || hasSpoken({ ...current, ...loaded }, person)) return [];
  const before = loaded.attended.get(attendedKey(at.round, person)) ?? 0;
  const ms = before + context.connectedMs(person, at.openedAt);
  return [{ put: "attended", step: at.id, round: at.round, person, ms }];
}
