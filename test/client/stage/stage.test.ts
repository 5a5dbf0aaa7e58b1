/** What a big screen shows of a room: its pages, the line at its foot, the size of its headline. */
import { expect, it } from "vitest";
import type { FaceOf } from "../../../client/exercises/contract/manifest.ts";
import { readingPages } from "../../../client/exercises/note/pages.ts";
import { headlineSize } from "../../../client/stage/headline.ts";
import { lotPages } from "../../../client/stage/lot-pages.ts";
import { PROMPT_CHARS, QUESTION_CHARS, TITLE_CHARS } from "../../../shared/limits.ts";
import type { Question } from "../../../shared/protocol/question.ts";

type NotePage = FaceOf<"note">;

const questionOf = (id: string, text: string): Question => ({ id, text, state: "live" });
/** The face of a page to read. */
const pagesOf = (settings: NotePage["settings"]) => readingPages({ settings });

it("a headline is set smaller the longer it is, and never smaller than a twentieth of the height", () => {
  const sizes = [20, 64, 65, 100, TITLE_CHARS, PROMPT_CHARS].map((chars) => headlineSize("x".repeat(chars)));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes[0]).toBe(2.35);
  for (const em of sizes) expect(em * 3.4).toBeGreaterThanOrEqual(5 - 0.01);
});

it("R-146 the parking lot takes as many pages as it needs, each question once and in order; an empty one takes one", () => {
  const texts = Array.from({ length: 14 }, (_, at) =>
    "Who decides? ".repeat(30).slice(0, 20 + ((at * 97) % QUESTION_CHARS)),
  );
  const questions = texts.map((text, at) => questionOf(`q${at}`, text));
  const pages = lotPages({ questions, lot: "asking" });
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flat()).toEqual(questions);
  expect(lotPages({ questions: [], lot: "asking" })).toEqual([[]]);
  const answered = questions.map((question) => ({ ...question, state: "answered" as const }));
  expect(lotPages({ questions: answered, lot: "asking" })).toEqual([[]]);
});

it("R-146 a text to read is cut into pages after its paragraphs, items and sentences, and none of it is lost", () => {
  const sentence = "What was promised last year fills every week of this one. ";
  const text = sentence.repeat(30).trim();
  const pages = pagesOf({ text });
  expect(pages.length).toBeGreaterThan(1);
  const said = pages.flat().flatMap((block) => ("p" in block ? block.p : []));
  expect(said.join("")).toBe(text);
  for (const span of said) expect(String(span).trim()).toMatch(/\.$/);

  const list = Array.from({ length: 20 }, (_, at) => ({
    spans: [`Point ${at}, which takes about a line of the screen.`],
  }));
  const listed = pagesOf({ text: "", blocks: [{ list, from: 1 }] });
  expect(listed.length).toBeGreaterThan(1);
  expect(listed.flat().flatMap((block) => ("list" in block ? block.list : []))).toEqual(list);
  // A numbered list goes on counting on the next page.
  const before = listed[0]?.flatMap((block) => ("list" in block ? block.list : [])) ?? [];
  expect(listed[1]?.[0]).toMatchObject({ from: 1 + before.length });
});

it("R-146 a short text to read is one page", () => {
  expect(pagesOf({ text: "Look up." })).toHaveLength(1);
});
