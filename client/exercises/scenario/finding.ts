/** Which way the room leans, in the one sentence that heads a big screen: by letter, and by role once the debrief has named it. */

import { scenarioChart } from "#words/exercises/scenario-chart.ts";
import { fill } from "#words/fill.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { inSentence } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { roundsOf, shownRounds } from "../contract/rounds.ts";
import { leanOf, type ScenarioSettings } from "./ways.ts";

const words = scenarioChart.says;

/** How many lean to each side in one vote. */
interface Leaning {
  sides: readonly [number, number];
  n: number;
}

/** Of the vote after the talk, and how many leaned there before it; undefined where too few answered. */
export function scenarioFinding({ settings }: FaceOf<"scenario">, result: StepResult): Finding | undefined {
  const all = roundsOf(result, "scenario");
  const votes = shownRounds(all.map((one) => ({ round: one.round, item: one.result.pref }))).map(({ round, item }) => ({
    round,
    leaning: leaningOf(settings, item),
  }));
  const [one, then] = votes;
  if (!one) return undefined;
  if (then) return { says: saysOfTwo(settings, one.leaning, then.leaning) };
  return {
    says: all.length > 1 && one.round === 1 ? saysOfFirst(settings, one.leaning) : saysOfOne(settings, one.leaning),
  };
}

function leaningOf({ ways }: ScenarioSettings, item: { n: number; counts: Readonly<Record<string, number>> }): Leaning {
  const [a, b] = ways;
  return { sides: [leanOf(a, item.counts), leanOf(b, item.counts)], n: item.n };
}

/** The side that more lean to; null where the room is divided evenly. */
const leadOf = ({ sides: [a, b] }: Leaning): 0 | 1 | null => (a === b ? null : a > b ? 0 : 1);

/** "A", or "A (managing)" once the ways have their names. */
function nameOf({ ways }: ScenarioSettings, side: 0 | 1): string {
  const role = ways[side]?.label;
  const letter = scenarioChart.sides[side];
  return role === undefined ? letter : fill(scenarioChart.named, { side: letter, role: inSentence(role) });
}

function saysOfOne(settings: ScenarioSettings, vote: Leaning): string {
  const lead = leadOf(vote);
  if (lead === null) return fill(words.even, { n: vote.sides[0] });
  const n = vote.sides[lead];
  const text = vote.n === 1 ? words.one : n === vote.n ? words.all : words.once;
  return fill(text, { n, all: vote.n, side: nameOf(settings, lead) });
}

function saysOfFirst(settings: ScenarioSettings, vote: Leaning): string {
  const lead = leadOf(vote);
  if (lead === null) return fill(words.onlyFirstEven, { n: vote.sides[0] });
  return fill(words.onlyFirst, { n: vote.sides[lead], all: vote.n, side: nameOf(settings, lead) });
}

function saysOfTwo(settings: ScenarioSettings, first: Leaning, then: Leaning): string {
  const lead = leadOf(then);
  if (lead === null) {
    const [n] = then.sides;
    const [a, b] = first.sides;
    if (a === n && b === n) return fill(words.asBeforeEven, { n });
    return fill(words.thenEven, { n, before: fill(words.beforeEven, { a, b }) });
  }
  if (then.n === 1) return saysOfOne(settings, then);
  const n = then.sides[lead];
  const before = first.sides[lead];
  const unanimous = n === then.n;
  const gaps = { n, all: then.n, side: nameOf(settings, lead) };
  if (before === n && first.n === then.n) return fill(unanimous ? words.asBeforeAll : words.asBefore, gaps);
  const text = before === 0 ? words.beforeNobody : first.n === then.n ? words.before : words.beforeOf;
  return fill(unanimous ? words.thenAll : words.then, { ...gaps, before: fill(text, { n: before, all: first.n }) });
}
