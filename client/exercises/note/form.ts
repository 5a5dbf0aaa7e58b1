/** What a plan can set of `note`. */

import { noteForm as words } from "#words/exercises/note-form.ts";
import * as limits from "../../../shared/limits.ts";
import { formPart } from "../contract/form.ts";

export default formPart("note", () => ({
  kind: {
    kind: "choice",
    label: words.kind.label,
    options: [
      { value: undefined, text: words.kind.page, hint: words.kind.pageHint },
      { value: "break", text: words.kind.break, hint: words.kind.breakHint },
      { value: "round", text: words.kind.round, hint: words.kind.roundHint },
    ],
  },
  text: { kind: "prose", ...words.text, most: limits.NOTE_CHARS, markdown: true },
  picture: {
    kind: "picture",
    ...words.picture,
  },
}));
