/** A one-hat talk without phones: what is cut apart, and what nobody reads before the debrief. */
import { h } from "preact";
import { expect, it } from "vitest";
import { onehat as texts } from "#content/onehat.ts";
import { ExercisePaper } from "../../../client/exercises/find/paper.tsx";
import { faceToAnswer } from "../../../client/pages/paper/face.ts";
import { bind } from "../../../shared/agenda/bind.ts";
import { step } from "../../support/room.ts";
import { draw } from "../../support/small-dom.ts";

const face = faceToAnswer(bind(step("talk", "onehat", { scenario: "s3" }), "en")!);

it("has two sets of six cards, four briefs and the questions, and names no role", () => {
  const { document } = draw(h(ExercisePaper, { face, again: false }));
  const { text } = document.body;
  const [scene] = texts.scenes;
  for (const brief of [texts.chairs.a, scene!.first, scene!.second, texts.chairs.c]) expect(text).toContain(brief);
  const sets = document.body.named("ul").filter((list) => /a year from now|this quarter/.test(list.text));
  expect(sets.map((list) => list.named("li").map((card) => card.text))).toEqual([
    ["year", "problem", "known", "ahead", "habit", "why"].map((id) => texts.moves[id as "year"]),
    ["quarter", "next", "week", "clear", "same", "precise"].map((id) => texts.moves[id as "year"]),
  ]);
  for (const question of [...texts.questions.missed, texts.questions.keep]) expect(text).toContain(question);
  expect(text).not.toMatch(/leading|managing|leader|manager/i);
});
