/** A step's result as the host sees it, at the size that this screen has room for. */
import type { Face } from "../../../../shared/exercises/index.ts";
import type { StepResult } from "../../../../shared/protocol/view.ts";
import { ResultPicture } from "../../../exercises/find/result.tsx";
import { useWide } from "../parts/use-wide.ts";

export function Result({ face, result, focus }: { face: Face; result: StepResult; focus?: string | undefined }) {
  return <ResultPicture face={face} result={result} size={useWide() ? "page" : "phone"} focus={focus} />;
}
