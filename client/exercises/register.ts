/** The register of facts: one line per exercise. */
import type { ExerciseId } from "../../shared/exercises/index.ts";
import { audit } from "./audit/facts.ts";
import { choice } from "./choice/facts.ts";
import { cloud } from "./cloud/facts.ts";
import { commit } from "./commit/facts.ts";
import type { AnyFacts } from "./facts.ts";
import { ledger } from "./ledger/facts.ts";
import { mix } from "./mix/facts.ts";
import { note } from "./note/facts.ts";
import { profile } from "./profile/facts.ts";
import { pulse } from "./pulse/facts.ts";
import { rank } from "./rank/facts.ts";
import { scale } from "./scale/facts.ts";
import { scenario } from "./scenario/facts.ts";
import { shift } from "./shift/facts.ts";
import { sort } from "./sort/facts.ts";
import { spectrum } from "./spectrum/facts.ts";
import { text } from "./text/facts.ts";
import { venn } from "./venn/facts.ts";

/** What is known of each exercise. */
export const factsOf: Readonly<Record<ExerciseId, AnyFacts>> = {
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
