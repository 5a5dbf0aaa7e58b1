/** Fields that the forms of several exercises have. */

import { form as words } from "#words/form.ts";
import * as limits from "../../shared/limits.ts";
import type { ChoiceAsk, GroupAsk, SwitchAsk, TextAsk } from "../ui/form/ask.ts";

export const rounds: ChoiceAsk = {
  kind: "choice",
  label: words.rounds.label,
  usual: 1,
  options: [
    { value: 1, text: words.rounds.one, hint: words.rounds.oneHint },
    { value: 2, text: words.rounds.two, hint: words.rounds.twoHint },
  ],
};

const seconds = { kind: "number", least: 0, most: limits.TALK_SECONDS, by: 5 } as const;

/** How long people talk, where that is not usual for the exercise. */
export const talks: GroupAsk = {
  kind: "group",
  label: words.talks.label,
  hint: words.talks.hint,
  optional: true,
  fields: {
    pairs: { ...seconds, ...words.talks.pairs },
    task: { kind: "prose", ...words.talks.task, most: limits.TASK_CHARS, optional: true },
    room: { ...seconds, ...words.talks.room },
    cards: { kind: "number", ...words.talks.cards, least: 1, most: limits.TALK_CARDS },
  },
};

export const predict: SwitchAsk = { kind: "switch", ...words.predict, usual: false };

/** The question that is shown for the talk after the result. */
export const debrief = (usual: string): TextAsk => ({
  kind: "prose",
  ...words.debrief,
  most: limits.PROMPT_CHARS,
  usual,
  optional: true,
});

/** A text of a few lines that has a usual one. */
export const prompt = (named: { label: string; hint?: string }, usual?: string): TextAsk => ({
  kind: "prose",
  ...named,
  most: limits.PROMPT_CHARS,
  usual,
  optional: true,
});

export const privacy: ChoiceAsk = {
  kind: "choice",
  label: words.privacy.label,
  usual: "O",
  options: [
    { value: "O", text: words.privacy.opinion, hint: words.privacy.opinionHint },
    { value: "S", text: words.privacy.self, hint: words.privacy.selfHint },
  ],
};
