/** What a workbook of a report says, as somebody reads it who knows its columns. */
import type { SheetOf } from "../../client/report/files/cells.ts";
import { files as words } from "../../client/words/en/report-files.ts";
import type { Results } from "../../shared/protocol/http.ts";

const { figures } = words.step;

/** The figures of a workbook's steps by what they are of, as `aggregate.csv` names it. */
export function figuresIn(sheets: readonly SheetOf[], results: Results): Map<string, unknown> {
  const told = new Map<string, unknown>();
  for (const sheet of sheets) {
    const from = sheet.rows.findIndex(({ cells }) => cells[0] === figures[0] && cells[6] === figures[6]);
    const step = results.steps.find((_, place) => sheet.name.startsWith(`${place + 1} `));
    if (from < 0 || !step) continue;
    for (const { cells } of sheet.rows.slice(from + 1)) {
      if (cells.length < figures.length) break;
      const [when, group, , , value, item, measure] = cells;
      const round = when === words.step.first ? 1 : 2;
      const key = [step.id, round, group === words.step.everyone ? "" : group, item, measure].join("|");
      if (told.has(key)) throw new Error(`${key} twice`);
      told.set(key, value);
    }
  }
  return told;
}
