import { expect, it } from "vitest";
import { asShown, decimal, signed } from "../../../client/charts/numbers.ts";

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
