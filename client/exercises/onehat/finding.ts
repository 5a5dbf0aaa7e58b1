/** What the two talks lacked, in the sentence that heads a big screen. */
import { onehatChart } from "#words/exercises/onehat-chart.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { listed } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { leadOf, type Missed, type ToldTalk, talksOf } from "./talks.ts";

const words = onehatChart.says;
/** Most characters of counts one after another: two sentences head one screen, above twelve cards, and one line is narrower. */
const LONGEST = { sentence: 66, line: 48 };

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

/** How a talk is told: what most missed, what led without a majority, or counts alone. */
function kindOf(talk: ToldTalk): "nothing" | "most" | "often" | "counts" | "spread" {
  const { lead, among } = leadOf(talk);
  if (lead) return lead.id === "nothing" ? "nothing" : 2 * lead.count > talk.n ? "most" : "often";
  if (among.length === 1 && among[0]?.id === "nothing") return "nothing";
  return countsOf(talk, among).length <= LONGEST.sentence ? "counts" : "spread";
}

/** One talk; what the sentence `before` has said of such figures is not said again. */
export function saysOf(talk: ToldTalk, before?: ToldTalk): string {
  const { lead, among } = leadOf(talk);
  const one = lead ?? among[0];
  if (!one) return "";
  const kind = kindOf(talk);
  const gaps = { talk: talk.name, n: one.count, all: talk.n, tied: among.length };
  const counts = kind === "counts" || kind === "spread" ? countsOf(talk, among) : countsOf(talk, [one]);
  const then = before && kindOf(before) === kind && kind !== "nothing" && kind !== "spread";
  return fill(then ? words.then : words[kind], { ...gaps, counts, range: rangeOf(among) });
}

/** The same in a line below the talk's name. */
export function topLine(talk: ToldTalk): string {
  const { lead, among } = leadOf(talk);
  const one = lead ?? among[0];
  if (!one) return "";
  const gaps = { n: one.count, all: talk.n, tied: among.length };
  if (kindOf(talk) === "nothing") return fill(words.lineNothing, gaps);
  if (lead) return fill(words.lineOften, { counts: countsOf(talk, [lead]) });
  const counts = countsOf(talk, among);
  if (counts.length <= LONGEST.line) return fill(words.line, { counts });
  return fill(words.lineSpread, { ...gaps, range: rangeOf(among) });
}

/** "a clear next step (3 of 5) and nothing (2 of 5)". */
const countsOf = ({ n }: ToldTalk, among: readonly Missed[]): string =>
  listed(
    among.map(({ id, text, count }) =>
      fill(words.count, { need: id === "nothing" ? words.none : text, n: count, all: n }),
    ),
  );

/** "2", or "1 to 3". */
function rangeOf(among: readonly Missed[]): string {
  const [high = 0, low = 0] = [among[0]?.count, lastOf(among)?.count];
  return low === high ? String(high) : fill(words.range, { low, high });
}
