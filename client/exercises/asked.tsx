/** What a step asks: large on the stage, as plain text on the host page. One line per exercise. */
import type { ExerciseId } from "../../shared/exercises/index.ts";
import type { StepView } from "../../shared/protocol/view.ts";
import type { Asking } from "./asking.ts";
import audit from "./audit/Asked.tsx";
import choice from "./choice/Asked.tsx";
import cloud from "./cloud/Asked.tsx";
import commit from "./commit/Asked.tsx";
import ledger from "./ledger/Asked.tsx";
import mix from "./mix/Asked.tsx";
import note from "./note/Asked.tsx";
import profile from "./profile/Asked.tsx";
import pulse from "./pulse/Asked.tsx";
import { ReadersOf } from "./ReadersOf.tsx";
import rank from "./rank/Asked.tsx";
import scale from "./scale/Asked.tsx";
import scenario from "./scenario/Asked.tsx";
import shift from "./shift/Asked.tsx";
import sort from "./sort/Asked.tsx";
import spectrum from "./spectrum/Asked.tsx";
import text from "./text/Asked.tsx";
import venn from "./venn/Asked.tsx";

const questions: Readonly<Record<ExerciseId, Asking>> = {
  audit,
  choice,
  cloud,
  commit,
  ledger,
  mix,
  note,
  profile,
  pulse,
  rank,
  scale,
  scenario,
  shift,
  sort,
  spectrum,
  text,
  venn,
};

/**
 * The question, and what there is to choose from where the room needs to see it: the same while voting, while talking
 * and above the result. Nothing here counts anything.
 */
export function Asked({ step }: { step: StepView }) {
  const { Asked: Own } = questions[step.exercise];
  return <Own step={step} />;
}

/** What phones ask, as plain text: enough to read it out, small enough to leave the room for the controls; and who reads it. */
export function Preview({ step }: { step: StepView }) {
  const { Preview: Own } = questions[step.exercise];
  return (
    <>
      <Own step={step} />
      <ReadersOf face={step} />
    </>
  );
}
