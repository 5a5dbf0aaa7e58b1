/** What a double take says: one sentence about all acts together, and none about a single one. */
import { doubletakeChart } from "#words/exercises/doubletake-chart.ts";
import { fill } from "#words/fill.ts";
import type { Act } from "../../../shared/exercises/doubletake/result.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { between, decimal } from "../../charts/numbers.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { pageAt, type Told, toldOf } from "./pages.ts";

const words = doubletakeChart.says;

/** From this share of those who said what was looked at, the sentence says that many had guessed. */
const MANY = 3;

/** On a big screen the word turns over first, so that nobody reads the sentence before; anywhere else there is but the sentence. */
export function finding(
  _face: FaceOf<"doubletake">,
  result: StepResult,
  _focus: string | undefined,
  page?: number,
): Finding | undefined {
  const told = toldOf(result);
  if (told.acts.length === 0) return undefined;
  if (told.word === null) return { says: words.means };
  const { guessed } = told;
  switch (page === undefined ? "word" : pageAt(result, page)) {
    case "turn":
      return undefined;
    case "acts":
      return { says: words.acts };
    case "guessed":
      return guessed ? { says: fill(words.guessed, guessed) } : undefined;
    default:
      return { says: sentenceOf(told) };
  }
}

/** The sentence about the word, with its range. */
export function sentenceOf({ acts, word, guessed }: Told): string {
  if (word === null) return words.means;
  const { low, high, n, says } = word;
  const d = differenceOf(acts) ?? word.d;
  if (says === "few") return words.few;
  // Told of a manager, everything is the other way round.
  const [by, from, to] = says === "manager" ? [-d, -high, -low] : [d, low, high];
  const sentence = fill(words[says], { d: decimal(by), low: decimal(from), high: decimal(to), n });
  return guessed && guessed.word * MANY >= guessed.n ? fill(words.guessedMany, { says: sentence }) : sentence;
}

/** What the acts were worth on average when told of one of the words. */
export const meanOf = (acts: readonly Act[], word: "leader" | "manager"): number =>
  acts.reduce((sum, act) => sum + (act[word]?.mean ?? 0), 0) / acts.length;

/** What the two means that stand beside the sentence differ by; undefined where an act tells nothing of the words. */
const differenceOf = (acts: readonly Act[]): number | undefined =>
  acts.every(({ leader, manager }) => leader && manager)
    ? between(meanOf(acts, "manager"), meanOf(acts, "leader"))
    : undefined;

/** What the talk ends with; null where too few people are there for any ending. */
export function endingOf({ word }: Told): string | null {
  return word === null || word.says === "few" ? null : doubletakeChart.endings[word.says];
}
