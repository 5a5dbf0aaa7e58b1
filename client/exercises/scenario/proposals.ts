/** Findings of a scenario: no shared view of it, and people who went over to the other way. */
import { scenario as words } from "#words/exercises/scenario.ts";
import { fill } from "#words/fill.ts";
import { findings } from "#words/findings.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import type { Named } from "../../charts/data.ts";
import type { FaceOf } from "../contract/manifest.ts";
import type { ItemProposal } from "../contract/proposal.ts";
import { movementOf, roundsOf, shownRounds } from "../contract/rounds.ts";
import { THRESHOLDS } from "../contract/thresholds.ts";
import { crossedOn, splitOf } from "../contract/votes.ts";
import { leanOf, sideOfPref } from "./ways.ts";

const ITEM = "pref";

export function proposals({ settings }: FaceOf<"scenario">, result: StepResult): ItemProposal[] {
  const { title, situation = "" } = settings;
  const rounds = shownRounds(roundsOf(result, "scenario").map((one) => ({ round: one.round, item: one.result.pref })));
  const asked = {
    item: ITEM,
    text: title || situation,
    options: optionsOf(settings),
    rounds,
    movement: movementOf(result, ITEM),
  };
  const last = lastOf(rounds)?.item;
  const forms = { exact: findings.moved.sides, least: findings.moved.sidesLeast };
  return [...(last && isDivided(settings, last) ? splitOf(asked) : []), ...crossedOn(asked, sideOfPref, forms)];
}

/** The two most frequent answers are of different ways, and neither way has most of the room, strongly and slightly together. */
function isDivided(
  { ways }: FaceOf<"scenario">["settings"],
  { n, counts }: { n: number; counts: Readonly<Record<string, number>> },
): boolean {
  const [, second = 0] = Object.values(counts).sort((a, b) => b - a);
  const sides = new Set(
    Object.keys(counts).flatMap((pref) => ((counts[pref] ?? 0) >= second ? [sideOfPref(pref)] : [])),
  );
  return sides.size > 1 && ways.every((way) => leanOf(way, counts) < THRESHOLDS.split.way * n);
}

/** Strongly for the one way, slightly, slightly for the other, strongly: in the order of the picture. */
function optionsOf({ ways, strongly, slightly }: FaceOf<"scenario">["settings"]): Named[] {
  return ways.flatMap(({ sign, label }, at) => {
    const side = label ?? words.sides[at] ?? "";
    const named = (strength: string) => fill(words.hand, { side, strength });
    const both = [
      { id: String(2 * sign), text: named(strongly) },
      { id: String(sign), text: named(slightly) },
    ];
    return at === 0 ? both : both.reverse();
  });
}
