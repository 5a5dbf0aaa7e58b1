import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { content } from "../../shared/agenda/library.ts";
import { futureShare } from "../../shared/metrics/future-share.ts";

const FUTURE = content.en.auditBuckets.map(({ future }) => future);

describe("future share", () => {
  it("sums the buckets that serve the future", () => {
    expect(futureShare([30, 20, 15, 10, 20, 5], FUTURE)).toBe(35);
    expect(futureShare([40, 30, 30, 0, 0, 0], FUTURE)).toBe(0);
    expect(futureShare([0, 0, 0, 50, 25, 25], FUTURE)).toBe(100);
  });

  it("and the share of the present make up the whole week, in whatever order the buckets stand", () => {
    const week = fc.array(fc.tuple(fc.nat(100), fc.boolean()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(week, (buckets) => {
        const points = buckets.map(([value]) => value);
        const future = buckets.map(([, serves]) => serves);
        const present = future.map((serves) => !serves);
        const sum = points.reduce((all, value) => all + value, 0);
        expect(futureShare(points, future) + futureShare(points, present)).toBe(sum);
        expect(futureShare(points.toReversed(), future.toReversed())).toBe(futureShare(points, future));
      }),
    );
  });
});
