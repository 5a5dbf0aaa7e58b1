/**
 * What other code needs to know of an exercise: facts and small functions, no component. One `index.ts` per exercise
 * holds its manifest. Phones do not load it, except with a result by group: what they need is in `Answer.tsx`.
 */
import type { Step } from "../../../shared/agenda/schema.ts";
import type { ExerciseId, Face, Result } from "../../../shared/exercises/index.ts";
import type { Privacy } from "../../../shared/primitives.ts";
import type { StepResult, StepView } from "../../../shared/protocol/view.ts";
import type { Named, TableData } from "../../charts/data.ts";
import type { SplitItem } from "../../charts/split.ts";
import type { StepOf } from "./answer.ts";
import type { ClassedResult, ItemProposal } from "./proposal.ts";
import { type Readers, readersOf } from "./readers.ts";

/** How far two things lie apart that the same people said: what is and what is needed. */
export interface Gap {
  /** In the exercise's own unit, without a sign: only to find the widest gap. */
  size: number;
  /** The length of the scale in the same unit. */
  of: number;
  /** People behind it. */
  n: number;
  /** What lies apart and how far, in words, with the figures. */
  said: string;
}

/**
 * What a result says, as a big screen heads it: each thing is told once, so the picture below has no caption of its own, and
 * the line at the foot of the screen says how many answered.
 */
export interface Finding {
  /** One sentence that could be read out, with its count and a full stop: at most about 60 characters, two lines. */
  says: string;
  /** What it is about, where the sentence does not say so: the card, the question. */
  about?: string;
  /** The sentence with what it is about, where that would not stand beside it and cannot simply be set before it. */
  alone?: string;
  /** Its sentences stand side by side, so none of them is told without the others. */
  whole?: true;
  /** The ids of the options or items that the sentence speaks of. Pictures in which the two hats have no part set them off. */
  of?: readonly string[];
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
  /** The item, or the choice that decides who reads the rest; empty for the whole answer. */
  part: string;
  /** The part in words, where other parts have other readers. */
  name: string;
  is: Readers;
}

/** One question that a host can count hands for. */
export interface HandItem extends StepItem {
  /** `key` is the name that the command `count` has for the option: `option`, or `item:option` where there are several items. */
  options: { key: string; text: string }[];
}

/** Figures for whoever checks them: no client is helped by them. */
export interface Appendix {
  table: TableData;
  /** What they are, and where they come from. */
  note: string;
}

/** A step that the host may add after the step in hand. */
export interface Way {
  title: string;
  /** The step under an id that is not taken. */
  add(id: string): Step;
}

export type FaceOf<E extends ExerciseId> = Extract<Face, { exercise: E }>;
export type ResultOf<E extends ExerciseId> = Extract<Result, { exercise: E }>;
type PlannedOf<E extends ExerciseId> = Extract<Step, { exercise: E }>;

/** Facts that are the same for every step of an exercise. */
interface Fixed {
  /** What the exercise is called. */
  name: string;
  /** What a step with these settings is called instead, where some are of a kind of their own. */
  nameOf?(settings: object): string | undefined;
  /** One line for the stage before the step opens. */
  instruction: string;
  /** How to read the result, for the report. */
  caption: string;
  /** What a second vote adds to that. */
  captionTwice?: string;
  /** A planned second round is about what came out of the first, and is opened once that is shown. */
  buildsOn?: boolean;
  /** A talk and a second vote make sense: the answers are choices that people may change. */
  revotes?: boolean;
  /** People answer and do not vote, and the host page says so: nobody votes on a word or on a feeling. */
  answers?: boolean;
  /** People say what they mean to do: the files have that in a place of its own. */
  commits?: boolean;
  /** Answers stay with their person: a `Keepsake.tsx` shows them, and so does a sheet of paper. */
  keeps?: boolean;
  /** The result is made of people's own words: they are looked through before the reveal. */
  worded?: boolean;
  /** The words are counted, and the host can merge two spellings of one word. */
  merges?: boolean;
  /** The result is the list of what people wrote, so a list of the same texts stands in for it. */
  isList?: boolean;
  /** Beside their answers people write texts, which the report prints: the heading of their list. */
  written?: string;
  /** The items whose texts the picture shows: no other list needs them. */
  pictured?: readonly string[];
  /** What the report says of a step where it leaves out some of people's own words. */
  withheld?: string;
  /** Its pages tell one thing after another, so the big button turns them before it leads on. */
  unfolds?: boolean;
  /** Its picture on a big screen is another one in the debrief, so its head keeps no place for the one before. */
  redraws?: boolean;
  /** First thoughts count, so that no big screen says to think first. */
  atOnce?: boolean;
  /** From how many people on it does what it is for, and in words what a facilitator does with fewer: beforehand, and before opening. */
  fewest?: { people: number; planned: string; opening: string };
  /** What a facilitator has to know of its sheets where the workshop goes on without phones. */
  onPaper?: string;
  /** There is "one article's view" to show in the debrief. */
  keyed?: boolean;
  /** What one of several items is called, with its place, such as "Card {n} of {all}"; "{n} of {all}" where this is left out. */
  place?: string;
}

