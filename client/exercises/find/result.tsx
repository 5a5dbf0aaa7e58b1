/** Finds the picture of a step's result for stage, host page and report, which show any exercise. */
import type { ResultPart, ResultPictureProps } from "../contract/result.ts";
import { WithNotes } from "../WithNotes.tsx";

const parts = import.meta.glob<{ default: ResultPart }>("../*/Result.tsx", { eager: true });

/** The picture of any exercise's result, with what is said beside it. */
export function ResultPicture(props: ResultPictureProps) {
  const Own = parts[`../${props.face.exercise}/Result.tsx`]?.default;
  return <WithNotes {...props}>{Own && <Own {...props} />}</WithNotes>;
}
