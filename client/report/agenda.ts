/** What was done: the plan with its times, what each step was for, and how many answered. */
import { fill } from "#words/fill.ts";
import { purposes } from "#words/purposes.ts";
import { after } from "#words/report-after.ts";
import { clockAfter } from "../../shared/agenda/clock.ts";
import { hoursAndMinutes } from "../../shared/duration.ts";
import type { ExerciseId } from "../../shared/exercises/index.ts";
import type { Results } from "../../shared/protocol/http.ts";
import { kindOf } from "../exercises/find/manifest.ts";
import { isReading } from "../ui/step.ts";

const words = after.two;

export interface AgendaRow {
  id: string;
  /** By the clock, or since the start where the plan names none; null before the end, when steps are still missing. */
  at: string | null;
  title: string;
  purpose: string;
  /** How many answered, or why nobody did. */
  answered: string;
}

/** A row for each step of the plan. */
export function agendaOf({
  steps,
  room,
}: {
  steps: Results["steps"];
  room: Pick<Results["room"], "start" | "status">;
}) {
  let before = 0;
  return steps.map((step): AgendaRow => {
    const at = room.start === undefined ? hoursAndMinutes(Math.round(before)) : clockAfter(room.start, before);
    before += step.minutes;
    return {
      id: step.id,
      at: room.status === "ended" ? at : null,
      title: step.title || kindOf(step),
      purpose: purposeOf(step),
      answered: done(step, room),
    };
  });
}

function done(step: Results["steps"][number], { status }: Pick<Results["room"], "status">): string {
  if (step.skipped) return words.leftOut;
  if (isReading(step)) return "";
  if (step.kept) return words.kept;
  const [first] = step.rounds;
  if (!first) return status === "ended" ? words.notYet : words.unseen;
  return fill(words.answered, { answered: first.answered, eligible: first.eligible });
}

/** A page has none of its own; a break or a closing round is called so where its title says something else. */
export function purposeOf(step: { exercise: ExerciseId; settings: object; title: string }): string {
  const kind = kindOf(step);
  const special = kind !== kindOf({ exercise: step.exercise, settings: {} }) && kind !== step.title;
  return purposes[step.exercise] || (special ? kind : "");
}
