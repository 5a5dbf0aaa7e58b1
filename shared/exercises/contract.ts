/**
 * What an exercise is to the room: settings in, faces and results out. One folder per exercise implements it, all of
 * one shape: `settings.ts` (what an agenda carries and what a screen gets), `answer.ts`, `result.ts`, `index.ts`.
 */
import * as v from "valibot";
import type { Content as Texts } from "../content/model.ts";
import type { Part, Phase, Privacy, Role, Round } from "../primitives.ts";
import type { Figure, ItemMovement } from "./distribution.ts";

/** For whom and when a step is shown; a face carries nothing that this does not allow. */
export interface Showing {
  role: Role;
  phase: Phase;
  round: Round;
  /** Which end or button comes first, drawn once per room. */
  flipped: boolean;
  /** "One article's view" has been asked for. */
  key: boolean;
  /** The debrief question has been asked for. */
  prompt: boolean;
}

/** before a step opens, only the host sees what it will ask. */
export function isAsked({ role, phase }: Showing): boolean {
  return role === "host" || phase !== "setup";
}

/** What the host has hidden or merged in a step's texts, by the text itself. */
export interface Moderation {
  hidden: readonly string[];
  merged: Readonly<Record<string, string>>;
}

/** Which part of a step is being answered. */
export interface Scope {
  round: Round;
  /** The items of this round; all of them in round 1. */
  items: readonly string[];
}

/** How a round is counted. */
export interface Counting extends Scope {
  /** The least number of people behind a figure. */
  minimum: number;
  moderation: Moderation;
  /** Only one group of the room is being counted: what pairs a person's parts with each other is told of the room alone. */
  group?: true;
}

/** Another step of the same exercise that has been counted. */
export interface Linked<Content = unknown, Payload = unknown> {
  content: Content;
  /**
   * One entry a person, undefined where they did not answer that step: first the people whose payloads are being
   * counted, in their order, then those who answered any linked step and not the one that is being counted.
   */
  payloads: readonly (Payload | undefined)[];
  /** Somebody has deleted an answer that this step's result counts: with it, earlier comparisons were of other people. */
  gone: boolean;
}

/** A step that comes out of another one's result; both are of one exercise. */
export interface FollowUp<Task> {
  title: string;
  /** Its script. */
  notes: string;
  task: Task;
}

/** What can be guessed of one item: the option that most will choose, or the mean on a scale. */
export type Guessable = { item: string } & ({ options: readonly string[] } | { low: number; high: number });

/** What the room did say of an item: the commonest options, or the mean. */
export type Actual = { modal: readonly string[] } | { mean: number };

/** Why an answer is not taken: error codes of the wire. */
export type Refusal = "closed" | "invalid-answer" | "unknown-option";

/** What a person said of one item, as a spreadsheet takes it: a number stays one, a text may be anybody's words. */
export interface Cell {
  item: string;
  value: string | number;
}

/** What a person wrote in their own words. */
export interface Written {
  item: string;
  text: string;
}

/** What goes over the wire of one exercise, all but the answer under its name. */
export interface Schemas {
  /** What an agenda asks for: the exercise's name, and settings that fit it. */
  task: v.GenericSchema<unknown, { exercise: string; settings: unknown }>;
  /** A step's texts as one role may see them. */
  face: v.GenericSchema<unknown, { exercise: string; settings: object }>;
  /** One answer; null where nothing is answered. */
  answer: v.GenericSchema | null;
  /** What a round's answers are counted to. */
  result: v.GenericSchema<unknown, { exercise: string }>;
}

/** The schemas of the exercise `id`: its task is made of its settings. */
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
 * `S`: its schemas, from which the types of settings, face, answer and result follow. `Content`: settings with every text
 * looked up. `Words`: what it says unless a step carries its own words.
 *
 * The register holds all exercises with `Content` unknown. That is sound because a value only ever returns to the
 * exercise that made it: the room keeps contents and payloads sealed and never looks inside.
 */
export interface Exercise<S extends Schemas = Schemas, Content = unknown, Words = unknown> {
  readonly id: TaskOf<S>["exercise"];
  readonly schemas: S;

  /** Looks built-in content up; undefined when the settings name some that does not exist. */
  resolve(settings: SettingsOf<S>, texts: Texts<Words>): Content | undefined;
  privacy(content: Content): Privacy;
  /** How many rounds the plan has; the host may still open a second. */
  rounds(content: Content): Round;
  /** One picture holds all of its items: the reveal begins with that, and not with the first item alone. */
  readonly overviewFirst?: true;
  /** The ids of what is answered, in the plan's order. */
  items(content: Content): readonly string[];
  /** The step's texts as one role may see them now. */
  face(content: Content, showing: Showing): FaceOf<S>;

