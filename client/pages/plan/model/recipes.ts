/** What can be done to a plan, each as a recipe for its history. */
import type { Draft, DraftStep } from "../../../../shared/agenda/draft.ts";
import { STEP_MINUTES, STEPS } from "../../../../shared/limits.ts";
import type { Recipe } from "./history.ts";

/** What a plan says of itself, beside its steps. */
export type PlanFields = Partial<
  Pick<Draft, "title" | "purpose" | "client" | "people" | "remote" | "start" | "end" | "minutes" | "reading" | "logo">
>;

/** Sets fields of the plan; undefined takes one away. */
export function setPlan(fields: PlanFields): Recipe {
  return (draft) => assign(draft, fields);
}

/** Sets fields of a step; undefined takes one away. */
export function setStep(id: string, fields: Partial<Omit<DraftStep, "id" | "exercise">>): Recipe {
  return (draft) => {
    const step = draft.steps.find((one) => one.id === id);
    if (step) assign(step, fields);
  };
}

/** Puts a copy of a step after another one; at the end where that is not there, at the beginning for null. */
export function addStep(step: DraftStep, after: string | null | undefined): Recipe {
  return (draft) => {
    if (draft.steps.length >= STEPS) return;
    const place = after === null ? 0 : draft.steps.findIndex((one) => one.id === after) + 1 || draft.steps.length;
    draft.steps.splice(place, 0, structuredClone(step));
  };
}

export function removeStep(id: string): Recipe {
  return (draft) => {
    const place = draft.steps.findIndex((one) => one.id === id);
    if (place >= 0) draft.steps.splice(place, 1);
  };
}

/** Moves a step to a place among the others, counted from 0. */
export function moveStep(id: string, to: number): Recipe {
  return (draft) => {
    const from = draft.steps.findIndex((one) => one.id === id);
    const place = Math.max(0, Math.min(to, draft.steps.length - 1));
    if (from < 0 || from === place) return;
    const [step] = draft.steps.splice(from, 1);
    if (step) draft.steps.splice(place, 0, step);
  };
}

/** Takes over another text of the plan, its id excepted. */
export function replace({ id: _, ...next }: Draft): Recipe {
  return (draft) => {
    const fields = Object.keys(draft).filter((key) => key !== "id" && !(key in next));
    assign(draft, { ...Object.fromEntries(fields.map((key) => [key, undefined])), ...structuredClone(next) });
  };
}

/** Minutes as a step may have them: from none to the most, to the half minute. */
export function minutesWithin(minutes: number): number {
  return Math.max(0, Math.min(STEP_MINUTES, Math.round(minutes * 2) / 2));
}

/** An absent field is left out, so that the same plan is always the same JSON. */
function assign(target: object, fields: object): void {
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) Reflect.deleteProperty(target, key);
    else Reflect.set(target, key, value);
  }
}
