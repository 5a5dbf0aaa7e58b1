/** `cloud`: everyone sends up to three words. The host may hide or merge words. Round 2 tags the most frequent ones. */
import { RESULT_WORDS } from "../../limits.ts";
import { owns } from "../../plain.ts";
import { foldWord } from "../../text.ts";
import { type Exercise, isAsked, type Moderation, schemasOf } from "../contract.ts";
import { figuresOf } from "../distribution.ts";
import { PACE } from "../pace.ts";
import { Payload } from "./answer.ts";
import { Result } from "./result.ts";
import { type Content, Face, Settings, TAGGED, WORDS, type Words } from "./settings.ts";
import { CHOICES, countTags, isTags, tagsLeft, wordsToTag } from "./tags.ts";

const ITEM = "words";

const refolded = new WeakMap<Moderation, Moderation>();

/** Hidden and merged words in the present spelling; older rooms may have stored an earlier spelling. */
function folded(moderation: Moderation): Moderation {
  const known = refolded.get(moderation);
  if (known) return known;
  const merged = Object.entries(moderation.merged).map((pair) => pair.map(foldWord));
  const now = { hidden: moderation.hidden.map(foldWord), merged: Object.fromEntries(merged) };
  refolded.set(moderation, now);
  return now;
}

/** The word that a word counts as after merging; undefined if it is hidden. */
function counted(typed: string, moderation: Moderation): string | undefined {
  const { hidden, merged } = folded(moderation);
  const word = foldWord(typed);
  // Only own properties count: somebody may write "constructor".
  const into = owns(merged, word) ? (merged[word] ?? word) : word;
  // A word that was hidden after merging must not appear in files either.
  return into === "" || hidden.includes(word) || hidden.includes(into) ? undefined : into;
}

/** The distinct words of one person; repetitions count once. */
function wordsOf(payload: Payload, moderation: Moderation): Set<string> {
  if (isTags(payload)) return new Set();
  return new Set(payload.words.map((word) => counted(word, moderation)).filter((word) => word !== undefined));
}

/** Counts words: most frequent first, then alphabetical. */
function wordsIn(payloads: readonly Payload[], moderation: Moderation): Result["words"] {
  const counts = new Map<string, number>();
  for (const payload of payloads) {
    for (const word of wordsOf(payload, moderation)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].map(([word, count]) => ({ word, count }));
  return words.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

const schemas = schemasOf("cloud", Settings, { face: Face, answer: Payload, result: Result });

export const cloud: Exercise<typeof schemas, Content, Words> = {
  id: "cloud",
  schemas,

  resolve: (settings, texts) => ({
    prompt: settings.prompt ?? texts.words.prompt,
    rounds: settings.tagging ? 2 : 1,
    stem: texts.words.tags.stem,
    choices: texts.words.tags.choices,
    debrief: settings.debrief ?? texts.words.debrief,
    tagsDebrief: texts.words.tags.debrief,
  }),
  privacy: () => "O",
  pace: ({ rounds }) => ({
    think: true,
    answer: PACE.answer.words,
    // The room tags its words at once, without a talk in pairs.
    ...(rounds === 2 && { again: { once: TAGGED * PACE.answer.tag } }),
    check: "words",
    pictures: rounds,
    voices: 4 * rounds,
  }),
  rounds: (content) => content.rounds,
  items: () => [ITEM],
  part: (round) => (round === 2 ? "tags" : "main"),
  secondItems: (_content, first) => wordsToTag(first),
  face: (content, showing) => {
    const asked = isAsked(showing);
    const order = showing.flipped ? [...CHOICES].reverse() : CHOICES;
    const tagging = { stem: content.stem, choices: order.map((id) => ({ id, text: content.choices[id] })) };
    return {
      exercise: "cloud",
      settings: {
        prompt: asked ? content.prompt : "",
        max: WORDS,
        ...(asked && (content.rounds === 2 || showing.round === 2) && { tagging }),
        ...(showing.prompt && { debrief: showing.round === 2 ? content.tagsDebrief : content.debrief }),
      },
    };
  },

  check: (_content, payload, { round, items }) => {
    if (isTags(payload) !== (round === 2)) return "invalid-answer";
    if (!isTags(payload)) return null;
    if (new Set(payload.map(({ word }) => word)).size < payload.length) return "invalid-answer";
    return payload.every(({ word }) => items.includes(word)) ? null : "unknown-option";
  },
  covers: (payload) => (isTags(payload) ? payload.map(({ word }) => word) : [ITEM]),

  result: (_content, payloads, counting) => {
    const { minimum, moderation } = counting;
    if (counting.round === 2) {
      const n = payloads.length < Math.max(1, minimum) ? null : payloads.length;
      return { exercise: "cloud", n, words: [], more: 0, tags: countTags(payloads, counting) };
    }
    if (payloads.length < Math.max(1, minimum)) return { exercise: "cloud", n: null, words: [], more: 0 };
    return { exercise: "cloud", n: payloads.length, words: wordsIn(payloads, moderation), more: 0 };
  },
  rebuildLists: (frozen, payloads, counting) => {
    if (counting.round === 2) return { ...frozen, tags: tagsLeft(frozen.tags ?? [], counting) };
    return frozen.n === null ? frozen : { ...frozen, words: wordsIn(payloads, counting.moderation), more: 0 };
  },
  withoutWords: (payload, words) =>
    isTags(payload) && payload.some(({ word }) => words.has(word))
      ? payload.filter(({ word }) => !words.has(word))
      : payload,
  movement: () => [],
  forWire: (result) => cloud.forStorage?.(result) ?? result,
  forStorage: (result) => ({
    ...result,
    words: result.words.slice(0, RESULT_WORDS),
    more: result.more + Math.max(0, result.words.length - RESULT_WORDS),
  }),
  withoutTexts: (result, minimum, first) => {
    const common = ({ words }: Result) => words.filter(({ count }) => count >= minimum);
    const words = common(result);
    const shown = new Set(first && common(first).map(({ word }) => word));
    return {
      ...result,
      words,
      more: result.more + result.words.length - words.length,
      ...(result.tags && { tags: result.tags.filter(({ id }) => shown.has(id)) }),
    };
  },
  spelling: foldWord,

  cells: (payload) => (isTags(payload) ? payload.map(({ word, choice }) => ({ item: word, value: choice })) : []),
  texts: (payload, moderation) =>
    (isTags(payload) ? [] : payload.words)
      .filter((word) => counted(word, moderation) !== undefined)
      .map((text) => ({ item: ITEM, text })),
  figures: (result) => [
    // In a tagging `n` is left out, because a tagged word may be spelled like the item.
    ...(result.tags?.flatMap(figuresOf) ?? [{ item: ITEM, measure: "n", value: result.n }]),
    ...result.words.map(({ word, count }) => ({ item: ITEM, measure: `count:${word}`, value: count })),
  ],
};
