/** The pause before a first vote: ten seconds, once per step, and not again after a reload. */
import { useMemo } from "preact/hooks";
import type { StepView } from "../../../../shared/protocol/view.ts";
import { useNow } from "../../../ui/useNow.ts";
import { startOfThinking, thinkLeft } from "../model/think.ts";

/** Seconds left to think; 0 where there is no pause. `thinks`: the exercise has one, undefined while that is not known. */
export function useThink(code: string, { id, round }: StepView, thinks: boolean | undefined): number {
  // The pause begins with the vote, also where the exercise is still being fetched.
  const begun = useMemo(Date.now, [id]);
  const pausing = thinks && round === 1;
  const start = useMemo(() => (pausing ? startOfThinking(code, id, begun) : 0), [code, id, pausing]);
  const now = useNow(thinkLeft(start, Date.now()) > 0);
  return thinkLeft(start, now);
}
