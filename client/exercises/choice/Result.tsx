/** The picture of `choice`: one bar for every option, in the order offered. */

import { charts } from "#words/charts.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Bars, barTable } from "../../charts/bars/Bars.tsx";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Pages } from "../../charts/figure/Pages.tsx";
import { pagesOf } from "../../charts/figure/paging.ts";
import { Flows } from "../../charts/flows/Flows.tsx";
import { barRows } from "../../charts/share.ts";
import { choiceSummary, movementSummary } from "../../charts/summary.ts";
import { hiddenNotes, movementOf, type PictureProps, resultPart, roundsOf, shownRounds } from "../contract/result.ts";

/** Labels longer than this stand above their bars. */
const SHORT = 26;
/** Bars that a stage takes one under another. */
const ONE_COLUMN = 6;

/** The options with their counts; two rounds, one above the other. */
function ChoiceResult({ face: { settings }, result, size, dense }: PictureProps<"choice">) {
  const items = roundsOf(result, "choice").map((one) => ({ round: one.round, item: one.result.answer }));
  const rounds = shownRounds(items);
  const last = lastOf(rounds);
  if (!last) return <p class="hidden-note">{charts.hiddenItem}</p>;
  const rows = barRows(
    settings.options.map((option) => ({ ...option, tone: "plain" as const })),
    rounds,
  );
  const movement = movementOf(result, last.item.id);
  const long = settings.options.some(({ text }) => text.length > SHORT);
  const chart = {
    size,
    summary: choiceSummary(settings.options, last.item, settings.max > 1),
    notes: [...hiddenNotes(items), ...(movement ? [movementSummary(movement, settings.options)] : [])],
    table: barTable(rows),
  };
  if (size === "stage" && rows.length > ONE_COLUMN) {
    const pages = pagesOf(rows, dense ? ONE_COLUMN : ONE_COLUMN * 2);
    return (
      <Pages
        pages={pages.map((page) => (
          <Figure key={page[0]?.id} {...chart}>
            <Bars rows={page} above={dense ? true : "two"} />
          </Figure>
        ))}
      />
    );
  }
  return (
    <div class={`picture picture-${size}`}>
      <Figure {...chart}>
        <Bars rows={rows} above={long || size === "phone"} />
      </Figure>
      {movement && size !== "phone" && !dense && <Flows movement={movement} options={settings.options} />}
    </div>
  );
}

export default resultPart("choice", ChoiceResult);
