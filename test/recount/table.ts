/** The lines of `aggregate.csv` that a recounted room has to have: every figure once, by what it is about. */

import { recountStep, splitIn } from "./index.ts";
import type { Ran } from "./said.ts";

type Figures = Record<string, unknown>;
type Cell = number | string | null;

/** One figure of one item; null is hidden. */
type Line = [item: string, measure: string, value: Cell];

const isFigures = (value: unknown): value is Figures =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): Figures[] => (Array.isArray(value) ? value.filter(isFigures) : []);
const record = (value: unknown): Figures => (isFigures(value) ? value : {});
const cell = (value: unknown): Cell => (typeof value === "number" || typeof value === "string" ? value : null);

/** A step as it was counted again, with the groups that each item of each round is told of. */
export interface Recounted {
  id: string;
  figures: object;
  split: readonly ReadonlyMap<string, readonly string[]>[];
}

/** Every line by its step, round, segment, item and measure, as the room is told. */
export function tableOf(ran: readonly Ran[], groups: readonly string[]): Map<string, Cell> {
  return tableFrom(
    ran.map((one, place) => ({
      id: one.step.id,
      figures: recountStep(one, ran.slice(0, place), groups.length > 0 ? groups : undefined),
      split: one.rounds.map((round) => splitIn(one, round)),
    })),
  );
}

/** The same of steps as somebody else is told of them. */
export function tableFrom(steps: readonly Recounted[]): Map<string, Cell> {
  const table = new Map<string, Cell>();
  for (const { id, figures, split } of steps) {
    const step = record(figures);
    for (const [at, round] of list(step.rounds).entries()) {
      const put = (segment: string, [item, measure, value]: Line) => {
        const key = [id, round.round, segment, item, measure].join("|");
        if (table.has(key)) throw new Error(`${key} twice`);
        table.set(key, value);
      };
      for (const line of roomLines(round, record(round.result))) put("", line);
      if (round.round === list(step.rounds).at(-1)?.round)
        for (const moved of list(step.movement)) for (const line of movedLines(moved)) put("", line);
      for (const segment of list(round.segments)) {
        const told = "result" in segment ? resultLines(record(segment.result)) : [];
        for (const line of told) put(String(segment.group), line);
        for (const [item, groups] of split[at] ?? [])
          if (!groups.includes(String(segment.group))) put(String(segment.group), [item, "n", null]);
      }
    }
  }
  return table;
}

function roomLines(round: Figures, result: Figures): Line[] {
  const { eligible, answered, passed } = round;
  const share = Number(eligible) > 0 ? [Number(answered) / Number(eligible)] : [];
  return [
    ["", "eligible", cell(eligible)],
    ["", "answered", cell(answered)],
    ["", "passed", cell(passed)],
    ...share.map((value): Line => ["", "participation", value]),
    ...resultLines(result),
    ...list(round.predicted).flatMap(guessLines),
    ...Object.entries(record(round.time)).map(([name, value]): Line => ["", `seconds:${name}`, cell(value)]),
  ];
}

/** Counts and what is made of them, of one item. */
function itemLines(item: Figures, names: Readonly<Record<string, string>>, prefix = "", id = String(item.id)): Line[] {
  if (item.hidden) return [[id, `${prefix}n`, null]];
  const measures = Object.entries(names).filter(([name]) => item[name] !== undefined && item[name] !== null);
  return [
    [id, `${prefix}n`, cell(item.n)],
    ...Object.entries(record(item.counts)).map(([option, n]): Line => [id, `${prefix}count:${option}`, cell(n)]),
    ...measures.map(([name, measure]): Line => [id, `${prefix}${measure}`, cell(item[name])]),
  ];
}

const NAMED = { agreement: "agreement", polarisation: "polarisation" };
const SCALED = { mean: "mean", consensus: "consensus", polarisation: "polarisation" };

