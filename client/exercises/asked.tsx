/** What a step asks: large on the stage, as plain text on the host page. One line per exercise in each. */
import type { StepView } from "../../shared/protocol/view.ts";
import { AuditAsked, AuditPreview } from "./audit/Asked.tsx";
import { ChoiceAsked, ChoicePreview } from "./choice/Asked.tsx";
import { CloudAsked, CloudPreview } from "./cloud/Asked.tsx";
import { CommitAsked, CommitPreview } from "./commit/Asked.tsx";
import { LedgerAsked, LedgerPreview } from "./ledger/Asked.tsx";
import { MixAsked, MixPreview } from "./mix/Asked.tsx";
import { NotePreview } from "./note/Asked.tsx";
import { ProfileAsked, ProfilePreview } from "./profile/Asked.tsx";
import { PulseAsked, PulsePreview } from "./pulse/Asked.tsx";
import { RankAsked, RankPreview } from "./rank/Asked.tsx";
import { ScaleAsked, ScalePreview } from "./scale/Asked.tsx";
import { ScenarioAsked, ScenarioPreview } from "./scenario/Asked.tsx";
import { ShiftAsked, ShiftPreview } from "./shift/Asked.tsx";
import { SortAsked, SortPreview } from "./sort/Asked.tsx";
import { SpectrumAsked, SpectrumPreview } from "./spectrum/Asked.tsx";
import { TextAsked, TextPreview } from "./text/Asked.tsx";
import { VennAsked, VennPreview } from "./venn/Asked.tsx";

/**
 * The question, and what there is to choose from where the room needs to see it: the same while voting, while talking
 * and above the result. Nothing here counts anything.
 */
export function Asked({ step }: { step: StepView }) {
  switch (step.exercise) {
    case "audit":
      return <AuditAsked step={step} />;
    case "choice":
      return <ChoiceAsked step={step} />;
    case "cloud":
      return <CloudAsked step={step} />;
    case "commit":
      return <CommitAsked step={step} />;
    case "mix":
      return <MixAsked step={step} />;
    case "ledger":
      return <LedgerAsked step={step} />;
    case "note":
      return null;
    case "profile":
      return <ProfileAsked step={step} />;
    case "pulse":
      return <PulseAsked step={step} />;
    case "rank":
      return <RankAsked step={step} />;
    case "scale":
      return <ScaleAsked step={step} />;
    case "scenario":
      return <ScenarioAsked step={step} />;
    case "shift":
      return <ShiftAsked step={step} />;
    case "sort":
      return <SortAsked step={step} />;
    case "spectrum":
      return <SpectrumAsked step={step} />;
    case "text":
      return <TextAsked step={step} />;
    case "venn":
      return <VennAsked step={step} />;
    default:
      return step satisfies never;
  }
}

/** What phones ask, as plain text: enough to read it out, small enough to leave the room for the controls. */
export function Preview({ step }: { step: StepView }) {
  switch (step.exercise) {
    case "audit":
      return <AuditPreview step={step} />;
    case "choice":
      return <ChoicePreview step={step} />;
    case "cloud":
      return <CloudPreview step={step} />;
    case "commit":
      return <CommitPreview step={step} />;
    case "mix":
      return <MixPreview step={step} />;
    case "ledger":
      return <LedgerPreview step={step} />;
    case "note":
      return <NotePreview step={step} />;
    case "profile":
      return <ProfilePreview step={step} />;
    case "pulse":
      return <PulsePreview step={step} />;
    case "rank":
      return <RankPreview step={step} />;
    case "scale":
      return <ScalePreview step={step} />;
    case "scenario":
      return <ScenarioPreview step={step} />;
    case "shift":
      return <ShiftPreview step={step} />;
    case "sort":
      return <SortPreview step={step} />;
    case "spectrum":
      return <SpectrumPreview step={step} />;
    case "text":
      return <TextPreview step={step} />;
    case "venn":
      return <VennPreview step={step} />;
    default:
      return step satisfies never;
  }
}
