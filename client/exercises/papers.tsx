/** An exercise on paper, as its people get it. One line per exercise; one without a sheet of its own gets a plain one. */
import type { Face } from "../../shared/exercises/index.ts";
import { Lines } from "../paper/parts.tsx";
import { AuditPaper } from "./audit/Paper.tsx";
import { ChoicePaper } from "./choice/Paper.tsx";
import { CloudPaper } from "./cloud/Paper.tsx";
import { CommitPaper } from "./commit/Paper.tsx";
import { LedgerPaper } from "./ledger/Paper.tsx";
import { MixPaper } from "./mix/Paper.tsx";
import { ProfilePaper } from "./profile/Paper.tsx";
import { PulsePaper } from "./pulse/Paper.tsx";
import { RankPaper } from "./rank/Paper.tsx";
import { factsOf } from "./register.ts";
import { ScalePaper } from "./scale/Paper.tsx";
import { ScenarioPaper } from "./scenario/Paper.tsx";
import { ShiftPaper } from "./shift/Paper.tsx";
import { SortPaper } from "./sort/Paper.tsx";
import { SpectrumPaper } from "./spectrum/Paper.tsx";
import { TextPaper } from "./text/Paper.tsx";
import { VennPaper } from "./venn/Paper.tsx";

/** What an exercise's sheet is given. */
export interface PaperProps<F extends Face = Face> {
  face: F;
  /** There is room to be left for a second vote. */
  again: boolean;
}

export function ExercisePaper({ face, again }: PaperProps) {
  switch (face.exercise) {
    case "audit":
      return <AuditPaper face={face} again={again} />;
    case "choice":
      return <ChoicePaper face={face} again={again} />;
    case "cloud":
      return <CloudPaper face={face} again={again} />;
    case "commit":
      return <CommitPaper face={face} again={again} />;
    case "ledger":
      return <LedgerPaper face={face} again={again} />;
    case "mix":
      return <MixPaper face={face} again={again} />;
    case "profile":
      return <ProfilePaper face={face} again={again} />;
    case "pulse":
      return <PulsePaper face={face} again={again} />;
    case "rank":
      return <RankPaper face={face} again={again} />;
    case "scale":
      return <ScalePaper face={face} again={again} />;
    case "scenario":
      return <ScenarioPaper face={face} again={again} />;
    case "shift":
      return <ShiftPaper face={face} again={again} />;
    case "sort":
      return <SortPaper face={face} again={again} />;
    case "spectrum":
      return <SpectrumPaper face={face} again={again} />;
    case "text":
      return <TextPaper face={face} again={again} />;
    case "venn":
      return <VennPaper face={face} again={again} />;
    default:
      return <PlainPaper face={face} />;
  }
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
