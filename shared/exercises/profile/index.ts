/** `profile`: a private self-assessment of how often one does twenty things. The room sees five areas with two bars each. */
import { PROFILE_BANDS } from "../../metrics/profile.ts";
import { type Exercise, isAsked, schemasOf } from "../contract.ts";
import type { Figure } from "../distribution.ts";
import { PACE } from "../pace.ts";
import { Payload } from "./answer.ts";
import { countProfiles, scoresOf } from "./count.ts";
import { areaOf, PROFILE_AREAS, QUESTIONS_PER_AREA } from "./key.ts";
import { type Area, type Overall, Result } from "./result.ts";
import { type Content, Face, Settings, type Words } from "./settings.ts";

const schemas = schemasOf("profile", Settings, { face: Face, answer: Payload, result: Result });

export const profile: Exercise<typeof schemas, Content, Words> = {
  id: "profile",
  schemas,

  resolve: (settings, texts) => {
    const { stem, frequencies, notMyRole, debrief } = texts.words;
    return {
      stem,
      frequencies,
      notMyRole,
      questions: texts.profileItems.map(({ id, text }) => ({ id, text })),
      areas: texts.areas.map(({ id, title }) => ({ id, title })),
      debrief: settings.debrief ?? debrief,
    };
  },
  privacy: () => "S",
  pace: ({ questions }) => ({
    think: true,
    answer: questions.length * PACE.answer.item + PACE.answer.questionnaire,
    check: "look",
    pairs: { talk: 180, when: "scripted" },
    pictures: 2,
    voices: 4,
  }),
  rounds: () => 1,
  overviewFirst: true,
  items: () => PROFILE_AREAS,
  face: (content, showing) => {
    const asked = isAsked(showing);
    return {
      exercise: "profile",
      settings: {
        stem: asked ? content.stem : "",
        frequencies: content.frequencies,
        notMyRole: content.notMyRole,
        questions: asked ? content.questions : [],
        areas: content.areas,
        ...(showing.prompt && { debrief: content.debrief }),
      },
    };
  },

  check: (_content, payload, { items }) => {
    const seen = new Set<number>();
    for (const { itemId } of payload) {
      const area = areaOf(itemId);
      if (area === undefined || !items.includes(area)) return "unknown-option";
      if (seen.has(itemId)) return "invalid-answer";
      seen.add(itemId);
    }
    return null;
  },
  /** An area is covered once it can be scored. */
  covers: (payload) => PROFILE_AREAS.filter((area) => scoresOf(payload, PROFILE_AREAS).areas.has(area)),
  completion: (payload) => ({
    answered: payload.length > 0,
    completed: PROFILE_AREAS.filter(
      (area) => payload.filter(({ itemId }) => areaOf(itemId) === area).length === QUESTIONS_PER_AREA,
    ),
  }),

  result: (_content, payloads, { items, minimum }) => countProfiles(payloads, items, Math.max(1, minimum)),
  movement: () => [],
  forWire: (result, { tables }) => {
    if (tables) return result;
    const areas = result.areas.map((area) => {
      if ("hidden" in area) return area;
      const { bands: _, ...shown } = area;
      return shown;
    });
    return { exercise: result.exercise, areas };
  },
  spelling: (text) => text,

  // People are told that nobody else ever sees it.
  unlisted: true,
  cells: (payload) =>
    payload.flatMap(({ itemId, v }) => {
      const area = areaOf(itemId);
      return area ? [{ item: area, value: `${itemId}=${v ?? "-"}` }] : [];
    }),
  texts: () => [],
  figures: ({ areas, overall }) => [
    ...areas.flatMap((area) => ("hidden" in area ? [hidden(area.id)] : areaFigures(area))),
    ...(overall === undefined ? [] : overall === null ? [hidden("")] : overallFigures(overall)),
  ],
};

/** The overall figures have no item, so that their count is not read as the count of the step. */
const hidden = (item: string): Figure => ({ item, measure: item === "" ? "n:overall" : "n", value: null });

function areaFigures(area: Area): Figure[] {
  const { id: item, n, leading, managing } = area;
  return [
    { item, measure: "n", value: n },
    { item, measure: "leading", value: leading },
    { item, measure: "managing", value: managing },
    ...balanceFigures(item, area),
  ];
}

function overallFigures(overall: Overall): Figure[] {
  return [
    { item: "", measure: "n:overall", value: overall.n },
    { item: "", measure: "extent", value: overall.extent },
    ...balanceFigures("", overall),
  ];
}

function balanceFigures(item: string, { balance, median, sd, bands }: Area | Overall): Figure[] {
  return [
    { item, measure: "balance", value: balance },
    { item, measure: "balance:median", value: median },
    ...(sd === null ? [] : [{ item, measure: "balance:sd", value: sd }]),
    ...(bands === undefined
      ? []
      : PROFILE_BANDS.map((band): Figure => ({ item, measure: `band:${band}`, value: bands?.[band] ?? null }))),
  ];
}
