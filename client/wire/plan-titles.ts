/** The plans that this browser or this machine's server keeps, by their titles: for a page that opens none itself. */
import { ask, json } from "./ask.ts";
import { openPlans } from "./plan-database.ts";

export interface PlanTitle {
  id: string;
  title: string;
  steps: number;
  /** Milliseconds since 1970. */
  changedAt: number;
}

/** The plan changed last comes first; none where there is no storage. */
export async function planTitles(call?: typeof fetch): Promise<readonly PlanTitle[]> {
  const machine = await ask("/api/plans", { read: json(Array.isArray), ...(call && { call }) });
  const found = machine.is === "ok" ? machine.body.flatMap(titleFrom) : await ofBrowser();
  return found.sort((a, b) => b.changedAt - a.changedAt);
}

async function ofBrowser(): Promise<PlanTitle[]> {
  try {
    const database = await openPlans(() => {});
    const rows = await database.getAll("plans");
    database.close();
    return rows.flatMap(({ id, changedAt, draft }) => titleFrom({ ...entriesOf(draft), id, savedAt: changedAt }));
  } catch {
    return [];
  }
}

/** One entry of either list, if it is one. */
function titleFrom(entry: unknown): PlanTitle[] {
  const { id, title, steps, savedAt } = entriesOf(entry);
  if (typeof id !== "string" || typeof title !== "string" || typeof savedAt !== "number") return [];
  const count = Array.isArray(steps) ? steps.length : steps;
  return [{ id, title, steps: typeof count === "number" ? count : 0, changedAt: savedAt }];
}

function entriesOf(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
