/** What host, stage and report need to know of an exercise beside its pictures; one `facts.ts` per exercise, all of one shape. */
import type { ExerciseId, Face, Result } from "../../../shared/exercises/index.ts";
import type { Privacy } from "../../../shared/primitives.ts";
import type { SplitItem } from "../../charts/split.ts";
import { type Readers, readersOf } from "./readers.ts";

/** How far two things lie apart that the same people said: what is and what is needed. */
export interface Gap {
  /** In the exercise's own unit, whichever way: only to tell the widest. */
  size: number;
  /** What lies apart and how far, in words, with the figures. */
  said: string;
}

/** One thing answered inside a step, with its words. */
export interface StepItem {
  id: string;
  text: string;
}

/** A word or text of a result, and how many people gave it where that is counted. */
export interface ListedText {
  text: string;
  count?: number;
}

/** Who reads one part of an answer. */
export interface PartReaders {
  /** The item, or the choice on which it depends who reads the rest; empty for all of it. */
  part: string;
  /** The part in words, where others read other parts. */
  name: string;
  is: Readers;
}

export type FaceOf<E extends ExerciseId> = Extract<Face, { exercise: E }>;
export type ResultOf<E extends ExerciseId> = Extract<Result, { exercise: E }>;

/** An exercise's own facts; whatever is left out does not apply to it. */
export interface Manifest<E extends ExerciseId> {
  /** What the exercise is called. */
  name: string;
  /** One line for the stage before the step opens. */
  instruction: string;
  /** How to read the result, for the report. */
  caption: string;
  /** The question as people read it, for the report; none where each item is a question of its own. */
  question?(face: FaceOf<E>): string | undefined;
  /** What stands above the result on the stage: the step's title where nothing says it better. */
  head?(face: FaceOf<E>): string | undefined;
  /** The same beside the question for the talk, where there is less room. */
  shortHead?(face: FaceOf<E>): string | undefined;
  /** The items that can be shown one at a time; none where the step is a single question. */
  items?(face: FaceOf<E>): StepItem[];
  /** What a text answers, where a step asks for several. */
  asked?(face: FaceOf<E>, item: string): string | undefined;
  /** Who reads what, where that does not follow from whether it is about oneself; the same that phones say. */
  readers?(face: FaceOf<E>): PartReaders[];
  /** Whether too few people stand behind the result for any of its figures to be shown. */
  isHidden(result: ResultOf<E>): boolean;
  /** Whether the room is split enough that talking before the reveal is the obvious next thing. */
  isSplit?(result: ResultOf<E>): boolean;
  /** The ids of a round's items, the most contested first, where a talk can be about some of them. */
  contested?(result: ResultOf<E>): string[];
  /** The face with its items in another order, for a look at the most contested first. */
  arranged?(face: FaceOf<E>, order: readonly string[]): FaceOf<E>;
  /** The words or texts that the result is made of, the most frequent first. */
  listed?(result: ResultOf<E>): ListedText[];
  /** The told items of a result, the room's or a group's, as they are drawn by segment. */
  split?(face: FaceOf<E>, result: ResultOf<E>): SplitItem[];
  /** How far what is lies from what is needed, where a step asks for both. */
  gaps?(face: FaceOf<E>, result: ResultOf<E>): Gap[];
  /** A planned second round is about what came out of the first: it is opened once that is shown. */
  buildsOn?: boolean;
  /** A talk and a second vote make sense: the answers are choices that people may change. */
  revotes?: boolean;
  /** The result is made of people's own words: they are looked through before the reveal. */
  worded?: boolean;
  /** Beside their answers people write texts, which the report prints: the heading of their list. */
  written?: string;
  /** What people wrote that the picture shows already: it needs no other list. */
  pictured?: readonly string[];
  /** What the report says of a step whose people's own words it leaves out, where it does not leave out all of them. */
  withheld?: string;
  /** There is "one article's view" to show in the debrief. */
  keyed?: boolean;
}

/** Manifest as the register holds them: they take any face or result, and know only their own. */
export interface AnyManifest
  extends Pick<
    Manifest<ExerciseId>,
    | "name"
    | "instruction"
    | "caption"
    | "buildsOn"
    | "revotes"
    | "worded"
    | "written"
    | "pictured"
    | "withheld"
    | "keyed"
  > {
  question(face: Face): string | undefined;
  head(face: Face): string | undefined;
  shortHead(face: Face): string | undefined;
  items(face: Face): StepItem[];
  asked(face: Face, item: string): string | undefined;
  /** Part by part; nobody where nothing is answered. */
  readers(face: Face & { privacy: Privacy }): PartReaders[];
  isHidden(result: Result): boolean;
  isSplit(result: Result): boolean;
  contested(result: Result): string[];
  arranged(face: Face, order: readonly string[]): Face;
  listed(result: Result): ListedText[];
  split(face: Face, result: Result): SplitItem[];
  gaps(face: Face, result: Result): Gap[];
}

/** Turns an exercise's own facts into those of the register. */
export function manifest<E extends ExerciseId>(exercise: E, own: Manifest<E>): AnyManifest {
  const isFace = (face: Face): face is FaceOf<E> => face.exercise === exercise;
  const isResult = (result: Result): result is ResultOf<E> => result.exercise === exercise;
  return {
    ...own,
    question: (face) => (isFace(face) ? own.question?.(face) : undefined),
    head: (face) => (isFace(face) ? own.head?.(face) : undefined),
    shortHead: (face) => (isFace(face) ? (own.shortHead ?? own.head)?.(face) : undefined),
    items: (face) => (isFace(face) ? (own.items?.(face) ?? []) : []),
    asked: (face, item) => (isFace(face) ? own.asked?.(face, item) : undefined),
    readers: (face) => {
      const all = { part: "", name: "", is: readersOf(face) };
      return isFace(face) ? (own.readers?.(face) ?? [all]) : [];
    },
    isHidden: (result) => isResult(result) && own.isHidden(result),
    isSplit: (result) => isResult(result) && (own.isSplit?.(result) ?? false),
    contested: (result) => (isResult(result) ? (own.contested?.(result) ?? []) : []),
    arranged: (face, order) => (isFace(face) ? (own.arranged?.(face, order) ?? face) : face),
    listed: (result) => (isResult(result) ? (own.listed?.(result) ?? []) : []),
    split: (face, result) => (isFace(face) && isResult(result) ? (own.split?.(face, result) ?? []) : []),
    gaps: (face, result) => (isFace(face) && isResult(result) ? (own.gaps?.(face, result) ?? []) : []),
  };
}
