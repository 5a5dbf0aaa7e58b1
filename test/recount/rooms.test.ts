/** Every figure that leaves a room, counted again by other code from what people said: no measure and no rule is shared. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Results } from "../../shared/protocol/http.ts";
import { readCsv } from "../support/csv.ts";
import { exportFile } from "../support/export.ts";
import { step } from "../support/room.ts";
import { recountStep } from "./index.ts";
import { peopleIn } from "./lines.ts";
import { type Cast, Played, type Scene } from "./play.ts";
import { differences } from "./sums.ts";
import { tableOf } from "./table.ts";

const ITEMS = [
  { id: "trust", text: "We trust each other" },
  { id: "pace", text: "We are fast enough" },
];
const CARDS = ["c1", "c8", "c13", { id: "mine", text: "Say what is next", key: "L" }];

/** Every exercise, in every way to ask it, and every mishap: see `Scene`. */
const SCENES: readonly Scene[] = [
  { step: step("before", "shift", { moment: "pre" }) },
  {
    step: step("pulse", "pulse", {
      items: ["ready", "way", { id: "own", kind: "scale", text: "?", max: 3, labels: { low: "no", high: "yes" } }],
    }),
    joins: true,
  },
  {
    step: step("sort", "sort", { cards: CARDS, rounds: 2, predict: true }),
    second: ["c1", "mine"],
    reopened: true,
    viewed: true,
  },
  { step: step("lean", "sort", { cards: CARDS, rounds: 2, lean: true }), second: true, joins: true },
  {
    step: step("vote", "choice", {
      question: "?",
      options: ["a", { id: "b", text: "Bee" }, "c"],
      other: true,
      rounds: 2,
      predict: true,
    }),
    second: true,
  },
  {
    step: step("seen", "choice", { question: "?", options: ["a", "b", "c"], rounds: 2 }),
    shown: true,
    reopened: true,
    second: true,
  },
  { step: step("several", "choice", { question: "?", options: ["a", "b", "c", "d"], other: true, max: 2 }) },
  {
    step: step("own", "choice", { question: "?", options: ["a", "b", "c"], rounds: 2, privacy: "S" }),
    second: true,
    removed: true,
    reopened: true,
  },
  { step: step("ours", "choice", { question: "?", options: ["a", "b", "c"], max: 2, privacy: "S" }) },
  { step: step("scenario", "scenario", { scenario: "s1", rounds: 2, predict: true }), second: true, removed: true },
  { step: step("cloud", "cloud", { tagging: true }), shown: true, second: true },
  { step: step("scale", "scale", { items: ITEMS, min: -2, max: 2, rounds: 2 }), second: true },
  { step: step("habit", "scale", { items: ITEMS, privacy: "S", rounds: 2 }), second: true },
  {
    step: step("spectrum", "spectrum", { areas: ["vision", "time"], rounds: 2, predict: true }),
    second: true,
    joins: true,
  },
  { step: step("three", "spectrum", { lenses: "three" }), reopened: true },
  { step: step("venn", "venn", { skills: ["empathy", "staffing"] }), removed: true },
  { step: step("mix", "mix", {}) },
  { step: step("ledger", "ledger", {}) },
  { step: step("rank", "rank", { skills: ["empathy", "planning", "staffing", "communication"] }) },
  { step: step("audit", "audit", {}) },
  { step: step("onehat", "onehat", { scenario: "s3" }), reopened: true, removed: true },
  { step: step("profile", "profile", {}) },
  { step: step("look-back", "shift", { moment: "then" }) },
  { step: step("after", "shift", { moment: "post" }), removed: true },
  { step: step("weeks-later", "shift", { moment: "followup" }) },
  { step: step("hope", "text", { question: "?" }) },
  { step: step("fear", "text", { question: "?", privacy: "S" }), untold: true },
  { step: step("commit", "commit", {}) },
  { step: step("short", "commit", { short: true }), untold: true },
];

/** Readiness as one step asks for it at the end. */
const AT_ONCE: readonly Scene[] = [
  { step: step("before", "shift", { moment: "pre" }) },
  { step: step("now-and-before", "shift", { moment: "post+then" }), joins: true },
  { step: step("weeks-later", "shift", { moment: "followup" }), removed: true },
];

