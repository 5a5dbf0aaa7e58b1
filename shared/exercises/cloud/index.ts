/** `cloud`: up to three words from everyone, counted; the host may hide a word or merge it into another. */
import { RESULT_WORDS } from "../../limits.ts";
import { type Exercise, isAsked, type Moderation } from "../exercise.ts";
import { normalise, Payload } from "./answer.ts";
import type { Result } from "./result.ts";
import { type Content, Settings, WORDS } from "./settings.ts";

const ITEM = "words";

/** What a word counts as, once merged; undefined when it is hidden. */
function counted(typed: string, { hidden, merged }: Moderation): string | undefined {
  const word = normalise(typed);
  // An own entry only: somebody may well write "constructor".
  const into = Object.hasOwn(merged, word) ? (merged[word] ?? word) : word;
  return into === "" || hidden.includes(into) ? undefined : into;
}

/** The words that one person counts for: each once, however often they wrote it. */
function wordsOf(payload: Payload, moderation: Moderation): Set<string> {
  return new Set(payload.words.map((word) => counted(word, moderation)).filter((word) => word !== undefined));
}

export const cloud: Exercise<Settings, Content, Payload, Result> = {
  id: "cloud",
  settings: Settings,
  payload: Payload,

  resolve: (settings, texts) => ({
    prompt: settings.prompt ?? texts.words.cloud.prompt,
    debrief: settings.debrief ?? texts.words.cloud.debrief,
  }),
  privacy: () => "O",
  rounds: () => 1,
  items: () => [ITEM],
  face: (content, showing) => ({
    exercise: "cloud",
    settings: {
      prompt: isAsked(showing) ? content.prompt : "",
      max: WORDS,
      ...(showing.prompt && { debrief: content.debrief }),
    },
  }),

  check: () => null,
  covers: () => [ITEM],

  result: (_content, payloads, { minimum, moderation }) => {
    if (payloads.length < Math.max(1, minimum)) return { exercise: "cloud", n: null, words: [], more: 0 };
    const counts = new Map<string, number>();
    for (const payload of payloads) {
      for (const word of wordsOf(payload, moderation)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const words = [...counts].map(([word, count]) => ({ word, count }));
    words.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
    return { exercise: "cloud", n: payloads.length, words, more: 0 };
  },
  movement: () => [],
  brief: (result) => ({
    ...result,
    words: result.words.slice(0, RESULT_WORDS),
    more: result.more + Math.max(0, result.words.length - RESULT_WORDS),
  }),
  spelling: normalise,

  cells: () => [],
  texts: (payload, moderation) =>
    payload.words.filter((word) => counted(word, moderation) !== undefined).map((text) => ({ item: ITEM, text })),
  figures: (result) => [
    { item: ITEM, measure: "n", value: result.n },
    ...result.words.map(({ word, count }) => ({ item: ITEM, measure: `count:${word}`, value: count })),
  ],
};
