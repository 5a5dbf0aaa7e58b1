/** One card of a `sort`, large. */

import { charts } from "#words/charts.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Bars, barTable } from "../../charts/bars/Bars.tsx";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Flows } from "../../charts/flows/Flows.tsx";
import { choiceSummary, movementSummary } from "../../charts/summary.ts";
import { movementOf } from "../contract/result.ts";
import { ArticleView } from "./ArticleView.tsx";
import { type CardResult, rowsOf, type SortProps } from "./cards.ts";

/** The card as it was read, and the room's answers under it. */
export function OneCard({ card, face: { settings }, result, size, dense }: SortProps & { card: CardResult }) {
  const last = lastOf(card.rounds);
  const rows = rowsOf(settings, card);
  const movement = movementOf(result, card.id);
  return (
    <div class={`picture picture-${size}`}>
      <p class="card-large">{card.text}</p>
      {last ? (
        <Figure
          size={size}
          summary={choiceSummary(settings.choices, last.item)}
          notes={[...card.hidden, ...(movement ? [movementSummary(movement, settings.choices)] : [])]}
          table={barTable(rows)}
        >
          <Bars rows={rows} />
          {movement && size !== "phone" && !dense && <Flows movement={movement} options={settings.choices} />}
        </Figure>
      ) : (
        <p class="hidden-note">{charts.hiddenItem}</p>
      )}
      <ArticleView settings={settings} card={card.id} argued />
    </div>
  );
}
