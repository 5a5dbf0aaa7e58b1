/** What a workbook is made of, before any library writes it: sheets of plain cells. */

/** A text is a text whatever it begins with, a number is a number, and a date a day. */
export type Cell = string | number | Date | null;

export interface Row {
  cells: readonly Cell[];
  /** The head of a table, or of the sheet. */
  is?: "head" | "title";
}

export interface SheetOf {
  name: string;
  rows: readonly Row[];
  /** The width of each column, in characters. */
  widths: readonly number[];
}

/** A row of a table. */
export const row = (...cells: readonly Cell[]): Row => ({ cells });
/** The head of a table. */
export const head = (cells: readonly Cell[]): Row => ({ cells, is: "head" });
/** Space between two tables. */
export const space: Row = { cells: [] };

/** What no sheet may be called, in Excel. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}\u2028\u2029]+/gu;
const LONGEST = 31;
/** Excel keeps this name for itself. */
const TAKEN = "history";

/** Names that Excel takes: at most 31 characters, none that it forbids, and none twice, whether in capitals or not. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set([TAKEN]);
  return wanted.map((name) => {
    const plain = name
      .replace(FORBIDDEN, " ")
      .replace(/\s+/g, " ")
      .replace(/^[' ]+/, "");
    for (let n = 1; ; n += 1) {
      const mark = n === 1 ? "" : ` (${n})`;
      const made = `${cut(plain, LONGEST - mark.length) || "…"}${mark}`;
      if (taken.has(made.toLowerCase())) continue;
      taken.add(made.toLowerCase());
      return made;
    }
  });
}

/** The first characters of a text, none of them halved, without a blank or an apostrophe at the end. */
function cut(text: string, units: number): string {
  let made = "";
  for (const character of text) {
    if (made.length + character.length > units) break;
    made += character;
  }
  return made.replace(/[' ]+$/, "");
}

/** What XML cannot hold, and halves of characters. */
const BROKEN = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu;
/** Excel would read it as a character's number. */
const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** The most that a cell holds. */
const CELL_UNITS = 32_000;

/** A text as a workbook can hold it, and as Excel then shows it. */
export function cellText(text: string): string {
  const made = text.replace(BROKEN, " ").slice(0, CELL_UNITS).replace(ESCAPED, "_x005F_");
  // The library looks texts up in an object, which has something under these names from the start.
  return made in Object.prototype ? `${numbered(made.slice(0, 1))}${made.slice(1)}` : made;
}

/** A character by its number, as Excel reads it. */
const numbered = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
