/** How a step's question is shown outside the phone; one `Asked.tsx` per exercise, all of one shape. */
import type { FunctionComponent } from "preact";
import type { ExerciseId } from "../../../shared/exercises/index.ts";
import type { StepView } from "../../../shared/protocol/view.ts";
import type { StepOf } from "./answer.ts";

/** What a question's pictures are given. */
interface AskedProps<Step extends StepView = StepView> {
  step: Step;
}

type Own<E extends ExerciseId> = (props: AskedProps<StepOf<E>>) => ReturnType<FunctionComponent>;

/** How an exercise's question is shown; nothing of a step of another exercise. */
export interface AskedPart {
  /** Large, for the stage: the question, and what there is to choose from where the room needs to see it. */
  Asked: FunctionComponent<AskedProps>;
  /** As plain text, for the host: enough to read it out. */
  Preview: FunctionComponent<AskedProps>;
}

/** Makes a part that takes any step of components that take only the steps of their own exercise. */
export function askedPart<E extends ExerciseId>(exercise: E, own: { Asked: Own<E>; Preview: Own<E> }): AskedPart {
  const isOf = (step: StepView): step is StepOf<E> => step.exercise === exercise;
  return {
    Asked: ({ step }) => (isOf(step) ? own.Asked({ step }) : null),
    Preview: ({ step }) => (isOf(step) ? own.Preview({ step }) : null),
  };
}
