/** `spectrum`: people mark in five areas, between leading and managing, where their effort goes and where it is needed. */

import { type Exercise, isAsked, schemasOf } from "../contract.ts";
import { movementOf } from "../distribution.ts";
import { guessing, PACE, twoRounds } from "../pace.ts";
import { predictWords } from "../predict.ts";
import { marksOf, Payload } from "./answer.ts";
import { countArea, figuresOfArea, lensIn } from "./area.ts";
import type { Lens, Marks } from "./lenses.ts";
import { Result } from "./result.ts";
import { type Content, Face, Settings, type Words } from "./settings.ts";

/** The end that a mark lies towards. With eleven stops no flow would be large enough to be shown. */
const SIDES = ["L", "B", "M"] as const;
const sideOf = (stop: number): string => (stop > 5 ? "L" : stop < 5 ? "M" : "B");

const marksIn = (payload: Payload, area: string): Marks[] =>
  payload.filter((entry) => entry.area === area).map(marksOf);

/** The first lens: everybody who marks an area marks it. */
const firstLens = (content: Content): Lens => content.lenses[0]?.id ?? "now";

const schemas = schemasOf("spectrum", Settings, { face: Face, answer: Payload, result: Result });

export const spectrum: Exercise<typeof schemas, Content, Words> = {
  id: "spectrum",
  schemas,

  resolve: (settings, texts) => {
    const builtIn = new Map(texts.areas.map((area) => [String(area.id), area]));
    const areas: Content["areas"] = [];
    for (const area of settings.areas ?? builtIn.keys()) {
      const found = typeof area === "string" ? builtIn.get(area) : area;
      if (!found) return undefined;
      const { title, ...ends } = found;
      areas.push({ ...ends, ...(title && { title }) });
    }
    const words = texts.words;
    const three = settings.lenses === "three";
    const asked: Lens[] = three ? ["me", "job", "team"] : settings.needed === false ? ["now"] : ["now", "needed"];
    return {
      lenses: asked.map((id) => ({ id, question: words[id], short: words.labels[id] })),
      areas,
      stem: settings.stem ?? null,
      middle: settings.middle ?? words.middle,
      leanOnly: words.leanOnly,
      predict: predictWords(settings.predict, texts.predict, "mean"),
      rounds: settings.rounds ?? 1,
      debrief: settings.debrief ?? (three ? words.debriefThree : words.debrief),
    };
  },
  privacy: () => "S",
  pace: ({ areas, lenses, rounds, predict }) => ({
    think: true,
    answer: areas.length * (lenses.length * PACE.answer.mark + guessing(predict)),
    check: "look",
    pairs: { talk: 110, when: "scripted" },
    ...twoRounds(rounds),
    pictures: areas.length,
    voices: 4,
  }),
  rounds: (content) => content.rounds,
  items: (content) => content.areas.map((area) => area.id),
  // Each line with its arrow first, and the one to talk about once the host puts it there.
  overviewFirst: true,
  facts: ({ areas, lenses, predict }) => ({
    lines: areas.length,
    several: areas.length > 1,
    needed: lenses.some(({ id }) => id === "needed"),
    three: lenses.length === 3,
    guess: predict !== null,
  }),
  face: (content, showing) => {
    const asked = isAsked(showing);
    return {
      exercise: "spectrum",
      settings: {
        lenses: asked ? content.lenses : [],
        areas: asked
          ? content.areas.map(({ id, title, leading, managing }) => {
              const ends = [
                { stop: 10 as const, text: leading },
                { stop: 0 as const, text: managing },
              ] as const;
              const [one, other] = ends;
              return { id, ...(title && { title }), ends: showing.flipped ? [other, one] : [one, other] };
            })
          : [],
        ...(asked && content.stem && { stem: content.stem }),
        middle: content.middle,
        leanOnly: content.leanOnly,
        ...(content.predict && { predict: content.predict }),
        ...(showing.prompt && { debrief: content.debrief }),
      },
    };
  },

  check: (content, payload, scope) => {
    const seen = new Set<string>();
    for (const entry of payload) {
      if (!scope.items.includes(entry.area)) return "unknown-option";
      const marks = marksOf(entry);
      const asked = content.lenses.map(({ id }) => id);
      const fits = firstLens(content) in marks && Object.keys(marks).every((lens) => asked.some((id) => id === lens));
      if (!fits || seen.has(entry.area)) return "invalid-answer";
      seen.add(entry.area);
    }
    return null;
  },
  covers: (payload) => payload.map((entry) => entry.area),

  /** About the first lens. */
  guesses: (content) => (content.predict ? content.areas.map(({ id }) => ({ item: id, low: 0, high: 10 })) : []),
  actual: ({ areas }, item) => {
    const lens = lensIn(areas.find(({ id }) => id === item));
    return lens ? { mean: lens.mean } : null;
  },

  result: (content, payloads, { items, minimum, group }) => ({
    exercise: "spectrum",
    areas: items.map((id) =>
      countArea(
        id,
        content.lenses.map((lens) => lens.id),
        payloads.flatMap((payload) => marksIn(payload, id)),
        minimum,
        // The gaps of the room minus those of the shown groups would be the gaps of a hidden group.
        group !== true,
      ),
    ),
  }),
  /** About the first lens. */
  movement: (content, pairs, { items, minimum }) =>
    items.map((id) => {
      const both = pairs.flatMap((rounds): [string, string][] => {
        const [from, to] = rounds.map((payload) => marksIn(payload, id)[0]?.[firstLens(content)]);
        return from === undefined || to === undefined ? [] : [[sideOf(from), sideOf(to)]];
      });
      return movementOf(id, SIDES, both, minimum);
    }),
  segmentParts: (payload, item) => marksIn(payload, item)[0] ?? {},
  forWire: (result) => result,
  spelling: (text) => text,

  cells: (payload) =>
    payload.flatMap((entry) =>
      Object.entries(marksOf(entry)).map(([lens, stop]) => ({ item: entry.area, value: `${lens}:${stop}` })),
    ),
  texts: () => [],
  figures: (result) => result.areas.flatMap(figuresOfArea),
};
