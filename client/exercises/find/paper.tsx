/** Finds an exercise's sheet of paper, as its people get it. */
import type { PaperPart, PaperProps } from "../contract/paper.ts";

const parts = import.meta.glob<{ default: PaperPart }>("../*/Paper.tsx", { eager: true });

export function ExercisePaper(props: PaperProps) {
  const Own = parts[`../${props.face.exercise}/Paper.tsx`]?.default;
  return Own ? <Own {...props} /> : null;
}
