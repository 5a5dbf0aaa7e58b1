/** SPEC.md as data, so that the document is what is tested. */
import { readFileSync } from "node:fs";

/** The tables of SPEC.md in order: by row label and column heading, what the cell says. */
export function tables(): Map<string, Map<string, string>>[] {
  const lines = readFileSync(new URL("../../shared/SPEC.md", import.meta.url), "utf8").split("\n");
  const found: Map<string, Map<string, string>>[] = [];
  let columns: string[] | null = null;
  for (const line of lines) {
    const cells = cellsOf(line);
    if (!cells) columns = null;
    else if (!columns) {
      columns = cells.slice(1);
      found.push(new Map());
    } else if (!/^-+$/.test(cells[0] ?? "")) {
      const rows = found.at(-1)!;
      const label = cells[0]!;
      if (rows.has(label)) throw new Error(`SPEC.md has two rows "${label}" in one table`);
      rows.set(label, new Map(columns.map((column, i) => [column, cells[i + 1] ?? ""])));
    }
  }
  return found;
}

function cellsOf(line: string): string[] | null {
  const row = /^\|(.*)\|$/.exec(line.trim());
  return row ? row[1]!.split("|").map((cell) => cell.trim()) : null;
}
