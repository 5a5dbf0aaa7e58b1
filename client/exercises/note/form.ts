/** What a plan can set of `note`. */

import { noteForm as words } from "#words/exercises/note-form.ts";
import { fill } from "#words/fill.ts";
import { nearlyBreaks } from "../../../shared/exercises/note/sheets.ts";
import * as limits from "../../../shared/limits.ts";
import { formPart } from "../contract/form.ts";

/** A picture in markdown: its bytes are not in the plan. */
const PICTURE_ELSEWHERE = /!\[[^\]\n]{0,200}\]\(/;

export default formPart("note", ({ settings: { kind, text, picture } }) => ({
  kind: {
    kind: "choice",
    label: words.kind.label,
    options: [
      { value: undefined, text: words.kind.page, hint: words.kind.pageHint },
      { value: "break", text: words.kind.break, hint: words.kind.breakHint },
      { value: "round", text: words.kind.round, hint: words.kind.roundHint },
      { value: "keep", text: words.kind.keep, hint: words.kind.keepHint },
    ],
  },
  text: {
    kind: "prose",
    ...words.text,
    most: limits.NOTE_CHARS,
    markdown: true,
    optional: true,
    // What somebody has typed is never out of sight.
    shown: kind !== "keep" || text !== undefined,
    advice: (text) => [
      ...(PICTURE_ELSEWHERE.test(text) ? [words.elsewhere] : []),
      ...nearlyBreaks(text).map((line) => fill(words.nearly, { line })),
    ],
  },
  picture: {
    kind: "picture",
    ...words.picture,
    shown: kind !== "keep" || picture !== undefined,
  },
}));
