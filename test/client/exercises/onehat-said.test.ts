/** A one-hat talk as a phone reads it back, and keeps it. */
import { expect, it } from "vitest";
import { linesOf, type Step } from "../../../client/exercises/onehat/said.ts";
import { content } from "../../../shared/agenda/library.ts";
import { NEED_IDS } from "../../../shared/exercises/onehat/moves.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";

const { needs, questions } = content.en.words.onehat;

it("R-167 has no “how far” of a talk in which nothing was missing, whatever was sent before", () => {
  const named = NEED_IDS.map((id) => ({ id, text: needs[id] }));
  const step = { settings: { title: "", pages: [], needs: named, questions } } as unknown as Step;
  const own: OwnAnswer = {
    step: "talk",
    exercise: "onehat",
    round: 1,
    part: "main",
    status: "answered",
    payload: { missed: { 1: "nothing", 2: "step" }, hurt: { 1: 10, 2: 3 } },
    skipped: [],
  };
  expect(linesOf(step, own).map(({ said }) => said)).toEqual([
    "nothing was missing",
    "a clear next step. How far that held it back: 3 of 10",
  ]);
});
