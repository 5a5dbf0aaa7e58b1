import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layVenn, type PlacedLabel, type VennPlace } from "../../../client/charts/venn/venn-layout.ts";
import { type Circle, type Circles, NARROW, PAGE, WIDE } from "../../../client/charts/venn/venn-shape.ts";
import { content } from "../../../shared/agenda/library.ts";

const PLACES: VennPlace[] = ["left", "middle", "right", "left-middle", "middle-right", "left-right", "all"];
const inside = ({ ry, middle, power }: Circles, circle: Circle, x: number, y: number) =>
  Math.abs((x - circle.x) / circle.rx) ** power + Math.abs((y - middle) / ry) ** power <= 1.0001;

const corners = ({ x, y, width, height }: PlacedLabel) =>
  [-1, 1].flatMap((h) => [-1, 1].map((v) => [x + (h * width) / 2, y + (v * height) / 2] as const));

/** Whether a label says what is so: all of it in its zone, or across a border. */
function liesRight(circles: Circles, label: PlacedLabel): boolean {
  const { left, right } = circles;
  const at = corners(label).map(([x, y]) => `${inside(circles, left, x, y)} ${inside(circles, right, x, y)}`);
  const all = (where: string) => at.every((one) => one === where);
  if (label.place === "left") return all("true false");
  if (label.place === "middle") return all("true true");
  if (label.place === "right") return all("false true");
  return new Set(at).size > 1;
}

const skills = content.en.skills.map(({ id, text }) => ({ id, text }));
const placing = (of: (at: number) => VennPlace) => skills.map((skill, at) => ({ ...skill, place: of(at) }));

describe("the labels of two circles", () => {
  it("never cover each other, stay in the picture, and lie where the room put them", () => {
    const places = fc.array(fc.constantFrom(...PLACES), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(places, fc.constantFrom(NARROW, WIDE, PAGE), (drawn, frame) => {
        const labels = placing((at) => drawn[at] ?? "middle");
        const laid = layVenn(labels, frame);
        if (!laid) return;
        const { circles, placed, aside } = laid;
        expect([...placed, ...aside].map(({ id }) => id).sort()).toEqual(labels.map(({ id }) => id).sort());
        expect(aside.every(({ place }) => place.includes("-") || place === "all")).toBe(true);
        const { width, height } = circles.frame;
        for (const [at, one] of placed.entries()) {
          expect(liesRight(circles, one), JSON.stringify(one)).toBe(true);
          for (const [x, y] of corners(one)) {
            expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
          }
          for (const other of placed.slice(at + 1)) {
            const apart =
              Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
              Math.abs(one.y - other.y) >= (one.height + other.height) / 2;
            expect(apart, `${one.text} / ${other.text}`).toBe(true);
          }
        }
      }),
      // Once a label of three lines hung out of the picture, where its border ends.
      {
        numRuns: 40,
        examples: [
          [
            ["left", "left-middle", "left", "left-middle", "left", "left-right", "all", "left-right", "left"].concat([
              "left-middle",
              "left-middle",
              "left",
            ]) as VennPlace[],
            PAGE,
          ],
        ],
      },
    );
  });

  it("stand on the lines and in the zones where twelve people contest three of twelve skills", () => {
    const contested: VennPlace[] = ["left-middle", "middle-right", "all"];
    for (const frame of [NARROW, WIDE]) {
      const zones = ["left", "middle", "right"] as const;
      const laid = layVenn(
        placing((at) => contested[at] ?? zones[at % 3] ?? "middle"),
        frame,
      );
      expect(laid?.aside).toEqual([]);
      expect(laid?.placed).toHaveLength(12);
    }
  });

  it("find room however twelve people place twelve skills, but for a few rooms that put nearly all into one zone", () => {
    const places = fc.array(fc.constantFrom(...PLACES), { minLength: 12, maxLength: 12 });
    const rooms = fc.sample(places, { seed: 14, numRuns: 100 });
    const listed = rooms.filter(
      (drawn) =>
        layVenn(
          placing((at) => drawn[at] ?? "middle"),
          NARROW,
        ) === null,
    );
    expect(listed.length).toBeLessThanOrEqual(5);
  });

  it("are in round circles as long as those have room", () => {
    expect(
      layVenn(
        placing((at) => (["left", "middle", "right"] as const)[at % 3] ?? "left"),
        WIDE,
      )?.circles.power,
    ).toBe(2);
  });

  it("are not placed where there is no room, so that a list is shown", () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ id: `s${at}`, text: `A skill of some length ${at}` }));
    expect(
      layVenn(
        many.map((skill) => ({ ...skill, place: "left" as const })),
        NARROW,
      ),
    ).toBeNull();
    expect(layVenn([], NARROW)?.placed).toEqual([]);
  });
});
