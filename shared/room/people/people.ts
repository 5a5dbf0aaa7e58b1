/** Coming, coming back, going, and being shown out. */

import type { InferOutput } from "valibot";
import * as limits from "../../limits.ts";
import { lastOf } from "../../plain.ts";
import type { ParticipantHello } from "../../protocol/hello.ts";
import { type Change, done, type Outcome, refused } from "../change.ts";
import type { Context } from "../context.ts";
import { isOrWasHere } from "../counting/attendance.ts";
import type { Person } from "../state/rows.ts";
import { answerKey, attendedKey, type RoomState, seated } from "../state/state.ts";
import { boundStep, findStep, partOf } from "../state/step.ts";
import { groupsOf } from "./groups.ts";

type Hello = InferOutput<typeof ParticipantHello>;

/**
 * A phone's hello. `resume` is its hash: unknown joins, known returns, so that a lost welcome never makes a second
 * person. The outcome's person is found by the same hash afterwards.
 */
export function join(state: RoomState, hello: Hello, resume: string, context: Context): Outcome {
  const known = state.byResume.get(resume);
  const before = known === undefined ? undefined : state.people.get(known);
  if (before) return comeBack(before, hello);
  if (hello.returning) return refused("unknown-person");
  if (state.room.status === "ended") return refused("ended");
  if (state.room.locked) return refused("locked");
  const all = state.people.size;
  if (seated(state) >= limits.PEOPLE_PER_ROOM || all >= limits.JOINS_PER_ROOM) return refused("too-many");
  if (state.room.names === "required" && hello.name === undefined) return refused("name-required");
  const { segments } = state.room;
  const mode = hello.mode ?? "room";
  // Where results are split by how people take part, nobody is asked: what they said on joining stays their group.
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
  return done([{ put: "person", person }], told(person.id));
}

function comeBack(before: Person, hello: Hello): Outcome {
  if (before.removedAt !== null) return refused("removed");
  // A phone that says nothing about itself, or the same, has only come back.
  const person: Person = { ...before, mode: hello.mode ?? before.mode };
  return done(person.mode === before.mode ? [] : [{ put: "person", person }], told(before.id));
}

const told = (person: string) => [{ tell: "people" as const, person }, { tell: "progress" as const }];

/** Shows somebody out: their phones are closed, and results frozen from now on leave them out. */
export function remove(state: RoomState, id: string, context: Context): Outcome {
  const person = state.people.get(id);
  return person ? showOut(state, [person], context) : refused("unknown-person");
}

/**
 * the same for everybody of these numbers, who joined one after the other. Whether they have answered is no matter, or
 * a host who removes one at a time would learn who has.
 */
export function removeJoined(state: RoomState, wanted: { from: number; to: number }, context: Context): Outcome {
  const people = [...state.people.values()].filter(({ number }) => number >= wanted.from && number <= wanted.to);
  return showOut(state, people, context);
}

function showOut(state: RoomState, people: readonly Person[], context: Context): Outcome {
  const inside = people.filter(({ removedAt }) => removedAt === null);
  const [first, last] = [inside[0], lastOf(inside)];
  if (!first || !last) return done();
  const at = state.room.current === null ? undefined : state.steps.get(state.room.current);
  const changes = inside.flatMap((person, i): Change[] => {
    // whoever was there goes on counting as present, though their phones leave without another word.
    const seen = at && isOrWasHere(at, person.id, context) ? leave(state, person.id, context) : [];
    const removal = state.removed + 1 + i;
    return [...seen, { put: "person", person: { ...person, removedAt: context.now, removal } }];
  });
  return done(
    [...changes, { put: "log", entry: { at: context.now, what: "removed", step: null, round: null } }],
    [{ tell: "out", from: first.number, to: last.number }, { tell: "progress" }, { drop: inside.map(({ id }) => id) }],
  );
}

/** Somebody's last connection has ended: their time counts towards being eligible, if a vote is open. */
export function leave(state: RoomState, person: string, context: Context): Change[] {
  const at = state.room.current === null ? undefined : state.steps.get(state.room.current);
  if (!at || at.phase !== "collecting" || at.openedAt === null) return [];
  const sheet = state.stepAnswers.get(at.id);
  // Who has answered is eligible already, so a phone that dozes off after voting costs no write.
  const found = findStep(state, at.id);
  if (!sheet || !found) return [];
  const part = partOf(boundStep(state, found.step), at.round);
  if (sheet.answers.has(answerKey(at.round, part, person))) return [];
  const before = sheet.attended.get(attendedKey(at.round, person)) ?? 0;
  const ms = before + context.connectedMs(person, at.openedAt);
  return [{ put: "attended", step: at.id, round: at.round, person, ms }];
}
