import { describe, expect, it } from "vitest";
import cloud from "../../../client/exercises/cloud/index.ts";
import commit from "../../../client/exercises/commit/index.ts";
import text from "../../../client/exercises/text/index.ts";
import type { Face, Result } from "../../../shared/exercises/index.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";

const resultOf = (...results: Result[]): StepResult => ({
  rounds: results.map((result, at) => ({ round: at === 0 ? 1 : 2, eligible: 24, answered: 24, passed: 0, result })),
});

describe("a cloud", () => {
  const face: Face = { exercise: "cloud", settings: { prompt: "What made you glad?", max: 3 } };
  const words = (counts: Record<string, number>, more = 0): Result => ({
    ...{ exercise: "cloud", n: 24, more },
    words: Object.entries(counts).map(([word, count]) => ({ word, count })),
  });
  const tags = (L: number, B: number, M: number): Result => ({
    ...{ exercise: "cloud", n: 24, words: [], more: 0 },
    tags: [
      {
        ...{ id: "fair", n: L + B + M, counts: { L, B, M }, modal: [] },
        ...{ agreement: null, polarisation: null, flag: null },
      },
    ],
  });
  const says = (...results: Result[]) => cloud.finding(face, resultOf(...results), undefined);

  it("the word that came most, with a capital; all words that tie for it", () => {
    expect(says(words({ fair: 9, calm: 6 }))).toEqual({
      ...{ says: "“Fair” comes up most: 9 of 24.", about: "What made you glad?", of: ["fair"] },
    });
    expect(says(words({ calm: 6, fair: 6, open: 2 }))?.says).toBe("“Calm” and “fair” come up most: 6 of 24 each.");
    expect(says(words({ a: 6, b: 6, c: 6, d: 6 }))?.says).toBe("4 words come up most: 6 of 24 each.");
    expect(says(words({ a: 1, b: 1 }, 3))?.says).toBe("5 different words, each from one person.");
  });

  it("once it is tagged, what the room says it is about; of a tie both sides (R-16)", () => {
    const fair = words({ fair: 9, calm: 6 });
    expect(says(fair, tags(4, 6, 14))?.says).toBe("“Fair” comes up most: 9 of 24. The room calls it managing.");
    expect(says(fair, tags(10, 5, 9))?.says).toBe("“Fair” comes up most: 9 of 24. The room is divided on which it is.");
    expect(says(fair, tags(9, 6, 9))?.says).toBe(
      "“Fair” comes up most: 9 of 24. The room is split on it: leading or managing.",
    );
    expect(says(fair, tags(8, 8, 8))?.says).toMatch(/split on it three ways\.$/);
    expect(says(fair, { ...tags(0, 0, 0), tags: [{ id: "fair", hidden: true }] } as Result)?.says).toBe(
      "“Fair” comes up most: 9 of 24.",
    );
  });

  it("nothing of few people, and nothing where no word is left", () => {
    expect(says({ exercise: "cloud", n: null, words: [], more: 0 })).toBeUndefined();
    expect(says(words({}))).toBeUndefined();
  });
});

it("texts: their question stands for them, and how many wrote only above a question that is too long for it", () => {
  const says = (n: number | null, question: string) =>
    text.finding(
      { exercise: "text", settings: { question } },
      resultOf({ exercise: "text", n, texts: [], more: 0 }),
      undefined,
    );
  expect(says(18, "What would you keep?")).toBeUndefined();
  const long = `${"Think of the last year and of all that has changed in it for your team and for you. ".repeat(2)}What would you keep?`;
  expect(says(18, long)).toEqual({ says: "18 people answered, in their own words.", about: "What would you keep?" });
  expect(says(null, long)).toBeUndefined();
});

describe("commitments", () => {
  const areas = { vision: 4, ideas: 3, people: 8, time: 6, culture: 2, growth: 0 };
  const names = {
    vision: "Vision",
    ideas: "Ideas",
    people: "People",
    time: "Time",
    culture: "Culture",
    growth: "Growing in either role",
  };
  const explained = { text: "", hint: "" };
  const face: Face = {
    exercise: "commit",
    settings: {
      short: true,
      form: {
        ...{ prompt: "", areas: names, ready: [], kinds: { start: explained, stop: explained, continue: explained } },
        audiences: { private: explained, trainer: explained, wall: explained },
        words: {
          ...{ ifCue: "", thenDo: "", starters: "", area: "", due: "", share: "", buddy: "", style: "", followUp: "" },
        },
      },
    },
  };
  type Found = Extract<Result, { exercise: "commit" }>;
  const says = (found: Partial<Found>) =>
    commit.finding(face, resultOf({ exercise: "commit", n: 23, counts: null, wall: [], more: 0, ...found }), undefined);

  it("what they are about, most of all", () => {
    expect(says({ counts: { areas } })).toEqual({ says: "8 of 23 commitments are about “People”.", of: ["people"] });
    expect(says({ counts: { areas: { ...areas, time: 8 } } })?.says).toBe(
      "“People” and “Time” come up most: 8 of 23 commitments each.",
    );
  });

  it("else how many there are: people, or cards on the wall where even that is hidden", () => {
    expect(says({})?.says).toBe("23 people made a commitment.");
    expect(says({ n: null, wall: [{ ifCue: "x", thenDo: "y" }], more: 1 })?.says).toBe(
      "2 commitments are on the wall.",
    );
    expect(says({ n: null })).toBeUndefined();
  });
});
