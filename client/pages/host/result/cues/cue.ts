/** What a cue is, and what the table of cues looks at. */
import type { cues as words } from "#words/cues.ts";
import type { StepResult } from "../../../../../shared/protocol/view.ts";
import type { SplitItem } from "../../../../charts/split.ts";
import type { Gap, ListedText } from "../../../../exercises/contract/manifest.ts";

/** What the rules look at: the last round that was counted. */
export interface Seen {
  /** Too few people stand behind the result for any figure. */
  hidden: boolean;
  /** People have answered about themselves: nobody is asked to say where they stand. */
  own: boolean;
  /** The words that the result is made of, the most frequent first. */
  words: readonly ListedText[];
  /** The items that may be shown, in the step's order. */
  items: readonly SplitItem[];
  gaps: readonly Gap[];
  result: StepResult;
  answered: number;
  passed: number;
  eligible: number;
}

/** One cue, in words. */
export interface Cue {
  id: Exclude<keyof typeof words, "on" | "of" | "near" | "middle" | "upTo" | "from">;
  text: string;
}
