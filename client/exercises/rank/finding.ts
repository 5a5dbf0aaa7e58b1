/** What a ranking says: what came first, and how many people have it among their three. */

import { rankChart as words } from "#words/exercises/rank-chart.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { areSayable, askedIn, named } from "../../charts/headline.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { roundsOf } from "../contract/rounds.ts";

/** The first place by points; equal points share it. Nothing where too few answered. */
export function finding({ settings }: FaceOf<"rank">, result: StepResult): Finding | undefined {
  const top = lastOf(roundsOf(result, "rank"))?.result.top;
  if (!top || "hidden" in top) return undefined;
  const first = top.order.filter(({ rank, points }) => rank === 1 && points > 0);
  const [one] = first;
  if (!one) return undefined;
  const texts = first.map(({ id }) => settings.skills.find((skill) => skill.id === id)?.text ?? id);
  const about = { about: askedIn(settings.stem), of: first.map(({ id }) => id) };
  if (first.length === 1) {
    const gaps = { who: named(texts, words.one), n: top.counts[one.id] ?? 0, all: top.n };
    return { says: fill(gaps.n === gaps.all && gaps.all > 1 ? words.firstOfAll : words.first, gaps), ...about };
  }
  const says = areSayable(texts) ? words.tie : words.tieMany;
  return { says: fill(says, { who: named(texts, ""), tied: first.length, points: one.points }), ...about };
}
