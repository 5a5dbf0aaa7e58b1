/** The sentences of a one-hat talk: "most" above half, one or two that stand out, or that nothing does; a person can read them out. */
import { describe, expect, it } from "vitest";
import { finding, topLine } from "../../../client/exercises/onehat/finding.ts";
import { onStage, talksOf, tellingOf } from "../../../client/exercises/onehat/talks.ts";
import { content } from "../../../shared/agenda/library.ts";
import { NEED_IDS, type NeedId } from "../../../shared/exercises/onehat/moves.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";

const { needs } = content.en.words.onehat;
const face = {
  exercise: "onehat" as const,
  settings: { title: "", pages: [], needs: NEED_IDS.map((id) => ({ id, text: needs[id] })) },
};
type Counts = Partial<Record<NeedId, number>>;

function told(...talks: Counts[]): StepResult {
  const result = {
    exercise: "onehat" as const,
    talks: talks.map((counts, at) => {
      const n = Object.values(counts).reduce((sum, count) => sum + count, 0);
      const id = `talk${at + 1}`;
      const none = { modal: [], agreement: null, polarisation: null, flag: null };
      return { missed: { id, n, counts: { ...counts }, ...none }, hurt: { id, hidden: true as const } };
    }),
  };
  return { rounds: [{ round: 1, answered: 24, eligible: 24, passed: 0, result }] };
}
const says = (...talks: Counts[]) => finding(face, told(...talks), undefined)?.says;
const line = (counts: Counts) => topLine(talksOf(face.settings, told(counts))[0]!);

