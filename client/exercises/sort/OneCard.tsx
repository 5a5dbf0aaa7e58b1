/** One card of a `sort`, large. */

import { charts } from "#words/charts.ts";
import { lastOf } from "../../../shared/plain.ts";
import { barTable } from "../../charts/bars/Bars.tsx";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Flow } from "../../charts/flows/Flow.tsx";
import { WholeBar } from "../../charts/stacked-bar/WholeBar.tsx";
import { choiceSummary, movementSummary } from "../../charts/summary.ts";
import { movementOf } from "../contract/rounds.ts";
import { ArticleView } from "./ArticleView.tsx";
import { type CardResult, optionsOf, rowsOf, type SortProps, viewOf } from "./cards.ts";

/** The room's answers to a card: who moved, where there were two votes. On a big screen the card stands above with what is said of it. */
export function OneCard({ card, face: { settings }, result, size }: SortProps & { card: CardResult }) {
  const [first, then] = card.rounds;
  const last = lastOf(card.rounds);
  const rows = rowsOf(settings, card);
  const movement = movementOf(result, card.id);
  return (
    <div class={`picture picture-${size}${viewOf(settings, card.id) ? " has-view" : ""}`}>
      {(size !== "stage" || !last) && <p class="card-large">{card.text}</p>}
      {last ? (
        <Figure
          size={size}
          summary={choiceSummary(settings.choices, last.item)}
          notes={[...card.hidden, ...(movement ? [movementSummary(movement, settings.choices)] : [])]}
          table={barTable(rows)}
        >
          {first && then ? (
            <Flow options={optionsOf(settings)} first={first.item} then={then.item} movement={movement} size={size} />
          ) : (
            <WholeBar rows={rows} />
          )}
        </Figure>
      ) : (
        <p class="hidden-note">{charts.hiddenItem}</p>
      )}
      <ArticleView settings={settings} card={card.id} argued />
    </div>
  );
}
