/** The picture of a result; one `Result.tsx` per exercise, all of one shape. */
import type { FunctionComponent } from "preact";
import type { ExerciseId, Face } from "../../../shared/exercises/index.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import type { PictureSize } from "../../charts/data.ts";
import "../../charts/charts.css";
import "../../charts/pictures.css";

/** What an exercise's picture is given. */
export interface PictureProps<E extends ExerciseId> {
  face: Extract<Face, { exercise: E }>;
  result: StepResult;
  size: PictureSize;
  /** The item shown large, or "overview". */
  focus?: string | undefined;
  /** On a stage, the page that the host has turned to, from 0: as many as the exercise's `pages` says. */
  page?: number | undefined;
}

/** What is drawn of any exercise, and how large. */
export interface ResultPictureProps extends Omit<PictureProps<ExerciseId>, "face"> {
  face: Face;
}

/** A picture for any face; empty for a face of another exercise. */
export type ResultPart = FunctionComponent<ResultPictureProps>;

/** Makes a part that takes any face of a function that takes only the faces of its own exercise. */
export function resultPart<E extends ExerciseId>(
  exercise: E,
  Own: (props: PictureProps<E>) => ReturnType<FunctionComponent>,
): ResultPart {
  const isFace = (face: Face): face is Extract<Face, { exercise: E }> => face.exercise === exercise;
  return ({ face, ...rest }) => (isFace(face) ? Own({ face, ...rest }) : null);
}

export { hiddenNotes, movementOf, type ResultOfRound, roundsOf, shownRounds } from "./rounds.ts";
