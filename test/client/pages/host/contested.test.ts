import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { peekedAt } from "../../../../client/pages/host/model/items.ts";
import { distribute, type ItemDistribution } from "../../../../shared/exercises/distribution.ts";
import { byContest, worthTalking } from "../../../../shared/exercises/sort/contested.ts";
import { deck, sortStep, TestRoom } from "../../../support/room.ts";

const CHOICES = ["L", "B", "M"];
const CAMPS = ["L", "M"] as const;

/** A card as the room counts it. */
function card(id: string, L: number, M: number, B = 0, minimum = 3): ItemDistribution {
  const values = [...Array(L).fill("L"), ...Array(M).fill("M"), ...Array(B).fill("B")].map(String);
  return distribute(id, CHOICES, values, minimum, CAMPS);
}

const order = (...cards: ItemDistribution[]) => byContest(cards).map(({ id }) => id);

describe("the most contested card first", () => {
  it("puts the larger smaller camp first, by share and not by head count", () => {
    expect(order(card("even", 10, 10), card("clear", 20, 0), card("some", 15, 5))).toEqual(["even", "some", "clear"]);
    expect(order(card("many", 18, 6), card("few", 2, 2))).toEqual(["few", "many"]);
  });

  it("does not take leading against both for two camps", () => {
    expect(order(card("both", 10, 0, 10), card("camps", 12, 4, 4))).toEqual(["camps", "both"]);
  });

  it("puts the lower agreement first where the smaller camps are equal", () => {
    expect(order(card("sure", 20, 0, 0), card("torn", 10, 0, 10))).toEqual(["torn", "sure"]);
    expect(order(card("two", 6, 4, 10), card("spread", 4, 4, 12))).toEqual(["two", "spread"]);
  });

  it("keeps the deck's order where nothing tells cards apart", () => {
    expect(order(card("a", 5, 5), card("b", 5, 5), card("c", 5, 5))).toEqual(["a", "b", "c"]);
  });

  it("puts cards that are hidden for anonymity last, in the deck's order", () => {
    expect(order(card("x", 1, 1), card("clear", 9, 0), card("y", 1, 0))).toEqual(["clear", "x", "y"]);
  });

  it("loses no card and leaves the deck as it is", () => {
    const counts = fc.nat({ max: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(counts, counts, counts), { maxLength: 16 }), (deck) => {
        const cards = deck.map(([L, M, B], place) => card(`c${place}`, L, M, B));
        const before = cards.map(({ id }) => id);
        expect(order(...cards).sort()).toEqual([...before].sort());
        expect(cards.map(({ id }) => id)).toEqual(before);
      }),
    );
  });
});

describe("whether a talk is proposed", () => {
  it("is, from a quarter of the room on each side of one card", () => {
    expect(worthTalking([card("clear", 20, 0), card("split", 5, 5, 10)])).toBe(true);
    expect(worthTalking([card("almost", 5, 4, 11)])).toBe(false);
    expect(worthTalking([card("one-sided", 16, 4)])).toBe(false);
  });

  it("is not where nothing may be told", () => {
    expect(worthTalking([card("hidden", 1, 1)])).toBe(false);
    expect(worthTalking([])).toBe(false);
  });
});

describe("a private look", () => {
  it("has the cards of the second vote first, then the others, the most contested of each first", () => {
    const room = new TestRoom([sortStep("sort", { cards: ["c1", "c8", "c13"], rounds: 2 })]);
    const people = room.joinMany(6);
    const vote = (cards: (place: number) => Record<string, "L" | "M" | "B">, round: 1 | 2, items?: string[]) => {
      room.open("sort", round, items);
      for (const [place, person] of people.entries()) room.answer(person, "sort", deck(cards(place)), round);
      room.host({ do: "close", step: "sort" });
    };
    const shown = () => {
      const view = room.view("host");
      if (!view.step || !("peek" in view) || !view.peek) throw new Error("There is no peek");
      const face = peekedAt(view.step, view.peek);
      return face.exercise === "sort" ? face.settings.cards.map(({ id }) => id) : [];
    };
    vote((place) => ({ c1: "L", c8: place < 2 ? "L" : "M", c13: place < 3 ? "L" : "M" }), 1);
    expect(shown()).toEqual(["c13", "c8", "c1"]);
    vote(() => ({ c8: "M" }), 2, ["c8"]);
    expect(shown()).toEqual(["c8", "c13", "c1"]);
  });

  it("what was picked first for the talk is on the screen first, whatever its place in the deck", () => {
    const room = new TestRoom([sortStep("sort", { cards: ["c1", "c8", "c13"], rounds: 2 })]);
    room.vote(
      "sort",
      Object.fromEntries(room.joinMany(6).map((person) => [person, deck({ c1: "L", c8: "M", c13: "M" })])),
    );
    room.host({ do: "huddle", step: "sort", until: room.now + 90_000, items: ["c13", "c1"] });
    room.host({ do: "reveal", step: "sort" });
    expect(room.view("stage").step?.focus).toBe("c13");
  });
});
