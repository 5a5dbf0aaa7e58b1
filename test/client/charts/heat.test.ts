import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  boxesOfWay,
  clearest,
  covered,
  inThirds,
  labelBox,
  overlap,
  twoLines,
} from "../../../client/charts/heat/heat-layout.ts";
import { bandOf } from "../../../shared/metrics/mix-map.ts";

const CUTS = { edges: [-5.5, -2.5, 2.5, 5.5] } as const;

describe("places on the heat grid", () => {
  it("every stop lies in the cell that counts it", () => {
    const parts = { low: 0, middle: 1, high: 2 };
    for (let stop = -5; stop <= 5; stop += 1) expect(Math.floor(inThirds(stop, CUTS))).toBe(parts[bandOf(stop)]);
    expect(inThirds(0, CUTS)).toBe(1.5);
  });

  it("further along the axis is further along the picture", () => {
    const value = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        if (a < b) expect(inThirds(a, CUTS)).toBeLessThanOrEqual(inThirds(b, CUTS));
      }),
    );
  });

  it("long names are cut into two even lines, and one long word is left whole", () => {
    expect(twoLines("Getting things done", 20)).toEqual(["Getting things done"]);
    expect(twoLines("Winning people for ideas", 13)).toEqual(["Winning people", "for ideas"]);
    expect(twoLines("Incomprehensibilities", 5)).toEqual(["Incomprehensibilities"]);
  });

  it("a label keeps inside the frame and off what is there, where there is room", () => {
    const frame = { x: 0, y: 0, width: 20, height: 10 };
    const taken = [{ x: 10.5, y: 4, width: 6, height: 2 }];
    const box = labelBox({ x: 10, y: 5 }, 4, frame, taken);
    expect(overlap(box, taken[0]!)).toBe(0);
    const corner = labelBox({ x: 20, y: 10 }, 4, frame, []);
    expect(corner.x + corner.width).toBeLessThanOrEqual(20);
    expect(corner.y + corner.height).toBeLessThanOrEqual(10);
  });

  it("what stands on the way between two marks is found, and words go where they cover the least of it", () => {
    const way = boxesOfWay(
      [
        { x: 2, y: 2 },
        { x: 12, y: 2 },
      ],
      0.5,
    );
    const on = { x: 5, y: 1.5, width: 4, height: 1 };
    const off = { x: 5, y: 5, width: 4, height: 1 };
    expect(covered([on], way)).toBeGreaterThan(0);
    expect(covered([off], way)).toBe(0);
    expect(clearest([on, off], (box) => [box], way)).toBe(off);
    expect(clearest([on, off], (box) => [box], [])).toBe(on);
  });
});
