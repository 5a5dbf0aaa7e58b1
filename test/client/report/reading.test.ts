/** what heads a section names what it is about, and a caption explains the picture that is there. */
import { expect, it } from "vitest";
import { headingOf } from "../../../client/pages/report/sections.ts";
import { readingOf, saysAlone } from "../../../client/report/reading.ts";
import { step } from "../../support/room.ts";
import { askedStep, these } from "./asked.ts";

const CARD = { id: "mine", text: "Says what is next", key: "L" };
const sorted = (...cards: [id: string, choice: string][]) => cards.map(([cardId, choice]) => ({ cardId, choice }));

it("a card has its name where it stands nowhere beside the sentence", () => {
  const sort = step("s", "sort", { cards: [CARD, "c1"], rounds: 2 });
  const first = these([2, sorted(["mine", "M"])], [7, sorted(["mine", "L"])]);
  const then = these([6, sorted(["mine", "M"])], [3, sorted(["mine", "L"])]);
  const twice = askedStep(sort, [first, then]);
  expect(headingOf(twice, [])).toBe(
    "“Says what is next”: after the talk, 6 of 9 say “mainly managing”. Before it, 2 did.",
  );
  expect(readingOf(twice)).toMatch(/ The thin bar above each shows the first answers\.$/);
  const both = sorted(["mine", "M"], ["c1", "L"]);
  const once = askedStep(sort, [these([7, both], [2, sorted(["mine", "M"], ["c1", "M"])])]);
  expect(headingOf(once, [])).toBe("The whole room agrees on “Says what is next”: all 9 say “mainly managing”.");
  expect(readingOf(once)).not.toContain("thin bar");
});

it("a question that stands below is not said twice", () => {
  const choice = askedStep(step("c", "choice", { question: "Which?", options: ["a", "b"] }), [
    these([6, { options: ["a"] }], [2, { options: ["b"] }]),
  ]);
  expect(headingOf(choice, [])).toBe("6 of 8 chose “a”.");
  expect(saysAlone(choice, { says: "All of it.", about: "Another?" })).toBe("“Another?”: all of it.");
});

it("nothing is to be read of what is not drawn", () => {
  const plan = { kind: "start", ifCue: "it rains", thenDo: "I stay", share: "private", style: "", due: "2027-01-01" };
  const about = { ...plan, area: "vision" };
  const made = (plans: unknown[]) => askedStep(step("plan", "commit", {}), [plans]);
  expect(readingOf(made(these([9, about])))).toContain("Each bar counts the commitments about one area.");
  expect(readingOf(made([...these([2, about]), ...these([7, plan])]))).toBe("");
  const few = askedStep(step("f", "choice", { question: "?", options: ["a", "b"] }), [these([2, { options: ["a"] }])]);
  expect(readingOf(few)).toBe("");
});
