/** The register: every exercise that an agenda can name. A new one is one folder here, one in the client, and a line each below. */
import * as v from "valibot";
import { audit } from "./audit/index.ts";
import { Result as AuditResult } from "./audit/result.ts";
import { Face as AuditFace, Settings as AuditSettings } from "./audit/settings.ts";
import { choice } from "./choice/index.ts";
import { Result as ChoiceResult } from "./choice/result.ts";
import { Face as ChoiceFace, Settings as ChoiceSettings } from "./choice/settings.ts";
import { cloud } from "./cloud/index.ts";
import { Result as CloudResult } from "./cloud/result.ts";
import { Face as CloudFace, Settings as CloudSettings } from "./cloud/settings.ts";
import { commit } from "./commit/index.ts";
import { Result as CommitResult } from "./commit/result.ts";
import { Face as CommitFace, Settings as CommitSettings } from "./commit/settings.ts";
import type { Exercise } from "./contract.ts";
import { ledger } from "./ledger/index.ts";
import { Result as LedgerResult } from "./ledger/result.ts";
import { Face as LedgerFace, Settings as LedgerSettings } from "./ledger/settings.ts";
import { mix } from "./mix/index.ts";
import { Result as MixResult } from "./mix/result.ts";
import { Face as MixFace, Settings as MixSettings } from "./mix/settings.ts";
import { Result as NoteResult, note } from "./note/index.ts";
import { Face as NoteFace, Settings as NoteSettings } from "./note/settings.ts";
import { profile } from "./profile/index.ts";
import { Result as ProfileResult } from "./profile/result.ts";
import { Face as ProfileFace, Settings as ProfileSettings } from "./profile/settings.ts";
import { pulse } from "./pulse/index.ts";
import { Result as PulseResult } from "./pulse/result.ts";
import { Face as PulseFace, Settings as PulseSettings } from "./pulse/settings.ts";
import { rank } from "./rank/index.ts";
import { Result as RankResult } from "./rank/result.ts";
import { Face as RankFace, Settings as RankSettings } from "./rank/settings.ts";
import { scale } from "./scale/index.ts";
import { Result as ScaleResult } from "./scale/result.ts";
import { Face as ScaleFace, Settings as ScaleSettings } from "./scale/settings.ts";
import { scenario } from "./scenario/index.ts";
import { Result as ScenarioResult } from "./scenario/result.ts";
import { Face as ScenarioFace, Settings as ScenarioSettings } from "./scenario/settings.ts";
import { shift } from "./shift/index.ts";
import { Result as ShiftResult } from "./shift/result.ts";
import { Face as ShiftFace, Settings as ShiftSettings } from "./shift/settings.ts";
import { sort } from "./sort/index.ts";
import { Result as SortResult } from "./sort/result.ts";
import { Face as SortFace, Settings as SortSettings } from "./sort/settings.ts";
import { spectrum } from "./spectrum/index.ts";
import { Result as SpectrumResult } from "./spectrum/result.ts";
import { Face as SpectrumFace, Settings as SpectrumSettings } from "./spectrum/settings.ts";
import { text } from "./text/index.ts";
import { Result as TextResult } from "./text/result.ts";
import { Face as TextFace, Settings as TextSettings } from "./text/settings.ts";
import { venn } from "./venn/index.ts";
import { Result as VennResult } from "./venn/result.ts";
import { Face as VennFace, Settings as VennSettings } from "./venn/settings.ts";

/** A step's texts as one role may see them, told apart by their exercise. */
export const Face = v.variant("exercise", [
  AuditFace,
  LedgerFace,
  MixFace,
  ScaleFace,
  ChoiceFace,
  CloudFace,
  CommitFace,
  NoteFace,
  ProfileFace,
  PulseFace,
  RankFace,
  ScenarioFace,
  SortFace,
  ShiftFace,
  SpectrumFace,
  TextFace,
  VennFace,
]);
export type Face = v.InferOutput<typeof Face>;
export type ExerciseId = Face["exercise"];

/** A round's frozen result, told apart by its exercise. */
export const Result = v.variant("exercise", [
  AuditResult,
  LedgerResult,
  MixResult,
  ScaleResult,
  ChoiceResult,
  CloudResult,
  CommitResult,
  NoteResult,
  ProfileResult,
  PulseResult,
  RankResult,
  ScenarioResult,
  SortResult,
  ShiftResult,
  SpectrumResult,
  TextResult,
  VennResult,
]);
export type Result = v.InferOutput<typeof Result>;

/** What an agenda may ask for: an exercise and settings that fit it. */
export const Task = v.variant("exercise", [
  v.object({ exercise: v.literal("audit"), settings: AuditSettings }),
  v.object({ exercise: v.literal("ledger"), settings: LedgerSettings }),
  v.object({ exercise: v.literal("mix"), settings: MixSettings }),
  v.object({ exercise: v.literal("scale"), settings: ScaleSettings }),
  v.object({ exercise: v.literal("choice"), settings: ChoiceSettings }),
  v.object({ exercise: v.literal("cloud"), settings: CloudSettings }),
  v.object({ exercise: v.literal("commit"), settings: CommitSettings }),
  v.object({ exercise: v.literal("note"), settings: NoteSettings }),
  v.object({ exercise: v.literal("profile"), settings: ProfileSettings }),
  v.object({ exercise: v.literal("pulse"), settings: PulseSettings }),
  v.object({ exercise: v.literal("rank"), settings: RankSettings }),
  v.object({ exercise: v.literal("scenario"), settings: ScenarioSettings }),
  v.object({ exercise: v.literal("sort"), settings: SortSettings }),
  v.object({ exercise: v.literal("shift"), settings: ShiftSettings }),
  v.object({ exercise: v.literal("spectrum"), settings: SpectrumSettings }),
  v.object({ exercise: v.literal("text"), settings: TextSettings }),
  v.object({ exercise: v.literal("venn"), settings: VennSettings }),
]);
export type Task = v.InferOutput<typeof Task>;

export const exercises: Readonly<Record<ExerciseId, Exercise>> = {
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
