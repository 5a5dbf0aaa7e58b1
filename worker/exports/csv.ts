/** CSV that spreadsheets and R read alike, in which no cell can act. */

/** A number was made by this program and stays a number; a text may be anybody's words. */
export type CsvCell = string | number;

/** Excel takes a file for UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Where a spreadsheet would read a formula instead of a text: after white space too, as some trim before they look, and
 * in the full-width forms that some fold. A leading tab or line break is refused for the same reason.
 */
const ACTS = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** RFC 4180 with every cell quoted, so that a reader never has to guess. */
export function csv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return head(columns) + rows.map(line).join("");
}

/** How a file begins. */
export function head(columns: readonly string[]): string {
  return BYTE_ORDER_MARK + line(columns);
}

/** One line of it. */
export function line(row: readonly CsvCell[]): string {
  return `${row.map(cell).join(",")}\r\n`;
}

function cell(value: CsvCell): string {
  const text = typeof value === "string" && ACTS.test(value) ? `'${value}` : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}
