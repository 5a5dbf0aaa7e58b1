import fc from "fast-check";
import { expect, it } from "vitest";
import { asShown, between, decimal, signed } from "../../../client/charts/numbers.ts";

it("one decimal with a true minus, and none before nought", () => {
  expect([6.5, -0.8, 0.04, -0.04, -0.05].map(decimal)).toEqual(["6.5", "−0.8", "0.0", "0.0", "−0.1"]);
  expect([17.4, -8, -0.4].map(signed)).toEqual(["+17", "−8", "0"]);
});

it("what is compared is what is shown, whichever way a half is rounded", () => {
  for (const value of [1.45, 2.25, -0.05, -0.04, 0.15]) {
    expect(decimal(asShown(value))).toBe(decimal(value));
    expect(decimal(value).replace("−", "-")).toBe((asShown(value) + 0).toFixed(1));
  }
});

it("R-179 a difference is that of the two figures beside it", () => {
  expect(decimal(between(4.24, 5.76))).toBe("1.6");
  expect(decimal(between(4.55, 5.84))).toBe(decimal(Number(decimal(5.84)) - Number(decimal(4.55))));
  const mean = fc.integer({ min: 0, max: 1000 }).map((value) => value / 100);
  fc.assert(
    fc.property(mean, mean, (from, to) => {
      const [a, b] = [from, to].map((value) => Math.round(Number(decimal(value)) * 10));
      expect(Math.round(between(from, to) * 10)).toBe(b! - a!);
    }),
  );
});
