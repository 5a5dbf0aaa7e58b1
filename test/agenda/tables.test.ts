/** All that the source says comes up in a workshop, and every card is sorted somewhere. */
import { describe, expect, test } from "vitest";
import { agendas, content } from "../../shared/agenda/library.ts";
import { PLANS, POINTS, placesOf, readyWith, stepsWith } from "./tables.ts";

const ALL = Array.from({ length: 29 }, (_, at) => at + 1);

/** The points that trainers want each agenda to bring up. */
const WANTED: Record<string, readonly number[]> = {
  icebreaker: [1, 3, 4, 6, 9, 11, 13, 16, 17, 18, 19, 20],
  stories: [3, 5, 9, 20, 23, 24],
  express: [1, 2, 3, 5, 6, 7, 16, 17, 18, 19, 20, 26, 28, 29],
  core: [1, 2, 3, 6, 8, 11, 12, 13, 16, 17, 18, 19, 20, 21, 26, 27, 28, 29],
  workshop: [1, 2, 3, 5, 8, 9, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 26, 27, 28, 29],
  remote: [1, 2, 3, 5, 6, 8, 11, 16, 17, 18, 19, 20, 21, 22, 26, 27, 28, 29],
  "half-day": ALL,
};

const DECKS: Record<string, readonly string[]> = {
  icebreaker: ["c1", "c8", "c13", "c20", "c24", "c29"],
  express: ["c2", "c7", "c14", "c15", "c26", "c28"],
  core: ["c4", "c12", "c18", "c20", "c24", "c31"],
  remote: ["c11", "c17", "c22", "c23", "c27", "c32"],
  workshop: ["c3", "c6", "c10", "c11", "c16", "c23", "c26", "c30"],
  "half-day": ["c1", "c4", "c6", "c8", "c12", "c13", "c14", "c18", "c19", "c21", "c24", "c31"],
};

describe("the points of the source", () => {
  test("are 29, and every ready agenda has its own of them", () => {
    expect(POINTS).toHaveLength(29);
    expect(Object.keys(WANTED).sort()).toEqual([...PLANS].sort());
  });

  test.each(PLANS)("%s brings up what it should", (id) => {
    expect((WANTED[id] ?? []).filter((point) => stepsWith(point, id).length === 0)).toEqual([]);
  });

  test("all come up in the core hour or a step of the library", () => {
    expect(ALL.filter((point) => stepsWith(point, "core").length + readyWith(point).length === 0)).toEqual([]);
  });

  test("all come up in the half day", () => {
    expect(ALL.filter((point) => stepsWith(point, "half-day").length === 0)).toEqual([]);
  });
});

describe("the cards", () => {
  test.each(Object.entries(DECKS))("of %s are these", (id, deck) => {
    const sort = agendas.en.get(id)?.steps.find(({ exercise }) => exercise === "sort");
    expect(sort?.settings).toMatchObject({ cards: deck });
  });

  test("each is sorted in some plan or ready step", () => {
    expect(content.en.cards.filter(({ id }) => placesOf(id).length === 0)).toEqual([]);
  });
});
