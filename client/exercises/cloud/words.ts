/** The words of a cloud and what the room said of them, from the rounds of a result. */
import type { Distribution, ItemDistribution } from "../../../shared/exercises/distribution.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import type { Tone } from "../../charts/data.ts";
import type { ResultOf } from "../contract/manifest.ts";
import { roundsOf } from "../contract/rounds.ts";

/** A side that a word can be seen on: leading, managing or both. */
export type Tag = "L" | "M" | "B";

/** How each side looks. */
export const TONES = { L: "leading", M: "managing", B: "both" } as const satisfies Record<Tag, Tone>;

/** The words as far as they may be told, with how many people sent any. */
export function wordsOf(result: StepResult): (ResultOf<"cloud"> & { n: number }) | undefined {
  const found = roundsOf(result, "cloud").find(({ round }) => round === 1)?.result;
  return found && found.n !== null ? { ...found, n: found.n } : undefined;
}

/** The words that came most often; none where every word came once. */
export function mostOf(counted: readonly { word: string; count: number }[]): string[] {
  const most = counted[0]?.count ?? 0;
  return most > 1 ? counted.filter(({ count }) => count === most).map(({ word }) => word) : [];
}

/** How the room sees each word, hidden ones among them; undefined before the tagging. */
export const tagsIn = (result: StepResult): readonly ItemDistribution[] | undefined =>
  roundsOf(result, "cloud").find(({ round }) => round === 2)?.result.tags;

/** By word, how the room sees it; undefined before the tagging. A word that too few tagged is not in it. */
export function tagsOf(result: StepResult): ReadonlyMap<string, Distribution> | undefined {
  const tags = tagsIn(result);
  return tags && new Map(tags.flatMap((tag) => ("hidden" in tag ? [] : [[tag.id, tag] as const])));
}
