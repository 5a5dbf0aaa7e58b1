/** whoever writes a plan chooses who reads it; what it is about is also counted. */
import type { Payload } from "../../../shared/exercises/commit/answer.ts";
import type { Readers } from "../contract/readers.ts";

type Share = Payload["share"];

/** Who reads the plan itself. */
export const readersOfPlan: Readonly<Record<Share, Readers>> = {
  private: "own",
  trainer: "facilitator",
  wall: "words",
};

/** Who reads what it is about, and whether it starts, stops or continues something. */
export const readersOfAbout = (share: Share): Readers => (share === "wall" ? "words" : "totals");
