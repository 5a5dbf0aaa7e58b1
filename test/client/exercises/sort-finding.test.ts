/** The sentences that head the big screen over cards: each is true of its figures, or there is none. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortFinding } from "../../../client/exercises/sort/finding.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { item, type Triple } from "../../support/distributions.ts";

type Votes = readonly (Triple | null)[];

const CARDS = ["Leaves", "Stays", "Waits", "Goes"].map((text, at) => ({ id: `c${at + 1}`, text }));
const sortFace = {
  exercise: "sort" as const,
  settings: {
    stem: "",
    choices: [
      { id: "L" as const, text: "Mainly leading" },
      { id: "B" as const, text: "Equally both" },
      { id: "M" as const, text: "Mainly managing" },
    ],
    cards: CARDS,
  },
};

/** A card a row: its first vote, and its second where there is one; null is hidden. */
function sortResult(cards: readonly Votes[]): StepResult {
  const round = (at: number) =>
    cards.flatMap((votes, card) => (at in votes ? [item(`c${card + 1}`, votes[at] ?? null)] : []));
  return {
    rounds: ([1, 2] as const).flatMap((one) => {
      const items = round(one - 1);
      return items.length === 0
        ? []
        : [{ round: one, answered: 24, eligible: 24, passed: 0, result: { exercise: "sort" as const, cards: items } }];
    }),
  };
}

const card = (...votes: Votes) => sortFinding(sortFace, sortResult([votes]), "c1")?.says;

describe("one card", () => {
  it.each([
    [[[4, 14, 6]], "14 of 24 say “equally both”."],
    [[[24, 0, 0]], "All 24 say “mainly leading”."],
    [[[1, 0, 0]], "The one answer is “mainly leading”."],
    [
      [
        [1, 1, 1],
        [1, 0, 0],
      ],
      "The one answer is “mainly leading”.",
    ],
    [[[9, 6, 9]], "A tie: 9 of 24 each for “mainly leading” and “mainly managing”."],
    [[[8, 8, 8]], "An even split: 8 of 24 for each answer."],
    [
      [
        [11, 3, 10],
        [5, 14, 5],
      ],
      "After the talk, 14 of 24 say “equally both”. Before it, 3 did.",
    ],
    [
      [
        [11, 0, 13],
        [5, 14, 5],
      ],
      "After the talk, 14 of 24 say “equally both”. Before it, nobody did.",
    ],
    [
      [
        [11, 3, 10],
        [5, 12, 5],
      ],
      "After the talk, 12 of 22 say “equally both”. Before it, 3 of 24 did.",
    ],
    [
      [
        [11, 3, 10],
        [0, 24, 0],
      ],
      "After the talk, all 24 say “equally both”. Before it, 3 did.",
    ],
    [
      [
        [5, 14, 5],
        [6, 14, 4],
      ],
      "After the talk, 14 of 24 say “equally both”: as many as before.",
    ],
    [
      [
        [0, 24, 0],
        [0, 24, 0],
      ],
      "After the talk, all 24 say “equally both”, as before.",
    ],
    [
      [
        [11, 3, 10],
        [10, 4, 10],
      ],
      "After the talk, a tie: 10 of 24 each for “mainly leading” and “mainly managing”.",
    ],
    [[[11, 3, 10], null], "The first time, 11 of 24 said “mainly leading”."],
    [[null, [11, 3, 10]], "After the talk, 11 of 24 say “mainly leading”."],
    [[null], undefined],
    [[null, null], undefined],
  ] as [Votes, string | undefined][])("%j", (votes, says) => {
    expect(card(...votes)).toBe(says);
  });

  it("stands beside its own text, which the sentence does not have", () => {
    expect(sortFinding(sortFace, sortResult([[[4, 14, 6]], [[9, 9, 6]]]), "c2")).toMatchObject({
      about: "Stays",
      of: ["c2"],
    });
  });
});

describe("all cards", () => {
  it.each([
    [[[[4, 14, 6]], [[22, 1, 1]], [[9, 9, 6]]], "The room agrees most here: 22 of 24 say “mainly leading”.", "Stays"],
    [[[[4, 14, 6]], [[24, 0, 0]]], "The whole room agrees here: all 24 say “mainly leading”.", "Stays"],
    [
      [[[4, 14, 6]], [[2, 20, 2]], [[20, 2, 2]]],
      "The room agrees most on 2 of the 3 cards: 20 of 24 on each.",
      undefined,
    ],
    [[[[0, 24, 0]], [[24, 0, 0]], [[20, 2, 2]]], "On 2 of the 3 cards, everyone says the same.", undefined],
    [[[[0, 24, 0]], [[24, 0, 0]]], "On every card, everyone says the same.", undefined],
    [[[[4, 14, 6]], [[14, 4, 6]]], "The room agrees equally on every card: 14 of 24 on each.", undefined],
    [[[[4, 14, 6]], [null]], "14 of 24 say “equally both”.", "Leaves"],
    [[[[12, 6, 6]], [[9, 9, 6]]], "No card has more than half of the room behind one answer.", undefined],
    [
      [
        [[22, 1, 1]],
        [
          [11, 3, 10],
          [5, 14, 5],
        ],
      ],
      "After the talk, 14 of 24 say “equally both”. Before it, 3 did.",
      "Stays",
    ],
    [[[null], [null]], undefined, undefined],
  ] as [Votes[], string | undefined, string | undefined][])("%j", (cards, says, about) => {
    const found = sortFinding(sortFace, sortResult(cards), undefined);
    expect(found?.says).toBe(says);
    expect(found?.about).toBe(about);
  });

  it("has a sentence for any figures, short enough for two lines, with no gap left open", () => {
    const triple = fc.option(fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200)), { freq: 8 });
    const deck = fc.array(fc.array(triple, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(deck, fc.constantFrom(undefined, "overview", "c1"), (cards, focus) => {
        const says = sortFinding(sortFace, sortResult(cards), focus)?.says;
        expect(says ?? "None.").toMatch(/^[^{}]{4,100}\.$/);
      }),
    );
  });
});
