/** The picture of `choice`: one bar for every option, in the order offered; of two votes one above the other. */

import { charts } from "#words/charts.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Bars, barTable } from "../../charts/bars/Bars.tsx";
import { longestOf } from "../../charts/bars/lengths.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Pages } from "../../charts/figure/Pages.tsx";
import { choiceSummary, movementSummary } from "../../charts/summary.ts";
import { hiddenNotes, movementOf, type PictureProps, resultPart, roundsOf, shownRounds } from "../contract/result.ts";
import { barsOf } from "./bars.ts";
import { finding } from "./finding.ts";

/** The options with their counts. Who moved is a sentence: with many options bands between them could not be read. */
function ChoiceResult({ face, result, size, page }: PictureProps<"choice">) {
  const { settings } = face;
  const items = roundsOf(result, "choice").map((one) => ({ round: one.round, item: one.result.answer }));
  const shown = shownRounds(items);
  const last = lastOf(shown);
  if (!last) return <p class="hidden-note">{charts.hiddenItem}</p>;
  const pages = barsOf(face, result);
  const rows = pages.flat();
  const movement = movementOf(result, last.item.id);
  const hidden = hiddenNotes(items);
  const said = finding(face, result);
  const bars = {
    of: said?.of,
    longest: longestOf(rows),
    above: size === "phone",
  };
  const figure = {
    size,
    // A long text is not quoted in a headline, and has its place here.
    summary: shown.length > 1 && said ? said.says : choiceSummary(settings.options, last.item, settings.max > 1),
    notes: [...hidden, ...(movement ? [movementSummary(movement, settings.options)] : [])],
    table: barTable(rows),
  };
  return (
    <div class={`picture picture-${size} picture-over-line`}>
      <Figure {...figure}>
        {size === "stage" ? (
          <Pages page={page} pages={pages.map((some) => <Bars key={some[0]?.id} rows={some} {...bars} />)} />
        ) : (
          <Bars rows={rows} {...bars} />
        )}
      </Figure>
      {size === "stage" && hidden.length > 0 && <p class="picture-rest">{hidden.join(" ")}</p>}
    </div>
  );
}

export default resultPart("choice", ChoiceResult);
