/** What stands on a wall beside its marks and figures: a unit, the reason why a mark is missing, words over their own part. */
import { h } from "preact";
import { expect, it } from "vitest";
import { ResultPicture } from "../../../client/exercises/find/result.tsx";
import { headlineLines } from "../../../client/stage/headline.ts";
import { draw } from "../../support/small-dom.ts";
import { type Asked, countedOf } from "./counted.ts";

function wall(asked: Asked) {
  const { face, result } = countedOf(asked);
  return draw(h(ResultPicture, { face, result, size: "stage", focus: "overview" })).document.body;
}

it("a line with one of its marks says why the other is missing, and only then", () => {
  const marks = (needed: number | null) => [
    { area: "time", now: 3, needed },
    { area: "ideas", now: 3, needed: 6 },
  ];
  const text = (needed: number | null) =>
    wall({
      id: "spectrum",
      settings: { areas: ["time", "ideas"] },
      rounds: [Array.from({ length: 6 }, () => marks(needed))],
    }).text;
  expect(text(null)).toContain("no mark: too few to show");
  expect(text(6)).not.toContain("no mark");
});

it("a profile's figures stand on a scale with numbers", () => {
  const rated = Array.from({ length: 6 }, () => Array.from({ length: 20 }, (_, at) => ({ itemId: at + 1, v: 2 })));
  const { text } = wall({ id: "profile", rounds: [rated] });
  for (const end of ["0 never", "50 sometimes", "100 very often"]) expect(text).toContain(end);
});

it("a figure and its word stand on one line of a headline", () => {
  expect(headlineLines("The widest gap is “Vision”: 2 steps towards “Future”.")[0]).toContain("2\u00a0steps");
  expect(headlineLines("19 of 24 lean to B.")[0]).toBe("19\u00a0of\u00a024\u00a0lean to B.");
});
