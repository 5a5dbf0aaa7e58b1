import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundTogether } from "../../../client/charts/round-together.ts";

describe("rounding together", () => {
  it("keeps the sum at a hundred, and each number within one of its own", () => {
    const shares = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        shares.filter((parts) => parts.some((part) => part > 0)),
        (parts) => {
          const all = parts.reduce((sum, part) => sum + part, 0);
          const percent = parts.map((part) => (part / all) * 100);
          const whole = roundTogether(percent);
          expect(whole.reduce((sum, part) => sum + part, 0)).toBe(100);
          for (const [at, value] of percent.entries()) expect(Math.abs((whole[at] ?? 0) - value)).toBeLessThan(1);
        },
      ),
    );
  });

  it("rounds the largest rest up, of equal ones the earlier", () => {
    expect(roundTogether([20.2, 26.6, 26.6, 26.6])).toEqual([20, 27, 27, 26]);
  });
});
