/** What somebody keeps of an answer to begin a plan with; `starter.ts` in the folder of an exercise in which they can. */
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";

/** The words of what is kept; null where nothing is. */
export type StarterPart = (own: OwnAnswer) => string | null;

/** Marks the part of an exercise, for `find`. */
export const starterPart = (part: StarterPart): StarterPart => part;
