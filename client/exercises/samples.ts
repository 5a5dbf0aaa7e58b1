/** The register of what simulated people say. One line per exercise. */
import type { ExerciseId } from "../../shared/exercises/index.ts";
import { samples as choice } from "./choice/sample.ts";
import { samples as cloud } from "./cloud/sample.ts";
import { samples as commit } from "./commit/sample.ts";
import { samples as profile } from "./profile/sample.ts";
import { samples as pulse } from "./pulse/sample.ts";
import { samples as rank } from "./rank/sample.ts";
import type { Samples } from "./sample.ts";
import { samples as scenario } from "./scenario/sample.ts";
import { samples as shift } from "./shift/sample.ts";
import { samples as sort } from "./sort/sample.ts";
import { samples as spectrum } from "./spectrum/sample.ts";
import { samples as text } from "./text/sample.ts";
import { samples as venn } from "./venn/sample.ts";

/** An exercise without samples is one that nobody answers. */
export const samples: Readonly<Partial<Record<ExerciseId, Samples>>> = {
  choice,
  cloud,
  commit,
  profile,
  pulse,
  rank,
  scenario,
  shift,
  sort,
  spectrum,
  text,
  venn,
};
