/** `text`: an open question. The host may hide an answer before it is shown. */

import { bytes } from "../../bytes.ts";
import { RESULT_TEXT_BYTES, RESULT_TEXTS } from "../../limits.ts";
import { type Exercise, isAsked, type Moderation, schemasOf } from "../contract.ts";
import { PACE } from "../pace.ts";
import { Payload } from "./answer.ts";
import { Result } from "./result.ts";
import { type Content, Face, Settings, type Words } from "./settings.ts";

const ITEM = "text";

const schemas = schemasOf("text", Settings, { face: Face, answer: Payload, result: Result });

export const text: Exercise<typeof schemas, Content, Words> = {
  id: "text",
  schemas,

  resolve: (settings, texts) => ({
    question: settings.question,
    privacy: settings.privacy ?? "O",
    debrief: settings.debrief ?? texts.words.debrief,
  }),
  privacy: (content) => content.privacy,
  pace: () => ({ think: true, answer: PACE.answer.text, check: "words", pictures: 1, voices: 3 }),
  rounds: () => 1,
  items: () => [ITEM],
  face: (content, showing) => ({
    exercise: "text",
    settings: {
      question: isAsked(showing) ? content.question : "",
      ...(showing.prompt && { debrief: content.debrief }),
    },
  }),

  check: () => null,
  covers: () => [ITEM],

  result: (_content, payloads, { minimum, moderation }) =>
    payloads.length < Math.max(1, minimum)
      ? { exercise: "text", n: null, texts: [], more: 0 }
      : { exercise: "text", n: payloads.length, texts: shown(payloads, moderation), more: 0 },
  rebuildLists: (frozen, payloads, { moderation }) =>
    frozen.n === null ? frozen : { ...frozen, texts: shown(payloads, moderation), more: 0 },
  movement: () => [],
  forWire: (result) => text.forStorage?.(result) ?? result,
  forStorage: (result) => {
    let room = RESULT_TEXT_BYTES;
    const listed = result.texts.slice(0, RESULT_TEXTS).filter((one) => {
      room -= bytes(JSON.stringify(one));
      return room >= 0;
    });
    return { ...result, texts: listed, more: result.more + result.texts.length - listed.length };
  },
  withoutTexts: (result) => ({ ...result, texts: [], more: result.more + result.texts.length }),
  spelling: (written) => written,

  unlisted: true,
  cells: () => [],
  texts: ({ text: written }, { hidden }) => (hidden.includes(written) ? [] : [{ item: ITEM, text: written }]),
  figures: (result) => [{ item: ITEM, measure: "n", value: result.n }],
};

/** The texts in alphabetical order, without those that the host has hidden. */
function shown(payloads: readonly Payload[], { hidden }: Moderation): string[] {
  return payloads
    .map((payload) => payload.text)
    .filter((one) => !hidden.includes(one))
    .sort();
}
