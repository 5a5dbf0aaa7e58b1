import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderOf } from "../../../client/exercises/profile/order.ts";
import { poleOf } from "../../../shared/exercises/profile/key.ts";

const questions = Array.from({ length: 20 }, (_, at) => ({ id: at + 1 }));

describe("the order of the profile's questions", () => {
  it("asks each once, with no more than two of one side in a row, and the same way again", () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), (seed, step) => {
        const order = orderOf(questions, seed, step);
        expect(order.map(({ id }) => id).sort((a, b) => a - b)).toEqual(questions.map(({ id }) => id));
        expect(order.map(({ id }) => poleOf(id)).join("")).not.toMatch(/LLL|MMM/);
        expect(orderOf(questions, seed, step)).toEqual(order);
      }),
    );
  });

  it("begins with either side, and with any question", () => {
    const firsts = Array.from({ length: 400 }, (_, seed) => orderOf(questions, seed * 7919, "step")[0]?.id ?? 0);
    expect(new Set(firsts).size).toBe(20);
    const leading = firsts.filter((id) => poleOf(id) === "L").length;
    expect(leading).toBeGreaterThan(140);
    expect(leading).toBeLessThan(260);
  });
});
