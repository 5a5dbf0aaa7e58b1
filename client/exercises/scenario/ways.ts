/** The two ways of a scenario as pictures and findings read them. */

import { scenarioChart as words } from "#words/exercises/scenario-chart.ts";
import { fill } from "#words/fill.ts";
import type { Named, Tone } from "../../charts/data.ts";
import type { FaceOf } from "../contract/manifest.ts";

export type ScenarioSettings = FaceOf<"scenario">["settings"];
export type ScenarioWay = ScenarioSettings["ways"][number];

/** The look of a way: neutral until the debrief names its role, then that of its role. */
export function toneOf({ sign, label }: Pick<ScenarioWay, "sign" | "label">, side: number): Tone {
  if (label === undefined) return side === 0 ? "first" : "second";
  return sign === 1 ? "leading" : "managing";
}

/** How many lean to a way, strongly or slightly. */
export function leanOf(way: Pick<ScenarioWay, "sign"> | undefined, counts: Readonly<Record<string, number>>): number {
  return way ? (counts[String(way.sign)] ?? 0) + (counts[String(way.sign * 2)] ?? 0) : 0;
}

/** "Strongly" and "slightly" of one way are one side, which goes by its sign as in `split`. */
export const sideOfPref = (pref: string): string => String(Math.sign(Number(pref)));

/** The four stops, A strongly first. */
export function stopsOf({ ways, strongly, slightly }: ScenarioSettings): (Named & { tone: Tone })[] {
  return ways.flatMap((way, side) => {
    const stop = (size: number, strength: string) => ({
      id: String(way.sign * size),
      text: fill(words.stop, { side: words.sides[side] ?? "", strength }),
      tone: toneOf(way, side),
    });
    return side === 0 ? [stop(2, strongly), stop(1, slightly)] : [stop(1, slightly), stop(2, strongly)];
  });
}
