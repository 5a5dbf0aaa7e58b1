/** The picture of commitments: its numbers add up, and it announces no list that is not there. */
import { h } from "preact";
import { expect, it } from "vitest";
import { ResultPicture } from "../../../client/exercises/find/result.tsx";
import { commit } from "../../../shared/exercises/commit/index.ts";
import { draw } from "../../support/small-dom.ts";
import { countedOf } from "./counted.ts";

const AREAS = ["people", "people", "people", "time", "ideas", undefined];
const commitment = (n: number, more: object = {}) => ({
  ...{ ifCue: `moment ${n}`, thenDo: "ask first", due: "2026-03-31", followUpDays: 30 },
  ...{ share: n % 2 ? "wall" : "private", area: AREAS[n % AREAS.length] },
  ...more,
});
const counted = (people: number, settings: object, more?: object) =>
  countedOf({
    ...{ id: "commit", settings },
    rounds: [Array.from({ length: people }, (_, n) => commitment(n, more))],
  });
const textOf = ({ face, result }: ReturnType<typeof counted>, size: "stage" | "page" | "phone") =>
  draw(h(ResultPicture, { face, result, size })).document.body.text;

it.each(["stage", "page", "phone"] as const)("says how many name no area, so that all of them are told: %s", (size) => {
  const short = textOf(counted(24, { short: true }), size);
  expect(short).toContain("12 of 24 commitments are about");
  expect(short).toContain("4 more commitments name no area.");
  expect(textOf(counted(24, { short: true }, { area: "time" }), size)).not.toContain("name no area");
});

it("does the same of what they start, stop and continue, where that was asked", () => {
  const full = counted(24, {}, { area: "time" });
  expect(textOf(counted(24, {}, { area: "time", kind: "start" }), "page")).not.toContain("none chosen");
  // Nobody chose a kind: then there is no figure either.
  expect(textOf(full, "page")).not.toContain("none chosen");
});

it("R-83 counts what was put on the wall where none of it is printed", () => {
  const { face, result } = counted(24, { short: true });
  const rounds = result.rounds.map((round) =>
    round.result.exercise === "commit" && commit.withoutTexts
      ? { ...round, result: commit.withoutTexts(round.result, 5, undefined) }
      : round,
  );
  const client = textOf({ face, result: { ...result, rounds } }, "page");
  expect(client).toContain("12 commitments were put on the wall.");
  expect(client).not.toMatch(/and \d+ more|moment/);
});
