/**
 * What a room knows. Everything here is plain data: it comes from a store, `apply` alone changes it, and it holds no socket,
 * clock or randomness.
 */
import type { Bound } from "../../agenda/bind.ts";
import type { Step } from "../../agenda/schema.ts";
import { Part, Round } from "../../primitives.ts";
import type { VoteKind } from "../../protocol/question.ts";
import type { KeptReport } from "../../protocol/report.ts";
import type { Deal } from "./deal.ts";
import {
  type Answer,
  type Frozen,
  newStep,
  type Person,
  type Question,
  type RoomRecord,
  type StepState,
  type Vote,
} from "./rows.ts";

/** What people answered in one step, and its frozen results; loaded while the step is in hand. */
export interface StepAnswers {
  answers: Map<string, Answer>;
  frozen: Map<Round, Frozen>;
  /** Milliseconds connected while collecting, by `attendedKey`; only of people who left or did not answer. */
  attended: Map<string, number>;
}

/** The part of the state that is always loaded. */
export interface RoomState {
  room: RoomRecord;
  plan: Step[];
  steps: Map<string, StepState>;
  people: Map<string, Person>;
  /** How many of them have been removed. */
  removed: number;
  byResume: Map<string, string>;
  questions: Map<string, Question>;
  /** By person, then by `voteKey`. */
  votes: Map<string, Map<string, Vote>>;
  /** What people have been dealt, by step and person. */
  deals: Map<string, Map<string, Deal>>;
  /** By step: the step in hand, and others while a message is about them. */
  stepAnswers: Map<string, StepAnswers>;
  /** What a facilitator has added to the report; null if nothing. */
  report: KeptReport | null;
  /** Steps with their content looked up, by language and step. */
  bound: Map<string, Bound>;
}

/** The key of an answer in `StepAnswers.answers`. */
export const answerKey = (round: Round, part: Part, person: string): string => `${round}/${part}/${person}`;
/** The keys of all answers that one person can have given to a step. */
export const answerKeys = (person: string): string[] =>
  Round.options.flatMap((round) => Part.options.map((part) => answerKey(round, part, person)));
export const attendedKey = (round: Round, person: string): string => `${round}/${person}`;

export const voteKey = (kind: VoteKind, question: string): string => `${kind}/${question}`;

export const emptyStepAnswers = (): StepAnswers => ({ answers: new Map(), frozen: new Map(), attended: new Map() });

/** A room before anyone has joined. */
export function newState(room: RoomRecord, plan: Step[]): RoomState {
  return {
    room,
    plan,
    steps: new Map(plan.map((step) => [step.id, newStep(step.id)])),
    people: new Map(),
    removed: 0,
    byResume: new Map(),
    questions: new Map(),
    votes: new Map(),
    deals: new Map(),
    stepAnswers: new Map(),
    report: null,
    bound: new Map(),
  };
}

/** How many people are in the room: joined and not removed. */
export function seated({ people, removed }: RoomState): number {
  return people.size - removed;
}

/** Joined and not removed. */
export function joined(state: RoomState): Person[] {
  return [...state.people.values()].filter((person) => person.removedAt === null);
}

/** Whether somebody is in the workshop and takes part from elsewhere. */
export function isRemote(person: Person | undefined): boolean {
  return person?.mode === "remote" && person.removedAt === null;
}

/** Whether anybody does. */
export function anyRemote({ people }: RoomState): boolean {
  for (const person of people.values()) if (isRemote(person)) return true;
  return false;
}

/** The steps that people may have answered. */
export function openedSteps(state: RoomState): string[] {
  return [...state.steps.values()].filter(({ openings }) => openings > 0).map(({ id }) => id);
}
