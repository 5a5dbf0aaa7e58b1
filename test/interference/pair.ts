import type { Sameness } from "./compare.ts";
import type { Run } from "./play.ts";
import type { Script } from "./script.ts";

/** Two scripts that differ in one thing, and what must be the same in both rooms. */
export interface Pair {
  /** What differs, for people. */
  what: string;
  one: Script;
  other: Script;
  /** What has to be the same, once both are played. */
  rule(one: Run, other: Run): Sameness;
}
