/**
 * How long somebody takes to answer a vote: what the phone shows is read, each value is chosen, each text is thought up and typed.
 * Nothing here knows the table of `pace.ts`, so that a live run can contradict it.
 */
import { exercises } from "../../../shared/exercises/index.ts";
import type { StepView } from "../../../shared/protocol/view.ts";
import type { Random } from "../../support/random.ts";

/** Silent reading of non-fiction, words a minute: mean and spread of people (Brysbaert 2019, doi 10.1016/j.jml.2019.104047). */
const READS = { mean: 238, spread: 51, least: 140 };
/** Making up a text while typing it, words a minute (Karat and others 1999, doi 10.1145/302979.303160). */
const WRITES = { mean: 19, spread: 5, least: 8 };
/** Seconds for choosing one value, once it has been read. Practice. */
const CHOOSES = { mean: 4, spread: 1.2, least: 2 };
/** Seconds until somebody has looked down at their phone. Practice. */
const LOOKS_DOWN = 2;
/** Of a hundred votes somebody skips so many. */
const SKIPS = 2;

/** One sentence in a closing round, as somebody says it, and the moment until the next one begins, in seconds. Practice. */
const SENTENCE = { mean: 9, spread: 2.5, least: 4 };

export class Human {
  readonly #random: Random;
  readonly #reads: number;
  readonly #writes: number;
  readonly #chooses: number;
  /** Seconds for their sentence in a round. */
  readonly sentence: number;

  constructor(random: Random) {
    this.#random = random;
    this.#reads = drawn(random, READS);
    this.#writes = drawn(random, WRITES);
    this.#chooses = drawn(random, CHOOSES);
    this.sentence = drawn(random, SENTENCE);
  }

  skips(): boolean {
    return this.#random.below(100) < SKIPS;
  }

  /** Seconds from the opening of a vote until this answer to it is sent. */
  takes(step: StepView, payload: unknown): number {
    const exercise = exercises[step.exercise];
    const written = exercise.texts(payload, { hidden: [], merged: {} });
    const values = exercise.cells(payload).length;
    // What was read for the first answer is not read again.
    const words = step.round === 1 ? wordsIn(step.settings) : 0;
    const typed = written.reduce((sum, { text }) => sum + countOf(text), 0);
    return LOOKS_DOWN + (words / this.#reads) * 60 + values * this.#chooses + (typed / this.#writes) * 60;
  }
}

/** A draw from a bell that does not go below its least. */
function drawn(random: Random, { mean, spread, least }: { mean: number; spread: number; least: number }): number {
  // Twelve draws added up have a spread of one.
  const off = Array.from({ length: 12 }, () => random.next()).reduce((sum, one) => sum + one, -6);
  return Math.max(least, mean + off * spread);
}

/** Words of all texts that a phone is sent of a step; keys and numbers are not read. */
function wordsIn(settings: unknown): number {
  if (typeof settings === "string") return settings.includes(" ") ? countOf(settings) : 0;
  if (typeof settings !== "object" || settings === null) return 0;
  return Object.values(settings).reduce((sum: number, one) => sum + wordsIn(one), 0);
}

const countOf = (text: string): number => text.match(/\S+/g)?.length ?? 0;
