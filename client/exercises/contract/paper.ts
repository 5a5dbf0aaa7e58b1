/** An exercise on paper; one `Paper.tsx` per exercise, all of one shape. */
import type { FunctionComponent } from "preact";
import type { ExerciseId, Face } from "../../../shared/exercises/index.ts";
import type { FaceOf } from "./manifest.ts";

/** What an exercise's sheet is given. */
export interface PaperProps<F extends Face = Face> {
  face: F;
  /** There is room to be left for a second vote. */
  again: boolean;
}

/** A sheet for any face; empty for a face of another exercise. */
export type PaperPart = FunctionComponent<PaperProps>;

/** Makes a part that takes any face of a function that takes only the faces of its own exercise. */
export function paperPart<E extends ExerciseId>(
  exercise: E,
  Own: (props: PaperProps<FaceOf<E>>) => ReturnType<FunctionComponent>,
): PaperPart {
  const isFace = (face: Face): face is FaceOf<E> => face.exercise === exercise;
  return ({ face, again }) => (isFace(face) ? Own({ face, again }) : null);
}
