/** The bars of a choice: which there are, and on which page of a big screen each stands. */
import type { StepResult } from "../../../shared/protocol/view.ts";
import { barPages } from "../../charts/bars/lengths.ts";
import type { BarRow } from "../../charts/data.ts";
import { barRows, shareOf } from "../../charts/share.ts";
import type { FaceOf } from "../contract/manifest.ts";
import { roundsOf, shownRounds } from "../contract/rounds.ts";

/** The options in the order offered; on one page after another the most chosen come first. */
export function barsOf({ settings }: FaceOf<"choice">, result: StepResult): BarRow[][] {
  const rounds = shownRounds(roundsOf(result, "choice").map((one) => ({ round: one.round, item: one.result.answer })));
  const rows = barRows(
    settings.options.map((option) => ({ ...option, tone: "plain" as const })),
    rounds,
  );
  const pages = barPages(rows);
  if (pages.length < 2) return pages;
  const last = (row: BarRow) => shareOf(row.rounds[row.rounds.length - 1] ?? { count: 0, n: 0 });
  return barPages([...rows].sort((a, b) => last(b) - last(a)));
}
