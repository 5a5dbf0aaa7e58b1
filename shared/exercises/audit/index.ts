/** `audit`: people distribute a hundred points over their working week, as it is and as the next months need it. */
import { futureShare } from "../../metrics/future-share.ts";
import { directions } from "../../metrics/gap.ts";
import { mean } from "../../metrics/mean.ts";
import { summary } from "../../metrics/summary.ts";
import { type Exercise, isAsked, schemasOf } from "../contract.ts";
import { type Figure, round3, round3OrNull } from "../distribution.ts";
import { PACE } from "../pace.ts";
import { Payload } from "./answer.ts";
import { Result, type Split } from "./result.ts";
import { type Content, Face, Settings, type Words } from "./settings.ts";

/** Both weeks are one item, because one week alone does not show what has to give way. */
const ITEM = "week";
const WEEKS = ["now", "target"] as const;
type Week = (typeof WEEKS)[number];
/** Which positions of an answer serve the future. Buckets and their order are the same in every language. */
const SERVES_FUTURE = [false, false, false, true, true, true];

const schemas = schemasOf("audit", Settings, { face: Face, answer: Payload, result: Result });

export const audit: Exercise<typeof schemas, Content, Words> = {
  id: "audit",
  schemas,

  resolve: (settings, texts) => {
    const { now, target, present, future, left, debrief } = texts.words;
    return {
      now,
      target,
      present,
      future,
      left,
      buckets: texts.auditBuckets.map((bucket, place) => ({ ...bucket, place })),
      debrief: settings.debrief ?? debrief,
    };
  },
  privacy: () => "S",
  pace: () => ({
    think: true,
    answer: PACE.answer.audit,
    check: "look",
    pairs: { talk: PACE.pairs.talk, when: "scripted" },
    pictures: 1,
    voices: 5,
  }),
  rounds: () => 1,
  items: () => [ITEM],
  face: ({ buckets, now, target, debrief, ...names }, showing) => {
    const asked = isAsked(showing);
    const kinds = [false, true].map((future) => buckets.filter((bucket) => bucket.future === future));
    return {
      exercise: "audit",
      settings: {
        ...names,
        now: asked ? now : "",
        target: asked ? target : "",
        buckets: asked ? (showing.flipped ? kinds.reverse() : kinds).flat() : [],
        ...(showing.prompt && { debrief }),
      },
    };
  },

  check: () => null,
  covers: () => [ITEM],

  result: (content, payloads, { minimum, group }) => ({
    exercise: "audit",
    week:
      payloads.length < Math.max(1, minimum)
        ? { id: ITEM, hidden: true }
        : {
            id: ITEM,
            n: payloads.length,
            now: meanWeek(content, payloads, "now"),
            target: meanWeek(content, payloads, "target"),
            future: { now: futureOf(payloads, "now"), target: futureOf(payloads, "target") },
            // It pairs two parts of an answer, and groups are protected part by part.
            ...(!group && { ways: directions(payloads.map((one) => [shareIn(one, "now"), shareIn(one, "target")])) }),
          },
  }),
  movement: () => [],
  // Each bucket has a mean of its own, so each is a part: a group that agrees on one bucket is hidden.
  segmentParts: (payload) =>
    Object.fromEntries(
      WEEKS.flatMap((week) => [
        ...payload[week].map((points, place) => [`${week} ${place + 1}`, points]),
        [`${week} future`, shareIn(payload, week)],
      ]),
    ),
  forWire: (result) => result,
  spelling: (text) => text,

  cells: (payload) =>
    WEEKS.flatMap((week) =>
      payload[week].map((points, place) => ({ item: ITEM, value: `${week} ${place + 1}: ${points}` })),
    ),
  texts: () => [],
  figures: ({ week }) => {
    const figure = (measure: string, value: number | null): Figure => ({ item: week.id, measure, value });
    if ("hidden" in week) return [figure("n", null)];
    return [
      figure("n", week.n),
      ...WEEKS.flatMap((one) => figuresOfWeek(week, one, figure)),
      ...Object.entries(week.ways ?? {}).map(([way, people]) => figure(`now>target:future:${way}`, people)),
    ];
  },
};

const shareIn = (payload: Payload, week: Week): number => futureShare(payload[week], SERVES_FUTURE);

function meanWeek({ buckets }: Content, payloads: readonly Payload[], week: Week): Record<string, number> {
  return Object.fromEntries(
    buckets.map(({ id, place }) => [id, round3(mean(payloads.map((payload) => payload[week][place] ?? 0)) ?? 0)]),
  );
}

function futureOf(payloads: readonly Payload[], week: Week): Split["future"][Week] {
  const found = summary(payloads.map((payload) => shareIn(payload, week)));
  if (!found) throw new Error("a week is counted only where somebody gave one");
  const { mean: middle, median, sd } = found;
  return { mean: round3(middle), median, sd: round3OrNull(sd) };
}

function figuresOfWeek(split: Split, week: Week, figure: (measure: string, value: number | null) => Figure): Figure[] {
  const { mean: middle, median, sd } = split.future[week];
  return [
    ...Object.entries(split[week]).map(([bucket, points]) => figure(`${week}:${bucket}`, points)),
    figure(`${week}:future:mean`, middle),
    figure(`${week}:future:median`, median),
    ...(sd === null ? [] : [figure(`${week}:future:sd`, sd)]),
  ];
}
