/** What a plan can set of `onehat`. */
import { onehatForm as words } from "#words/exercises/onehat-form.ts";
import { TALK_SECONDS } from "../../../shared/exercises/onehat/settings.ts";
import * as limits from "../../../shared/limits.ts";
import type { Asks } from "../../ui/form/ask.ts";
import { debrief } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

const text = { kind: "prose", most: limits.PROMPT_CHARS } as const;

const own: Asks = {
  title: { kind: "line", ...words.title, most: limits.TITLE_CHARS, optional: true },
  situation: { ...text, ...words.situation },
  first: { ...text, ...words.first },
  second: { ...text, ...words.second },
};

export default formPart("onehat", ({ texts: { words: texts } }) => ({
  scenario: {
    kind: "either",
    ...words.scenario,
    stock: texts.onehat.scenes.map(({ id, title, situation }) => ({ id, title, text: situation })),
    fields: own,
    make: () => ({ situation: "", first: "", second: "" }),
    copy: (ready) => {
      const {
        title = "",
        situation = "",
        first = "",
        second = "",
      } = texts.onehat.scenes.find(({ id }) => id === ready) ?? {};
      return { title, situation, first, second };
    },
  },
  talk: {
    kind: "number",
    ...words.talk,
    least: TALK_SECONDS.least,
    most: TALK_SECONDS.most,
    usual: TALK_SECONDS.usual,
  },
  remote: { kind: "switch", ...words.remote, usual: false },
  debrief: debrief(texts.onehat.debrief),
}));