/** An exercise's own manifest; whatever is left out does not apply to it. */
export interface Manifest<E extends ExerciseId> extends Fixed {
  /** The question as people read it, for the report; none where each item is a question of its own. */
  question?(face: FaceOf<E>): string | undefined;
  /**
   * What the result says, of the item in focus or of all; undefined where too few answered for any sentence. `page`: on a big
   * screen, where pages say different things.
   */
  finding?(face: FaceOf<E>, result: StepResult, focus: string | undefined, page?: number): Finding | undefined;
  /**
   * How many pages the result takes on a big screen, of the item in focus or of all; one where this is left out. It counts what
   * fits on the narrowest shape (4:3) whatever the screen's, so that host and stage count alike.
   */
  pages?(face: FaceOf<E>, result: StepResult, focus: string | undefined): number;
  /** The ids of the items on a page of several, from 0; all of them, or the one in focus, where this is left out. */
  shows?(face: FaceOf<E>, result: StepResult, page: number): string[];
  /** How many pages there are to read, of a step that is nothing but pages. */
  pagesToRead?(face: FaceOf<E>): number;
  /** what the big screen has to read before the step opens, in place of the instruction. */
  before?(face: FaceOf<E>): string | undefined;
  /** What stands above the result on the stage where there is no finding: the step's title where this is left out. */
  head?(face: FaceOf<E>): string | undefined;
  /** The items that can be shown one at a time; none where the step is a single question. */
  items?(face: FaceOf<E>): StepItem[];
  /** Acts that can stand for one another, without the names of their roles: of the item in focus first, where there are several. */
  acts?(step: StepOf<E>): string[];
  /** What a text answers, where a step asks for several. */
  asked?(face: FaceOf<E>, item: string): string | undefined;
  /** Who reads what, where that does not follow from whether it is about oneself; the same that phones say. */
  readers?(face: FaceOf<E> & { privacy: Privacy }): PartReaders[];
  /** What a host can count hands for. None where a step asks people about themselves, because others must not see those answers. */
  hands?(step: StepOf<E>): HandItem[];
  /** The steps that could follow, where the room's answers should have chosen one and did not; `next` follows now. */
  ways?(step: StepOf<E>, planned: PlannedOf<E>, next: Step | undefined): Way[];
  /** The result tells the room nothing but how many have answered, so nobody waits for a reveal of it. */
  tellsNothing?(face: FaceOf<E>): boolean;
  /** Whether too few people stand behind the result for any of its figures to be shown. */
  isHidden(result: ResultOf<E>): boolean;
  /** Whether there is a picture that its caption can explain, where some of the result is told. */
  isDrawn?(result: ResultOf<E>): boolean;
  /** Whether the room is split enough that a talk before the reveal is the obvious next thing. */
  isSplit?(result: ResultOf<E>): boolean;
  /** The ids of a round's items, the most contested first, where a talk can be about some of them. */
  contested?(result: ResultOf<E>): string[];
  /** The face with its items in another order, for a look at the most contested first. */
  arranged?(face: FaceOf<E>, order: readonly string[]): FaceOf<E>;
  /** The words or texts that the result is made of, the most frequent first. */
  listed?(result: ResultOf<E>): ListedText[];
  /** The items of a result, the room's or a group's, as they are drawn by segment. */
  split?(face: FaceOf<E>, result: ResultOf<E>): SplitItem[];
  /** What an item's answers are called by which figures count, where those are not the options of `split`. */
  counted?(face: FaceOf<E>, item: string): readonly Named[];
  /** the names of the buttons that lead to the pages of an open vote, one for each page. */
  buttons?(face: FaceOf<E>): readonly string[];
  /** How far what is lies from what is needed, where a step asks for both. */
  gaps?(face: FaceOf<E>, result: ResultOf<E>): Gap[];
  /** What of the result is strong enough to be a finding of the report, item by item; a report chooses among all of them. */
  proposals?(face: FaceOf<E>, result: ClassedResult): ItemProposal[];
  /** The side on which an option lies, where a move from one option to another on the same side is no change of mind. */
  sideOf?(face: FaceOf<E>): (option: string) => string;
  /** The figures that the report has in its appendix alone. */
  appendix?(face: FaceOf<E>, result: StepResult): Appendix | undefined;
  /** How many plans people made; null where that may not be told. */
  plansMade?(result: ResultOf<E>): number | null;
  /** The share of `made` plans that was carried out, 0..1; null where the step does not ask, or where it may not be told. */
  plansKept?(face: FaceOf<E>, result: ResultOf<E>, made: number): number | null;
}

