/** What a cloud says: the word that came most, and once the words are tagged, what the room says it is about. */

import { cloudChart as words } from "#words/exercises/cloud-chart.ts";
import { fill, plural } from "#words/fill.ts";
import type { Distribution } from "../../../shared/exercises/distribution.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { askedIn, named } from "../../charts/headline.ts";
import { leadersOf } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { mostOf, type Tag, tagsOf, wordsOf } from "./words.ts";

/** Nothing where too few wrote, or no word is left to show. */
export function finding({ settings }: FaceOf<"cloud">, result: StepResult): Finding | undefined {
  const found = wordsOf(result);
  if (!found || found.words.length === 0) return undefined;
  const top = mostOf(found.words);
  const [first] = top;
  if (first === undefined)
    return { says: plural(found.words.length + found.more, words.allOnce), about: askedIn(settings.prompt) };
  const gaps = { n: found.words[0]?.count ?? 0, all: found.n };
  if (top.length > 1) {
    const who = opening(named(top, fill(words.words, { tied: top.length })));
    return { says: fill(words.tie, { ...gaps, who }), about: askedIn(settings.prompt), of: top };
  }
  const says = fill(words.top, { ...gaps, who: opening(named(top, first)) });
  const tag = tagsOf(result)?.get(first);
  if (tag) return { says: `${says} ${tagged(tag)}`, of: top };
  return { says, about: askedIn(settings.prompt), of: top };
}

const CALLED = { L: words.called.L, M: words.called.M, B: words.called.B } as const;

/** "The room calls it managing.", where most do. Of a tie every side is named. */
function tagged(tag: Distribution): string {
  const sides = topOf(tag);
  const [one, other] = sides;
  if (!one) return "";
  if (!other) {
    const isMost = 2 * (tag.counts[one] ?? 0) > tag.n;
    return isMost ? fill(words.tagged, { who: CALLED[one] }) : words.taggedDivided;
  }
  if (sides.length > 2) return words.taggedEven;
  return fill(words.taggedTie, { a: CALLED[one], b: CALLED[other] });
}

/** The sides on which most people see a word. */
export function topOf(tag: Distribution): Tag[] {
  const sides = (["L", "B", "M"] as const).map((id) => ({ id, text: id }));
  return leadersOf(sides, tag).top.flatMap(({ id }) => (id === "L" || id === "B" || id === "M" ? [id] : []));
}

/** A sentence begins with a capital, also inside quotation marks. */
export function opening(text: string): string {
  return text.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase(),
  );
}
