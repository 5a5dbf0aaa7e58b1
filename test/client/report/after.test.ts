/** What stands after page one: the agenda, the ladder of four levels, how figures were made, and the appendix. Figures are counted again here. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { agendaOf } from "../../../client/report/agenda.ts";
import { explained, figureRows } from "../../../client/report/appendix.ts";
import { figuresOfStep } from "../../../client/report/figures.ts";
import { howMade } from "../../../client/report/how-made.ts";
import { ladderOf } from "../../../client/report/ladder.ts";
import { dictionary } from "../../../client/words/en/dictionary.ts";
import { Results } from "../../../shared/protocol/http.ts";
import { Played } from "../../recount/play.ts";
import { PLAYED } from "../../recount/scenes.ts";
import { exportFile } from "../../support/export.ts";
import { choiceStep, step } from "../../support/room.ts";
import { askedStep, these } from "./asked.ts";

const choice = (id: string) => choiceStep(id, { question: "Which?", options: ["a", "b"] });
const both = these([12, { options: ["a"] }], [10, { options: ["b"] }]);

describe("R-171 the agenda", () => {
  const vote = { ...askedStep(choice("vote"), [both]), title: "Where we stand", minutes: 4.5 };
  const steps = [
    { ...askedStep(step("hello", "note", { text: "Welcome" }), []), title: "Hello", minutes: 2 },
    vote,
    { ...vote, id: "out", skipped: true, rounds: [] },
    { ...vote, id: "late", rounds: [] },
    { ...vote, id: "kept", rounds: [], kept: true as const },
  ];

  it("has times as planned, purposes, and how many answered, but no script and no setting", () => {
    const rows = agendaOf({ steps, room: { status: "ended", start: "09:00" } });
    expect(rows.map(({ at, title, answered }) => [at, title, answered])).toEqual([
      ["09:00", "Hello", ""],
      ["09:02", "Where we stand", "22 of 22"],
      ["09:07", "Where we stand", "left out"],
      ["09:11", "Where we stand", "not reached"],
      ["09:16", "Where we stand", "not in this edition"],
    ]);
    expect(rows[1]?.purpose).toBe("One question, and where the room stands on it.");
    expect(JSON.stringify(rows)).not.toContain("Which?");
  });

  it("counts from the start where the plan names no time", () => {
    const rows = agendaOf({ steps, room: { status: "ended" } });
    expect(rows.map(({ at }) => at)).toEqual(["0:00", "0:02", "0:07", "0:11", "0:16"]);
  });

  it("has no times before the end: of what was not revealed, nothing is there to add up", () => {
    const rows = agendaOf({ steps, room: { status: "live", start: "09:00" } });
    expect(rows.map(({ at }) => at)).toEqual([null, null, null, null, null]);
    expect(rows[3]?.answered).toBe("not revealed");
  });
});

describe("R-171 the ladder", () => {
  const have = (...given: Parameters<typeof ladderOf>) => ladderOf(...given).map((rung) => rung.have);

  it("promises nothing where nothing was asked", () => {
    expect(have([], {}, 8)).toEqual([
      "not asked",
      "nothing was asked twice",
      "no commitments, and no follow-up",
      "no indicator was named",
    ]);
    expect(have([askedStep(step("p", "pulse", { items: ["pace"] }), [])], {}, 8)[0]).toBe("not asked");
  });

  it("has what there is, level by level", () => {
    const pulse = askedStep(step("p", "pulse", { items: ["pace", "ready", "next"] }), [
      these(
        [
          19,
          [
            { item: "pace", v: 1 },
            { item: "ready", v: 4 },
          ],
        ],
        [
          3,
          [
            { item: "pace", v: 2 },
            { item: "ready", v: 1 },
          ],
        ],
      ),
    ]);
    const plans = these([22, { ifCue: "a", thenDo: "b", due: "2027-01-31", share: "private", followUpDays: 30 }]);
    const steps = [askedStep(choice("again"), [both, both]), pulse, askedStep(step("c", "commit", {}), [plans])];
    expect(have(steps, { followUp: "11 March, on the phone.", indicator: "38%" }, 8)).toEqual([
      "How was the pace? “about right” for 19 of 22; I am ready to work on this today: median 4 of 5, 22 people",
      "how views moved on one question that was asked twice",
      "22 commitments; follow-up by people’s own account: 11 March, on the phone.",
      "your indicator: 38%",
    ]);
    expect(ladderOf(steps, {}, 8).map(({ not }) => not)).toEqual([
      "whether it was worth the time: ask in four weeks",
      "a test of knowledge",
      "observation by others",
      "whether this caused it",
    ]);
  });
});

describe("how figures were made", () => {
  it("is six sentences, with the floors of its edition", () => {
    for (const edition of ["facilitator", "client", "participants"] as const)
      expect(howMade({ edition })).toHaveLength(6);
    expect(howMade({ edition: "client" })[1]).toContain("at least 5 people answered");
    expect(howMade({ edition: "client", floor: 9 })[1]).toMatch(/at least 9 people .* at least 9 did/);
    expect(howMade({ edition: "facilitator", floor: 9 })[1]).toContain("at least three people");
  });
});

describe.each(PLAYED)("R-172 the appendix of a room of %s", (_, cast, scenes) => {
  const { room } = new Played(scenes, cast);
  const read = (key: "host" | "report") =>
    v.parse(
      Results,
      JSON.parse(exportFile(room.state, "results.json", key, { now: 0, shuffle: (n) => [...Array(n).keys()] }).body),
    );

  it("has every figure but counts of nobody, and a line of the dictionary for each kind", () => {
    for (const key of ["host", "report"] as const)
      for (const of of read(key).steps) {
        const told = figureRows(of)
          .map(({ values }) => values)
          .join("; ");
        const figures = figuresOfStep(of).filter(({ measure }) => measure !== "participation");
        const numbers = [...told.matchAll(/(?<![\w“])−?\d+(\.\d+)?/gu)].map(([n]) => Number(n.replace("−", "-")));
        const wanted = figures.flatMap(({ value }) =>
          value === null || value === 0 ? [] : [Number(value.toFixed(2))],
        );
        const count = (list: readonly number[], n: number) => list.filter((one) => one === n).length;
        for (const n of new Set(wanted))
          expect(count(numbers, n), `${of.id} ${n}`).toBeGreaterThanOrEqual(count(wanted, n));
        expect(told).not.toMatch(/[{}]|undefined|NaN/u);
      }
    const names = explained(read("host").steps, true);
    expect(new Set(names.map(({ says }) => says)).size).toBeGreaterThan(10);
    expect(names.filter(({ name }) => /[{}]/u.test(name))).toEqual([]);
    expect(names.length).toBeLessThan(Object.keys(dictionary.measures).length);
  });

  it("has effect sizes and times for the facilitator alone", () => {
    const kinds = (key: "host" | "report") =>
      explained(read(key).steps, key === "host")
        .map(({ name }) => name)
        .filter((name) => /effect size|seconds/iu.test(name));
    expect(kinds("host")).not.toEqual([]);
    expect(kinds("report")).toEqual([]);
  });
});
