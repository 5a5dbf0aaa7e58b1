/** CSV that spreadsheets and R read alike, in which no cell can act. */

/** A number was made by this program and stays a number; a text may be anybody's words. */
export type CsvCell = string | number;

/** Excel takes a file for UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Line breaks of every kind, tabs and other controls: a reader may take any of them for the end of a cell. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * Where a spreadsheet would read a formula instead of a text: at the first character that can be seen, since some trim
 * before they look, and not at a quotation mark, since they take it off. Signs count in their full-width and small forms,
 * which some fold. A reader that splits at semicolons, as spreadsheets do in much of Europe, knows nothing of the quotes
 * around a cell, so that a cell of its begins after each semicolon.
 */
const ACTS =
  /(?<=^|;)(?=[\s"\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20])/gu;

/** How a file begins. */
export function head(columns: readonly string[]): string {
  return BYTE_ORDER_MARK + line(columns);
}

/** R-52: one line of it, by RFC 4180 with every cell quoted, so that a reader never has to guess. */
export function line(row: readonly CsvCell[]): string {
  return `${row.map(cell).join(",")}\r\n`;
}

function cell(value: CsvCell): string {
  const text = typeof value === "string" ? value.replace(BREAKS, " ").replace(ACTS, "'") : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}
