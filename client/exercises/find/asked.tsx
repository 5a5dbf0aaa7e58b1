/** Finds how an exercise's question is shown: large on the stage, as plain text on the host page. */
import type { StepView } from "../../../shared/protocol/view.ts";
import type { AskedPart } from "../contract/asked.ts";
import { ReadersOf } from "../ReadersOf.tsx";

const parts = import.meta.glob<{ default: AskedPart }>("../*/Asked.tsx", { eager: true });
const partOf = (exercise: string) => parts[`../${exercise}/Asked.tsx`]?.default;

/**
 * The question, and what there is to choose from where the room needs to see it: the same while voting, while talking
 * and above the result. Nothing here counts anything.
 */
export function Asked({ step }: { step: StepView }) {
  const Own = partOf(step.exercise)?.Asked;
  return Own ? <Own step={step} /> : null;
}

/** What phones ask, as plain text: enough to read it out, small enough to leave the room for the controls; and who reads it. */
export function Preview({ step }: { step: StepView }) {
  const Own = partOf(step.exercise)?.Preview;
  return (
    <>
      {Own && <Own step={step} />}
      <ReadersOf face={step} />
    </>
  );
}
