/** a step's result by group is one table, with nothing in it that the server has not told. */
import { describe, expect, it } from "vitest";
import { groupTable } from "../../../client/report/group-table.ts";
import type { Face, Result } from "../../../shared/exercises/index.ts";
import type { Segment, StepResult } from "../../../shared/protocol/view.ts";

const SHAPE = { agreement: null, polarisation: null, flag: null };

const choice: Face = {
  exercise: "choice",
  settings: {
    question: "Who should decide?",
    options: [
      { id: "h", text: "Head office" },
      { id: "d", text: "The depot" },
    ],
    max: 1,
  },
};
const chose = (h: number, d: number): Result => ({
  exercise: "choice",
  answer: { id: "answer", n: h + d, counts: { h, d }, modal: [], ...SHAPE },
});

const scale: Face = {
  exercise: "scale",
  settings: {
    items: [
      { id: "a", text: "Meetings end on time" },
      { id: "b", text: "Decisions are written down" },
    ],
    ...{ min: 1, max: 5, labels: { low: "never", high: "always" } },
  },
};
/** So many people, all at one stop of each statement; a statement without a stop may not be told. */
const rated = (n: number, a: number | null, b: number | null): Result => ({
  exercise: "scale",
  items: Object.entries({ a, b }).map(([id, stop]) =>
    stop === null
      ? { id, hidden: true as const }
      : { id, n, counts: { [stop]: n }, mean: stop, consensus: 1, polarisation: 0, flag: null },
  ),
});

const resultOf = (result: Result, segments: Segment[]): StepResult => ({
  rounds: [{ round: 1, eligible: 30, answered: 30, passed: 0, result, segments }],
});
const cellsOf = (table: ReturnType<typeof groupTable>) =>
  table?.rows.map(({ head, of, cells }) => [
    head,
    of,
    ...cells.map(({ text, isWidest }) => `${text}${isWidest ? "!" : ""}`),
  ]);

describe("results by group in a report", () => {
  it("a single question has a row for every answer, and the widest difference is a sentence", () => {
    const table = groupTable(
      choice,
      resultOf(chose(8, 9), [
        { group: "North", result: chose(6, 0) },
        { group: "South", result: chose(0, 6) },
        { group: "Board", hidden: true },
      ]),
    );
    expect(table?.says).toBe("North: “Head office”, 6 of 6. South: “The depot”, 6 of 6.");
    expect(table?.columns).toEqual([
      { name: "Everyone", people: "17 people" },
      { name: "North", people: "6 people" },
      { name: "South", people: "6 people" },
    ]);
    expect(cellsOf(table)).toEqual([
      ["Head office", undefined, "8", "6!", "0!"],
      ["The depot", undefined, "9", "0!", "6!"],
    ]);
    expect(table?.hidden).toBe("Too few to show: Board.");
  });

  it("several questions have a row each, the widest difference first; what may not be told is words, and never a figure", () => {
    const table = groupTable(
      scale,
      resultOf(rated(20, 3, 4), [
        { group: "North", result: rated(6, 3, 5) },
        { group: "South", result: rated(7, 3, 2) },
        { group: "West", result: rated(5, 3, null) },
      ]),
    );
    expect(table?.says).toBeUndefined();
    expect(cellsOf(table)).toEqual([
      ["Decisions are written down", "average, 1 never to 5 always", "4.0", "5.0!", "2.0!", "too few to show"],
      ["Meetings end on time", "average, 1 never to 5 always", "3.0", "3.0", "3.0", "3.0"],
    ]);
    expect(table?.hidden).toBeUndefined();
  });

  it("there is no table where no group is told of anything", () => {
    expect(groupTable(choice, resultOf(chose(8, 9), [{ group: "North", hidden: true }]))).toBeNull();
    expect(groupTable(choice, { rounds: [] })).toBeNull();
  });
});
