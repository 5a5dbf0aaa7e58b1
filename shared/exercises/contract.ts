/**
 * The interface between the room and an exercise. Each exercise implements it in a folder of its own with four files:
 * `settings.ts` (what an agenda stores, what a screen receives, the exercise's words), `answer.ts`, `result.ts` and
 * `index.ts`. This file names no exercise.
 */
import * as v from "valibot";
import type { Fact, Content as Texts } from "../content/model.ts";
import type { OpenPageTakes, Part, Phase, Privacy, Role, Round } from "../primitives.ts";
import type { Dealing } from "./deal.ts";
import type { Figure, ItemMovement } from "./distribution.ts";
import type { Pace } from "./pace.ts";
import type { Talks } from "./talks.ts";

/** Who looks at a step, and when. A face contains only what this viewer may see at this moment. */
export interface Showing {
  role: Role;
  phase: Phase;
  round: Round;
  /** Whether ends and buttons are shown in reverse order; drawn at random once per room. */
  flipped: boolean;
  /** The host shows "one article's view". */
  key: boolean;
  /** The host shows the debrief question. */
  prompt: boolean;
  /** how many lists the step has dealt; absent where it has dealt none yet. */
  lists?: number;
  /** Which sheet is in hand, of a page that has sheets; absent for all of them. */
  sheet?: number;
  /** the page of an open vote, from 0, or the furthest that it came to; absent where it has none. */
  page?: number;
}

/** A sheet of a page, which the host turns. */
export interface Sheet {
  /** How long it stays. */
  seconds?: number;
  /** people speak one after another while it is in hand, and the time that they take is told. */
  round?: true;
  /** each phone shows what is its owner's, to be kept. */
  keep?: true;
}

/** a page of a step while its vote is open. */
export interface OpenPage {
  /** What phones may send: nothing, only what begins an answer, or answers. */
  takes: OpenPageTakes;
  /** The time that comes with the page; absent for none. */
  seconds?: number;
}

/** before a step opens, only the host sees what it will ask. */
export function isAsked({ role, phase }: Showing): boolean {
  return role === "host" || phase !== "setup";
}

/** The texts of a step that the host has hidden, and those merged into another text; a text is its own key. */
export interface Moderation {
  hidden: readonly string[];
  merged: Readonly<Record<string, string>>;
}

/** The round that is being answered, and its items. */
export interface Scope {
  round: Round;
  /** The items of this round; round 1 has all items. */
  items: readonly string[];
}

/** The parameters for counting a round. */
export interface Counting extends Scope {
  /** Figures with fewer people than this are hidden. */
  minimum: number;
  moderation: Moderation;
  /** Of the step: what is drawn from it is the same on every screen and in every file. */
  seed?: number;
  /** Only one group is counted. Figures that pair the parts of one person's answer exist for the whole room only. */
  group?: true;
}

/** Another step of the same exercise that is already counted, for comparison. */
export interface Linked<Content = unknown, Payload = unknown> {
  content: Content;
  /**
   * One entry per person, undefined for people who did not answer that step. First come the people whose payloads are
   * being counted, in the same order; then the people who answered only linked steps.
   */
  payloads: readonly (Payload | undefined)[];
  /** Somebody has deleted an answer that this step's result still counts, so earlier comparisons included other people. */
  gone: boolean;
}

/** A step that the room adds to the plan because of a result; both steps belong to the same exercise. */
export interface FollowUp<Task> {
  title: string;
  /** The facilitator's script. */
  notes: string;
  task: Task;
  /** What the plan gives it; by default, what it gives the step before. */
  minutes?: number | undefined;
  talks?: Talks | undefined;
}

/** What people can guess about an item: its most frequent option, or its mean on a scale. */
export type Guessable = { item: string } & ({ options: readonly string[] } | { low: number; high: number });

/** The answer to such a guess: the most frequent options (several if they tie), or the mean. */
export type Actual = { modal: readonly string[] } | { mean: number };

/** Why an answer is refused; each is an error code of the protocol. */
export type Refusal = "closed" | "invalid-answer" | "unknown-option";

/** One value of an answer for a spreadsheet. A string may be free text, so the export escapes it. */
export interface Cell {
  item: string;
  value: string | number;
}

/** A free text that a person wrote. */
export interface Written {
  item: string;
  text: string;
}