export function resultLines(result: Figures): Line[] {
  switch (result.exercise) {
    case "sort":
      return [
        ...list(result.cards).flatMap((card) => itemLines(card, NAMED)),
        ...(typeof result.sourceMatch !== "number" ? [] : [["", "source-match", cell(result.sourceMatch)] as Line]),
      ];
    case "choice":
      return itemLines(record(result.answer), NAMED);
    case "venn":
      return list(result.skills).flatMap((skill) => itemLines(skill, NAMED));
    case "scale":
      return list(result.items).flatMap((item) => itemLines(item, SCALED));
    case "pulse":
      return list(result.items).flatMap((item) => itemLines(item, SCALED));
    case "scenario": {
      const names = { lean: "lean", leanMedian: "lean-median", leanSd: "lean-sd" };
      const leans = Object.entries(names).filter(([name]) => result[name] !== null);
      const lines = leans.map(([name, measure]): Line => ["pref", measure, cell(result[name])]);
      return [...itemLines(record(result.pref), SCALED), ...lines];
    }
    case "doubletake":
      return [
        ...list(result.items).flatMap(actLines),
        ...pairLines("word", result.word, ["d", "low", "high", "n"]),
        ...pairLines("guessed", result.guessed, ["n", "word"]),
      ];
    case "spectrum":
      return list(result.areas).flatMap(areaLines);
    case "mix":
      return [result.now, result.needed].flatMap((item) =>
        item === undefined ? [] : itemLines(record(item), { x: "mean:x", y: "mean:y" }),
      );
    case "ledger": {
      const things = record(result.things);
      const shares = Object.entries(record(things.shares)).map(
        ([tag, share]): Line => ["things", `share:${tag}`, cell(share)],
      );
      const numbers = [result.advice, result.people].filter((item) => item !== undefined);
      return [
        ...(result.things === undefined ? [] : [...itemLines(things, {}), ...shares]),
        ...numbers.flatMap((item) => itemLines(record(item), SCALED)),
      ];
    }
    case "onehat":
      return list(result.talks).flatMap((talk): Line[] => {
        const { id, hidden, mean } = record(talk.hurt);
        return [
          ...itemLines(record(talk.missed), NAMED),
          hidden ? [String(id), "hurt:n", null] : [String(id), "hurt:mean", cell(mean)],
        ];
      });
    case "audit":
      return weekLines(record(result.week));
    case "rank":
      return rankLines(record(result.top));
    case "profile":
      return profileLines(result);
    case "shift":
      return [...list(result.items).flatMap(shiftLines), ...togetherLines(record(result.together))];
    case "commit":
      return planLines(result);
    case "cloud":
      return [
        ...(result.tags
          ? list(result.tags).flatMap((tag) => itemLines(tag, NAMED))
          : [["words", "n", cell(result.n)] as Line]),
        ...list(result.words).map(({ word, count }): Line => ["words", `count:${word}`, cell(count)]),
      ];
    case "text":
      return [["text", "n", cell(result.n)]];
    default:
      throw new Error(`no table of ${result.exercise}`);
  }
}

const pairLines = (item: string, of: unknown, measures: readonly string[]): Line[] =>
  isFigures(of) ? measures.map((measure) => [item, measure, cell(of[measure])]) : [];

function actLines(act: Figures): Line[] {
  const words = ["leader", "manager"].filter((word) => word in act);
  return [
    ...itemLines(act, { mean: "mean" }),
    ...words.flatMap((word) => itemLines(record(act[word]), { mean: "mean" }, "", `${act.id}:${word}`)),
  ];
}

const WAYS = { up: "up", same: "same", down: "down" };

function areaLines(area: Figures): Line[] {
  const id = String(area.id);
  if (area.hidden) return [[id, "n", null]];
  const names = { ...SCALED, median: "median", sd: "sd", lean: "lean" };
  return [
    [id, "n", cell(area.n)],
    ...list(area.lenses).flatMap((lens): Line[] => {
      const prefix = `${lens.id}:`;
      const lines = itemLines(lens, names, prefix, id);
      if (lens.hidden) return lines;
      const leans: Line[] = [
        [id, `${prefix}lean-median`, 20 * (Number(lens.median) - 5)],
        [id, `${prefix}lean-sd`, 20 * Number(lens.sd)],
      ];
      return [...lines, ...leans];
    }),
    ...list(area.gaps).flatMap(({ from, to, ...gap }) =>
      itemLines({ ...gap, ...record(gap.ways) }, { signed: "signed", size: "size", ...WAYS }, `gap:${from}>${to}:`, id),
    ),
  ];
}

