/** The sentences of a one-hat talk: "most" above half, a winner only with a lead, and counts alone where few have answered. */
import { describe, expect, it } from "vitest";
import { finding, topLine } from "../../../client/exercises/onehat/finding.ts";
import { leadOf, onStage, talksOf } from "../../../client/exercises/onehat/talks.ts";
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
    ["First talk, missed: a clear next step (6 of 11) and where this could lead (5 of 11).", [{ step: 6, where: 5 }]],
    ["First talk: 3 different answers, each from 4 to 5 of 14 people.", [{ step: 5, help: 5, where: 4 }]],
    [
      "First talk: 7 different answers, each from 1 to 4 of 10 people.",
      [{ step: 4, help: 1, first: 1, where: 1, worth: 1, leave: 1, nothing: 1 }],
    ],
    ["First talk: 4 different answers, each from 1 to 2 of 5 people.", [{ help: 2, step: 1, where: 1, leave: 1 }]],
    ["First talk: 5 different answers, each from 1 of 5 people.", [{ help: 1, step: 1, where: 1, leave: 1, first: 1 }]],
    [
      "First talk, missed: help with what makes the week hard (5 of 5). Second talk: a clear next step (5 of 5).",
      [{ help: 5 }, { step: 5 }],
    ],
    ["First talk, missed: a clear next step (6 of 9) and nothing (3 of 9).", [{ step: 6, nothing: 3 }]],
    [
      "First talk: nothing was missing for 5 of 5. Second talk: nothing was missing for 8 of 12.",
      [{ nothing: 5 }, { nothing: 8, step: 4 }],
    ],
    // What the sentence before has said of another kind of figure does not carry over.
    [
      "First talk: most missed a clear next step (12 of 12). Second talk, missed most often: where this could lead (6 of 12).",
      [{ step: 12 }, { where: 6, help: 3, step: 3 }],
    ],
  ])("%s", (sentence, talks) => expect(says(...talks)).toBe(sentence));

  it("less in a line, and marks a bar only where one leads", () => {
    const lines: [Counts, string, string | undefined][] = [
      [{ step: 9, help: 5, first: 9 - 4 }, "Missed most often: a clear next step (9 of 19)", "step"],
      [{ step: 5 }, "Missed: a clear next step (5 of 5)", undefined],
      [{ help: 2, step: 1, where: 1, leave: 1 }, "4 different answers, each from 1 to 2 of 5", undefined],
      [{ nothing: 12 }, "Nothing was missing for 12 of 12", "nothing"],
    ];
    for (const [counts, text, lead] of lines) {
      expect(line(counts)).toBe(text);
      expect(leadOf(talksOf(face.settings, told(counts))[0]!).lead?.id).toBe(lead);
    }
  });

  it("both talks or none, where there is no room for both sentences", () => {
    expect(finding(face, told({ step: 9 }, { where: 9 }), undefined)?.whole).toBe(true);
    expect(finding(face, told({ step: 9 }, { where: 9 }), "talk1")?.whole).toBeUndefined();
  });

  it("who missed something else, and apart from them for whom nothing was missing", () => {
    const rest = (counts: Counts) => onStage(talksOf(face.settings, told(counts))[0]!).rest;
    const top = { step: 9, help: 8, first: 7 };
    expect(rest({ ...top, where: 4, worth: 1, nothing: 6 })).toBe(
      "5 missed something else. For 6, nothing was missing.",
    );
    expect(rest({ ...top, nothing: 1 })).toBe("For 1, nothing was missing.");
    expect(rest({ ...top, where: 1 })).toBe("1 missed something else.");
    // Beside its own bar nothing is said of it.
    expect(rest({ nothing: 9, step: 8, help: 7, where: 2 })).toBe("2 missed something else.");
    expect(rest(top)).toBe("");
  });

  it("no sentence longer than a big screen takes above twelve cards", () => {
    const ids = NEED_IDS;
    for (const n of [1, 3, 4, 6, 20])
      for (const one of ids)
        for (const other of ids)
          for (const more of [0, 1, 3]) expect(says({ [one]: n + more, [other]: n })!.length).toBeLessThanOrEqual(96);
  });
});
