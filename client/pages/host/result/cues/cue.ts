/** What a cue is, and what its rule looks at. */
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
  /** The side on which an option lies, where there are finer options than sides. */
  sideOf: ((option: string) => string) | null;
  result: StepResult;
  answered: number;
  passed: number;
  eligible: number;
}

/** One cue, in words. */
export interface Cue {
  id: Exclude<keyof typeof words, "on" | "of" | "for" | "near" | "middle" | "upTo" | "from">;
  text: string;
}

/** The figures for the gaps in a cue's words. */
export type Figures = Readonly<Record<string, string | number>>;

/** When a result has this shape, the cue of this name is worth a try in the talk. */
export interface Rule {
  id: Cue["id"];
  /** What it is about: of several rules about the same only the first that fits speaks. */
  about: "spread" | "room" | "moved" | "predicted" | "gap";
  /** The figures for the words' gaps; null where the result does not call for it. */
  find(seen: Seen): Figures | null;
}
