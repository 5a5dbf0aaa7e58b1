/** The sentences that head the big screen over two ways: each is true of its figures, or there is none. */
import { describe, expect, it } from "vitest";
import { scenarioFinding } from "../../../client/exercises/scenario/finding.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";

const scenarioFace = (first: 1 | -1) => ({
  exercise: "scenario" as const,
  settings: {
    stem: "",
    title: "",
    ways: [
      { sign: first, text: "one" },
      { sign: first === 1 ? (-1 as const) : (1 as const), text: "other" },
    ],
    strongly: "strongly",
    slightly: "slightly",
  },
});

type Stops = readonly [strongLeading: number, slightLeading: number, slightManaging: number, strongManaging: number];
function scenarioResult(votes: readonly (Stops | null)[]): StepResult {
  return {
    rounds: votes.map((stops, at) => {
      const n = (stops ?? []).reduce((sum, one) => sum + one, 0);
      const [l2 = 0, l1 = 0, m1 = 0, m2 = 0] = stops ?? [];
      const counts = { "-2": m2, "-1": m1, "1": l1, "2": l2 };
      const pref = stops
        ? { id: "pref", n, counts, mean: 0, consensus: 1, polarisation: 0, flag: null }
        : { id: "pref", hidden: true as const };
      const lean = { lean: null, leanMedian: null, leanSd: null };
      return {
        round: at === 0 ? (1 as const) : (2 as const),
        answered: n,
        eligible: n,
        passed: 0,
        result: { exercise: "scenario" as const, pref, ...lean },
      };
    }),
  };
}

describe("two ways", () => {
  it("a side has its name once the debrief has named it", () => {
    const face = scenarioFace(-1);
    const ways = face.settings.ways.map((way) => ({ ...way, label: way.sign === 1 ? "Leading" : "Managing" }));
    const named = { ...face, settings: { ...face.settings, ways } };
    const says = scenarioFinding(named, scenarioResult([[2, 2, 10, 10]]))?.says;
    expect(says).toBe("20 of 24 lean to A (managing).");
  });

  it.each([
    [[[6, 9, 6, 3]], "15 of 24 lean to A."],
    [[[3, 6, 10, 5]], "15 of 24 lean to B."],
    [[[0, 0, 10, 14]], "All 24 lean to B."],
    [[[0, 0, 1, 0]], "The one answer leans to B."],
    [[[6, 6, 6, 6]], "The room is split evenly, 12 to 12."],
    [
      [
        [6, 9, 6, 3],
        [3, 6, 10, 5],
      ],
      "15 of 24 now lean to B. Before the talk, 9 did.",
    ],
    [
      [
        [6, 9, 6, 3],
        [3, 6, 8, 5],
      ],
      "13 of 22 now lean to B. Before the talk, 9 of 24 did.",
    ],
    [
      [
        [6, 9, 0, 0],
        [0, 0, 10, 5],
      ],
      "All 15 now lean to B. Before the talk, nobody did.",
    ],
    [
      [
        [3, 6, 10, 5],
        [9, 0, 0, 15],
      ],
      "15 of 24 lean to B: as many as before the talk.",
    ],
    [
      [
        [6, 9, 6, 3],
        [6, 6, 6, 6],
      ],
      "The room is now split evenly, 12 to 12. Before the talk, it was 15 to 9.",
    ],
    [
      [
        [6, 6, 6, 6],
        [3, 9, 6, 6],
      ],
      "The room is split evenly, 12 to 12, as before the talk.",
    ],
    [
      [
        [1, 1, 1, 0],
        [0, 1, 0, 0],
      ],
      "The one answer leans to A.",
    ],
    [[[6, 9, 6, 3], null], "The first time, 15 of 24 leaned to A."],
    [[null, [3, 6, 10, 5]], "15 of 24 lean to B."],
    [[null], undefined],
  ] as [(Stops | null)[], string | undefined][])("%j", (votes, says) => {
    expect(scenarioFinding(scenarioFace(1), scenarioResult(votes))?.says).toBe(says);
  });

  it("R-10: says nothing of a role, and follows the letters that the step has drawn", () => {
    const drawn = scenarioFinding(scenarioFace(-1), scenarioResult([[6, 9, 6, 3]]));
    expect(drawn).toEqual({ says: "15 of 24 lean to B." });
  });
});
