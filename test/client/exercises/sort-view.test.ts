/** A view of one's own cards has its own source; the built-in cards keep the article's. */
import * as v from "valibot";
import { expect, test } from "vitest";
import { type SortSettings, viewOf } from "../../../client/exercises/sort/cards.ts";
import { movedRest, overviewTable, viewSaid } from "../../../client/exercises/sort/overview.ts";
import { bind } from "../../../shared/agenda/bind.ts";
import { Step } from "../../../shared/agenda/schema.ts";

const OWN = { id: "own", text: "Decides without asking", key: "L", why: "It says so on page four." };

function faceOf(settings: object): SortSettings {
  const step = v.parse(Step, { id: "sort", title: "Sort", minutes: 8, exercise: "sort", settings });
  const bound = bind(step, "en");
  const face = bound?.exercise.face(bound.content, {
    role: "stage",
    phase: "debrief",
    round: 1,
    flipped: false,
    key: true,
    prompt: false,
  });
  if (face?.exercise !== "sort") throw new Error("no sort");
  return face.settings;
}

const said = (settings: SortSettings, card: string) => {
  const view = viewOf(settings, card);
  return view && viewSaid(view);
};

test("own cards show their source, built-in cards the article", () => {
  const face = faceOf({ cards: ["c1", OWN], viewOf: "Hallmere leadership model" });
  expect(said(face, "own")).toBe("View of: Hallmere leadership model: “Mainly leading”.");
  expect(said(face, "c1")).toBe("One article’s view: “Mainly leading”.");
  const [none] = overviewTable(face, [{ id: "own", text: OWN.text, rounds: [], hidden: [] }]).rows;
  expect(none?.cells.at(-1)).toBe("View of: Hallmere leadership model: “Mainly leading”. It says so on page four.");
});

test("without a source, and in a deck of built-in cards, nothing changes", () => {
  expect(said(faceOf({ cards: [OWN] }), "own")).toBe("One article’s view: “Mainly leading”.");
  const face = faceOf({ cards: ["c1"], viewOf: "Hallmere leadership model" });
  expect(face).toEqual(faceOf({ cards: ["c1"] }));
});

test("R-179 how many changed their answer on the other cards is said of one as of several", () => {
  expect([[], [0], [1], [4], [0, 0], [1, 1], [3, 3, 3], [1, 0], [7, 2, 3]].map(movedRest)).toEqual([
    [],
    ["On the other card, nobody changed their answer."],
    ["On the other card, 1 person changed their answer."],
    ["On the other card, 4 people changed their answer."],
    ["On the other 2 cards, nobody changed their answer."],
    ["On each of the other 2 cards, 1 person changed their answer."],
    ["On each of the other 3 cards, 3 people changed their answer."],
    ["On the other 2 cards, at most 1 person changed their answer."],
    ["On the other 3 cards, between 2 and 7 people changed their answer."],
  ]);
});
