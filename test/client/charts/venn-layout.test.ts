import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Circles,
  layVenn,
  type PlacedLabel,
  VENN,
  type VennPlace,
} from "../../../client/charts/venn/venn-layout.ts";
import { content } from "../../../shared/agenda/library.ts";

const PLACES: VennPlace[] = ["left", "middle", "right", "left-middle", "middle-right", "left-right", "all"];
const middle = VENN.top + VENN.ry;
const inside = (cx: number, rx: number, x: number, y: number) =>
  ((x - cx) / rx) ** 2 + ((y - middle) / VENN.ry) ** 2 <= 1.0001;

const corners = ({ x, y, width, height }: PlacedLabel) =>
  [-1, 1].flatMap((h) => [-1, 1].map((v) => [x + (h * width) / 2, y + (v * height) / 2] as const));

/** Whether a label says what is so: all of it in its zone, or across a border. */
function liesRight({ left, right, rx }: Circles, label: PlacedLabel): boolean {
  const at = corners(label).map(([x, y]) => `${inside(left, rx, x, y)} ${inside(right, rx, x, y)}`);
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
      fc.property(places, (drawn) => {
        const laid = layVenn(placing((at) => drawn[at] ?? "middle"));
        if (!laid) return;
        const { circles, placed } = laid;
        expect(placed).toHaveLength(12);
        for (const [at, one] of placed.entries()) {
          expect(liesRight(circles, one), JSON.stringify(one)).toBe(true);
          for (const [x, y] of corners(one)) {
            expect(x > 0 && x < VENN.width && y > 0 && y < VENN.height).toBe(true);
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
        examples: [
          [
            ["left", "left-middle", "left", "left-middle", "left", "left-right", "all", "left-right", "left"].concat([
              "left-middle",
              "left-middle",
              "left",
            ]) as VennPlace[],
          ],
        ],
      },
    );
  });

  it("find room for the twelve skills as rooms place them", () => {
    expect(layVenn(placing(() => "middle"))).not.toBeNull();
    expect(
      layVenn(placing((at) => (["left", "middle", "right"] as const)[Math.floor(at / 4)] ?? "left")),
    ).not.toBeNull();
    expect(layVenn(placing((at) => (at < 7 ? "left" : "middle")))).not.toBeNull();
    const mixed: VennPlace[] = ["left", "left-middle", "middle", "middle-right", "right"];
    expect(layVenn(placing((at) => mixed[at % 5] ?? "middle"))).not.toBeNull();
  });

  it("are not placed where there is no room, so that a list is shown", () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ id: `s${at}`, text: `A skill of some length ${at}` }));
    expect(layVenn(many.map((skill) => ({ ...skill, place: "left" as const })))).toBeNull();
    expect(layVenn([])?.placed).toEqual([]);
  });
});
