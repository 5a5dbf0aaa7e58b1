/** The sentences that head the big screen over skills: each is true of its figures, or there is none. */
import { describe, expect, it } from "vitest";
import { vennFinding } from "../../../client/exercises/venn/finding.ts";
import { placeOf } from "../../../shared/exercises/venn/place.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { item, type Triple } from "../../support/distributions.ts";

type Votes = readonly (Triple | null)[];

const vennFace = {
  exercise: "venn" as const,
  settings: {
    stem: "",
    zones: [
      { id: "L" as const, text: "Leading" },
      { id: "B" as const, text: "Both alike" },
      { id: "M" as const, text: "Managing" },
    ],
    skills: ["Empathy", "Planning", "Feedback", "Change"].map((text, at) => ({ id: `s${at + 1}`, text })),
  },
};

function vennResult(skills: Votes): StepResult {
  const told = skills.map((votes, at) => {
    const one = item(`s${at + 1}`, votes);
    return "hidden" in one ? one : { ...one, place: placeOf(one.counts) };
  });
  return { rounds: [{ round: 1, answered: 24, eligible: 24, passed: 0, result: { exercise: "venn", skills: told } }] };
}

describe("skills", () => {
  it.each([
    [
      [
        [24, 0, 0],
        [1, 20, 3],
        [0, 24, 0],
        [0, 4, 20],
      ],
      "2 of 4 skills come under “both alike”.",
    ],
    [
      [
        [24, 0, 0],
        [1, 20, 3],
        [8, 8, 8],
        [0, 12, 12],
      ],
      "One of 4 skills comes under “both alike”: planning. 2 are contested.",
    ],
    [
      [
        [24, 0, 0],
        [1, 3, 20],
      ],
      "None of the 2 skills comes under “both alike”.",
    ],
    [
      [
        [0, 24, 0],
        [0, 24, 0],
        [0, 9, 0],
      ],
      "All 3 skills come under “both alike”.",
    ],
    [[[0, 24, 0], null], "The one skill comes under “both alike”: empathy."],
    [[[24, 0, 0], null], "The one skill does not come under “both alike”."],
    [[null, null], undefined],
  ] as [Votes, string | undefined][])("%j", (skills, says) => {
    expect(vennFinding(vennFace, vennResult(skills), undefined)?.says).toBe(says);
  });

  it.each([
    [[1, 20, 3], "20 of 24 put it under “both alike”."],
    [[24, 0, 0], "All 24 put it under “leading”."],
    [[0, 12, 12], "A tie: 12 of 24 each for “both alike” and “managing”."],
    [[8, 8, 8], "An even split: 8 of 24 in each place."],
    [null, undefined],
  ] as [Triple | null, string | undefined][])("one of them, %j", (votes, says) => {
    expect(vennFinding(vennFace, vennResult([votes]), "s1")?.says).toBe(says);
  });
});