const ROOMS: Record<string, Cast> = {
  "24 in four groups, one small": {
    seed: 1,
    people: { north: 8, south: 7, east: 5, west: 3, "": 1 },
    answering: 0.85,
  },
  "24 in four groups, one with a phone too many": {
    seed: 2,
    people: { north: 7, south: 6, east: 6, west: 5 },
    answering: 0.95,
    excess: { west: 1 },
  },
  "24 who answer less": { seed: 5, people: { north: 9, south: 6, east: 5, west: 4 }, answering: 0.65 },
  "9 in two groups": { seed: 3, people: { north: 5, south: 4 }, answering: 0.85 },
  "200 without groups": { seed: 4, people: { "": 200 }, answering: 0.8 },
};

const COLUMNS = ["step", "exercise", "round", "part", "item", "value", "exposed"];

const file = (played: Played, name: "results.json" | "aggregate.csv" | "answers.csv") =>
  exportFile(played.room.state, name, "host", { now: 0, shuffle: (n) => [...Array(n).keys()] }).body;

const PLAYED: [name: string, cast: Cast, scenes: readonly Scene[]][] = [
  ...Object.entries(ROOMS).map(([name, cast]): [string, Cast, readonly Scene[]] => [name, cast, SCENES]),
  ["24 who look back at the end", { seed: 6, people: { "": 24 }, answering: 0.9 }, AT_ONCE],
  ["9 who look back at the end", { seed: 7, people: { "": 9 }, answering: 0.95 }, AT_ONCE],
  [
    "14 who look back at the end without a first time",
    { seed: 8, people: { "": 14 }, answering: 0.9 },
    AT_ONCE.slice(1),
  ],
];

describe.each(PLAYED)("R-08 R-12 R-14 R-17 R-19 R-22 R-54 R-55 R-71 R-72 a room of %s", (_, cast, scenes) => {
  const played = new Played(scenes, cast);
  const { ran, groups } = played;
  const split = groups.length > 0;

  it("has the figures in results.json that its people said", () => {
    const results = v.parse(Results, JSON.parse(file(played, "results.json")));
    const wrong = ran.flatMap((one, place) =>
      differences(
        results.steps.find(({ id }) => id === one.step.id),
        recountStep(one, ran.slice(0, place), split ? groups : undefined),
        one.step.id,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("has these lines in aggregate.csv and no others", () => {
    const told = readCsv(file(played, "aggregate.csv"));
    const key = (row: Record<string, string>) => [row.step, row.round, row.segment, row.item, row.measure].join("|");
    const counted = tableOf(ran, groups);
    const wrong = told.flatMap((row) => {
      const mine = counted.get(key(row));
      if (mine === undefined) return [`${key(row)}: ${row.value}, and nobody said so`];
      if (mine === null) return row.value === "hidden for anonymity" ? [] : [`${key(row)}: ${row.value}, to be hidden`];
      return Math.abs(Number(row.value) - Number(mine)) < 0.000_6 ? [] : [`${key(row)}: ${row.value}, not ${mine}`];
    });
    expect(wrong).toEqual([]);
    const keys = new Set(told.map(key));
    expect([...counted.keys()].filter((one) => !keys.has(one))).toEqual([]);
    expect(told.length).toBe(counted.size);
  });

  it("R-49 has what people chose in answers.csv, followed as far as a number may", () => {
    const rows = readCsv(file(played, "answers.csv"));
    const people = [...Map.groupBy(rows, ({ person }) => person).values()].map((own) =>
      own
        .map((row) => COLUMNS.map((column) => row[column]).join("|"))
        .sort()
        .join("\n"),
    );
    expect(people.sort()).toEqual(peopleIn(ran, split));
  });
});

it("these rooms have what there is to hide and to tell", () => {
  const played = Object.values(ROOMS).map((cast) => new Played(SCENES, cast));
  const all = played.flatMap(({ ran, groups }) => [...tableOf(ran, groups)]);
  const about = (place: number, text: string) => all.filter(([key]) => key.split("|")[place] === text);
  expect(all.length).toBeGreaterThan(4_000);
  expect(all.filter(([, value]) => value === null).length).toBeGreaterThan(200);
  // Groups are told, of opinions and of oneself, and one with more phones than heads never is.
  expect(about(2, "south").filter(([key, value]) => key.startsWith("pulse|") && value !== null)).not.toEqual([]);
  const { ran, groups } = played[1]!;
  const west = [...tableOf(ran, groups)].filter(([key]) => key.split("|")[2] === "west");
  expect(west.filter(([key, value]) => key.startsWith("mix|") && value !== null)).toEqual([]);
  // Some rounds about oneself stayed hidden.
  expect(played.some(({ hidden }) => hidden > 0)).toBe(true);
});
