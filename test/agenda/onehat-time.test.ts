/** The minutes of a one-hat talk, as trainers have them: two talks of 2:30 and what is around them. */
import { expect, test } from "vitest";
import { agendas, libraries } from "../../shared/agenda/library.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import { needs, partsOf } from "../../shared/agenda/timing.ts";

const library = (id: string): Step => libraries.en.steps.map(({ step }) => step).find((step) => step.id === id)!;
const planned = (agenda: string): Step => agendas.en.get(agenda)!.steps.find((step) => step.exercise === "onehat")!;
const timeOf = (step: Step, people: number, remote = 0) => needs(step, { people, remote, locale: "en" })!;
const pairsOf = (step: Step, people: number) =>
  partsOf(step, { people, locale: "en" })!.find(({ part }) => part === "pairs")!.seconds;

/** Seconds that the words of a script may make more or less of it. */
const WORDS = 6;

test.each([
  ["a debrief of 2:45", library("onehat"), 12 * 60 + 55, 0],
  ["the core hour, 3:15", planned("core"), 13 * 60 + 25, 0],
  ["the half day, 3:45", planned("half-day"), 13 * 60 + 55, 0],
  ["one breakout, 2:45", planned("remote"), 14 * 60 + 50, 24],
])("%s: %#", (_, step, seconds, remote) => {
  expect(Math.abs(timeOf(step, 24, remote) - seconds)).toBeLessThanOrEqual(WORDS);
});

test("100 people take half a minute more for the talks; talks of two minutes save one", () => {
  const step = library("onehat");
  expect(pairsOf(step, 100) - pairsOf(step, 24)).toBe(30);
  const shorter: Step = { ...step, exercise: "onehat", settings: { scenario: "s3", talk: 120 } };
  expect(timeOf(step, 24) - timeOf(shorter, 24)).toBe(60);
});
