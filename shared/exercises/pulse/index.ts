/** `pulse`: a few quick questions about oneself, at the start or the end of a workshop. */

import { type Exercise, isAsked, schemasOf } from "../contract.ts";
import { distributeScale, figuresOf } from "../distribution.ts";
import { PACE } from "../pace.ts";
import { Payload } from "./answer.ts";
import { Result } from "./result.ts";
import { type Content, Face, Settings, type Words } from "./settings.ts";

const valuesOf = (payloads: readonly Payload[], item: string): (number | string)[] =>
  payloads.flatMap((payload) => payload.filter((answer) => answer.item === item).map((answer) => answer.v));

const NOBODY = { numbers: [], writers: 0 };

/** The answers to each item, collected in one pass. Of texts it keeps the number only, to save memory. */
function tally(payloads: readonly Payload[]): ReadonlyMap<string, { numbers: readonly number[]; writers: number }> {
  const items = new Map<string, { numbers: number[]; writers: number }>();
  for (const payload of payloads) {
    for (const { item, v } of payload) {
      const entry = items.get(item) ?? { numbers: [], writers: 0 };
      items.set(item, entry);
      if (typeof v === "number") entry.numbers.push(v);
      else entry.writers += 1;
    }
  }
  return items;
}

const stopsTo = (max: number): number[] => Array.from({ length: max + 1 }, (_, stop) => stop);

const schemas = schemasOf("pulse", Settings, { face: Face, answer: Payload, result: Result });

export const pulse: Exercise<typeof schemas, Content, Words> = {
  id: "pulse",
  schemas,

  resolve: (settings, texts) => {
    const builtIn = new Map(texts.pulse.map((item) => [item.id, item]));
    const items: Content["items"] = [];
    for (const item of settings.items) {
      const found = typeof item === "string" ? builtIn.get(item) : item;
      if (!found) return undefined;
      items.push(found);
    }
    return { items, debrief: settings.debrief ?? texts.words.debrief };
  },
  privacy: () => "S",
  pace: ({ items }) => ({
    think: false,
    answer: items.reduce((sum, { kind }) => sum + (kind === "text" ? PACE.answer.text : PACE.answer.line), 0),
    check: items.some(({ kind }) => kind === "text") ? "words" : "none",
    pictures: items.length,
    voices: 1,
  }),
  rounds: () => 1,
  overviewFirst: true,
  items: (content) => content.items.map((item) => item.id),
  facts: ({ items }) => ({ questions: items.length, several: items.length > 1 }),
  face: (content, showing) => ({
    exercise: "pulse",
    settings: {
      items: isAsked(showing) ? content.items : [],
      ...(showing.prompt && { debrief: content.debrief }),
    },
  }),

  check: (content, payload, scope) => {
    const seen = new Set<string>();
    for (const answer of payload) {
      const item = content.items.find((one) => one.id === answer.item);
      if (!item || !scope.items.includes(item.id)) return "unknown-option";
      if (seen.has(item.id)) return "invalid-answer";
      const fits =
        item.kind === "scale" ? typeof answer.v === "number" && answer.v <= item.max : typeof answer.v === "string";
      if (!fits) return "invalid-answer";
      seen.add(item.id);
    }
    return null;
  },
  covers: (payload) => payload.map((answer) => answer.item),

  result: (content, payloads, { items, minimum }) => {
    const tallied = tally(payloads);
    return {
      exercise: "pulse",
      items: content.items
        .filter((item) => items.includes(item.id))
        .map((item) => {
          const { numbers, writers } = tallied.get(item.id) ?? NOBODY;
          if (item.kind !== "text") return distributeScale(item.id, stopsTo(item.max), numbers, minimum);
          return writers < Math.max(1, minimum)
            ? { id: item.id, hidden: true }
            : { id: item.id, n: writers, written: true };
        }),
    };
  },
  movement: () => [],
  segmentParts: (payload, item) => {
    const [value] = valuesOf([payload], item);
    return typeof value === "number" ? { value } : {};
  },
  forWire: (result) => result,
  spelling: (text) => text,

  cells: (payload) => payload.flatMap(({ item, v }) => (typeof v === "number" ? [{ item, value: v }] : [])),
  texts: (payload, { hidden }) =>
    payload.flatMap(({ item, v }) => (typeof v === "string" && !hidden.includes(v) ? [{ item, text: v }] : [])),
  figures: (result) =>
    result.items.flatMap((item) =>
      "written" in item ? [{ item: item.id, measure: "n", value: item.n }] : figuresOf(item),
    ),
};
