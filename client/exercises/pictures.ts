/** The register of pictures for the phone, each fetched when its result is opened. One line per exercise. */
import type { ExerciseId } from "../../shared/exercises/index.ts";
import type { Picture } from "./picture.ts";

export const pictures: Readonly<Record<ExerciseId, () => Promise<{ default: Picture }>>> = {
  audit: () => import("./audit/Result.tsx"),
  choice: () => import("./choice/Result.tsx"),
  cloud: () => import("./cloud/Result.tsx"),
  commit: () => import("./commit/Result.tsx"),
  ledger: () => import("./ledger/Result.tsx"),
  mix: () => import("./mix/Result.tsx"),
  note: () => import("./note/Result.tsx"),
  profile: () => import("./profile/Result.tsx"),
  pulse: () => import("./pulse/Result.tsx"),
  rank: () => import("./rank/Result.tsx"),
  scale: () => import("./scale/Result.tsx"),
  scenario: () => import("./scenario/Result.tsx"),
  shift: () => import("./shift/Result.tsx"),
  sort: () => import("./sort/Result.tsx"),
  spectrum: () => import("./spectrum/Result.tsx"),
  text: () => import("./text/Result.tsx"),
  venn: () => import("./venn/Result.tsx"),
};
