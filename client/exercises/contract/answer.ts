/** What an exercise brings to the phone; one `Answer.tsx` per exercise, all of one shape. */
import type { FunctionComponent } from "preact";
import type { ExerciseId } from "../../../shared/exercises/index.ts";
import type { Prediction } from "../../../shared/exercises/predict.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import type { StepView } from "../../../shared/protocol/view.ts";
import type { Drafts } from "../../ui/drafts.ts";
import type { Field } from "../../ui/field.ts";
import { type Readers, readersOf } from "./readers.ts";

/** A step in hand of one exercise. */
export type StepOf<E extends ExerciseId> = Extract<StepView, { exercise: E }>;

/** What an exercise's page on the phone gets: the step, what its person has said, and what they can do. */
export interface AnswerProps<Step extends StepView = StepView, Payload = unknown> {
  step: Step;
  /** This round's answer, also while it still waits on the phone to be sent. */
  own: OwnAnswer | undefined;
  /** In round 2: the answer to round 1. */
  first: OwnAnswer | undefined;
  /** All that its person has answered in this room, sent or not. */
  mine?: readonly OwnAnswer[];
  /** The room's clock less this phone's, in milliseconds. */
  clockOffset?: number;
  /** What its person was dealt, where the step deals; undefined until it has come. */
  hand?: unknown;
  /** Draws this phone's order of items. */
  seed: number;
  /** Seconds left to think before the first tap counts; 0 to go. */
  think: number;
  /** The room is a rehearsal: answers are not protected, and the page says so. */
  rehearsal: boolean;
  /** Keeps unsent typing. */
  drafts: Drafts;
  /** Saves the whole answer, in place of the one before. */
  save(payload: Payload, skipped?: readonly string[], part?: "tags"): void;
  /** says what only begins an answer. */
  begin(payload: Payload): void;
  /** The guess at what the room will say, and how to save it whole. */
  guess?: { own: OwnAnswer | undefined; save(payload: Prediction): void };
  /** Passes: takes back what was answered. */
  pass(): void;
}

/** One item of a step and what somebody said to it, in words. */
export interface OwnLine {
  item: string;
  text: string;
  /** Null where nothing was said. */
  said: string | null;
  /** "One article's view", where it is shown, or that of another `source`. */
  view?: { said: string; why?: string; source?: string };
}

/** The part of an exercise that a phone loads. */
export interface AnswerPart {
  Answer: FunctionComponent<AnswerProps>;
  /** An answer in words, item by item: for the closed vote, the talk and the result. */
  lines(step: StepView, own: OwnAnswer | undefined): OwnLine[];
  /** What somebody types, or makes of several taps. The phone shows what was not sent when the vote closed. */
  fields(step: StepView): Field[];
  /** What there is to guess of the room, where the step asks for a guess. */
  guesses(step: StepView): Guess[];
  /** Who reads what is answered; null where nothing is, or where the page says so itself. */
  readers(step: StepView): Readers | null;
  /** There are several things to answer, one at a time: passing is about all of them, and says so. */
  passesAll?: boolean;
  /** A first vote begins with a pause to think. */
  thinks?: boolean;
  /** Fetches what only a later part of the page needs. It begins with the step: by then the network may be lost. */
  ahead?(): Promise<unknown>;
}

/** What an exercise may leave out. */
interface Optional<Step extends StepView> extends Pick<AnswerPart, "passesAll" | "thinks" | "ahead"> {
  fields?(step: Step): Field[];
  guesses?(step: Step): Guess[];
  /** Where it is left out, that follows from whether the step is about oneself. */
  readers?(step: Step): Readers | null;
}

/** One thing to guess: what most people will choose, or where their mean will be. */
export type Guess = { item: string; text: string } & (
  | { options: readonly { id: string | number; text: string }[] }
  | {
      stops: readonly number[];
      ends: readonly [string, string];
      /** The scale leans to either side of a middle, which has these words. */
      middle?: string;
    }
);

/** Narrows a step to its exercise. */
function isOf<E extends ExerciseId>(step: StepView, exercise: E): step is StepOf<E> {
  return step.exercise === exercise;
}

/** Makes a part that takes any step of functions that take only the steps of their own exercise. */
export function answerPart<E extends ExerciseId, Payload>(
  exercise: E,
  Answer: (props: AnswerProps<StepOf<E>, Payload>) => ReturnType<FunctionComponent>,
  lines: (step: StepOf<E>, own: OwnAnswer | undefined) => OwnLine[],
  { fields, guesses, readers = readersOf, ...facts }: Optional<StepOf<E>> = {},
): AnswerPart {
  return {
    ...facts,
    Answer: ({ step, ...rest }) => (isOf(step, exercise) ? Answer({ step, ...rest }) : null),
    lines: (step, own) => (isOf(step, exercise) ? lines(step, own) : []),
    fields: (step) => (isOf(step, exercise) ? (fields?.(step) ?? []) : []),
    guesses: (step) => (isOf(step, exercise) ? (guesses?.(step) ?? []) : []),
    readers: (step) => (isOf(step, exercise) ? readers(step) : null),
  };
}
