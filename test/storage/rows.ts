/** The rows with which the contract of stores is tested. */
import type { Change } from "../../shared/room/change.ts";
import type { Answer, Frozen, Person, Question, Vote } from "../../shared/room/state/rows.ts";
import type { RoomState } from "../../shared/room/state/state.ts";
import { choiceStep, deck, START, sortStep } from "../support/room.ts";

export const plan = () => [sortStep(), choiceStep()];

export const person = (id: string, number: number, over: Partial<Person> = {}): Person => ({
  id,
  resume: `hash-${id}`,
  number,
  name: null,
  segment: null,
  mode: "room",
  joinedAt: START,
  removedAt: null,
  removal: null,
  ...over,
});

export const answer = (person: string, over: Partial<Answer> = {}): Answer => ({
  step: "sort",
  round: 1,
  part: "main",
  person,
  status: "answered",
  payload: deck({ c1: "L" }),
  skipped: [],
  finished: false,
  exposed: false,
  opening: 1,
  firstAt: START,
  lastAt: START,
  revisions: 1,
  ...over,
});

export const question = (id: string, askedAt: number): Question => ({
  id,
  person: "ann",
  text: `${id}?`,
  state: "new",
  askedAt,
});

export const vote = (person: string, question: string, over: Partial<Vote> = {}): Vote => ({
  person,
  question,
  kind: "upvote",
  on: true,
  ballot: 1,
  at: START,
  revisions: 1,
  ...over,
});

export const frozen = (round: 1 | 2, over: Partial<Frozen> = {}): Frozen => ({
  step: "sort",
  round,
  eligible: 3,
  answered: 3,
  passed: 0,
  result: { exercise: "sort", cards: [], sourceMatch: null },
  told: [],
  opening: 1,
  frozenAt: START,
  removals: 0,
  movement: null,
  kept: false,
  linked: {},
  ...over,
});

export const put = (...people: Person[]): Change[] => people.map((person) => ({ put: "person", person }));
export const said = (...answers: Answer[]): Change[] => answers.map((answer) => ({ put: "answer", answer }));

/** The loaded part of a state as plain data. */
export const plain = (state: RoomState | null) =>
  state && structuredClone({ ...state, bound: null, stepAnswers: null });

/** A value that no store can keep, found out only once it comes to it. */
export const broken = {
  get payload(): never {
    throw new Error("cannot be kept");
  },
};
