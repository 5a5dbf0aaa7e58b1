/** An answer that stays with its person and is shown on their own phone only. Some exercises have a `Keepsake.tsx`. */
import type { FunctionComponent } from "preact";

export interface KeepsakeProps {
  payload: unknown;
  /** Deletes the answer, where it can be deleted from here. */
  forget?(): void;
}

/** Draws nothing where the payload is no answer to its exercise. */
export type KeepsakePart = FunctionComponent<KeepsakeProps>;
