/** Rooms that are played to be counted again: who is in them, and what happens to them. */
import { step } from "../support/room.ts";
import { AGENDAS } from "./agendas.ts";
import type { Cast, Scene } from "./play.ts";

const ITEMS = [
  { id: "trust", text: "We trust each other" },
  { id: "pace", text: "We are fast enough" },
];
const CARDS = ["c1", "c8", "c13", { id: "mine", text: "Say what is next", key: "L" }];

/** Every exercise, in every way to ask it, and every mishap: see `Scene`. */
export const SCENES: readonly Scene[] = [
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

export const ROOMS: Record<string, Cast> = {
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

/** Every room, and what happens in it. */
export const PLAYED: [name: string, cast: Cast, scenes: readonly Scene[]][] = [
  ...Object.entries(ROOMS).map(([name, cast]): [string, Cast, readonly Scene[]] => [name, cast, SCENES]),
  ["24 who look back at the end", { seed: 6, people: { "": 24 }, answering: 0.9 }, AT_ONCE],
  ["9 who look back at the end", { seed: 7, people: { "": 9 }, answering: 0.95 }, AT_ONCE],
  [
    "14 who look back at the end without a first time",
    { seed: 8, people: { "": 14 }, answering: 0.9 },
    AT_ONCE.slice(1),
  ],
  ...AGENDAS,
];