/** A manifest of any exercise: its functions take any step, face or result, and answer only for their own exercise. */
export interface AnyManifest extends Fixed {
  question(face: Face): string | undefined;
  finding(face: Face, result: StepResult, focus: string | undefined, page?: number): Finding | undefined;
  pages(face: Face, result: StepResult, focus: string | undefined): number;
  /** The ids of the items that a page shows; null for all. */
  shows(face: Face, result: StepResult, focus: string | undefined, page: number): string[] | null;
  pagesToRead(face: Face): number;
  before(face: Face): string | undefined;
  head(face: Face): string | undefined;
  buttons(face: Face): readonly string[];
  items(face: Face): StepItem[];
  acts(step: StepView): string[];
  asked(face: Face, item: string): string | undefined;
  /** Part by part; nobody where nothing is answered. */
  readers(face: Face & { privacy: Privacy }): PartReaders[];
  hands(step: StepView): HandItem[];
  ways(step: StepView, planned: Step, next: Step | undefined): Way[];
  tellsNothing(face: Face): boolean;
  isHidden(result: Result): boolean;
  isDrawn(result: Result): boolean;
  isSplit(result: Result): boolean;
  contested(result: Result): string[];
  arranged(face: Face, order: readonly string[]): Face;
  listed(result: Result): ListedText[];
  split(face: Face, result: Result): SplitItem[];
  counted(face: Face, item: string): readonly Named[];
  gaps(face: Face, result: Result): Gap[];
  proposals(face: Face, result: ClassedResult): ItemProposal[];
  /** Null where every option is a side of its own. */
  sideOf(face: Face): ((option: string) => string) | null;
  appendix(face: Face, result: StepResult): Appendix | undefined;
  plansMade(result: Result): number | null;
  plansKept(face: Face, result: Result, made: number): number | null;
}

/** Makes an exercise's own manifest one that takes steps, faces and results of any exercise. */
export function manifest<E extends ExerciseId>(exercise: E, own: Manifest<E>): AnyManifest {
  const isFace = (face: Face): face is FaceOf<E> => face.exercise === exercise;
  const isStep = (step: StepView): step is StepOf<E> => step.exercise === exercise;
  const isPlanned = (step: Step): step is PlannedOf<E> => step.exercise === exercise;
  const isResult = (result: Result): result is ResultOf<E> => result.exercise === exercise;
  return {
    ...own,
    question: (face) => (isFace(face) ? own.question?.(face) : undefined),
    finding: (face, result, focus, page) => (isFace(face) ? own.finding?.(face, result, focus, page) : undefined),
    pages: (face, result, focus) => (isFace(face) ? Math.max(1, own.pages?.(face, result, focus) ?? 1) : 1),
    shows: (face, result, focus, page) => {
      if (!isFace(face)) return null;
      const focused = (own.items?.(face) ?? []).find(({ id }) => id === focus);
      return focused ? [focused.id] : (own.shows?.(face, result, page) ?? null);
    },
    pagesToRead: (face) => (isFace(face) ? (own.pagesToRead?.(face) ?? 1) : 1),
    before: (face) => (isFace(face) ? own.before?.(face) : undefined),
    head: (face) => (isFace(face) ? own.head?.(face) : undefined),
    buttons: (face) => (isFace(face) ? (own.buttons?.(face) ?? []) : []),
    items: (face) => (isFace(face) ? (own.items?.(face) ?? []) : []),
    acts: (step) => (isStep(step) ? (own.acts?.(step) ?? []) : []),
    asked: (face, item) => (isFace(face) ? own.asked?.(face, item) : undefined),
    readers: (face) => {
      const all = { part: "", name: "", is: readersOf(face) };
      return isFace(face) ? (own.readers?.({ ...face, privacy: face.privacy }) ?? [all]) : [];
    },
    hands: (step) => (isStep(step) ? (own.hands?.(step) ?? []) : []),
    ways: (step, planned, next) => (isStep(step) && isPlanned(planned) ? (own.ways?.(step, planned, next) ?? []) : []),
    tellsNothing: (face) => isFace(face) && (own.tellsNothing?.(face) ?? false),
    isHidden: (result) => isResult(result) && own.isHidden(result),
    isDrawn: (result) => isResult(result) && !own.isHidden(result) && (own.isDrawn?.(result) ?? true),
    isSplit: (result) => isResult(result) && (own.isSplit?.(result) ?? false),
    contested: (result) => (isResult(result) ? (own.contested?.(result) ?? []) : []),
    arranged: (face, order) => (isFace(face) ? (own.arranged?.(face, order) ?? face) : face),
    listed: (result) => (isResult(result) ? (own.listed?.(result) ?? []) : []),
    split: (face, result) => (isFace(face) && isResult(result) ? (own.split?.(face, result) ?? []) : []),
    counted: (face, item) => (isFace(face) ? (own.counted?.(face, item) ?? []) : []),
    gaps: (face, result) => (isFace(face) && isResult(result) ? (own.gaps?.(face, result) ?? []) : []),
    proposals: (face, result) => (isFace(face) ? (own.proposals?.(face, result) ?? []) : []),
    sideOf: (face) => (isFace(face) ? (own.sideOf?.(face) ?? null) : null),
    appendix: (face, result) => (isFace(face) ? own.appendix?.(face, result) : undefined),
    plansMade: (result) => (isResult(result) && own.plansMade ? own.plansMade(result) : 0),
    plansKept: (face, result, made) =>
      isFace(face) && isResult(result) ? (own.plansKept?.(face, result, made) ?? null) : null,
  };
}
