/** The steps that a room will add to a plan: the moments of a story, which take their time although nobody can see them yet. */
import { exercises } from "../exercises/index.ts";
import { same } from "../plain.ts";
import { boundOf, type DraftStep } from "./draft.ts";
import type { Agenda } from "./schema.ts";

/** More than any story has; a chain of one's own might come back to where it was. */
const MOST = 8;

/**
 * The moments that will follow a step, one way standing for all of them; none where the plan has the next one already, which is
 * the step `next`.
 */
export function momentsAfter(step: DraftStep, next: DraftStep | undefined, locale: string): DraftStep[] {
  const moments: DraftStep[] = [];
  let [now, behind] = [step, next];
  while (moments.length < MOST && exercises[now.exercise].followUps) {
    const bound = boundOf(now, locale);
    const ways = bound?.exercise.followUps?.(bound.content) ?? [];
    const isPlanned = ways.some(
      ({ task }) => task.exercise === behind?.exercise && same(task.settings, behind.settings),
    );
    const [way] = ways;
    if (way === undefined || isPlanned) return moments;
    const { title, notes, minutes = now.minutes, talks = now.talks, task } = way;
    now = { id: now.id, title, minutes, notes, ...(talks && { talks }), ...task };
    behind = undefined;
    moments.push(now);
  }
  return moments;
}

/** The steps of a plan, each with the minutes that it and the moments behind it take together. */
export function withMoments(steps: readonly DraftStep[], locale: string): { id: string; minutes: number }[] {
  return steps.map((step, place) => {
    const moments = momentsAfter(step, steps[place + 1], locale);
    return { id: step.id, minutes: moments.reduce((sum, { minutes }) => sum + minutes, step.minutes) };
  });
}

/** Minutes that the steps of a plan take, with the moments behind them. */
export function minutesInAll(steps: readonly DraftStep[], locale: string): number {
  return withMoments(steps, locale).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Minutes that an agenda is for; those of its steps where it names none. */
export function minutesOf({ minutes, steps, locale }: Agenda): number {
  return minutes ?? minutesInAll(steps, locale);
}
