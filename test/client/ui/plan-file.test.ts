/** What people read of a file that they have chosen as a plan. */
import { expect, test } from "vitest";
import { problemOf, sentenceOf } from "../../../client/ui/plan-file.ts";
import { readFile } from "../../../shared/agenda/file.ts";
import { PLAN_FILE_BYTES } from "../../../shared/limits.ts";

const CARD = { id: "a", text: "Asks first" };
const sort = { id: "sort", exercise: "sort", title: "Our cards", minutes: 8, settings: { cards: [CARD] } };
const plan = { v: 1, title: "Our day", locale: "en", steps: [sort] };

const said = (value: unknown): string[] => {
  const read = readFile(JSON.stringify(value), "own");
  return read.ok ? read.said.map(sentenceOf) : [problemOf(read.problem)];
};
const start = (sentences: string[]) => sentences.map((sentence) => sentence.slice(0, 58));

test("a file that is no plan is told what it is, and that nothing has changed", () => {
  expect(start(said([]))).toEqual(["There is no plan in this file. Nothing was changed. Choose"]);
  expect(start(said({ ...plan, v: 3 }))).toEqual(["This plan was exported by another version of Both Hats, in"]);
  expect(said({ ...plan, v: 3 })[0]).toContain("format 3;");
  expect(start(said({ ...plan, v: {} }))).toEqual(["This plan names no format that this version reads. Nothing"]);
  expect(start(said("x".repeat(PLAN_FILE_BYTES)))).toEqual([
    "This file is too large to be a plan: a plan is 8 MB at mos",
  ]);
});

test("each thing that was not taken is named with its step, and no gap is left open", () => {
  const sentences = said({
    ...plan,
    start: "noon",
    client: "x".repeat(200),
    steps: [
      7,
      { ...sort, exercise: "juggle" },
      { ...sort, id: "two", minutes: "8" },
      { ...sort, id: "two", settings: { cards: [{ ...CARD, text: "x".repeat(5_000) }] } },
      { ...sort, id: "six", title: "", settings: { cards: [CARD, CARD, CARD] } },
      ...Array.from({ length: 995 }, (_, n) => ({ ...sort, id: `s${n}` })),
    ],
  });
  expect(sentences).toEqual([
    "The client was too long. Its beginning was kept.",
    "The start could not be read and was left out.",
    "The file has 1000 steps, and a plan has 60 at most. The first 60 were kept.",
    "Step 1 could not be read and was left out.",
    "Step 2 (“Our cards”): this version has no exercise “juggle”, so the step was left out.",
    "Step 3 (“Our cards”): one field could not be read and was left out: minutes.",
    "Step 4 (“Our cards”) had the same id as step 3. Both were kept; this one has an id of its own now.",
    "Step 4 (“Our cards”) was opened, and one thing in it is missing or wrong. It is marked in the step.",
    "Step 5 was opened, and 3 things in it are missing or wrong. They are marked in the step.",
  ]);
  expect(sentences.join()).not.toMatch(/[{}]/);
});
