/** The register of what simulated people say. One line per exercise. */
import type { ExerciseId } from "../../shared/exercises/index.ts";
import { samples as audit } from "./audit/sample.ts";
import { samples as choice } from "./choice/sample.ts";
import { samples as cloud } from "./cloud/sample.ts";
import { samples as commit } from "./commit/sample.ts";
import { samples as ledger } from "./ledger/sample.ts";
import { samples as mix } from "./mix/sample.ts";
import { samples as profile } from "./profile/sample.ts";
import { samples as pulse } from "./pulse/sample.ts";
import { samples as rank } from "./rank/sample.ts";
import type { Samples } from "./sample.ts";
import { samples as scale } from "./scale/sample.ts";
import { samples as scenario } from "./scenario/sample.ts";
import { samples as shift } from "./shift/sample.ts";
import { samples as sort } from "./sort/sample.ts";
import { samples as spectrum } from "./spectrum/sample.ts";
import { samples as text } from "./text/sample.ts";
import { samples as venn } from "./venn/sample.ts";

/** A page to read is answered by nobody. */
export const samples: Readonly<Record<ExerciseId, Samples>> = {
  note: {},
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
