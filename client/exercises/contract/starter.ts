/** What somebody keeps of an answer to begin a plan with; `starter.ts` in the folder of an exercise in which they can. */
import type { CommitArea } from "../../../shared/content/model.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";

/** What is kept, as the second half of its owner's own plan, and what it is about. */
export interface Kept {
  thenDo: string;
  /** Absent where it is about none of them. */
  area?: CommitArea;
}

/** Null where nothing is kept. */
export type StarterPart = (own: OwnAnswer) => Kept | null;

/** Marks the part of an exercise, for `find`. */
export const starterPart = (part: StarterPart): StarterPart => part;
