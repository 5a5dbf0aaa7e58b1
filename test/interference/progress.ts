/** How many have started, finished, answered, passed and were eligible: what anybody may see of somebody's presence. */
import type { Received } from "./venue.ts";

const COUNTS = ["started", "finished", "eligible", "answered", "passed"];
const ROWS = [...COUNTS, "participation"];

/** The same without these counts; of progress, only what else has changed, whenever that was told. */
export function countsLeftOut(one: Received): Received | null {
  const { to, text } = one;
  if (text.startsWith('{"t":"progress"')) return null;
  if (to.endsWith("aggregate.csv")) {
    const rows = text.split("\r\n").filter((row) => !ROWS.some((measure) => row.includes(`"","${measure}",`)));
    return { ...one, text: rows.join("\r\n") };
  }
  if (!text.includes('"eligible"') && !text.includes('"finished"')) return one;
  const without = JSON.stringify(JSON.parse(text), (key, value) =>
    COUNTS.includes(key) && typeof value === "number" ? undefined : value,
  );
  return { ...one, text: without };
}

/** Whatever happens to be under way when somebody answers earlier or later. */
export function progressLeftOut(one: Received): Received | null {
  return one.text.startsWith('{"t":"progress"') ? null : one;
}
