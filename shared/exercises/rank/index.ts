/** `rank`: people name the three skills that they want to grow in first, in order. */
import { rankPoints } from "../../metrics/rank-points.ts";
import { type Exercise, isAsked, schemasOf } from "../contract.ts";
import { round3 } from "../distribution.ts";
import { PACE } from "../pace.ts";
import { Payload } from "./answer.ts";
import { Result } from "./result.ts";
import { type Content, Face, Settings, type Words } from "./settings.ts";

const ITEM = "top";

const schemas = schemasOf("rank", Settings, { face: Face, answer: Payload, result: Result });

export const rank: Exercise<typeof schemas, Content, Words> = {
  id: "rank",
  schemas,

  resolve: (settings, texts) => {
    const builtIn = new Map(texts.skills.map(({ id, text }) => [id, { id, text }]));
    const skills: Content["skills"] = [];
    for (const skill of settings.skills ?? builtIn.keys()) {
      const found = typeof skill === "string" ? builtIn.get(skill) : skill;
      if (!found) return undefined;
      skills.push(found);
    }
    const { stem, places, debrief } = texts.words;
    return { stem: settings.stem ?? stem, places, skills, debrief: settings.debrief ?? debrief };
  },
  privacy: () => "S",
  pace: () => ({ think: true, answer: PACE.answer.rank, check: "none", pictures: 1, voices: 5 }),
  rounds: () => 1,
  items: () => [ITEM],
  facts: ({ skills }) => ({ skills: skills.length, several: skills.length > 1 }),
  face: ({ stem, places, skills, debrief }, showing) => ({
    exercise: "rank",
    settings: {
      stem,
      places: [...places],
      skills: isAsked(showing) ? skills : [],
      ...(showing.prompt && { debrief }),
    },
  }),

  check: ({ skills }, { top }) => {
    if (top.some((id) => !skills.some((skill) => skill.id === id))) return "unknown-option";
    return new Set(top).size === top.length ? null : "invalid-answer";
  },
  covers: () => [ITEM],

  result: ({ skills }, payloads, { minimum }) => {
    const tops = payloads.map(({ top }) => top);
    const offered = skills.map(({ id }) => id);
    const ranked = tops.length < minimum ? null : rankPoints(offered, tops);
    if (ranked === null) return { exercise: "rank", top: { id: ITEM, hidden: true } };
    return {
      exercise: "rank",
      top: {
        id: ITEM,
        n: tops.length,
        counts: Object.fromEntries(ranked.map(({ id, picks }) => [id, picks])),
        order: ranked.map(({ id, rank: place, points, share }) => ({ id, rank: place, points, share: round3(share) })),
      },
    };
  },
  movement: () => [],
  forWire: (result) => result,
  spelling: (text) => text,

  cells: ({ top }) => top.map((id) => ({ item: ITEM, value: id })),
  texts: () => [],
  figures: ({ top }) => {
    if ("hidden" in top) return [{ item: top.id, measure: "n", value: null }];
    const { id: item, n, counts, order } = top;
    return [
      { item, measure: "n", value: n },
      ...order.flatMap(({ id, rank: place, points, share }) => [
        { item, measure: `count:${id}`, value: counts[id] ?? 0 },
        { item, measure: `points:${id}`, value: points },
        { item, measure: `share:${id}`, value: share },
        { item, measure: `rank:${id}`, value: place },
      ]),
    ];
  },
};
