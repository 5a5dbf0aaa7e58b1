/** The sheet of answers: `answers.csv` of the server, with its numbers as numbers. */
import { head, row, type SheetOf } from "./cells.ts";

/** Columns that count something. */
const COUNTED = ["round", "person"];
/** Exercises whose answers are places on a scale; of all others an answer is an option's id, also one made of figures. */
const SCALED = ["ledger", "pulse", "scale", "scenario", "spectrum"];
const NUMBER = /^-?\d+(\.\d+)?$/;

/** The sheet, column by column as the file has them. */
export function answersSheet(csv: string): Omit<SheetOf, "name"> {
  const [columns = [], ...lines] = readLines(csv);
  const exercise = columns.indexOf("exercise");
  const isNumber = (cells: readonly string[], column: string | undefined) =>
    column !== undefined &&
    (COUNTED.includes(column) || (column === "value" && SCALED.includes(cells[exercise] ?? "")));
  return {
    widths: [20, 14, 8, 10, 10, 22, 22, 12, 10],
    rows: [
      head(columns),
      ...lines.map((cells) =>
        row(...cells.map((cell, at) => (isNumber(cells, columns[at]) && NUMBER.test(cell) ? Number(cell) : cell))),
      ),
    ],
  };
}

/** A file of this product: every cell is quoted, and a quotation mark in it is doubled. */
export function readLines(csv: string): string[][] {
  return csv
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = ""]) => cell.replaceAll('""', '"')));
}
