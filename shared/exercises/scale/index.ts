/** `scale`: one or several statements, all rated on the same numeric scale with named ends. */

import { type Exercise, isAsked, schemasOf } from "../contract.ts";
import { distributeScale, figuresOf, movementOf } from "../distribution.ts";
import { PACE, twoRounds } from "../pace.ts";
import { Payload } from "./answer.ts";
import { Result } from "./result.ts";
import { type Content, Face, rangeOf, Settings, type Words } from "./settings.ts";

const stopsOf = ({ min, max }: Content): number[] => Array.from({ length: max - min + 1 }, (_, at) => min + at);

const valuesOf = (payloads: readonly Payload[], item: string): number[] =>
  payloads.flatMap((payload) => payload.filter((answer) => answer.item === item).map((answer) => answer.v));

const schemas = schemasOf("scale", Settings, { face: Face, answer: Payload, result: Result });

export const scale: Exercise<typeof schemas, Content, Words> = {
  id: "scale",
  schemas,

  resolve: (settings, texts) => ({
    items: settings.items,
    ...rangeOf(settings),
    labels: settings.labels ?? texts.words.ends,
    rounds: settings.rounds ?? 1,
    privacy: settings.privacy ?? "O",
    debrief: settings.debrief ?? texts.words.debrief,
  }),
  privacy: (content) => content.privacy,
  pace: ({ items, rounds }) => ({
    think: true,
    answer: items.length * PACE.answer.line,
    check: items.length > 1 || rounds === 2 ? "look" : "none",
    ...twoRounds(rounds),
    pictures: items.length,
    voices: 4,
  }),
  rounds: (content) => content.rounds,
  items: (content) => content.items.map((item) => item.id),
  facts: ({ items }) => ({ lines: items.length, several: items.length > 1 }),
  face: ({ items, min, max, labels, debrief }, showing) => ({
    exercise: "scale",
    settings: {
      items: isAsked(showing) ? items : [],
      min,
      max,
      labels: isAsked(showing) ? labels : { low: "", high: "" },
      ...(showing.prompt && { debrief }),
    },
  }),

  check: ({ min, max }, payload, scope) => {
    const seen = new Set<string>();
    for (const { item, v } of payload) {
      if (!scope.items.includes(item)) return "unknown-option";
      if (seen.has(item) || v < min || v > max) return "invalid-answer";
      seen.add(item);
    }
    return null;
  },
  covers: (payload) => payload.map((answer) => answer.item),

  result: (content, payloads, { items, minimum }) => ({
    exercise: "scale",
    items: items.map((id) => distributeScale(id, stopsOf(content), valuesOf(payloads, id), minimum)),
  }),
  movement: (content, pairs, { items, minimum }) =>
    items.map((id) => {
      const both = pairs.flatMap(([first, second]) => {
        const [from] = valuesOf([first], id);
        const [to] = valuesOf([second], id);
        return from === undefined || to === undefined ? [] : [[String(from), String(to)] as const];
      });
      return movementOf(id, stopsOf(content).map(String), both, minimum);
    }),
  segmentParts: (payload, item) => {
    const [v] = valuesOf([payload], item);
    return v === undefined ? {} : { v };
  },
  forWire: (result) => result,
  spelling: (text) => text,

  cells: (payload) => payload.map(({ item, v }) => ({ item, value: v })),
  texts: () => [],
  figures: (result) => result.items.flatMap(figuresOf),
};
