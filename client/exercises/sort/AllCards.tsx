/** All cards of a `sort`, small. */

import { charts } from "#words/charts.ts";
import { Bars } from "../../charts/bars/Bars.tsx";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Pages } from "../../charts/figure/Pages.tsx";
import { pagesOf } from "../../charts/figure/paging.ts";
import { Heads } from "../../charts/stacked-bar/Heads.tsx";
import { StackedBar } from "../../charts/stacked-bar/StackedBar.tsx";
import { ArticleView } from "./ArticleView.tsx";
import { type CardResult, rowsOf, type SortProps, type SortSettings } from "./cards.ts";
import { overviewNotes, overviewSummary, overviewTable } from "./overview.ts";
import { TONES } from "./tones.ts";

const PAGE = 6;
/** With a line below each card and a question beside them all, more would be too small for the back row. */
const LINED_PAGE = 3;

/** A few cards a page on a stage, all of them where one can scroll. */
export function AllCards({ cards, ...props }: SortProps & { cards: CardResult[] }) {
  const { size, face } = props;
  const notes = overviewNotes(props, cards);
  const chart = { size, notes, table: overviewTable(face.settings, cards) };
  const small = size === "phone" || props.dense === true;
  if (size !== "stage") {
    return (
      <Figure {...chart} summary={overviewSummary(face.settings, cards)}>
        <Overview cards={cards} settings={face.settings} small={small} argued />
      </Figure>
    );
  }
  return (
    <Pages
      pages={pagesOf(cards, props.dense && face.settings.key ? LINED_PAGE : PAGE).map((page) => (
        <Figure {...chart} quiet key={page[0]?.id} summary={overviewSummary(face.settings, cards)}>
          <Overview cards={page} settings={face.settings} small={small} argued={false} />
        </Figure>
      ))}
    />
  );
}

interface OverviewProps {
  cards: CardResult[];
  settings: SortSettings;
  small: boolean;
  /** Whether there is room for the article's argument. */
  argued: boolean;
}

function Overview({ cards, settings, small, argued }: OverviewProps) {
  return (
    <>
      {small && <Heads choices={settings.choices.map(({ id, text }) => ({ id, text, tone: TONES[id] }))} />}
      <ul class={small ? "cards cards-list" : "cards cards-grid"}>
        {cards.map((card) => (
          <li key={card.id} class="card-small">
            <p class="card-text">{card.text}</p>
            <SmallBars card={card} settings={settings} small={small} />
            <ArticleView settings={settings} card={card.id} argued={argued} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SmallBars({ card, settings, small }: { card: CardResult; settings: SortSettings; small: boolean }) {
  if (card.rounds.length === 0) return <p class="hidden-note">{charts.hidden}</p>;
  const rows = rowsOf(settings, card);
  return small ? <StackedBar rows={rows} /> : <Bars rows={rows} />;
}