  /** What the schema cannot know: unknown options, doubles, items that are not part of this round. */
  check(content: Content, payload: PayloadOf<S>, scope: Scope): Refusal | null;
  /** The items that this answer answers. */
  covers(payload: PayloadOf<S>): readonly string[];
  /**
   * Where an item takes more than one thing to say, or something may be said that is no item: whether anything was said,
   * and which items are gone through. Left out, that is what `covers` says.
   */
  completion?(payload: PayloadOf<S>): { answered: boolean; completed: readonly string[] };

  /** Which part of an answer a round asks for; `main` unless said. */
  part?(round: Round): Exclude<Part, "predict">;
  /** The items of round 2 where they come out of round 1's result; empty where there are none to ask about. */
  secondItems?(content: Content, first: ResultOf<S>): readonly string[];
  /** What each person may guess of the room before the reveal; empty where the step does not ask. */
  guesses?(content: Content): readonly Guessable[];
  /** What the room said of an item, to hold guesses against; null where that is hidden. */
  actual?(result: ResultOf<S>, item: string): Actual | null;
  /**
   * A show of hands as answers: one per hand. `counts` is by option, or by `item:option` where there are several items;
   * null where it names something that the step does not offer.
   */
  hands?(content: Content, counts: Readonly<Record<string, number>>): PayloadOf<S>[] | null;

  /** Every step that a result may lead to, where the plan leaves that to the room. */
  followUps?(content: Content): readonly FollowUp<TaskOf<S>>[];
  /** Which of them this result leads to; null for none, as after a tie. */
  followUp?(content: Content, result: ResultOf<S>): FollowUp<TaskOf<S>> | null;

  /** Its results compare steps of this exercise with each other, person by person: `linked` is given. */
  readonly links?: true;
  /**
   * Counts answers; items with fewer people than the minimum are hidden. The order of answers does not matter. `linked`:
   * the plan's other steps of an exercise that links, as far as they have been closed, in the order in which they were.
   */
  result(
    content: Content,
    payloads: readonly PayloadOf<S>[],
    counting: Counting,
    linked?: readonly Linked<Content, PayloadOf<S>>[],
  ): ResultOf<S>;
  /** Who changed between the rounds, per item of round 2; a pair is one person's answers to round 1 and 2. */
  movement(
    content: Content,
    pairs: readonly (readonly [PayloadOf<S>, PayloadOf<S>])[],
    counting: Counting,
  ): ItemMovement[];
  /**
   * What one answer says of an item, part by part, for results by segment: every part that the result counts apart (a
   * place now and a place needed are two) and no free text. An item without parts is never split, and neither is an
   * exercise without this. For a group `result` is called with the group's answers and only the items that may be told of
   * it, so whatever it adds up over items has to be made of these.
   */
  segmentParts?(payload: PayloadOf<S>, item: string, content: Content): Readonly<Record<string, string | number>>;
  /**
   * The result as it goes over the wire: long lists cut, with a count of the rest; nothing of the key before it is shown.
   * `tables`: in a file, which has figures besides that are on no screen.
   */
  forWire(result: ResultOf<S>, showing: { key: boolean; tables?: boolean }): ResultOf<S>;
  /**
   * The result with a list that grows with the room cut to what screens show of it and a count of the rest, `more`: so
   * it is kept. Whoever needs all of it counts it again from the answers. Left out where there is no such list.
   */
  forStorage?(result: ResultOf<S>): ResultOf<S>;

  /**
   * The figures of a frozen result with its list of texts, words or cards made anew, whole, of the answers that are left:
   * people have deleted others, `gone` of them to each item, which the figures go on counting. Left out where
   * results list nothing that people wrote.
   */
  rebuildLists?(
    frozen: ResultOf<S>,
    payloads: readonly PayloadOf<S>[],
    counting: Counting,
    gone: Readonly<Record<string, number>>,
  ): ResultOf<S>;
  /** An answer about people's own words without those that nobody says any more; the same where it is about others. */
  withoutWords?(payload: PayloadOf<S>, words: ReadonlySet<string>): PayloadOf<S>;

  /**
   * The result for readers who do not get what people wrote: only words that at least so many people wrote, no texts
   * and no cards; `more` counts what is left out. `first`: the result of round 1. Left out where a result holds no words.
   */
  withoutTexts?(result: ResultOf<S>, minimum: number, first: ResultOf<S> | undefined): ResultOf<S>;

  /** Items whose texts are shown because each writer asked for it: no others need stand beside them. */
  readonly optedIn?: readonly string[];
  /** A text that somebody wrote, spelt as results count it: what a host hides or merges is named by it. */
  spelling(text: string): string;

  /** One answer as table cells, free text left out. */
  cells(payload: PayloadOf<S>): Cell[];
  /** The free texts of one answer, as written, without what the host has hidden. */
  texts(payload: PayloadOf<S>, moderation: Moderation): Written[];
  /** A result's figures, with the hidden ones null. */
  figures(result: ResultOf<S>): Figure[];
}
