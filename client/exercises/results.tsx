/** A step's result as a picture on stage, host page and report, which show any exercise: one line each. */
import type { ExerciseId } from "../../shared/exercises/index.ts";
import audit from "./audit/Result.tsx";
import choice from "./choice/Result.tsx";
import cloud from "./cloud/Result.tsx";
import commit from "./commit/Result.tsx";
import ledger from "./ledger/Result.tsx";
import mix from "./mix/Result.tsx";
import note from "./note/Result.tsx";
import type { Picture, ResultPictureProps } from "./picture.ts";
import profile from "./profile/Result.tsx";
import pulse from "./pulse/Result.tsx";
import rank from "./rank/Result.tsx";
import scale from "./scale/Result.tsx";
import scenario from "./scenario/Result.tsx";
import shift from "./shift/Result.tsx";
import sort from "./sort/Result.tsx";
import spectrum from "./spectrum/Result.tsx";
import text from "./text/Result.tsx";
import venn from "./venn/Result.tsx";
import { WithNotes } from "./WithNotes.tsx";

const pictures: Readonly<Record<ExerciseId, Picture>> = {
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

/** The picture of any exercise's result, with what is said beside it. */
export function ResultPicture(props: ResultPictureProps) {
  const Own = pictures[props.face.exercise];
  return (
    <WithNotes {...props}>
      <Own {...props} />
    </WithNotes>
  );
}
