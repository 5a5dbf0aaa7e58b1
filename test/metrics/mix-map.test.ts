import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandOf, cellCounts, cellOf, centroid } from "../../shared/metrics/mix-map.ts";
import { shuffled } from "./shuffled.ts";

const stop = fc.integer({ min: -5, max: 5 });
const points = fc.array(fc.record({ x: stop, y: stop }), { maxLength: 20 });

describe("the mix map", () => {
  it("cuts its axes behind −2 and before 2", () => {
    expect([-5, -3, -2, 0, 2, 3, 5].map(bandOf)).toEqual(["low", "low", "middle", "middle", "middle", "high", "high"]);
    expect(cellOf({ x: 4, y: -4 })).toBe("low-high");
  });

  it("counts everyone in one of nine cells", () => {
    fc.assert(
      fc.property(points, (people) => {
        const counts = Object.values(cellCounts(people));
        expect(counts).toHaveLength(9);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(people.length);
      }),
    );
  });

  it("mirroring everyone mirrors the map and its centre", () => {
    const mirror = { low: "high", middle: "middle", high: "low" } as const;
    fc.assert(
      fc.property(points, (people) => {
        const mirrored = people.map(({ x, y }) => ({ x: -x, y }));
        for (const x of ["low", "middle", "high"] as const)
          expect(cellCounts(mirrored)[`low-${mirror[x]}`]).toBe(cellCounts(people)[`low-${x}`]);
        expect(centroid(mirrored)?.x ?? 0).toBeCloseTo(-(centroid(people)?.x ?? 0), 9);
      }),
    );
  });

  it("the centre is the mean place, and nobody has none", () => {
    expect(centroid([])).toBeNull();
    expect(
      centroid([
        { x: -5, y: 1 },
        { x: 2, y: 4 },
      ]),
    ).toEqual({ x: -1.5, y: 2.5 });
  });

  it("does not depend on the order of people", () => {
    fc.assert(
      fc.property(shuffled(points), ([one, other]) => {
        expect(cellCounts(other)).toEqual(cellCounts(one));
        expect(centroid(other)).toEqual(centroid(one));
      }),
    );
  });
});
