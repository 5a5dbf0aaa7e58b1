import { describe, expect, it } from "vitest";
import { byGroup, groupPages, groupsFinding, wouldShow } from "../../../client/exercises/groups.ts";
import type { Face } from "../../../shared/exercises/index.ts";
import type { Segment, StepResult } from "../../../shared/protocol/view.ts";

const face: Face = {
  exercise: "choice",
  settings: {
    question: "A customer asks for a delivery on Sunday, and the depot has nobody on duty. Who should decide?",
    options: [
      { id: "h", text: "Head office" },
      { id: "d", text: "The depot" },
    ],
    max: 1,
  },
};
const answer = (h: number, d: number) => ({
  exercise: "choice" as const,
  answer: {
    ...{ id: "answer", n: h + d, counts: { h, d }, modal: [] },
    ...{ agreement: null, polarisation: null, flag: null },
  },
});
const resultOf = (segments: Segment[]): StepResult => ({
  rounds: [{ round: 1, eligible: 30, answered: 30, passed: 0, result: answer(15, 15), segments }],
});
const told = (group: string, h: number, d: number): Segment => ({ group, result: answer(h, d) });
const hidden = (group: string): Segment => ({ group, hidden: true });

describe("groups without a picture", () => {
  it("what the switch would show is said before it is pressed", () => {
    const says = (...segments: Segment[]) => wouldShow(face, resultOf(segments), undefined);
    expect(says(told("North", 6, 0), told("South", 0, 6))).toBe("Shows North and South.");
    expect(says(told("North", 6, 0), hidden("Finance"), hidden("Board"))).toBe(
      "Shows North. Too few to show: Finance and Board.",
    );
    expect(says(hidden("North"), hidden("South"))).toBe("Shows no group: there are too few in each.");
  });

  it("the sentence tells the widest difference, above the question without its story", () => {
    const result = resultOf([told("North", 6, 0), told("South", 0, 6), hidden("Finance")]);
    expect(groupsFinding(face, result, undefined, 0)).toEqual({
      says: "North: “Head office”, 6 of 6. South: “The depot”, 6 of 6.",
      about: "Who should decide?",
    });
    expect(groupsFinding(face, resultOf([hidden("North")]), undefined, 0)?.says).toMatch(/too few to show/);
    expect(groupsFinding(face, { rounds: [] }, undefined, 0)).toBeUndefined();
  });

  it("many groups go on several pages, with the whole room and those that are hidden on each", () => {
    const many = Array.from({ length: 11 }, (_, at) => told(`Depot ${at + 1}`, at % 6, 5));
    const result = resultOf([...many, hidden("Finance")]);
    const pages = groupPages(face, result, undefined);
    expect(pages.length).toBeGreaterThan(1);
    for (const { rows } of pages) {
      expect(rows[0]?.name).toBe("Everyone");
      expect(rows[rows.length - 1]?.item).toBeNull();
    }
    const names = pages.flatMap(({ rows }) => rows.slice(1).flatMap(({ name, item }) => (item ? [name] : [])));
    expect(names).toEqual(many.map(({ group }) => group));
    expect(byGroup(face, result, undefined)).toHaveLength(1);
  });
});
