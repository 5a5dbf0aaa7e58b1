/** The register of what stays with its person: shown on their own phone alone, after the vote and after the workshop. One line per exercise. */
import type { FunctionComponent } from "preact";
import type { ExerciseId } from "../../shared/exercises/index.ts";
import type { OwnAnswer } from "../../shared/protocol/answer.ts";

export interface KeepsakeProps {
  payload: unknown;
  /** Deletes the answer, where it can be deleted from here. */
  forget?(): void;
}

/** Fetches how an exercise shows somebody their own answer. */
type Keepsake = () => Promise<{ default: FunctionComponent<KeepsakeProps> }>;

const keepsakes: ReadonlyMap<string, Keepsake> = new Map<ExerciseId, Keepsake>([
  ["commit", () => import("./commit/Card.tsx")],
  ["profile", () => import("./profile/Mirror.tsx")],
]);

/** What shows this answer to its person; null where there is nothing to keep. `exercise` where the answer does not name it. */
export function keepsakeOf(answer: OwnAnswer, exercise = answer.exercise): Keepsake | null {
  const { status, part } = answer;
  return status === "answered" && part === "main" && exercise !== undefined ? (keepsakes.get(exercise) ?? null) : null;
}
