import { describe, expect, it } from "vitest";
import { doneSteps, type ReportStep, sortQuestions, textsByItem, undoneSteps } from "../../client/report/sections.ts";

const step = (id: string, rounds: ReportStep["rounds"]): ReportStep => ({
  id,
  title: id,
  minutes: 4,
  skipped: false,
  reopened: 0,
  texts: [],
  rounds,
  exercise: "text",
  settings: { question: "What?" },
});
const round: ReportStep["rounds"][number] = {
  round: 1,
  eligible: 3,
  answered: 3,
  passed: 0,
  result: { exercise: "text", n: 3, texts: [], more: 0 },
};
const note: ReportStep = { ...step("welcome", []), exercise: "note", settings: { text: "Welcome" } };

describe("the report's sections", () => {
  it("a step with a round is done, one without is not, and a page to read is neither", () => {
    const steps = [note, step("a", [round]), step("b", [])];
    expect(doneSteps(steps).map(({ id }) => id)).toEqual(["a"]);
    expect(undoneSteps(steps).map(({ id }) => id)).toEqual(["b"]);
  });

  it("texts stand with what they answer", () => {
    const texts = [
      { item: "why", text: "a" },
      { item: "way", text: "b" },
      { item: "why", text: "c" },
    ];
    expect(textsByItem(texts)).toEqual([
      { item: "why", texts: ["a", "c"] },
      { item: "way", texts: ["b"] },
    ]);
  });

  it("open questions come apart from answered ones, and hidden ones not at all", () => {
    const questions = (["new", "live", "parked", "answered", "hidden"] as const).map((state) => ({
      text: state,
      state,
    }));
    expect(sortQuestions(questions)).toEqual({ open: ["new", "live", "parked"], answered: ["answered"] });
  });
});
