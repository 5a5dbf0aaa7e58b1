/** The map and the strips beside it tell the same: a stop lies in the part of the strip that its cells are as wide as. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { across } from "../../../client/charts/strips/strip.ts";
import { BANDS, bandOf } from "../../../shared/metrics/mix-map.ts";

const sheet = readFileSync(new URL("../../../client/charts/heat/heat.css", import.meta.url), "utf8");
/** Every way in which the style sheet cuts either line, in parts. */
const cuts = [
  ...sheet.matchAll(
    /grid-template-(?:rows|columns): minmax\([^)]*?(\d)fr\) minmax\([^)]*?(\d)fr\) minmax\([^)]*?(\d)fr\)/g,
  ),
];

it("every stop lies beside the cells that count it", () => {
  expect(cuts.length).toBeGreaterThanOrEqual(2);
  for (const [, low, middle, high] of cuts) {
    const ends = [Number(low), Number(low) + Number(middle)] as const;
    const all = ends[1] + Number(high);
    for (let stop = -5; stop <= 5; stop += 1) {
      const place = (Number.parseFloat(across(stop + 5, 11)) / 100) * all;
      expect(BANDS[place < ends[0] ? 0 : place < ends[1] ? 1 : 2]).toBe(bandOf(stop));
    }
  }
});