/** The schemas of what one exercise sends over the wire. All but the answer carry the exercise's name. */
export interface Schemas {
  /** A task of an agenda: the exercise's name with its settings. */
  task: v.GenericSchema<unknown, { exercise: string; settings: unknown }>;
  /** The texts of a step as a role may see them. */
  face: v.GenericSchema<unknown, { exercise: string; settings: object }>;
  /** One answer; null if the exercise takes no answers. */
  answer: v.GenericSchema | null;
  /** The result of a round. */
  result: v.GenericSchema<unknown, { exercise: string }>;
}

/** Builds the schemas of the exercise `id`; the task schema follows from `settings`. */
export function schemasOf<
  const Id extends string,
  Settings extends v.GenericSchema,
  Parts extends Omit<Schemas, "task">,
>(id: Id, settings: Settings, parts: Parts) {
  return { ...parts, task: v.object({ exercise: v.literal(id), settings }) };
}

type TaskOf<S extends Schemas> = v.InferOutput<S["task"]>;
type SettingsOf<S extends Schemas> = TaskOf<S>["settings"];
type FaceOf<S extends Schemas> = v.InferOutput<S["face"]>;
type ResultOf<S extends Schemas> = v.InferOutput<S["result"]>;
type PayloadOf<S extends Schemas> = v.InferOutput<NonNullable<S["answer"]>>;

/**
 * `S`: the schemas; the types of settings, face, answer and result follow from them. `Content`: the settings with every
 * text looked up. `Words`: the default texts, for steps that bring none.
 *
 * The register holds all exercises with `Content` unknown. That is sound because each value returns only to the exercise
 * that made it: the room stores contents and payloads without reading them.
 */
export interface Exercise<S extends Schemas = Schemas, Content = unknown, Words = unknown> {
  readonly id: TaskOf<S>["exercise"];
  readonly schemas: S;

  /** Looks up built-in content; undefined if the settings name content that does not exist. */
  resolve(settings: SettingsOf<S>, texts: Texts<Words>): Content | undefined;
  privacy(content: Content): Privacy;
  /** The number of planned rounds; a host may still open a second one. */
  rounds(content: Content): Round;
  /** How long the parts of the step take, by the constants of `pace.ts`. */
  pace(content: Content): Pace;
  /** Its sheets, at least one, where the step is a page that the host turns. */
  sheets?(content: Content): readonly Sheet[];
  /** the pages of the first round while it is open, for what comes before its questions; absent if it asks at once. */
  openPages?(content: Content): readonly OpenPage[];
  /** whether a payload only begins an answer, if nothing is skipped with it: it says nothing yet, and counts nowhere. */
  begins?(payload: PayloadOf<S>): boolean;
  /** Whether the step is one that a workshop must not leave out, unless its plan says otherwise. Settings may be unfinished. */
  must?(settings: Readonly<Record<string, unknown>>): boolean;
  /**
   * The page of the result, from 0, that the debrief begins on. The debrief question would give away what the pages before it tell
   * one after another, so it waits for the debrief.
   */
  readonly debriefPage?: number;
  /** All items are shown together or page by page, so a reveal starts with the overview instead of the first item. */
  readonly overviewFirst?: true;
  /** The ids of the items to answer, in the plan's order. */
  items(content: Content): readonly string[];
  /** What scripts may say of the step: a number of things, or `true` for what it has. Absent if there is nothing to tell. */
  facts?(content: Content): Readonly<Partial<Record<Fact, number | boolean>>>;
  /** The texts of the step as a role may see them at this moment. */
  face(content: Content, showing: Showing): FaceOf<S>;

  /** Checks what the schema cannot: unknown options, duplicates, items outside this round. Null if the answer is valid. */
  check(content: Content, payload: PayloadOf<S>, scope: Scope): Refusal | null;
  /** The items that this answer covers. */
  covers(payload: PayloadOf<S>): readonly string[];
  /**
   * Whether the answer says anything, and which items it completes. Needed where an item takes several values, or where an
   * answer may contain something that is not an item. The default follows from `covers`.
   */
  completion?(payload: PayloadOf<S>): { answered: boolean; completed: readonly string[] };

  /** People are dealt different lists. A face then shows nothing of a list before the reveal. */
  readonly deal?: Dealing<Content, PayloadOf<S>>;

