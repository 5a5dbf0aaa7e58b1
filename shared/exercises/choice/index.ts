/** `choice`: one question with named options. People choose one, or several if the step allows it. */

import { type Exercise, isAsked, schemasOf } from "../contract.ts";
import { distribute, distributeMany, figuresOf, movementOf } from "../distribution.ts";
import { guessing, PACE, twoRounds } from "../pace.ts";
import { predictWords } from "../predict.ts";
import { Payload } from "./answer.ts";
import { OTHER } from "./other.ts";
import { Result } from "./result.ts";
import { type Content, Face, Settings, type Words } from "./settings.ts";

/** The question is the one item of the step. */
const ITEM = "answer";

const optionIds = (content: Content): string[] => content.options.map((option) => option.id);

const schemas = schemasOf("choice", Settings, { face: Face, answer: Payload, result: Result });

export const choice: Exercise<typeof schemas, Content, Words> = {
  id: "choice",
  schemas,

  resolve: (settings, texts) => {
    const { option, say } = texts.words.other;
    const listed = settings.options.map((one) => (typeof one === "string" ? { id: one, text: one } : one));
    const options = settings.other ? [...listed, { id: OTHER, text: option }] : listed;
    return {
      question: settings.question,
      options,
      other: settings.other ? say : null,
      max: Math.min(settings.max ?? 1, options.length),
      rounds: settings.rounds ?? 1,
      predict: predictWords(settings.predict, texts.predict, "mode"),
      privacy: settings.privacy ?? "O",
      debrief: settings.debrief ?? texts.words.debrief,
    };
  },
  privacy: (content) => content.privacy,
  pace: ({ rounds, predict }) => ({
    think: true,
    answer: PACE.answer.choice + guessing(predict),
    check: rounds === 2 ? "look" : "none",
    ...twoRounds(rounds),
    pictures: 1,
    voices: 4,
  }),
  rounds: (content) => content.rounds,
  items: () => [ITEM],
  facts: ({ options, predict }) => ({ options: options.length, guess: predict !== null }),
  face: (content, showing) => {
    const asked = isAsked(showing);
    return {
      exercise: "choice",
      settings: {
        question: asked ? content.question : "",
        options: asked ? content.options : [],
        ...(asked && content.other !== null && { other: content.other }),
        max: content.max,
        ...(content.predict && { predict: content.predict }),
        ...(showing.prompt && { debrief: content.debrief }),
      },
    };
  },

  check: (content, payload) => {
    if (payload.options.length > content.max) return "invalid-answer";
    if (new Set(payload.options).size < payload.options.length) return "invalid-answer";
    if (payload.other !== undefined && (content.other === null || !payload.options.includes(OTHER)))
      return "invalid-answer";
    const offered = new Set(optionIds(content));
    return payload.options.every((option) => offered.has(option)) ? null : "unknown-option";
  },
  covers: () => [ITEM],

  hands: (content, counts) => {
    const offered = new Set(optionIds(content));
    if (!Object.keys(counts).every((option) => offered.has(option))) return null;
    return Object.entries(counts).flatMap(([option, n]) => Array.from({ length: n }, () => ({ options: [option] })));
  },
  guesses: (content) => (content.predict ? [{ item: ITEM, options: optionIds(content) }] : []),
  actual: ({ answer }) => ("hidden" in answer ? null : { modal: answer.modal }),

  result: (content, payloads, { minimum }) => ({
    exercise: "choice",
    answer:
      content.max === 1
        ? distribute(
            ITEM,
            optionIds(content),
            payloads.flatMap((payload) => payload.options),
            minimum,
          )
        : distributeMany(
            ITEM,
            optionIds(content),
            payloads.map((payload) => payload.options),
            minimum,
          ),
  }),
  movement: (content, pairs, { minimum }) => {
    if (content.max > 1) return [];
    const chosen = pairs.flatMap(
      ([
        {
          options: [from],
        },
        {
          options: [to],
        },
      ]) => (from === undefined || to === undefined ? [] : [[from, to] as const]),
    );
    return [movementOf(ITEM, optionIds(content), chosen, minimum)];
  },
  // Several options are counted separately, because a group may agree on one of them and differ on others.
  segmentParts: ({ options }, _item, { max, privacy }) =>
    max > 1 && privacy === "S" ? {} : { options: [...options].sort().join(" ") },
  forWire: (result) => result,
  spelling: (text) => text,

  cells: (payload) => payload.options.map((value) => ({ item: ITEM, value })),
  texts: ({ other }, { hidden }) =>
    other === undefined || hidden.includes(other) ? [] : [{ item: OTHER, text: other }],
  figures: (result) => figuresOf(result.answer),
};
