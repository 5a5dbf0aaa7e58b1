/** What the two talks lacked, in the sentence that heads a big screen. */
import { onehatChart } from "#words/exercises/onehat-chart.ts";
import { fill } from "#words/fill.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { listed } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { type ToldTalk, talksOf, topOf } from "./talks.ts";

const words = onehatChart.says;
/** Most characters of what ties: two sentences head one screen, above twelve cards. */
const LONGEST = 44;

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
  return { says: talks.map((talk, at) => saysOf(talk, at > 0)).join(" ") };
}

/** `again`: the sentence before has said what such figures are about. */
export function saysOf(talk: ToldTalk, again = false): string {
  const top = topOf(talk);
  const [one] = top;
  const gaps = { talk: talk.name, n: one?.count ?? 0, all: talk.n, tied: top.length };
  if (!one) return "";
  if (top.length > 1) {
    const texts = top.map(({ text }) => text);
    const needs = listed(texts);
    return needs.length <= LONGEST ? fill(words.tie, { ...gaps, needs }) : fill(words.ties, gaps);
  }
  if (one.id === "nothing") return fill(words.nothing, gaps);
  return fill(again ? words.then : words.missed, { ...gaps, need: one.text });
}

/** The same in a line below the talk's name. */
export function topLine(talk: ToldTalk): string {
  const top = topOf(talk);
  const [one] = top;
  const gaps = { n: one?.count ?? 0, all: talk.n, tied: top.length };
  if (!one) return "";
  if (top.length > 1) return fill(words.topTies, gaps);
  return one.id === "nothing" ? fill(words.topNothing, gaps) : fill(words.top, { ...gaps, need: one.text });
}
