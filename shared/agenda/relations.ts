/** Which steps of a plan depend on each other. */
import { libraries, localeOf } from "./library.ts";
import type { Step } from "./schema.ts";

export interface Relations {
  /** Whether nothing is left that a step serves, or could be compared with, once these are gone. */
  pointless(id: string, going: ReadonlySet<string>): boolean;
  /** It belongs to a comparison. */
  compared(id: string): boolean;
  /** Earlier answers are compared with those to it. */
  compares(id: string): boolean;
}

/** What depends on what among these steps, as the library has it: a step that comes after others is compared with them. */
export function relationsOf(plan: readonly Step[], locale: string): Relations {
  const { steps } = libraries[localeOf(locale)];
  const linked = steps.filter(({ step, after }) => after || steps.some((other) => other.after?.includes(step.id)));
  const nameOf = (step: Step) =>
    linked.find((entry) => entry.step.exercise === step.exercise && isLike(step, entry.step))?.step.id;
  const names = new Map(plan.map((step) => [step.id, nameOf(step)]));
  const isAlone = (name: string) => linked.some(({ step, alone }) => step.id === name && alone === true);
  const afterOf = (name: string | undefined) => linked.find(({ step }) => step.id === name)?.after ?? [];
  const staying = (going: ReadonlySet<string>) =>
    new Set([...names].flatMap(([id, name]) => (name !== undefined && !going.has(id) ? [name] : [])));
  return {
    pointless: (id, going) => {
      const name = names.get(id);
      if (name === undefined || going.has(id) || isAlone(name)) return false;
      const [all, left] = [staying(new Set()), staying(going)];
      const served = [...all].filter((other) => afterOf(other).includes(name));
      const compared = afterOf(name).filter((other) => all.has(other));
      const serves = served.some((other) => left.has(other));
      const compares = compared.some((other) => left.has(other));
      return served.length + compared.length > 0 && !serves && !compares;
    },
    compared: (id) => names.get(id) !== undefined,
    compares: (id) => afterOf(names.get(id)).length > 0,
  };
}

/** All that the settings of a ready step say holds for this one too. */
function isLike(step: Step, ready: Step): boolean {
  const settings = new Map(Object.entries(step.settings));
  return Object.entries(ready.settings).every(([key, value]) => settings.get(key) === value);
}
