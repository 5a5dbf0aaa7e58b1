/** Medians, quantiles, and tables to read them from. */

/** The value below which a share of the values lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** What several runs gave. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

export function spread(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** `12.3 (9.8–14.1)`; of a single run only its value. */
export function spelled({ median: middle, min, max }: Spread, digits: number): string {
  const say = (value: number) => value.toFixed(digits);
  return min === max ? say(middle) : `${say(middle)} (${say(min)}–${say(max)})`;
}

/** Rows of text as aligned columns: the first to the left, figures to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("   "),
  );
  const rule = widths.map((width) => "─".repeat(width)).join("───");
  return [lines[0], rule, ...lines.slice(1)].map((line) => `  ${line}`).join("\n");
}
