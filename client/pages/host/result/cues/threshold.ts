/** Cues about how many: too few to show, a word that stands out, questions that were skipped, people who said nothing. */

import { FEWEST, isAbove, LEAD_PEOPLE } from "./chance.ts";
import type { Rule } from "./cue.ts";

/** A word says something of the room from a fifth of its people on: below that, most have said something else. */
const WORD_SHARE = 0.2;
/** And it came half as often again as the next one, at least: in a large room five people more are no lead. */
const WORD_LEAD = 1.5;
/** Of any question a tenth may be skipped: we take that as usual, and so as no reason to stop. */
const USUALLY_SKIPPED = 0.1;
/** Some phones always sleep, and some people are out of the room: about one in seven we take as usual. */
const USUALLY_SILENT = 0.15;

export const hidden: Rule = {
  id: "hidden",
  about: "spread",
  find: ({ hidden, answered }) => (hidden && answered > 0 ? { answered } : null),
};

export const word: Rule = {
  id: "word",
  about: "spread",
  find: ({ words: [top, next], answered }) => {
    if (top?.count === undefined || top.count < WORD_SHARE * answered) return null;
    const second = next?.count ?? 0;
    const isFirst = top.count - second >= LEAD_PEOPLE && top.count >= WORD_LEAD * second;
    return answered >= FEWEST && isFirst ? { word: top.text, n: top.count, all: answered } : null;
  },
};

export const passed: Rule = {
  id: "passed",
  about: "room",
  find: ({ passed, answered }) =>
    isAbove(passed, passed + answered, USUALLY_SKIPPED) ? { passed, all: passed + answered } : null,
};

export const silent: Rule = {
  id: "silent",
  about: "room",
  find: ({ answered, passed, eligible }) => {
    const silent = eligible - answered - passed;
    return isAbove(silent, eligible, USUALLY_SILENT) ? { silent, eligible } : null;
  },
};
