/** The library: every exercise as a step that works as it is. */
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { bind, fitsPhone } from "../../shared/agenda/bind.ts";
import { libraries, locales } from "../../shared/agenda/library.ts";
import { Step } from "../../shared/agenda/schema.ts";
import { exercises } from "../../shared/exercises/index.ts";
import { NOTES_CHARS, OPTION_CHARS, TITLE_CHARS } from "../../shared/limits.ts";
import { fair, textsOf, wellSet, within } from "./support.ts";

describe.each(locales)("library in %s", (locale) => {
  const { steps, parkingLot } = libraries[locale];

  test("has a step of every exercise, each with an id of its own", () => {
    expect(new Set(steps.map(({ step }) => step.id)).size).toBe(steps.length);
    expect(new Set(steps.map(({ step }) => step.exercise))).toEqual(new Set(Object.keys(exercises)));
  });

  test.each(steps)("$step.id is a step as it is, and fits a phone", ({ step, purpose, minutes, people }) => {
    expect(v.safeParse(Step, step).issues).toBeUndefined();
    const bound = bind(step, locale);
    expect(bound && fitsPhone(bound)).toBe(true);
    expect(step.minutes).toBeGreaterThanOrEqual(minutes.min);
    expect(step.minutes).toBeLessThanOrEqual(minutes.max);
    expect(people.min).toBeLessThan(people.max);
    expect(purpose).toMatch(/[.?]$/);
    expect(step.notes?.split("\n\n").length, "in about five lines").toBeLessThanOrEqual(6);
  });

  test("keeps the limits and uses typographic marks", () => {
    within(TITLE_CHARS, textsOf(steps.map(({ step }) => step.title)));
    within(OPTION_CHARS, textsOf([steps.map(({ purpose }) => purpose), parkingLot.purpose]));
    within(NOTES_CHARS, textsOf([steps.map(({ step }) => step.notes), parkingLot.notes]));
    wellSet(textsOf(steps.map(({ step, purpose }) => [purpose, step.title, step.notes, parkingLot])));
    fair(textsOf([steps, parkingLot]));
  });
});
