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
/** Among fewer people only what more than half of them missed leads, and by so many. */
const LEADS_OF_FEW = { ahead: 2 };

/**
 * How a talk is told, and what is named for that: `nothing` where most missed nothing; `most` and `often` with what stands out,
 * which can be two things; `counts` where no more than two things were missed at all; `spread` where nothing stands out.
 */
export interface Telling {
  kind: "nothing" | "most" | "often" | "counts" | "spread";
  named: readonly Missed[];
}

/** That nothing was missing is never one of the things that were missed. */
export function tellingOf(talk: ToldTalk): Telling {
  const { n } = talk;
  const { missed, nothing } = apart(talk);
  const [first, second, third] = missed;
  const isFew = n < LEADS.answers;
  const ahead = (one: Missed, next: Missed | undefined) =>
    one.count - (next?.count ?? 0) >= (isFew ? LEADS_OF_FEW : LEADS).ahead;
  const isMajority = (one: Missed) => 2 * one.count > n;
  if (!first) return nothing ? { kind: "nothing", named: [nothing] } : { kind: "spread", named: [] };
  const leads = (one: Missed, next: Missed | undefined) =>
    ahead(one, next) && (isFew ? isMajority(one) : one.count >= LEADS.people);
  if (nothing && (isMajority(nothing) || leads(nothing, first))) return { kind: "nothing", named: [nothing] };
  if (leads(first, second)) {
    if (isFew) return { kind: second ? "often" : "counts", named: [first] };
    return { kind: isMajority(first) ? "most" : "often", named: [first] };
  }
  if (missed.length <= 2) return { kind: "counts", named: missed };
  if (second && ahead(second, third)) return { kind: "often", named: [first, second] };
  return { kind: "spread", named: [] };
}

/** What was missed, and apart from it how many missed nothing. */
function apart({ missed }: ToldTalk): { missed: Missed[]; nothing: Missed | undefined } {
  const isNothing = ({ id }: Missed) => id === "nothing";
  return { missed: missed.filter((one) => !isNothing(one)), nothing: missed.find(isNothing) };
}

/** Bars that a stage takes one under another: the rest is counted. */
const ON_STAGE = 3;

/** What has bars, and in words how many people the rest is: of those who missed nothing a sentence tells in every talk. */
export function withBars(talk: ToldTalk, most: number = Number.POSITIVE_INFINITY): { shown: Missed[]; rest: string } {
  const { missed, nothing } = apart(talk);
  const others = missed.slice(most).reduce((sum, { count }) => sum + count, 0);
  const rest = others > 0 ? plural(others, nothing ? onehatChart.restAndNothing : onehatChart.rest) : "";
  const none = nothing ? plural(nothing.count, onehatChart.restNothing) : "";
  return { shown: missed.slice(0, most), rest: rest === "" ? none : fill(rest, { nothing: nothing?.count ?? 0 }) };
}

/** The same on a stage. */
export const onStage = (talk: ToldTalk): { shown: Missed[]; rest: string } => withBars(talk, ON_STAGE);

/** "Held back 4.2 of 10". */
export const heldBack = ({ hurt }: ToldTalk): string | null => hurt && fill(onehatChart.hurt, { mean: hurt.mean });
