/** The sheets of a page: a text may go over several, which the facilitator turns, and each may have a time. */
import { NOTE_SHEETS, SHEET_SECONDS } from "../../limits.ts";

/** A line that begins a sheet, with its time where it has one: `---`, `--- 4:00`. */
const BREAK = /^---(?:[ \t]+(\d{1,3}):([0-5]\d))?[ \t]*$/;
/** A line that looks as if it were meant to be one. */
const NEARLY = /^---[ \t]*\d/;

/** The text of one sheet, and how long it stays. */
export interface SheetText {
  text: string;
  seconds?: number;
}

/** One sheet or more. A break at the very top gives the first one its time; where nothing would stand on a sheet, there is none. */
export function sheetsIn(text: string): SheetText[] {
  const sheets: SheetText[] = [{ text: "" }];
  let lines: string[] = [];
  const close = () => {
    const last = sheets[sheets.length - 1];
    if (last) last.text = lines.join("\n").trim();
    lines = [];
  };
  for (const line of text.split("\n")) {
    const found = BREAK.exec(line);
    if (found) {
      const [, minutes, seconds] = found;
      close();
      sheets.push({ text: "", ...(minutes !== undefined && { seconds: Number(minutes) * 60 + Number(seconds) }) });
    } else lines.push(line);
  }
  close();
  const filled = sheets.filter((sheet) => sheet.text !== "" || sheet.seconds !== undefined);
  return filled.length > 0 ? filled : [{ text }];
}

/** Whether there are no more sheets than a room turns, and no time that is none or as long as a workshop. */
export function sheetsFit(text: string): boolean {
  const sheets = sheetsIn(text);
  const { least, most } = SHEET_SECONDS;
  return sheets.length <= NOTE_SHEETS && sheets.every(({ seconds = least }) => seconds >= least && seconds <= most);
}

/** Lines that nearly begin a sheet, such as `--- 4 min`: they stand as text, and whoever wrote them is told so. */
export const nearlyBreaks = (text: string): string[] =>
  text.split("\n").filter((line) => NEARLY.test(line) && !BREAK.test(line));
