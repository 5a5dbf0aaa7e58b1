/** The register of what a phone shows for each exercise, loaded when the step comes. One line per exercise. */
import "./answers.css";
import type { ExerciseId } from "../../shared/exercises/index.ts";
import type { AnswerModule } from "./answer.ts";

/** Fetches an exercise's part of the phone. */
export const answerModules: Readonly<Record<ExerciseId, () => Promise<{ default: AnswerModule }>>> = {
  audit: () => import("./audit/Answer.tsx"),
  choice: () => import("./choice/Answer.tsx"),
  cloud: () => import("./cloud/Answer.tsx"),
  commit: () => import("./commit/Answer.tsx"),
  ledger: () => import("./ledger/Answer.tsx"),
  mix: () => import("./mix/Answer.tsx"),
  note: () => import("./note/Answer.tsx"),
  profile: () => import("./profile/Answer.tsx"),
  pulse: () => import("./pulse/Answer.tsx"),
  rank: () => import("./rank/Answer.tsx"),
  scale: () => import("./scale/Answer.tsx"),
  scenario: () => import("./scenario/Answer.tsx"),
  shift: () => import("./shift/Answer.tsx"),
  sort: () => import("./sort/Answer.tsx"),
  spectrum: () => import("./spectrum/Answer.tsx"),
  text: () => import("./text/Answer.tsx"),
  venn: () => import("./venn/Answer.tsx"),
};
