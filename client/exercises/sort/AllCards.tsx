/** All cards of a `sort`: a row for each, its text and a bar for the whole room. */

import { charts } from "#words/charts.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Pages } from "../../charts/figure/Pages.tsx";
import { Heads } from "../../charts/stacked-bar/Heads.tsx";
import { StackedBar } from "../../charts/stacked-bar/StackedBar.tsx";
import { ArticleView } from "./ArticleView.tsx";
import { type CardResult, optionsOf, rowsOf, type SortProps, type SortSettings, viewOf } from "./cards.ts";
import { sortFinding } from "./finding.ts";
import { overviewNotes, overviewSummary, overviewTable } from "./overview.ts";
import { overviewPages } from "./overview-pages.ts";
import "./all-cards.css";

/** A few cards a page on a stage, all of them where one can scroll. */
export function AllCards({ cards, ...props }: SortProps & { cards: CardResult[] }) {
  const { size, face, result, page } = props;
  const chart = {
    size,
    notes: overviewNotes(props, cards),
    table: overviewTable(face.settings, cards),
    summary: overviewSummary(face.settings, cards),
  };
  const of = (size === "stage" && sortFinding(face, result, undefined, page)?.of) || [];
  const overview = (some: readonly CardResult[]) => (
    <Figure {...chart} key={some[0]?.id}>
      <Overview cards={some} settings={face.settings} of={of} argued={size !== "stage"} />
    </Figure>
  );
  return size === "stage" ? (
    <Pages pages={overviewPages(face.settings, cards).map(overview)} page={page} />
  ) : (
    overview(cards)
  );
}

interface OverviewProps {
  cards: readonly CardResult[];
  settings: SortSettings;
  /** The ids of the cards that the headline speaks of. */
  of: readonly string[];
  /** Whether there is room for the article's argument. */
  argued: boolean;
}

function Overview({ cards, settings, of, argued }: OverviewProps) {
  return (
    <div class="card-rows">
      <Heads choices={optionsOf(settings)} />
      <ul class={cards.some(({ id }) => viewOf(settings, id)) ? "with-views" : undefined}>
        {cards.map((card) => (
          <li key={card.id} class={of.includes(card.id) ? "card-row is-spoken-of" : "card-row"}>
            <p class="card-row-text">{card.text}</p>
            {card.rounds.length === 0 ? (
              <p class="hidden-note">{charts.hidden}</p>
            ) : (
              <StackedBar rows={rowsOf(settings, card)} />
            )}
            <ArticleView settings={settings} card={card.id} argued={argued} />
          </li>
        ))}
      </ul>
    </div>
  );
}
