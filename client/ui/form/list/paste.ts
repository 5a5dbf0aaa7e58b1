/** Reads what is pasted from a spreadsheet or a text: a thing from each row. */
import { cleanLine } from "../../../../shared/text.ts";

/** Most rows that are read of a paste. */
const MOST_ROWS = 1_000;
/** A mark or a number that stands before every line of a list. */
const MARK = /^(?:[•◦▪*–—-]|\d{1,3}[.)])\s+/u;

/** The cells of a row that are not empty. */
export type Row = [string, ...string[]];

/** The rows that have a text. A cell in quotes may have lines of its own, as spreadsheets copy it. */
export function rowsOf(pasted: string): Row[] {
  const rows = splitRows(pasted)
    .map((cells) => cells.map(cleanLine).filter((cell) => cell !== ""))
    .filter((cells): cells is Row => cells.length > 0);
  const marked = rows.length > 1 && rows.every(([first]) => MARK.test(first));
  return marked ? rows.map(([first, ...others]): Row => [first.replace(MARK, ""), ...others]) : rows;
}

function splitRows(pasted: string): string[][] {
  let row: string[] = [];
  const rows = [row];
  // A cell in quotes, or one without; then what ends it.
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n?|\n|$)/gy;
  for (const [all, quoted, plain = "", end] of pasted.matchAll(cell)) {
    if (all === "" && end === "") break;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== "\t") {
      row = [];
      rows.push(row);
    }
    if (rows.length > MOST_ROWS) break;
  }
  return rows;
}
