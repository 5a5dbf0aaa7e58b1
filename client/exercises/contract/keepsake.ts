/** What stays with its person: their own answer, shown on their own phone alone; a `Keepsake.tsx` in exercises that have one. */
import type { FunctionComponent } from "preact";

export interface KeepsakeProps {
  payload: unknown;
  /** Deletes the answer, where it can be deleted from here. */
  forget?(): void;
}

/** Draws nothing where the payload is no answer to its exercise. */
export type KeepsakePart = FunctionComponent<KeepsakeProps>;
