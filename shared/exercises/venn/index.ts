/** `venn`: people place skills in leading, managing or the overlap of both. */

import { type Exercise, isAsked, schemasOf } from "../contract.ts";
import { distribute, figuresOf, movementOf } from "../distribution.ts";
import { PACE } from "../pace.ts";
import { Payload } from "./answer.ts";
import { placeOf } from "./place.ts";
import { Result } from "./result.ts";
import { type Content, Face, OWN, Settings, type Words, type Zone } from "./settings.ts";

const ZONES = ["L", "B", "M"] as const;
/** "Both" does not count as a camp. */
const CAMPS = ["L", "M"] as const;

const zonesOf = (payloads: readonly Payload[], skill: string): Zone[] =>
  payloads.flatMap((payload) => payload.filter(({ skillId }) => skillId === skill).map(({ zone }) => zone));

const schemas = schemasOf("venn", Settings, { face: Face, answer: Payload, result: Result });

export const venn: Exercise<typeof schemas, Content, Words> = {
  id: "venn",
  schemas,

  resolve: (settings, texts) => {
    const builtIn = new Map(texts.skills.map(({ id, text }) => [id, text]));
    const skills: Content["skills"] = [];
    for (const skill of settings.skills ?? [...builtIn.keys()]) {
      if (typeof skill !== "string") {
        skills.push({ id: skill.id, text: skill.text });
        continue;
      }
      const text = builtIn.get(skill);
      if (text === undefined) return undefined;
      skills.push({ id: skill, text });
    }
    const { stem, zones, add, debrief } = texts.words;
    return { stem, zones, skills, add: settings.own === false ? null : add, debrief: settings.debrief ?? debrief };
  },
  privacy: () => "O",
  pace: ({ skills }) => ({
    think: true,
    answer: skills.length * PACE.answer.skill,
    check: "look",
    pairs: { talk: PACE.pairs.talk, when: "scripted" },
    pictures: 1,
    voices: 6,
  }),
  rounds: () => 1,
  overviewFirst: true,
  items: (content) => content.skills.map(({ id }) => id),
  facts: ({ skills, add }) => ({ skills: skills.length, several: skills.length > 1, own: add !== null }),
  face: (content, showing) => {
    const asked = isAsked(showing);
    const order = showing.flipped ? [...ZONES].reverse() : [...ZONES];
    return {
      exercise: "venn",
      settings: {
        stem: content.stem,
        zones: order.map((id) => ({ id, text: content.zones[id] })),
        skills: asked ? content.skills : [],
        ...(asked && content.add !== null && { add: content.add }),
        ...(showing.prompt && { debrief: content.debrief }),
      },
    };
  },

  check: (content, payload, { items }) => {
    const seen = new Set<string>();
    for (const { skillId } of payload) {
      if (skillId === OWN ? content.add === null : !items.includes(skillId)) return "unknown-option";
      if (seen.has(skillId)) return "invalid-answer";
      seen.add(skillId);
    }
    return null;
  },
  covers: (payload) => skillsIn(payload),
  /** An added skill counts as an answer although it is not an item, because nobody else is asked about it. */
  completion: (payload) => ({ answered: payload.length > 0, completed: skillsIn(payload) }),

  hands: (content, counts) => {
    const known = new Set(content.skills.flatMap(({ id }) => ZONES.map((zone) => `${id}:${zone}`)));
    if (!Object.keys(counts).every((option) => known.has(option))) return null;
    return content.skills.flatMap(({ id }) =>
      ZONES.flatMap((zone) =>
        Array.from({ length: counts[`${id}:${zone}`] ?? 0 }, (): Payload => [{ skillId: id, zone }]),
      ),
    );
  },

  result: (_content, payloads, { items, minimum }) => ({
    exercise: "venn",
    skills: items.map((id) => {
      const skill = distribute(id, ZONES, zonesOf(payloads, id), minimum, CAMPS);
      return "hidden" in skill ? skill : { ...skill, place: placeOf(skill.counts) };
    }),
  }),
  movement: (_content, pairs, { items, minimum }) =>
    items.map((id) => {
      const both = pairs.flatMap(([first, second]) => {
        const [from] = zonesOf([first], id);
        const [to] = zonesOf([second], id);
        return from && to ? [[from, to] as const] : [];
      });
      return movementOf(id, ZONES, both, minimum);
    }),
  segmentParts: (payload, skill): Record<string, string> => {
    const [zone] = zonesOf([payload], skill);
    return zone ? { zone } : {};
  },
  forWire: (result) => result,
  spelling: (text) => text,

  cells: (payload) => payload.flatMap(({ skillId, zone }) => (skillId === OWN ? [] : [{ item: skillId, value: zone }])),
  texts: (payload, { hidden }) =>
    payload.flatMap((one) => ("text" in one && !hidden.includes(one.text) ? [{ item: OWN, text: one.text }] : [])),
  figures: ({ skills }) => skills.flatMap(figuresOf),
};

const skillsIn = (payload: Payload): string[] => payload.flatMap(({ skillId }) => (skillId === OWN ? [] : [skillId]));
