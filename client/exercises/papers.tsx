/** An exercise on paper, as its people get it. One line per exercise; one without a sheet of its own gets a plain one. */
import type { ExerciseId, Face } from "../../shared/exercises/index.ts";
import { Lines } from "../ui/paper-parts.tsx";
import audit from "./audit/Paper.tsx";
import choice from "./choice/Paper.tsx";
import cloud from "./cloud/Paper.tsx";
import commit from "./commit/Paper.tsx";
import ledger from "./ledger/Paper.tsx";
import mix from "./mix/Paper.tsx";
import type { PaperProps, Sheet } from "./paper.ts";
import profile from "./profile/Paper.tsx";
import pulse from "./pulse/Paper.tsx";
import rank from "./rank/Paper.tsx";
import { factsOf } from "./register.ts";
import scale from "./scale/Paper.tsx";
import scenario from "./scenario/Paper.tsx";
import shift from "./shift/Paper.tsx";
import sort from "./sort/Paper.tsx";
import spectrum from "./spectrum/Paper.tsx";
import text from "./text/Paper.tsx";
import venn from "./venn/Paper.tsx";

const sheets: Readonly<Partial<Record<ExerciseId, Sheet>>> = {
  audit,
  choice,
  cloud,
  commit,
  ledger,
  mix,
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

export function ExercisePaper(props: PaperProps) {
  const Own = sheets[props.face.exercise];
  return Own ? <Own {...props} /> : <PlainPaper face={props.face} />;
}

/** The question and its items, with room to write. */
function PlainPaper({ face }: { face: Face }) {
  const { question, items } = factsOf[face.exercise];
  const asked = items(face);
  return (
    <>
      <p class="stem">{question(face)}</p>
      {asked.map(({ id, text }) => (
        <div key={id} class="written">
          <p>{text}</p>
          <Lines count={1} />
        </div>
      ))}
      {asked.length === 0 && <Lines count={8} />}
    </>
  );
}