describe("a one-hat talk says", () => {
  it.each<[string, Counts[]]>([
    [
      "First talk: most missed a clear next step (21 of 21). Second talk: where this could lead (13 of 21).",
      [{ step: 21 }, { where: 13, help: 8 }],
    ],
    [
      "First talk, missed most often: a clear next step (9 of 23). Second talk: where this could lead (8 of 23).",
      [
        { step: 9, help: 5, first: 5, leave: 4 },
        { where: 8, help: 5, first: 5, leave: 5 },
      ],
    ],
    // Half is not most, and a majority without a lead is no winner.
    ["First talk, missed most often: a clear next step (6 of 12).", [{ step: 6, help: 3, where: 3 }]],
    ["First talk, missed: a clear next step (6) and where this could lead (5).", [{ step: 6, where: 5 }]],
    [
      "First talk, missed most often: what would make it worth their while (8) and where this could lead (7).",
      [{ worth: 8, where: 7, leave: 3, nothing: 3, step: 2, help: 1 }],
    ],
    // The second of two has to stand out as well.
    ["First talk: no one thing was missed most.", [{ step: 9, help: 7, first: 6 }]],
    ["First talk: no one thing was missed most.", [{ step: 5, help: 5, where: 4 }]],
    [
      "First talk: no one thing was missed most.",
      [{ step: 4, help: 1, first: 1, where: 1, worth: 1, leave: 1, nothing: 1 }],
    ],
    // Among few people one more is no lead: only more than half are, and two ahead.
    ["First talk: no one thing was missed most.", [{ help: 2, step: 1, where: 1, leave: 1 }]],
    ["First talk: no one thing was missed most.", [{ help: 1, step: 1, where: 1, leave: 1, first: 1 }]],
    ["First talk: no one thing was missed most.", [{ help: 1, step: 1, where: 1, nothing: 2 }]],
    ["First talk, missed most often: a clear next step (3 of 5).", [{ step: 3, help: 1, where: 1 }]],
    [
      "First talk, missed most often: a clear next step (3) and where this could lead (3).",
      [{ step: 3, where: 3, help: 1 }],
    ],
    ["First talk, missed: a clear next step (2) and where this could lead (1).", [{ step: 2, where: 1, nothing: 2 }]],
    [
      "First talk, missed: help with what makes the week hard (5 of 5). Second talk: a clear next step (5 of 5).",
      [{ help: 5 }, { step: 5 }],
    ],
    ["First talk, missed: a clear next step (6 of 9).", [{ step: 6, nothing: 3 }]],
    [
      "First talk: nothing was missing for 5 of 5. Second talk: nothing was missing for 8 of 12.",
      [{ nothing: 5 }, { nothing: 8, step: 4 }],
    ],
    ["First talk: nothing was missing for 3 of 5.", [{ nothing: 3, step: 1, help: 1 }]],
    ["First talk: nothing was missing for 9 of 22.", [{ nothing: 9, step: 6, help: 5, first: 2 }]],
    // What the sentence before has said of another kind of figure does not carry over.
    [
      "First talk: most missed a clear next step (12 of 12). Second talk, missed most often: where this could lead (6 of 12).",
      [{ step: 12 }, { where: 6, help: 3, step: 3 }],
    ],
  ])("%s", (sentence, talks) => expect(says(...talks)).toBe(sentence));

  it("less in a line, and marks a bar only where one leads", () => {
    const lines: [Counts, string, NeedId[]][] = [
      [{ step: 9, help: 5, first: 9 - 4 }, "Missed most often: a clear next step (9 of 19)", ["step"]],
      [
        { worth: 8, where: 7, leave: 3, nothing: 6 },
        "Missed most often: what would make it worth their while (8) and where this could lead (7)",
        ["worth", "where"],
      ],
      [{ step: 12, help: 1 }, "Most missed a clear next step (12 of 13)", ["step"]],
      [{ step: 5 }, "Missed: a clear next step (5 of 5)", ["step"]],
      [{ help: 2, step: 1, where: 1, leave: 1 }, "No one thing was missed most", []],
      [{ nothing: 12 }, "Nothing was missing for 12 of 12", ["nothing"]],
    ];
    for (const [counts, text, named] of lines) {
      expect(line(counts)).toBe(text);
      expect(tellingOf(talksOf(face.settings, told(counts))[0]!).named.map(({ id }) => id)).toEqual(named);
    }
  });

  it("both talks or none, where there is no room for both sentences", () => {
    expect(finding(face, told({ step: 9 }, { where: 9 }), undefined)?.whole).toBe(true);
    expect(finding(face, told({ step: 9 }, { where: 9 }), "talk1")?.whole).toBeUndefined();
  });

  it("who missed something else, and in every talk for whom nothing was missing: that has no bar among the missed", () => {
    const stageOf = (counts: Counts) => onStage(talksOf(face.settings, told(counts))[0]!);
    const top = { step: 9, help: 8, first: 7 };
    expect(stageOf({ ...top, where: 4, worth: 1, nothing: 6 }).rest).toBe("5 missed something else, 6 nothing.");
    expect(stageOf({ ...top, where: 1, nothing: 1 }).rest).toBe("1 missed something else, 1 nothing.");
    expect(stageOf({ ...top, nothing: 1 }).rest).toBe("For 1, nothing was missing.");
    expect(stageOf({ ...top, where: 1 }).rest).toBe("1 missed something else.");
    expect(stageOf(top).rest).toBe("");
    const mostly = stageOf({ nothing: 9, ...top, where: 2 });
    expect(mostly.shown.map(({ id }) => id)).toEqual(["step", "help", "first"]);
    expect(mostly.rest).toBe("2 missed something else, 9 nothing.");
    expect(stageOf({ nothing: 5 })).toEqual({ shown: [], rest: "For 5, nothing was missing." });
  });

  it("no sentence longer than a big screen takes above twelve cards", () => {
    const ids = NEED_IDS;
    for (const n of [1, 3, 4, 6, 20])
      for (const one of ids)
        for (const other of ids)
          for (const more of [0, 1, 3]) expect(says({ [one]: n + more, [other]: n })!.length).toBeLessThanOrEqual(120);
  });
});
