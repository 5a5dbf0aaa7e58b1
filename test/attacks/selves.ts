/** A question of every kind that is about oneself, what most people say to it, and two things that one person may say. */
import type { Step } from "../../shared/agenda/schema.ts";
import { choiceStep, step } from "../support/room.ts";

export interface Self {
  step: Step;
  /** What everybody else says. */
  others: unknown;
  /** The two answers that are not to be told apart. */
  secrets: readonly [unknown, unknown];
  /** The two guesses at the room, where one is asked for. */
  guesses?: readonly [unknown, unknown];
}

const everyShift = (v: number) => [1, 2, 3, 4, 5, 6].map((item) => ({ item, v }));
const everyProfile = (v: number) => Array.from({ length: 20 }, (_, i) => ({ itemId: i + 1, v }));
const plan = (thenDo: string, area: string) => ({
  kind: "start",
  ifCue: "a deadline slips",
  thenDo,
  area,
  due: "2026-03-31",
  share: "wall",
  followUpDays: 30,
});

export const SELVES: readonly Self[] = [
  {
    step: choiceStep("asked", { privacy: "S" }),
    others: { options: ["a"] },
    secrets: [{ options: ["b"] }, { options: ["c"] }],
  },
  {
    step: step("asked", "scale", { items: [{ id: "trust", text: "?" }], privacy: "S" }),
    others: [{ item: "trust", v: 5 }],
    secrets: [[{ item: "trust", v: 0 }], [{ item: "trust", v: 9 }]],
  },
  {
    step: step("asked", "text", { question: "?", privacy: "S" }),
    others: { text: "mine" },
    secrets: [{ text: "I am ill" }, { text: "I am well" }],
  },
  {
    step: step("asked", "pulse", { items: ["ready", "way"] }),
    others: [
      { item: "ready", v: 3 },
      { item: "way", v: "mine" },
    ],
    secrets: [
      [
        { item: "ready", v: 0 },
        { item: "way", v: "I am ill" },
      ],
      [
        { item: "ready", v: 5 },
        { item: "way", v: "I am well" },
      ],
    ],
  },
  {
    step: step("asked", "spectrum", { areas: ["vision"], predict: true }),
    others: [{ area: "vision", now: 5, needed: 5 }],
    secrets: [[{ area: "vision", now: 0, needed: 10 }], [{ area: "vision", now: 10, needed: 0 }]],
    guesses: [[{ item: "vision", mean: 1 }], [{ item: "vision", mean: 9 }]],
  },
  {
    step: step("asked", "mix", {}),
    others: { x: 0, y: 0, needX: 0, needY: 0 },
    secrets: [
      { x: 5, y: 5, needX: -5, needY: -5 },
      { x: -5, y: -5, needX: 5, needY: 5 },
    ],
  },
  {
    step: step("asked", "ledger", {}),
    others: { items: [{ text: "mine", tag: "created" }], advice: 2, people: 5 },
    secrets: [
      { items: [{ text: "theirs", tag: "drained" }], advice: 0, people: 0 },
      { items: [{ text: "other", tag: "both" }], advice: 4, people: 10 },
    ],
  },
  {
    step: step("asked", "rank", { skills: ["empathy", "planning", "staffing"] }),
    others: { top: ["empathy", "planning", "staffing"] },
    secrets: [{ top: ["planning", "staffing", "empathy"] }, { top: ["staffing", "empathy", "planning"] }],
  },
  {
    step: step("asked", "audit", {}),
    others: { now: [20, 20, 20, 20, 10, 10], target: [20, 20, 20, 20, 10, 10] },
    secrets: [
      { now: [100, 0, 0, 0, 0, 0], target: [0, 0, 0, 0, 0, 100] },
      { now: [0, 0, 0, 0, 0, 100], target: [100, 0, 0, 0, 0, 0] },
    ],
  },
  {
    step: step("asked", "profile", {}),
    others: everyProfile(2),
    secrets: [everyProfile(0), everyProfile(4)],
  },
  {
    step: step("asked", "shift", { moment: "pre" }),
    others: everyShift(5),
    secrets: [everyShift(0), everyShift(10)],
  },
  {
    step: step("asked", "commit", {}),
    others: plan("mine", "time"),
    secrets: [plan("I quit", "growth"), plan("I stay", "people")],
  },
];
