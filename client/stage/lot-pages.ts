/** How the parking lot is cut into pages for the big screen: by what fits on the narrowest shape (4:3), whatever the screen's. */
import type { Question } from "../../shared/protocol/question.ts";
import type { StageView } from "../../shared/protocol/view.ts";
import { pagesByWeight } from "../charts/figure/paging.ts";

/** In em of the stage: what the head and the foot leave, and what a line of a question, its edges and its bar of dots take. */
const FULL = 18;
const LINE = 1.7;
const EDGES = 0.75;
/** Above its bar of dots a question is set smaller. */
const COUNTED = { line: 1.5, bar: 1.75 } as const;
/** Characters of a line, beside its "me too"s, alone, and above a bar. */
const LINE_CHARS = { voted: 46, alone: 58, counted: 64 } as const;

/** What is still to be answered. */
export const openQuestions = ({ questions }: Pick<StageView, "questions">): Question[] =>
  questions.filter(({ state }) => state !== "answered");

/** Whether dots were counted, so that the questions stand with bars. */
export const hasDots = (view: Pick<StageView, "questions" | "lot">): boolean =>
  view.lot === "closed" && openQuestions(view).some(({ dots }) => dots !== undefined);

/** The questions page by page; one empty page where there are none. */
export function lotPages(view: Pick<StageView, "questions" | "lot">): Question[][] {
  const lines = ({ text }: Question, look: keyof typeof LINE_CHARS) => Math.ceil(text.length / LINE_CHARS[look]);
  const weight = hasDots(view)
    ? (question: Question) => lines(question, "counted") * COUNTED.line + COUNTED.bar
    : (question: Question) => lines(question, question.votes ? "voted" : "alone") * LINE + EDGES;
  const pages = pagesByWeight(openQuestions(view), weight, FULL);
  return pages.length === 0 ? [[]] : pages;
}
