/**
 * What stands in the files: every column of each, and every measure of `aggregate.csv` by the name that it has there. The words
 * that explain them are in `client/words`; here is what a test, or a program that reads the files, can check.
 */
import type { ExerciseId } from "../exercises/index.ts";

/** The columns of the CSV files, in their order. */
export const COLUMNS = {
  "aggregate.csv": ["step", "exercise", "round", "segment", "item", "measure", "value"],
  "answers.csv": ["step", "exercise", "round", "part", "person", "item", "value", "status", "exposed"],
  "texts.csv": ["step", "exercise", "round", "item", "text"],
  "questions.csv": ["text", "state", "votes", "dots"],
} as const;

/** What a figure is a number of. */
export type Unit = "people" | "share" | "index" | "points" | "stops" | "lean" | "seconds" | "place" | "size";

/** A measure, or a family of measures. */
export interface Measure {
  /** As `aggregate.csv` names it; what stands in pointed brackets differs from figure to figure. */
  name: string;
  /** The exercises that have it; absent where it does not depend on the exercise. */
  of?: readonly ExerciseId[];
  unit: Unit;
  /** The least and the greatest value that it can have; null for no bound. */
  range: readonly [least: number | null, greatest: number | null];
}

/** What stands for one of a few names; any other pointed bracket stands for any text. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  view: ["now", "needed", "me", "job", "team"],
  week: ["now", "target"],
  moment: ["pre", "then", "post", "followup"],
};

const COUNT = [0, null] as const;
const SHARE = [0, 1] as const;
const LEAN = [-100, 100] as const;
const OF_TEN = [0, 10] as const;
const HUNDRED = [0, 100] as const;
const ANY = [null, null] as const;

const people = { unit: "people", range: COUNT } as const;
const share = { unit: "share", range: SHARE } as const;
const index = { unit: "index", range: SHARE } as const;

const NAMED = ["choice", "cloud", "onehat", "sort", "venn"] as const;
const SCALED = ["ledger", "pulse", "scale", "scenario"] as const;
const GUESSED = ["choice", "scenario", "sort", "spectrum"] as const;
const MODES = ["choice", "scenario", "sort"] as const;
const VOTED_AGAIN = ["choice", "scale", "scenario", "sort", "spectrum"] as const;

/** Every measure there is, under the name that its words have. */
export const MEASURES = {
  eligible: { name: "eligible", ...people },
  answered: { name: "answered", ...people },
  passed: { name: "passed", ...people },
  participation: { name: "participation", ...share },
  n: { name: "n", ...people },

  timeN: { name: "seconds:n", ...people },
  timeMedian: { name: "seconds:median", unit: "seconds", range: COUNT },
  timeLow: { name: "seconds:q1", unit: "seconds", range: COUNT },
  timeHigh: { name: "seconds:q3", unit: "seconds", range: COUNT },

  guessN: { name: "predict:n", of: GUESSED, ...people },
  guessCount: { name: "predict:count:<option>", of: MODES, ...people },
  guessRight: { name: "predict:right", of: MODES, ...share },
  guessMean: { name: "predict:mean", of: ["spectrum"], unit: "stops", range: OF_TEN },
  guessError: { name: "predict:error", of: ["spectrum"], unit: "stops", range: OF_TEN },

  both: { name: "n:both", of: VOTED_AGAIN, ...people },
  changed: { name: "changed", of: VOTED_AGAIN, ...people },
  net: { name: "net:<option>", of: VOTED_AGAIN, unit: "people", range: ANY },
  flow: { name: "flow:<option>><option>", of: VOTED_AGAIN, unit: "people", range: [3, null] },
  other: { name: "other", of: VOTED_AGAIN, ...people },

  countOption: { name: "count:<option>", of: ["choice", "onehat", "sort", "venn"], ...people },
  countWord: { name: "count:<word>", of: ["cloud"], ...people },
  countStop: { name: "count:<stop>", of: SCALED, ...people },
  countCell: { name: "count:<row>-<column>", of: ["mix"], ...people },
  countTop: { name: "count:<skill>", of: ["rank"], ...people },
  agreement: { name: "agreement", of: NAMED, ...index },
  polarisationNamed: { name: "polarisation", of: NAMED, ...index },
  mean: { name: "mean", of: SCALED, unit: "stops", range: ANY },
  consensus: { name: "consensus", of: SCALED, ...index },
  polarisationScale: { name: "polarisation", of: SCALED, ...index },

  sourceMatch: { name: "source-match", of: ["sort"], ...share },
  lean: { name: "lean", of: ["scenario"], unit: "lean", range: LEAN },
  leanMedian: { name: "lean-median", of: ["scenario"], unit: "lean", range: LEAN },
  leanSd: { name: "lean-sd", of: ["scenario"], unit: "lean", range: COUNT },

  viewN: { name: "<view>:n", of: ["spectrum"], ...people },
  viewCount: { name: "<view>:count:<stop>", of: ["spectrum"], ...people },
  viewMean: { name: "<view>:mean", of: ["spectrum"], unit: "stops", range: OF_TEN },
  viewMedian: { name: "<view>:median", of: ["spectrum"], unit: "stops", range: OF_TEN },
  viewSd: { name: "<view>:sd", of: ["spectrum"], unit: "stops", range: COUNT },
  viewConsensus: { name: "<view>:consensus", of: ["spectrum"], ...index },
  viewPolarisation: { name: "<view>:polarisation", of: ["spectrum"], ...index },
  viewLean: { name: "<view>:lean", of: ["spectrum"], unit: "lean", range: LEAN },
  viewLeanMedian: { name: "<view>:lean-median", of: ["spectrum"], unit: "lean", range: LEAN },
  viewLeanSd: { name: "<view>:lean-sd", of: ["spectrum"], unit: "lean", range: COUNT },
  gapN: { name: "gap:<view>><view>:n", of: ["spectrum"], ...people },
  gapSigned: { name: "gap:<view>><view>:signed", of: ["spectrum"], unit: "stops", range: [-10, 10] },
  gapSize: { name: "gap:<view>><view>:size", of: ["spectrum"], unit: "stops", range: OF_TEN },
  gapUp: { name: "gap:<view>><view>:up", of: ["spectrum"], ...people },
  gapSame: { name: "gap:<view>><view>:same", of: ["spectrum"], ...people },
  gapDown: { name: "gap:<view>><view>:down", of: ["spectrum"], ...people },

  weekPart: { name: "<week>:<part>", of: ["audit"], unit: "points", range: HUNDRED },
  futureMean: { name: "<week>:future:mean", of: ["audit"], unit: "points", range: HUNDRED },
  futureMedian: { name: "<week>:future:median", of: ["audit"], unit: "points", range: HUNDRED },
  futureSd: { name: "<week>:future:sd", of: ["audit"], unit: "points", range: COUNT },
  futureUp: { name: "now>target:future:up", of: ["audit"], ...people },
  futureSame: { name: "now>target:future:same", of: ["audit"], ...people },
  futureDown: { name: "now>target:future:down", of: ["audit"], ...people },

  area: { name: "area:<area>", of: ["commit"], ...people },
  kind: { name: "kind:<kind>", of: ["commit"], ...people },

  actMean: { name: "mean", of: ["doubletake"], unit: "stops", range: OF_TEN },
  wordDifference: { name: "d", of: ["doubletake"], unit: "stops", range: [-10, 10] },
  wordLow: { name: "low", of: ["doubletake"], unit: "stops", range: [-10, 10] },
  wordHigh: { name: "high", of: ["doubletake"], unit: "stops", range: [-10, 10] },
  wordGuessed: { name: "word", of: ["doubletake"], ...people },

  shareTag: { name: "share:<tag>", of: ["ledger"], ...share },

  meanAcross: { name: "mean:x", of: ["mix"], unit: "stops", range: [-5, 5] },
  meanUp: { name: "mean:y", of: ["mix"], unit: "stops", range: [-5, 5] },

  hurtN: { name: "hurt:n", of: ["onehat"], ...people },
  hurtMean: { name: "hurt:mean", of: ["onehat"], unit: "stops", range: OF_TEN },

  leading: { name: "leading", of: ["profile"], unit: "points", range: HUNDRED },
  managing: { name: "managing", of: ["profile"], unit: "points", range: HUNDRED },
  balance: { name: "balance", of: ["profile"], unit: "lean", range: LEAN },
  balanceMedian: { name: "balance:median", of: ["profile"], unit: "lean", range: LEAN },
  balanceSd: { name: "balance:sd", of: ["profile"], unit: "lean", range: COUNT },
  band: { name: "band:<band>", of: ["profile"], ...people },
  overallN: { name: "n:overall", of: ["profile"], ...people },
  extent: { name: "extent", of: ["profile"], unit: "points", range: HUNDRED },

  points: { name: "points:<skill>", of: ["rank"], unit: "points", range: COUNT },
  shareTop: { name: "share:<skill>", of: ["rank"], ...share },
  rank: { name: "rank:<skill>", of: ["rank"], unit: "place", range: [1, null] },

  unpaired: { name: "unpaired", of: ["shift"], ...people },
  momentMean: { name: "mean:<moment>", of: ["shift"], unit: "stops", range: OF_TEN },
  changeMean: { name: "mean:<moment>><moment>", of: ["shift"], unit: "stops", range: [-10, 10] },
  lookedBack: { name: "mean:pre>then", of: ["shift"], unit: "stops", range: [-10, 10] },
  togetherN: { name: "n:<moment>><moment>", of: ["shift"], ...people },
  up: { name: "up:<moment>><moment>", of: ["shift"], ...people },
  same: { name: "same:<moment>><moment>", of: ["shift"], ...people },
  down: { name: "down:<moment>><moment>", of: ["shift"], ...people },
  dAv: { name: "dAv:<moment>><moment>", of: ["shift"], unit: "size", range: ANY },
  gAv: { name: "gAv:<moment>><moment>", of: ["shift"], unit: "size", range: ANY },
  dZ: { name: "dZ:<moment>><moment>", of: ["shift"], unit: "size", range: ANY },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureId = keyof typeof MEASURES;

/** What the pointed brackets of a measure's name stand for in one figure, by their names; the second of two has a 2 behind it. */
type Parts = Readonly<Record<string, string>>;

interface Known extends Measure {
  id: MeasureId;
  pattern: RegExp;
}

const isMeasureId = (id: string): id is MeasureId => id in MEASURES;

const known: readonly Known[] = Object.entries<Measure>(MEASURES).flatMap(([id, measure]) =>
  isMeasureId(id) ? [{ ...measure, id, pattern: patternOf(measure.name) }] : [],
);

function patternOf(name: string): RegExp {
  const seen: string[] = [];
  const parts = name.split(/(<\w+>)/).map((part) => {
    const gap = /^<(\w+)>$/.exec(part)?.[1];
    if (gap === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const again = seen.includes(gap);
    seen.push(gap);
    return `(?<${gap}${again ? 2 : ""}>${NAMES[gap]?.join("|") ?? ".+"})`;
  });
  return new RegExp(`^${parts.join("")}$`, "su");
}

/** What one figure is: a name without brackets is meant before a family that it fits as well. Null where nothing is known of it. */
export function measureOf(
  exercise: ExerciseId,
  name: string,
): { id: MeasureId; measure: Measure; parts: Parts } | null {
  const fitting = known.filter(({ of, pattern }) => (of === undefined || of.includes(exercise)) && pattern.test(name));
  const [first] = fitting.sort((a, b) => gapsIn(a) - gapsIn(b));
  return first ? { id: first.id, measure: MEASURES[first.id], parts: first.pattern.exec(name)?.groups ?? {} } : null;
}

const gapsIn = ({ name }: Measure): number => name.split("<").length;