function weekLines(week: Figures): Line[] {
  if (week.hidden) return [["week", "n", null]];
  const lines = (["now", "target"] as const).flatMap((which): Line[] => [
    ...Object.entries(record(week[which])).map(([bucket, mean]): Line => ["week", `${which}:${bucket}`, cell(mean)]),
    ...Object.entries(record(record(week.future)[which])).map(
      ([measure, value]): Line => ["week", `${which}:future:${measure}`, cell(value)],
    ),
  ]);
  const ways = Object.entries(record(week.ways));
  return [
    ["week", "n", cell(week.n)],
    ...lines,
    ...ways.map(([way, n]): Line => ["week", `now>target:future:${way}`, cell(n)]),
  ];
}

function rankLines(top: Figures): Line[] {
  const order = list(top.order).flatMap((skill) =>
    (["points", "share", "rank"] as const).map(
      (measure): Line => ["top", `${measure}:${skill.id}`, cell(skill[measure])],
    ),
  );
  return [...itemLines(top, {}), ...order];
}

const BANDS = ["leading-strong", "leading-lean", "mixed", "managing-lean", "managing-strong"];

function profileLines(result: Figures): Line[] {
  const balance = { balance: "balance", median: "balance:median", sd: "balance:sd" };
  const bands = (of: Figures, id: string) =>
    of.hidden || of.bands === undefined
      ? []
      : BANDS.map((band): Line => [id, `band:${band}`, cell(record(of.bands)[band])]);
  const areas = list(result.areas).flatMap((area) => [
    ...itemLines(area, { leading: "leading", managing: "managing", ...balance }),
    ...bands(area, String(area.id)),
  ]);
  if (result.overall === undefined) return areas;
  if (result.overall === null) return [...areas, ["", "n:overall", null]];
  const overall = record(result.overall);
  const lines = itemLines(overall, { extent: "extent", ...balance }, "", "");
  const whole = lines.map(([id, measure, value]): Line => [id, measure === "n" ? "n:overall" : measure, value]);
  return [...areas, ...whole, ...bands(overall, "")];
}

function shiftLines(item: Figures): Line[] {
  const id = String(item.id);
  if (item.hidden || item.alone) return itemLines(item, {});
  const changes = list(item.changes).flatMap(({ from, to, ...measures }) =>
    Object.entries(measures).flatMap(([measure, value]): Line[] =>
      value === null ? [] : [[id, `${measure}:${from}>${to}`, cell(value)]],
    ),
  );
  return [
    ...itemLines(item, { unpaired: "unpaired" }),
    ...list(item.means).map(({ moment, mean }): Line => [id, `mean:${moment}`, cell(mean)]),
    ...changes,
    ...(item.response === null ? [] : [[id, "mean:pre>then", cell(item.response)] as Line]),
  ];
}

const togetherLines = ({ from, to, ...people }: Figures): Line[] =>
  Object.entries(people).map(([measure, n]) => ["", `${measure}:${from}>${to}`, cell(n)]);

const PLAN_AREAS = ["vision", "ideas", "people", "time", "culture", "growth"];

function planLines({ n, counts }: Figures): Line[] {
  const { areas, kinds } = record(counts);
  const short = isFigures(counts) && kinds === undefined;
  return [
    ["plan", "n", cell(n)],
    ...PLAN_AREAS.map((area): Line => ["plan", `area:${area}`, cell(record(areas)[area])]),
    ...(short
      ? []
      : ["start", "stop", "continue"].map((kind): Line => ["plan", `kind:${kind}`, cell(record(kinds)[kind])])),
  ];
}

function guessLines(item: Figures): Line[] {
  const names = { guess: "predict:mean", error: "predict:error", right: "predict:right" };
  if (item.hidden) return [[String(item.id), "predict:n", null]];
  const { n, counts, ...measures } = item;
  const lines = itemLines({ n, counts }, {}, "predict:", String(item.id));
  const others = Object.entries(names).filter(([name]) => name in measures);
  return [...lines, ...others.map(([name, measure]): Line => [String(item.id), measure, cell(item[name])])];
}

function movedLines(moved: Figures): Line[] {
  const id = String(moved.id);
  if (moved.hidden) return [[id, "n:both", null]];
  return [
    [id, "n:both", cell(moved.n)],
    [id, "changed", cell(moved.changed)],
    ...Object.entries(record(moved.net)).map(([option, n]): Line => [id, `net:${option}`, cell(n)]),
    ...list(moved.flows).map(({ from, to, n }): Line => [id, `flow:${from}>${to}`, cell(n)]),
    [id, "other", cell(moved.other)],
  ];
}
