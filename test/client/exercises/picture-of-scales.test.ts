/** The pictures of lines, scales and maps: each is drawn at every size of a room, and names no role before its time. */
import fc from "fast-check";
import { h } from "preact";
import { describe, expect, it } from "vitest";
import { ResultPicture } from "../../../client/exercises/find/result.tsx";
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
