import { choice as words } from "#words/exercises/choice.ts";
import { OTHER } from "../../../shared/exercises/choice/other.ts";
import { optionsItem } from "../../charts/split.ts";
import { manifest } from "../contract/manifest.ts";
import { readersOf } from "../contract/readers.ts";
import { barsOf } from "./bars.ts";
import { finding } from "./finding.ts";
import { proposals } from "./proposals.ts";
import { readersOfOther } from "./readers.ts";

/** The second most chosen option needs this share of the room for a talk to be proposed. */
const SECOND = 0.25;

export default manifest("choice", {
  ...words,
  finding,
  proposals,
  pages: (face, result) => barsOf(face, result).length,
  question: ({ settings: { question } }) => question,
  head: ({ settings: { question } }) => question,
  isHidden: ({ answer }) => "hidden" in answer,
  isSplit: ({ answer }) => {
    if ("hidden" in answer) return false;
    const [, second = 0] = Object.values(answer.counts).sort((a, b) => b - a);
    return second >= SECOND * answer.n;
  },
  split: ({ settings: { options } }, { answer }) =>
    optionsItem(
      answer,
      options.map((option) => ({ ...option, tone: "plain" })),
    ),
  hands: ({ privacy, settings: { question, options } }) =>
    privacy === "S"
      ? []
      : [{ id: "answer", text: question, options: options.map(({ id, text }) => ({ key: id, text })) }],
  readers: ({ privacy, settings: { other } }) =>
    other === undefined
      ? [{ part: "", name: "", is: readersOf({ privacy }) }]
      : [
          { part: "", name: words.chosen, is: readersOf({ privacy }) },
          { part: OTHER, name: words.said, is: readersOfOther },
        ],
  revotes: true,
});
