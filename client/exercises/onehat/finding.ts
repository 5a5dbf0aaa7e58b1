/** What the two talks lacked, in the sentence that heads a big screen. */
import { onehatChart } from "#words/exercises/onehat-chart.ts";
import { fill } from "#words/fill.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { listed } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { type Missed, type ToldTalk, talksOf, tellingOf } from "./talks.ts";

const words = onehatChart.says;

/** Of both talks, or of the one that is shown large. */
export function finding(
  { settings }: FaceOf<"onehat">,
  result: StepResult,
  focus: string | undefined,
): Finding | undefined {
  const all = talksOf(settings, result);
  const own = all.filter(({ id }) => id === focus);
  const talks = own.length > 0 ? own : all;
  if (talks.length === 0) return undefined;
  const says = talks.map((talk, at) => saysOf(talk, talks[at - 1])).join(" ");
  return { says, ...(talks.length > 1 && { whole: true }) };
}

/** One talk; what the sentence `before` has said of such figures is not said again. */
export function saysOf(talk: ToldTalk, before?: ToldTalk): string {
  const { kind, named } = tellingOf(talk);
  const then = before && kind !== "nothing" && kind !== "spread" && tellingOf(before).kind === kind;
  return fill(then ? words.then : words[kind], gapsOf(talk, named));
}

/** The same below the talk's name. */
export function topLine(talk: ToldTalk): string {
  const { kind, named } = tellingOf(talk);
  return fill(words.line[kind], gapsOf(talk, named));
}

const gapsOf = (talk: ToldTalk, named: readonly Missed[]) => ({
  talk: talk.name,
  n: named[0]?.count ?? 0,
  all: talk.n,
  counts: countsOf(talk, named),
});

/** "a clear next step (3 of 5)", or "a clear next step (8) and where this could lead (7)". */
const countsOf = ({ n }: ToldTalk, named: readonly Missed[]): string =>
  listed(
    named.map(({ text, count }) =>
      fill(named.length > 1 ? words.countOfSeveral : words.count, { need: text, n: count, all: n }),
    ),
  );
