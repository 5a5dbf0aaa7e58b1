/** Writes sheets as a workbook. Loaded when somebody presses for it, with the library that it needs. */
import writeXlsxFile, { type CellObject } from "write-excel-file/browser";
import { type Cell, cellText, type Row, type SheetOf } from "./cells.ts";

/** What spreadsheets set by themselves. */
const FACE = "Calibri";
const POINTS = 11;
const TITLE_POINTS = 16;
const HEAD = { fontWeight: "bold", wrap: true, alignVertical: "top" } as const;
const DATE = "yyyy-mm-dd";
/** Wider texts go on in the next line. */
const WRAPPED = 40;

/** The workbook as a file; `ground`: the colour behind the heads of tables. */
export function workbook(sheets: readonly SheetOf[], ground?: string): Promise<Blob> {
  return writeXlsxFile(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      data: rows.map((one) => one.cells.map((cell, at) => cellOf(cell, one, { width: widths[at] ?? 0, ground }))),
    })),
    { fontFamily: FACE, fontSize: POINTS },
  ).toBlob();
}

function cellOf(
  cell: Cell,
  { is, cells }: Row,
  { width, ground }: { width: number; ground: string | undefined },
): CellObject | null {
  if (cell === null) return null;
  const style =
    is === "head"
      ? { ...HEAD, ...(ground !== undefined && { backgroundColor: `#${ground}` }) }
      : is === "title"
        ? { fontWeight: "bold" as const, fontSize: TITLE_POINTS }
        : {};
  if (typeof cell === "number") return { value: cell, type: Number, ...style };
  if (cell instanceof Date) return { value: cell, type: Date, format: DATE, align: "left", ...style };
  const wraps = is === undefined && cells.length > 1 && width >= WRAPPED;
  return { value: cellText(cell), type: String, ...(wraps && { wrap: true, alignVertical: "top" as const }), ...style };
}
