/** What the contract suite needs to know of each exercise: one step, its answers, and how its result would be counted by hand. */
import fc from "fast-check";
import type { Counting, Moderation } from "../../shared/exercises/exercise.ts";
import type { ExerciseId, Result } from "../../shared/exercises/index.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";
import { deck } from "../support/room.ts";

/** One item as a result tells it: how many answered it, and the counts where there are any. */
export interface Told {
  n: number | null;
  counts: Record<string, number>;
}

export interface Fixture {
  settings: object;
  /** Settings that are refused by the schema. */
  badSettings: unknown[];
  /** Settings that fit the schema and name content that does not exist. */
  unknownContent?: object;
  /** A proper answer. */
  payload: fc.Arbitrary<unknown>;
  /** An answer that every item of the step has. */
  full: unknown;
  /** Two answers that stand against each other on every item, for a tie. */
  opposed: readonly [unknown, unknown] | null;
  /** Answers that the schema takes and the step does not. */
  refused: [unknown, ErrorCode][];
  /** What a result tells, item by item. */
  told(result: Result): Map<string, Told>;
  /** The same counted here from the answers, in the simplest way there is. */
  recount(payloads: unknown[], counting: Counting): Map<string, Told>;
  /** Whether a face gives away what is asked, before it is asked. */
  asks(face: string): boolean;
}

/** Counts by item: `values` lists what one answer says of each item. */
function recounted(
  payloads: unknown[],
  { items, minimum }: Counting,
  options: readonly string[],
  values: (payload: never, item: string) => readonly string[],
): Map<string, Told> {
  return new Map(
    items.map((item): [string, Told] => {
      const said = payloads.map((payload) => values(payload as never, item)).filter((one) => one.length > 0);
      if (said.length < Math.max(1, minimum)) return [item, { n: null, counts: {} }];
      const counts: Record<string, number> = {};
      for (const option of options) counts[option] = said.flat().filter((one) => one === option).length;
      return [item, { n: said.length, counts }];
    }),
  );
}

type Item = { id: string; hidden?: true; n?: number; counts?: Record<string, number> };
const toldItem = (item: Item): [string, Told] => [
  item.id,
  item.hidden ? { n: null, counts: {} } : { n: item.n ?? null, counts: item.counts ?? {} },
];

const scaleOf = (payload: { item: string; v: unknown }[], item: string): string[] =>
  payload
    .filter((answer) => answer.item === item)
    .map((answer) => (typeof answer.v === "number" ? String(answer.v) : "text"));

const CARDS = ["c1", "c8", "c13", "c20"];
const STOPS = ["0", "1", "2", "3", "4", "5"];
const PULSE = ["ready", "way"];

