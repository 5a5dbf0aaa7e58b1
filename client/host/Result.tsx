/** A step's result as the host sees it, at the size that this screen has room for. */
import type { StepResult, StepView } from "../../shared/protocol/view.ts";
import { ResultPicture } from "../exercises/results.tsx";
import { useWide } from "./wide.ts";

export function Result({ step, result, focus }: { step: StepView; result: StepResult; focus?: string | undefined }) {
  return <ResultPicture face={step} result={result} size={useWide() ? "page" : "phone"} focus={focus} />;
}
