/** One source's opinion of a card, as an aside: never the right answer. */

import { sortChart } from "#words/exercises/sort-chart.ts";
import { type SortSettings, viewOf } from "./cards.ts";
import { viewSaid } from "./overview.ts";
import "./article.css";

/** Nothing until the view is shown; with its argument where there is room. */
export function ArticleView({ settings, card, argued }: { settings: SortSettings; card: string; argued: boolean }) {
  const view = viewOf(settings, card);
  if (!view) return null;
  return (
    <aside class="article-view">
      {viewSaid(view)} {argued && view.why} {view.source && sortChart.oneView}
    </aside>
  );
}