export const fixtures: Record<Exclude<ExerciseId, "note">, Fixture> = {
  sort: {
    settings: { cards: CARDS, rounds: 2 },
    badSettings: [{}, { cards: [] }, { cards: ["c1", "c1"] }, { cards: [{ id: "own" }] }, { cards: ["c1"], rounds: 3 }],
    unknownContent: { cards: ["c99"] },
    payload: fc
      .dictionary(fc.constantFrom(...CARDS), fc.constantFrom("L", "M", "B"), { minKeys: 1 })
      .map((choices) => deck({ ...choices })),
    full: deck({ c1: "L", c8: "M", c13: "B", c20: "L" }),
    opposed: [deck({ c1: "L", c8: "L", c13: "L", c20: "L" }), deck({ c1: "M", c8: "M", c13: "M", c20: "M" })],
    refused: [
      [deck({ c2: "L" }), "unknown-option"],
      [[...(deck({ c1: "L" }) as []), ...(deck({ c1: "L" }) as [])], "invalid-answer"],
    ],
    told: (result) => new Map(result.exercise === "sort" ? result.cards.map(toldItem) : []),
    recount: (payloads, counting) =>
      recounted(payloads, counting, ["L", "B", "M"], (payload: { cardId: string; choice: string }[], item) =>
        payload.filter((answer) => answer.cardId === item).map((answer) => answer.choice),
      ),
    asks: (face) => face.includes("three years"),
  },
  scenario: {
    settings: { scenario: "s1", rounds: 2 },
    badSettings: [{}, { scenario: { situation: "x" } }, { scenario: "" }],
    unknownContent: { scenario: "s99" },
    payload: fc.record(
      { pref: fc.constantFrom(-2, -1, 1, 2), why: fc.constantFrom("because", "why not") },
      { requiredKeys: ["pref"] },
    ),
    full: { pref: 1 },
    opposed: [{ pref: -2 }, { pref: 2 }],
    refused: [],
    told: (result) => new Map(result.exercise === "scenario" ? [toldItem(result.pref)] : []),
    recount: (payloads, counting) =>
      recounted(payloads, counting, ["-2", "-1", "1", "2"], (payload: { pref: number }) => [String(payload.pref)]),
    asks: (face) => face.includes('"situation"') || face.includes('"sign"'),
  },
  cloud: {
    settings: {},
    badSettings: [null, { prompt: "" }, { prompt: "x".repeat(601) }],
    payload: fc.record({
      words: fc.array(fc.constantFrom("Calm", "calm ", "brave", "Constructor"), { minLength: 1, maxLength: 3 }),
    }),
    full: { words: ["calm"] },
    opposed: [{ words: ["calm"] }, { words: ["brave"] }],
    refused: [],
    told: (result) => {
      if (result.exercise !== "cloud") return new Map();
      const counts = Object.fromEntries(result.words.map(({ word, count }) => [word, count]));
      return new Map([["words", { n: result.n, counts }]]);
    },
    recount: (payloads, { minimum }) => {
      if (payloads.length < Math.max(1, minimum)) return new Map([["words", { n: null, counts: {} }]]);
      const said = (payloads as { words: string[] }[]).map(
        ({ words }) => new Set(words.map((one) => one.trim().toLowerCase())),
      );
      const all = new Set(said.flatMap((words) => [...words]));
      const counts = Object.fromEntries([...all].map((word) => [word, said.filter((words) => words.has(word)).length]));
      return new Map([["words", { n: payloads.length, counts }]]);
    },
    asks: () => false,
  },
  pulse: {
    settings: { items: PULSE },
    badSettings: [
      {},
      { items: [] },
      { items: ["ready", "ready"] },
      { items: [{ id: "own", kind: "scale", text: "?" }] },
    ],
    unknownContent: { items: ["nothing"] },
    payload: fc
      .record({ ready: fc.integer({ min: 0, max: 5 }), way: fc.constantFrom("time", "money") }, { requiredKeys: [] })
      .filter((said) => Object.keys(said).length > 0)
      .map((said) => Object.entries(said).map(([item, v]) => ({ item, v }))),
    full: [
      { item: "ready", v: 3 },
      { item: "way", v: "time" },
    ],
    opposed: [
      [
        { item: "ready", v: 0 },
        { item: "way", v: "time" },
      ],
      [
        { item: "ready", v: 5 },
        { item: "way", v: "money" },
      ],
    ],
    refused: [
      [[{ item: "pace", v: 1 }], "unknown-option"],
      [[{ item: "ready", v: 6 }], "invalid-answer"],
      [[{ item: "ready", v: "yes" }], "invalid-answer"],
      [[{ item: "way", v: 3 }], "invalid-answer"],
      [
        [
          { item: "ready", v: 1 },
          { item: "ready", v: 1 },
        ],
        "invalid-answer",
      ],
    ],
    told: (result) => new Map(result.exercise === "pulse" ? result.items.map(toldItem) : []),
    recount: (payloads, counting) => {
      const counted = recounted(payloads, counting, STOPS, scaleOf);
      const way = counted.get("way");
      // What people wrote is no figure.
      return way ? counted.set("way", { n: way.n, counts: {} }) : counted;
    },
    asks: (face) => face.includes("ready to work"),
  },
  choice: {
    settings: { question: "Which?", options: ["a", { id: "b", text: "Bee" }, "c"], rounds: 2 },
    badSettings: [
      {},
      { question: "?", options: ["a"] },
      { question: "?", options: ["a", "a"] },
      { question: "?", options: ["a", "b"], max: 0 },
    ],
    payload: fc.record({ options: fc.constantFrom(["a"], ["b"], ["c"]) }),
    full: { options: ["a"] },
    opposed: [{ options: ["a"] }, { options: ["b"] }],
    refused: [
      [{ options: ["d"] }, "unknown-option"],
      [{ options: ["a", "b"] }, "invalid-answer"],
    ],
    told: (result) => new Map(result.exercise === "choice" ? [toldItem(result.answer)] : []),
    recount: (payloads, counting) =>
      recounted(payloads, counting, ["a", "b", "c"], (payload: { options: string[] }) => payload.options),
    asks: () => false,
  },
  text: {
    settings: { question: "What now?" },
    badSettings: [{}, { question: "  " }],
    payload: fc.record({ text: fc.constantFrom("one", "two", "three") }),
    full: { text: "one" },
    opposed: [{ text: "one" }, { text: "two" }],
    refused: [],
    told: (result) => {
      if (result.exercise !== "text") return new Map();
      const counts: Record<string, number> = {};
      for (const text of result.texts) counts[text] = (counts[text] ?? 0) + 1;
      return new Map([["text", { n: result.n, counts }]]);
    },
    recount: (payloads, { minimum }) => {
      if (payloads.length < Math.max(1, minimum)) return new Map([["text", { n: null, counts: {} }]]);
      const counts: Record<string, number> = {};
      for (const { text } of payloads as { text: string }[]) counts[text] = (counts[text] ?? 0) + 1;
      return new Map([["text", { n: payloads.length, counts }]]);
    },
    asks: () => false,
  },
};

export const nothingModerated: Moderation = { hidden: [], merged: {} };
