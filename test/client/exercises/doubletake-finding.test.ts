/** The sentences of a double take: three honest endings, and none about a single act. */
import { describe, expect, it } from "vitest";
import { endingOf, finding } from "../../../client/exercises/doubletake/finding.ts";
import { toldOf } from "../../../client/exercises/doubletake/pages.ts";
import type { Result, WordResult } from "../../../shared/exercises/doubletake/result.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";

const face = {
  exercise: "doubletake" as const,
  settings: {
    question: "",
    ends: { low: "", high: "" },
    privately: "",
    acts: [],
    warmUp: "",
    guess: { stem: "", options: [] },
  },
};
const WORD: WordResult = { d: 0.8, low: 0.3, high: 1.3, n: 24, says: "leader" };

function told(word: WordResult | null, guessed: Result["guessed"] = null): StepResult {
  const mean = 6 + (word?.d ?? 0);
  const act = { id: "d1", n: 24, mean: 6, ...(word && { leader: { n: 12, mean }, manager: { n: 12, mean: 6 } }) };
  const result: Result = { exercise: "doubletake", items: [act], word, guessed };
  return { rounds: [{ round: 1, answered: 24, eligible: 24, passed: 0, result }] };
}
const says = (...of: Parameters<typeof told>) => finding(face, told(...of), undefined)?.says;

describe("a double take says", () => {
  it.each([
    [WORD, "Told of a leader, the same acts were worth 0.8 points more. (Range 0.3 to 1.3, 24 people.)"],
    [
      { ...WORD, d: -0.8, low: -1.3, high: -0.3, says: "manager" as const },
      "Told of a manager, the same acts were worth 0.8 points more. (Range 0.3 to 1.3, 24 people.)",
    ],
    [
      { ...WORD, d: 0.3, low: -0.2, high: 0.7, says: "none" as const },
      "In this room the word made no difference that we can be sure of: 0.3 points (range −0.2 to 0.7).",
    ],
    [{ ...WORD, says: "few" as const }, "Too few people to tell a difference from chance."],
    [null, "What each act was worth to this room."],
  ])("%o: %s", (word, sentence) => expect(says(word)).toBe(sentence));

  it("R-179 the difference of the two means that stand beside it, as these are shown", () => {
    const [leader, manager] = [5.46, 5.54];
    const near = { ...WORD, d: leader - manager, low: -0.5, high: 0.4, says: "none" as const };
    const step = told(near);
    const [round] = step.rounds;
    const result = round?.result;
    if (result?.exercise !== "doubletake") throw new Error("no double take");
    const items = [{ id: "d1", n: 24, mean: 5.5, leader: { n: 12, mean: leader }, manager: { n: 12, mean: manager } }];
    const of = { rounds: [{ ...round!, result: { ...result, items } }] };
    expect(finding(face, of, undefined)?.says).toBe(
      "In this room the word made no difference that we can be sure of: 0.0 points (range −0.5 to 0.4).",
    );
  });

  it("that many had guessed, from a third on", () => {
    expect(says(WORD, { word: 8, n: 24 })).toMatch(/24 people.\) Many had guessed, so take it with care.$/);
    expect(says(WORD, { word: 7, n: 24 })).not.toMatch(/guessed/);
  });

  it("nothing of a difference on a big screen before the word has turned over", () => {
    const page = (at: number) => finding(face, told(WORD, { word: 9, n: 24 }), undefined, at)?.says;
    expect(page(0)).toBeUndefined();
    expect(page(1)).toMatch(/^Told of a leader/);
    expect(page(2)).toBe("Act by act, the widest difference first.");
    expect(page(3)).toBe("9 of 24 had thought of the word.");
  });

  it("one of three endings, or none with too few", () => {
    const ending = (over: Partial<WordResult>) => endingOf(toldOf(told({ ...WORD, ...over })));
    const all = (["leader", "manager", "none"] as const).map((one) => ending({ says: one }));
    expect(new Set(all).size).toBe(3);
    for (const one of all) expect(one).toMatch(/\?$/);
    expect(ending({ says: "few" })).toBeNull();
  });
});
