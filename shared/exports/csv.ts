/** CSV that spreadsheets and R read alike, and in which no cell can become a formula. */

/** A number comes from this program and stays a number; a text may come from anybody. */
export type CsvCell = string | number;

/** Excel reads a file as UTF-8 only if it begins with this mark. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Line breaks of every kind, tabs and other control characters: a reader may end a cell at any of them. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * Where a spreadsheet would read a formula. It looks at the first visible character, because some trim the text, and skips
 * quotation marks, because they remove them. Full-width and small forms of the signs count, because some convert them. A
 * reader that splits at semicolons, as spreadsheets in much of Europe do, ignores our quotes, so each semicolon begins a cell.
 */
const ACTS =
  /(?<=^|;)(?=[\s"\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20])/gu;

/** The beginning of a file: its mark and its column names. */
export function head(columns: readonly string[]): string {
  return BYTE_ORDER_MARK + line(columns);
}

/** R-52: one line as in RFC 4180, with every cell quoted, so that readers never guess a type. */
export function line(row: readonly CsvCell[]): string {
  return `${row.map(cell).join(",")}\r\n`;
}

/** Nearly every cell: nothing of the above is in it. */
const PLAIN = /^\w[\w .:]*$/;

function cell(value: CsvCell): string {
  if (typeof value === "string" && PLAIN.test(value)) return `"${value}"`;
  const text = typeof value === "string" ? value.replace(BREAKS, " ").replace(ACTS, "'") : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}
