/** Brings together what two people made of the same plan at the same time. Nothing that either has typed is dropped. */
import { lastOf, same } from "../plain.ts";
import type { Draft, DraftStep } from "./draft.ts";

/** A field that both have changed, each to something else. */
export interface Clash {
  /** The step's id; null for a field of the plan itself. */
  step: string | null;
  /** "title", "minutes", …; a field of a step's settings is "settings.cards". */
  field: string;
  mine: unknown;
  theirs: unknown;
}

export interface Merged {
  /** With mine wherever there is a clash. */
  draft: Draft;
  clashes: readonly Clash[];
}

/**
 * Merges two versions of a plan by what each has changed since `base`, field by field. A step that one has removed and the other
 * has changed stays. An order that only one has changed is taken over; if both have, it is mine, with their new steps where
 * they put them.
 */
export function merge(base: Draft, mine: Draft, theirs: Draft): Merged {
  const clashes: Clash[] = [];
  const plan = fields(planFields(base), planFields(mine), planFields(theirs), (field, mine, theirs) =>
    clashes.push({ step: null, field, mine, theirs }),
  );
  const found = { base: byId(base), mine: byId(mine), theirs: byId(theirs) };
  const steps = new Map<string, DraftStep>();
  for (const id of new Set([...found.mine.keys(), ...found.theirs.keys()])) {
    const step = mergeStep(found.base.get(id), found.mine.get(id), found.theirs.get(id), clashes);
    if (step) steps.set(id, step);
  }
  const order = mergeOrder(idsOf(base), idsOf(mine), idsOf(theirs));
  const draft = Object.entries(plan).reduce((made, [field, value]) => put(made, field, value), mine);
  return { draft: { ...draft, steps: order.flatMap((id) => steps.get(id) ?? []) }, clashes };
}

/** Their value in place of mine. */
export function takeTheirs(draft: Draft, { step, field, theirs }: Clash): Draft {
  if (step === null) return put(draft, field, theirs);
  const steps = draft.steps.map((one) => (one.id === step ? putInStep(one, field, theirs) : one));
  return { ...draft, steps };
}

type Fields = Readonly<Record<string, unknown>>;
type Told = (field: string, mine: unknown, theirs: unknown) => void;

function fields(base: Fields, mine: Fields, theirs: Fields, clash: Told): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs), ...Object.keys(base)])) {
    const [was, me, they] = [base[field], mine[field], theirs[field]];
    if (!same(me, was) && !same(they, was) && !same(me, they)) clash(field, me, they);
    merged[field] = same(me, was) ? they : me;
  }
  return merged;
}

/** Undefined where the step is gone. */
function mergeStep(
  base: DraftStep | undefined,
  mine: DraftStep | undefined,
  theirs: DraftStep | undefined,
  clashes: Clash[],
): DraftStep | undefined {
  if (mine && theirs) {
    const flat = fields(stepFields(base), stepFields(mine), stepFields(theirs), (field, me, they) =>
      clashes.push({ step: mine.id, field, mine: me, theirs: they }),
    );
    return unflatten(mine, flat);
  }
  const left = mine ?? theirs;
  // The other has removed it, and it is as it was.
  return base && same(stepFields(base), stepFields(left)) ? undefined : left;
}

const SETTINGS = "settings.";

function planFields(plan: Draft): Fields {
  const { steps: _steps, ...rest } = plan;
  return rest;
}

function stepFields(step: DraftStep | undefined): Fields {
  if (!step) return {};
  const { settings, ...rest } = step;
  return { ...rest, ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [SETTINGS + name, value])) };
}

function unflatten(step: DraftStep, flat: Fields): DraftStep {
  const bare: DraftStep = { ...step, settings: {} };
  return Object.entries(flat).reduce((made, [field, value]) => putInStep(made, field, value), bare);
}

function putInStep(step: DraftStep, field: string, value: unknown): DraftStep {
  if (!field.startsWith(SETTINGS)) return put(step, field, value);
  return { ...step, settings: put(step.settings, field.slice(SETTINGS.length), value) };
}

/** A field that has no value is left out. Both versions were read as plans, so what either has in a field belongs there. */
function put<T extends object>(of: T, field: string, value: unknown): T {
  const entries = Object.entries(of).filter(([name]) => name !== field);
  return Object.fromEntries(value === undefined ? entries : [...entries, [field, value]]) as T;
}

function mergeOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const common = (ids: readonly string[]) =>
    ids.filter((id) => base.includes(id) && mine.includes(id) && theirs.includes(id));
  const leading = same(common(mine), common(base)) ? theirs : mine;
  const other = leading === mine ? theirs : mine;
  const order = [...leading];
  // What only the other has goes behind the step that it follows there.
  for (const [place, id] of other.entries()) {
    if (order.includes(id)) continue;
    const before = lastOf(other.slice(0, place).filter((one) => order.includes(one)));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  return order;
}

const byId = ({ steps }: Draft) => new Map(steps.map((step) => [step.id, step]));
const idsOf = ({ steps }: Draft) => steps.map(({ id }) => id);
