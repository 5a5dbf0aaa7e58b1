/** Rules are cited by their numbers, so each number is one rule. */
import { expect, it } from "vitest";
import { read } from "./citations.ts";

it("every rule of SPEC.md has a number of its own", () => {
  const numbers = [...read("shared/SPEC.md").matchAll(/^- \*\*(R-\d+) /gm)].map(([, number]) => number);
  expect(numbers.length).toBeGreaterThan(80);
  expect(numbers.filter((number, place) => numbers.indexOf(number) !== place)).toEqual([]);
});