  /** The part of an answer that a round asks for; `main` by default. */
  part?(round: Round): Exclude<Part, "predict">;
  /** The items of round 2, if they depend on the result of round 1; empty if there is nothing to ask about. */
  secondItems?(content: Content, first: ResultOf<S>): readonly string[];
  /** What people may guess about the room before the reveal; empty if this step does not ask for guesses. */
  guesses?(content: Content): readonly Guessable[];
  /** The room's actual answer to an item, for comparison with the guesses; null if it is hidden. */
  actual?(result: ResultOf<S>, item: string): Actual | null;
  /**
   * Turns a show of hands into answers, one per hand. The keys of `counts` are options, or `item:option` if there are several
   * items. Null if a key names something that the step does not offer.
   */
  hands?(content: Content, counts: Readonly<Record<string, number>>): PayloadOf<S>[] | null;

  /** All steps that a result of this one may add to the plan. */
  followUps?(content: Content): readonly FollowUp<TaskOf<S>>[];
  /** The step that this result adds; null for none, such as after a tie. */
  followUp?(content: Content, result: ResultOf<S>): FollowUp<TaskOf<S>> | null;

  /** Results compare the steps of this exercise with each other, person by person; `result` then receives `linked`. */
  readonly links?: true;
  /**
   * Counts answers and hides items with fewer people than the minimum. The order of answers does not matter. `linked`: the
   * other closed steps of an exercise with `links`, in the order in which they were closed.
   */
  result(
    content: Content,
    payloads: readonly PayloadOf<S>[],
    counting: Counting,
    linked?: readonly Linked<Content, PayloadOf<S>>[],
  ): ResultOf<S>;
  /** Counts changes between the rounds, per item of round 2. A pair is one person's answers to rounds 1 and 2. */
  movement(
    content: Content,
    pairs: readonly (readonly [PayloadOf<S>, PayloadOf<S>])[],
    counting: Counting,
  ): ItemMovement[];
  /**
   * Splits one answer to an item into the parts that the result counts separately (such as "now" and "needed"), without free
   * text. Suppression of small groups works on these parts. An item without parts has no results by group, and neither has
   * an exercise without this function. For a group, `result` receives only the items that may be shown for it, so sums over
   * items may use no others.
   */
  segmentParts?(payload: PayloadOf<S>, item: string, content: Content): Readonly<Record<string, string | number>>;
  /**
   * The result as sent: long lists are cut and the rest is counted; figures about the article's view are left out until the
   * host shows it. `tables`: the result is for a file, which also has figures that no screen shows.
   */
  forWire(result: ResultOf<S>, showing: { key: boolean; tables?: boolean }): ResultOf<S>;
  /**
   * The result as stored: a list that grows with the room is cut to what screens show, and `more` counts the rest. The whole
   * list is counted from the answers when it is needed. Absent if the result has no such list.
   */
  forStorage?(result: ResultOf<S>): ResultOf<S>;

  /**
   * Rebuilds the list of texts, words or cards of a frozen result from the remaining answers. The figures stay and still
   * count the deleted answers; `gone` is their number per item. Absent if results list nothing that people wrote.
   */
  rebuildLists?(
    frozen: ResultOf<S>,
    payloads: readonly PayloadOf<S>[],
    counting: Counting,
    gone: Readonly<Record<string, number>>,
  ): ResultOf<S>;
  /** An answer about words that people wrote, without the given `words`; the same object if it contains none of them. */
  withoutWords?(payload: PayloadOf<S>, words: ReadonlySet<string>): PayloadOf<S>;

  /**
   * The result for readers who may not see what people wrote: without texts and cards, and only with words that at
   * least `minimum` people wrote. `more` counts what is left out. `first` is the result of round 1. Absent if a result
   * contains nothing that people wrote.
   */
  withoutTexts?(result: ResultOf<S>, minimum: number, first: ResultOf<S> | undefined): ResultOf<S>;

  /** Items whose texts are shown because each writer chose so; they need no minimum number of other texts. */
  readonly optedIn?: readonly string[];
  /** Items whose texts are for facilitators and their report, and on no screen of the room: a helper is not told them either. */
  readonly forFacilitators?: readonly string[];
  /** Normalises a text as results count it. Hosts hide and merge texts by this spelling. */
  spelling(text: string): string;

  /**
   * what no file lists person by person, whoever consents: all of it, or the items that only their writer reads. Absent
   * where there is nothing of the kind.
   */
  readonly unlisted?: true | readonly string[];
  /** One answer as table cells, without free text. `told`: what the room has been told of the round. */
  cells(payload: PayloadOf<S>, told?: { content: Content; result: ResultOf<S> }): Cell[];
  /** The free texts of one answer as written, without those that the host has hidden. */
  texts(payload: PayloadOf<S>, moderation: Moderation): Written[];
  /** The figures of a result; hidden ones are null. */
  figures(result: ResultOf<S>): Figure[];
}
