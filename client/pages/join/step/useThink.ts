/** The pause before a first vote: ten seconds, once per step, and never again after a reload. */
import { useMemo } from "preact/hooks";
import type { ExerciseId } from "../../../../shared/exercises/index.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import { useNow } from "../../../ui/useNow.ts";
import { startOfThinking, thinkLeft } from "../model/think.ts";

/** Where leading and managing stand to choose between: there the first thought is most often a habit. */
const THOUGHTFUL: readonly ExerciseId[] = ["sort", "scenario"];

/** Seconds left to think; 0 where there is no pause. */
export function useThink(code: string, step: StepView): number {
  const pausing = THOUGHTFUL.includes(step.exercise) && step.round === 1;
  const start = useMemo(() => (pausing ? startOfThinking(code, step.id, Date.now()) : 0), [code, step.id, pausing]);
  const now = useNow(thinkLeft(start, Date.now()) > 0);
  return thinkLeft(start, now);
}
