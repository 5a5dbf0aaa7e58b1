/** The pictures of lines, scales and maps: each is drawn at every size of a room, and names no role before its time. */
import fc from "fast-check";
import { h } from "preact";
import { describe, expect, it } from "vitest";
import { MarkStrip } from "../../../client/charts/strips/MarkStrip.tsx";
import { ResultPicture } from "../../../client/exercises/find/result.tsx";
import { profileTable } from "../../../client/exercises/profile/inWords.ts";
import type { Phase } from "../../../shared/primitives.ts";
import { fixtures } from "../../exercises/fixtures/index.ts";
import { draw, type SmallElement } from "../../support/small-dom.ts";
import { type Asked, countedOf } from "./counted.ts";

const PICTURED = ["spectrum", "mix", "scale", "audit", "profile", "ledger"] as const;

/** What so many people answer, the same every time. */
const answersOf = (id: keyof typeof fixtures, people: number, seed: number): unknown[] =>
  fc.sample(fixtures[id].payload, { numRuns: people, seed });

function drawn(asked: Asked, size: "stage" | "page" | "phone"): SmallElement {
  const { face, result } = countedOf(asked);
  return draw(h(ResultPicture, { face, result, size, focus: asked.focus })).document.body;
}

describe.each(PICTURED)("%s", (id) => {
  const { settings } = fixtures[id];

  it.each([2, 5, 24, 200])("is drawn for %i people at every size, with a table twin of every picture", (people) => {
    const rounds = [answersOf(id, people, 1), answersOf(id, people, 2)].slice(
      0,
      id === "spectrum" || id === "scale" ? 2 : 1,
    );
    for (const size of ["stage", "page", "phone"] as const) {
      const body = drawn({ id, settings, rounds }, size);
      expect(body.text).not.toBe("");
      expect(body.named("table").length).toBe(body.named("figure").length);
      expect(body.text).not.toMatch(/undefined|NaN|\{\w+\}/);
    }
  });
});

it("an arrow on a scale has its head wherever it is told as moved, on a narrow wall as well", () => {
  const strip = (by: number, plain: boolean, upright = false) => {
    const [from, to] = [
      { shape: "ring" as const, at: 4 },
      { shape: "disc" as const, at: 4 + by },
    ];
    const { body } = draw(
      h(MarkStrip, { places: 11, marks: [from, to], arrows: [[from, to]], left: null, plain, upright }),
    ).document;
    return body.named("path").length;
  };
  expect([0.7, -0.7, 1.5].map((by) => strip(by, true))).toEqual([1, 1, 1]);
  expect(strip(0.3, true)).toBe(0);
  // Between two sides the marks are larger: a short one has its head inside the mark that it goes to.
  for (const upright of [false, true]) {
    expect([0.3, 0.5, -0.7, 1, -1.3, 3].map((by) => strip(by, false, upright))).toEqual([0, 1, 1, 1, 1, 1]);
  }
});

it("R-179 the balance in a profile's table is that of the two figures beside it", () => {
  const area = { id: "time", n: 24, leading: 61.5, managing: 53.4, balance: 8.1, median: 8, sd: 4 };
  const { rows } = profileTable([{ id: "time", title: "Time" }], { exercise: "profile", areas: [area] }, ["a", "b"]);
  expect(rows[0]?.cells.slice(0, 3)).toEqual(["62", "53", "+9"]);
});

describe.each(["spectrum", "profile"] as const)("R-10 %s", (id) => {
  const { settings } = fixtures[id];
  const shown = (phase: Phase) => {
    const body = drawn({ id, settings, rounds: [answersOf(id, 24, 1)], phase }, "stage");
    const classes = body.all().map((element) => element.attributes.get("class") ?? "");
    return `${body.text} ${classes.join(" ")}`;
  };

  it("names no role and has neither hue nor hat before the debrief, and has them all from then on", () => {
    for (const phase of ["closed", "revealed"] as const) expect(shown(phase)).not.toMatch(/leading|managing/i);
    expect(shown("debrief")).toMatch(/leading/i);
    expect(shown("debrief")).toMatch(/hat-managing/);
  });
});
