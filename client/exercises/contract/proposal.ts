/** What an exercise proposes as a finding: a sentence that can be edited, and figures that cannot. */

import { fill } from "#words/fill.ts";
import { findings } from "#words/findings.ts";
import type { Privacy } from "../../../shared/primitives.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";

/** The kinds of findings, in the order in which a report prefers them. */
export const KINDS = ["gap", "split", "missed", "moved", "agreed"] as const;
export type ProposalKind = (typeof KINDS)[number];

/** A finding about one item of a step. */
export interface ItemProposal {
  kind: ProposalKind;
  /** The item that its picture shows. */
  item: string;
  /** How strong it is beside others of its kind. */
  strength: number;
  /** People behind it. */
  n: number;
  /** One sentence of at most twenty words. */
  says: string;
  /** The figures in a line, with how many people they are of. */
  figures: string;
}

/** A step's result with its privacy class: what people say of themselves is no shared view. */
export type ClassedResult = StepResult & { privacy: Privacy };

/** Most characters of a text in a sentence, for texts that have few words. */
const CHARS = 100;

/** A text as a sentence can hold it: on one line, without a full stop, and cut where it has more words than there is room for. */
export function shortened(text: string, words: number): string {
  const all = text.trim().split(/\s+/);
  const kept: string[] = [];
  for (const word of all.slice(0, words))
    if ([...kept, word].join(" ").length <= CHARS) kept.push(word);
    else break;
  const short = kept.length > 0 ? kept.join(" ") : text.trim().slice(0, CHARS);
  const isWhole = kept.length === all.length;
  return isWhole ? short.replace(/\.$/u, "") : fill(findings.cut, { text: short.replace(/[\s.,;:!?–-]+$/u, "") });
}

/** How many words a text has. */
export const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** Without the full stop behind a quotation that ends with a mark of its own. */
export const sentence = (text: string): string => text.replace(/([?!]”)\.$/u, "$1");
