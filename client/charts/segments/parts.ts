/** What the bars of groups are made of: every answer with a look of its own, or a few of many that look alike. */

import { charts } from "#words/charts.ts";
import type { Tone } from "../data.ts";
import type { SplitOption } from "../split.ts";

/** One part of every bar. */
export interface Part {
  id: string;
  text: string;
  tone: Tone;
  /** How answers that look alike are told apart: by lightness, and by colour what the sentence above speaks of. */
  shade: "own" | "said" | "said-too" | "one" | "two" | "three" | "rest";
  /** The answers that are counted in it. */
  ids: readonly string[];
}

/** Answers that a bar shows one by one; the others are one part. */
const SHOWN = 4;
/** Characters of all names that stand above the bars; of longer ones only those that the sentence speaks of. */
const LETTERS = 110;
const SHADES = ["one", "two", "three"] as const;

/** Parts in the order of the answers. `said`: the answers that the sentence above speaks of, which are shown in any case. */
export function partsOf(options: readonly SplitOption[], said: readonly string[]): Part[] {
  if (options.every(({ tone }) => tone !== "plain"))
    return options.map(({ id, text, tone }) => ({ id, text, tone, shade: "own", ids: [id] }));
  const letters = options.reduce((sum, { text }) => sum + text.length, 0);
  const most = letters > LETTERS ? Math.max(1, said.length) : SHOWN;
  const room = options.length > most ? Math.max(1, most - (most === SHOWN ? 1 : 0)) : most;
  const first = [...options].sort((a, b) => rank(said, a) - rank(said, b) || b.count - a.count).slice(0, room);
  const others = options.filter((option) => !first.includes(option));
  let shade = 0;
  const parts = options
    .filter((option) => first.includes(option))
    .map(({ id, text }): Part => {
      const at = said.indexOf(id);
      const look = at === 0 ? "said" : at > 0 ? "said-too" : (SHADES[shade++] ?? "three");
      return { id, text, tone: "plain", shade: look, ids: [id] };
    });
  if (others.length === 0) return parts;
  const rest: Part = { ...{ id: "", text: charts.segments.others, tone: "plain", shade: "rest" }, ids: idsOf(others) };
  return [...parts, rest];
}

const rank = (said: readonly string[], { id }: SplitOption): number => (said.includes(id) ? 0 : 1);
const idsOf = (options: readonly SplitOption[]): string[] => options.map(({ id }) => id);
