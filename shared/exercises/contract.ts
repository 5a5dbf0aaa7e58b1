/**
 * What an exercise is to the room: settings in, faces and results out. One folder per exercise implements it, all of
 * one shape: `settings.ts` (what an agenda carries and what a screen gets), `answer.ts`, `result.ts`, `index.ts`.
 */
import type { GenericSchema } from "valibot";
import type { Content as Texts } from "../content/model.ts";
import type { Part, Phase, Privacy, Role, Round } from "../primitives.ts";
import type { ErrorCode } from "../protocol/error.ts";
import type { ItemMovement } from "./distribution.ts";
import type { Face, Result, Task } from "./index.ts";
import type { Actual, Guessable } from "./predict.ts";

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

/** A step that comes out of another one's result. */
export interface Follow {
  title: string;
  /** Its script. */
  notes: string;
  task: Task;
}

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

/** A figure of a result for the aggregate table: `value` is null where it is hidden for anonymity. */
export interface Figure {
  item: string;
  measure: string;
  value: number | null;
}

/**
 * `Settings`: as an agenda carries them. `Content`: the same with every text looked up. `Payload`: one answer.
 *
 * The register holds all exercises as `Exercise` with its parameters unknown. That is sound because a value only ever
 * returns to the exercise that made it: the room keeps contents and payloads sealed and never looks inside.
 */
export interface Exercise<Settings = unknown, Content = unknown, Payload = unknown, Outcome extends Result = Result> {
  readonly id: Face["exercise"];
  /** What an agenda carries. */
  readonly settings: GenericSchema<unknown, Settings>;
  /** The shape of one answer; null where nothing is answered. */
  readonly payload: GenericSchema<unknown, Payload> | null;

  /** Looks built-in content up; undefined when the settings name some that does not exist. */
  resolve(settings: Settings, texts: Texts): Content | undefined;
  privacy(content: Content): Privacy;
  /** How many rounds the plan has; the host may still open a second. */
  rounds(content: Content): Round;
  /** One picture holds all of its items: the reveal begins with that, and not with the first item alone. */
  readonly whole?: true;
  /** The ids of what is answered, in the plan's order. */
  items(content: Content): readonly string[];
  /** The step's texts as one role may see them now. */
  face(content: Content, showing: Showing): Face;

  /** What the schema cannot know: unknown options, doubles, items that are not part of this round. */
  check(content: Content, payload: Payload, scope: Scope): ErrorCode | null;
  /** The items that this answer answers. */
  covers(payload: Payload): readonly string[];
  /**
   * Where an item takes more than one thing to say, or something may be said that is no item: whether anything was said,
   * and which items are gone through. Left out, that is what `covers` says.
   */
  standing?(payload: Payload): { said: boolean; through: readonly string[] };

  /** Which part of an answer a round asks for; `main` unless said. */
  part?(round: Round): Exclude<Part, "predict">;
  /** The items of round 2 where they come out of round 1's result; empty where there are none to ask about. */
  secondItems?(content: Content, first: Outcome): readonly string[];
  /** What each person may guess of the room before the reveal; empty where the step does not ask. */
  guesses?(content: Content): readonly Guessable[];
  /** What the room said of an item, to hold guesses against; null where that is hidden. */
  actual?(result: Outcome, item: string): Actual | null;
  /**
   * A show of hands as answers: one per hand. `counts` is by option, or by `item:option` where there are several items;
   * null where it names something that the step does not offer.
   */
  hands?(content: Content, counts: Readonly<Record<string, number>>): Payload[] | null;

  /** Every step that a result may lead to, where the plan leaves that to the room. */
  ways?(content: Content): readonly Follow[];
  /** Which of them this result leads to; null for none, as after a tie. */
  follow?(content: Content, result: Outcome): Follow | null;

  /** Its results compare steps of this exercise with each other, person by person: `linked` is given. */
  readonly links?: true;
  /**
   * Counts answers; items with fewer people than the minimum are hidden. The order of answers does not matter. `linked`:
   * the plan's other steps of an exercise that links, as far as they have been closed, in the order in which they were.
   */
  result(
    content: Content,
    payloads: readonly Payload[],
    counting: Counting,
    linked?: readonly Linked<Content, Payload>[],
  ): Outcome;
  /** Who changed between the rounds, per item of round 2; a pair is one person's answers to round 1 and 2. */
  movement(content: Content, pairs: readonly (readonly [Payload, Payload])[], counting: Counting): ItemMovement[];
  /**
   * What one answer says of an item, part by part, for results by segment: every part that the result counts apart (a
   * place now and a place needed are two) and no free text. An item without parts is never split, and neither is an
   * exercise without this. For a group `result` is called with the group's answers and only the items that may be told of
   * it, so whatever it adds up over items has to be made of these.
   */
  says?(payload: Payload, item: string, content: Content): Readonly<Record<string, string | number>>;
  /**
   * The result as it goes over the wire: long lists cut, with a count of the rest; nothing of the key before it is shown.
   * `tables`: in a file, which has figures besides that are on no screen.
   */
  brief(result: Outcome, showing: { key: boolean; tables?: boolean }): Outcome;
  /**
   * The result with a list that grows with the room cut to what screens show of it and a count of the rest, `more`: so
   * it is kept. Whoever needs all of it counts it again from the answers. Left out where there is no such list.
   */
  cut?(result: Outcome): Outcome;

  /**
   * The figures of a frozen result with its list of texts, words or cards made anew, whole, of the answers that are left:
   * people have deleted others, `gone` of them to each item, which the figures go on counting. Left out where
   * results list nothing that people wrote.
   */
  relist?(
    frozen: Outcome,
    payloads: readonly Payload[],
    counting: Counting,
    gone: Readonly<Record<string, number>>,
  ): Outcome;
  /** An answer about people's own words without those that nobody says any more; the same where it is about others. */
  drop?(payload: Payload, words: ReadonlySet<string>): Payload;

  /**
   * The result for readers who do not get what people wrote: only words that at least so many people wrote, no texts
   * and no cards; `more` counts what is left out. `first`: the result of round 1. Left out where a result holds no words.
   */
  withoutTexts?(result: Outcome, minimum: number, first: Outcome | undefined): Outcome;

  /** Items whose texts are shown because each writer asked for it: no others need stand beside them. */
  readonly optedIn?: readonly string[];
  /** A text that somebody wrote, spelt as results count it: what a host hides or merges is named by it. */
  spelling(text: string): string;

  /** One answer as table cells, free text left out. */
  cells(payload: Payload): Cell[];
  /** The free texts of one answer, as written, without what the host has hidden. */
  texts(payload: Payload, moderation: Moderation): Written[];
  /** A result's figures, with the hidden ones null. */
  figures(result: Outcome): Figure[];
}
