import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layStacks, type StackGroup, spread } from "../../../client/charts/stack/stack-layout.ts";

const part = (id: string, left: number, right: number) => ({ id, text: id, left, right });
const groups: StackGroup[] = [
  { id: "present", text: "Present", parts: [part("a", 40, 10), part("b", 30, 20)] },
  { id: "future", text: "Future", parts: [part("c", 30, 70), part("d", 0, 0)] },
];

describe("two stacks", () => {
  it("parts follow each other, as high as their points, and both stacks end at the same edge", () => {
    const { parts } = layStacks(groups, 20);
    const [a, b, c, d] = parts.map(({ spans }) => spans);
    // 100 points fill what the heads of two groups leave.
    const point = (c!.left.bottom - a!.left.top) / (c!.right.bottom - a!.right.top);
    expect(point).toBeCloseTo(1, 9);
    expect((b!.left.top - a!.left.top) / (b!.right.top - a!.right.top)).toBeCloseTo(4, 9);
    expect(d!.left.bottom - d!.left.top).toBe(0);
    expect(parts.at(-1)!.spans.left.bottom).toBeCloseTo(20, 1);
    expect(parts.at(-1)!.spans.right.bottom).toBeCloseTo(20, 1);
  });

  it("sums each group, and names everything in order, one name below the other", () => {
    const laid = layStacks(groups, 20);
    expect(laid.groups.map(({ left, right }) => [left, right])).toEqual([
      [70, 30],
      [30, 70],
    ]);
    const names = ["present", "a", "b", "future", "c", "d"].map(
      (id) => [...laid.groups, ...laid.parts].find((one) => one.id === id)!.name,
    );
    for (const [at, name] of names.slice(1).entries()) expect(name - names[at]!).toBeGreaterThan(1.4);
  });

  it("places that have room keep apart, inside the frame, and move no further than they must", () => {
    const places = fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(places, (wanted) => {
        const sorted = wanted.toSorted((a, b) => a - b);
        const moved = spread(sorted, 2, { top: 0, bottom: 20 });
        for (const [at, place] of moved.slice(1).entries()) expect(place - moved[at]!).toBeGreaterThanOrEqual(2 - 1e-9);
        for (const place of moved) expect(place).toBeLessThanOrEqual(19 + 1e-9);
        const free = sorted.every((place, at) => at === 0 || place - sorted[at - 1]! >= 2);
        if (free && sorted.every((place) => place >= 1 && place <= 19)) expect(moved).toEqual(sorted);
      }),
    );
  });
});
