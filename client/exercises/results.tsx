/** A step's result as a picture: the same on stage, host page, report and phone; only its size differs. */
import type { Face } from "../../shared/exercises/index.ts";
import type { StepResult } from "../../shared/protocol/view.ts";
import type { PictureSize } from "../charts/data.ts";
import "../styles/charts.css";
import "../styles/pictures.css";
import { charts } from "../locales/en/charts.ts";
import { AuditResult } from "./audit/Result.tsx";
import { ChoiceResult } from "./choice/Result.tsx";
import { CloudResult } from "./cloud/Result.tsx";
import { CommitResult } from "./commit/Result.tsx";
import { LedgerResult } from "./ledger/Result.tsx";
import { MixResult } from "./mix/Result.tsx";
import { NoteResult } from "./note/Result.tsx";
import { Predicted } from "./Predicted.tsx";
import { ProfileResult } from "./profile/Result.tsx";
import { PulseResult } from "./pulse/Result.tsx";
import { RankResult } from "./rank/Result.tsx";
import { ScaleResult } from "./scale/Result.tsx";
import { ScenarioResult } from "./scenario/Result.tsx";
import { ShiftResult } from "./shift/Result.tsx";
import { SortResult } from "./sort/Result.tsx";
import { SpectrumResult } from "./spectrum/Result.tsx";
import { TextResult } from "./text/Result.tsx";
import { VennResult } from "./venn/Result.tsx";

/** What is drawn, and how large. */
export interface ResultPictureProps {
  face: Face;
  result: StepResult;
  size: PictureSize;
  /** The item shown large, or "overview" for all of them, which is also what nothing given means. */
  focus?: string | undefined;
  /** Beside a prompt, where there is half the room. */
  dense?: boolean | undefined;
}

/** The picture of any exercise's result; also the default export, so that a phone can load it when it is needed. */
export function ResultPicture(props: ResultPictureProps) {
  const manual = props.result.rounds.some(({ source }) => source === "manual");
  return (
    <>
      <Picture {...props} />
      {manual && <p class="soft">{charts.manual}</p>}
      <Predicted {...props} />
    </>
  );
}

function Picture({ face, ...props }: ResultPictureProps) {
  switch (face.exercise) {
    case "audit":
      return <AuditResult face={face} {...props} />;
    case "choice":
      return <ChoiceResult face={face} {...props} />;
    case "cloud":
      return <CloudResult face={face} {...props} />;
    case "commit":
      return <CommitResult face={face} {...props} />;
    case "mix":
      return <MixResult face={face} {...props} />;
    case "ledger":
      return <LedgerResult face={face} {...props} />;
    case "note":
      return <NoteResult />;
    case "profile":
      return <ProfileResult face={face} {...props} />;
    case "pulse":
      return <PulseResult face={face} {...props} />;
    case "rank":
      return <RankResult face={face} {...props} />;
    case "scale":
      return <ScaleResult face={face} {...props} />;
    case "scenario":
      return <ScenarioResult face={face} {...props} />;
    case "shift":
      return <ShiftResult face={face} {...props} />;
    case "sort":
      return <SortResult face={face} {...props} />;
    case "spectrum":
      return <SpectrumResult face={face} {...props} />;
    case "text":
      return <TextResult face={face} {...props} />;
    case "venn":
      return <VennResult face={face} {...props} />;
    default:
      return face satisfies never;
  }
}

export default ResultPicture;
