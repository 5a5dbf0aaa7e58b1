/** How many cards of an overview go on one page of a big screen: as many as the narrowest shape (4:3) has room for. */
import { pagesByWeight, pagesOf } from "../../charts/figure/paging.ts";
import { type CardResult, type SortSettings, viewOf } from "./cards.ts";
import { viewSaid } from "./overview.ts";

/** In em of the stage: what a headline of two lines, a card below it and the names of the answers leave of the height. */
const ROOM = 14.4;
/** Letters in a line of a card's text, and of a view below it. */
const TEXT = 32;
const VIEW = 60;
/** The height of their lines, and what lies between two cards. */
const LINE = 1.3;
const VIEW_LINE = 1.25;
const GAP = 0.4;
/** A bar, where the text beside it is short. */
const BAR = 1.7;

/** Pages that are alike in length, as few as it takes. */
export function overviewPages(settings: SortSettings, cards: readonly CardResult[]): CardResult[][] {
  const heightOf = (card: CardResult) => cardHeight(settings, card);
  const fewest = pagesByWeight(cards, heightOf, ROOM);
  const even = pagesOf(cards, Math.ceil(cards.length / Math.max(1, fewest.length)));
  const fits = (page: readonly CardResult[]) =>
    page.length === 1 || page.reduce((sum, one) => sum + heightOf(one), 0) <= ROOM;
  return even.every(fits) ? even : fewest;
}

function cardHeight(settings: SortSettings, { id, text }: CardResult): number {
  const view = viewOf(settings, id);
  const lines = Math.max(BAR, Math.ceil(text.length / TEXT) * LINE);
  return lines + (view ? Math.ceil(viewSaid(view).length / VIEW) * VIEW_LINE : 0) + GAP;
}
