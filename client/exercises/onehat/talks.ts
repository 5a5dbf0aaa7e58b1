/** What a result tells of the two talks, for its picture and its headline. */

import { onehat as words } from "#words/exercises/onehat.ts";
import { onehatChart } from "#words/exercises/onehat-chart.ts";
import { fill, plural } from "#words/fill.ts";
import type { TalkResult } from "../../../shared/exercises/onehat/result.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { decimal } from "../../charts/numbers.ts";
import type { FaceOf } from "../contract/manifest.ts";
import { roundsOf } from "../contract/rounds.ts";

type Settings = FaceOf<"onehat">["settings"];

/** One need that somebody missed. */
export interface Missed {
  id: string;
  text: string;
  count: number;
}

/** One talk as it may be told. */
export interface ToldTalk {
  id: string;
  name: string;
  n: number;
  /** What was missed, most first; what nobody missed is left out. */
  missed: Missed[];
  /** The mean of 0..10; null where too few have said. */
  hurt: { mean: string; n: number } | null;
  /** The moves of this talk, and whose they are, as far as they are shown. */
  set: NonNullable<Settings["sets"]>[number] | undefined;
}

const nameOf = (id: string): string => (id === "talk2" ? words.talks.talk2 : words.talks.talk1);

/** Both talks, without those of which too few have said anything. */
export function talksOf({ needs, sets }: Settings, result: StepResult): ToldTalk[] {
  const talks: readonly TalkResult[] = lastOf(roundsOf(result, "onehat"))?.result.talks ?? [];
  return talks.flatMap(({ missed, hurt }, at) => {
    if ("hidden" in missed) return [];
    const told = needs.map(({ id, text }) => ({ id, text, count: missed.counts[id] ?? 0 }));
    return [
      {
        id: missed.id,
        name: nameOf(missed.id),
        n: missed.n,
        missed: told.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
        hurt: "hidden" in hurt ? null : { mean: decimal(hurt.mean), n: hurt.n },
        set: sets?.[at] ?? undefined,
      },
    ];
  });
}

/** From so many answers on something may lead: named by so many people, and ahead of the next by so many. */
const LEADS = { answers: 10, people: 5, ahead: 3 };

/** What was clearly missed most, or else null; `among`: the answers of which none is ahead of the others. */
export function leadOf({ n, missed }: ToldTalk): { lead: Missed | null; among: readonly Missed[] } {
  const [first] = missed;
  if (!first || n < LEADS.answers) return { lead: null, among: missed };
  const near = missed.filter(({ count }) => first.count - count < LEADS.ahead);
  if (near.length > 1) return { lead: null, among: near };
  return { lead: first.count < LEADS.people ? null : first, among: missed };
}

/** Bars that a stage takes one under another: the rest is counted. */
const ON_STAGE = 3;

/** What a stage shows as bars, and how many people the rest is, in words: to miss nothing is not to miss something else. */
export function onStage({ missed }: ToldTalk): { shown: Missed[]; rest: string } {
  const left = missed.slice(ON_STAGE);
  const isNothing = ({ id }: Missed) => id === "nothing";
  const countOf = (some: readonly Missed[]) => some.reduce((sum, { count }) => sum + count, 0);
  const [others, nothing] = [countOf(left.filter((one) => !isNothing(one))), countOf(left.filter(isNothing))];
  const said = [
    ...(others > 0 ? [plural(others, onehatChart.rest)] : []),
    ...(nothing > 0 ? [plural(nothing, onehatChart.restNothing)] : []),
  ];
  return { shown: missed.slice(0, ON_STAGE), rest: said.join(" ") };
}

/** "Held back 4.2 of 10". */
export const heldBack = ({ hurt }: ToldTalk): string | null => hurt && fill(onehatChart.hurt, { mean: hurt.mean });
