import { sort as words } from "#words/exercises/sort.ts";
import { byContest, worthTalking } from "../../../shared/exercises/sort/contested.ts";
import { idsOn } from "../../charts/figure/paging.ts";
import { optionsItem } from "../../charts/split.ts";
import { manifest } from "../contract/manifest.ts";
import { cardsOf } from "./cards.ts";
import { sortFinding } from "./finding.ts";
import { overviewPages } from "./overview-pages.ts";
import { proposals } from "./proposals.ts";
import { TONES } from "./tones.ts";

export default manifest("sort", {
  ...words,
  finding: sortFinding,
  proposals,
  pages: (face, result, focus) => {
    const cards = cardsOf({ face, result });
    return cards.some(({ id }) => id === focus) ? 1 : overviewPages(face.settings, cards).length;
  },
  shows: (face, result, page) => idsOn(overviewPages(face.settings, cardsOf({ face, result })), page),
  question: ({ settings: { stem } }) => stem,
  items: ({ settings: { cards } }) => cards,
  // The one on the big screen, and the one beside it.
  acts: ({ settings: { cards }, focus }) => {
    const at = Math.max(
      0,
      cards.findIndex(({ id }) => id === focus),
    );
    return [cards[at], cards[at + 1] ?? cards[at - 1]].flatMap((card) => card?.text ?? []);
  },
  isHidden: ({ cards }) => cards.length > 0 && cards.every((card) => "hidden" in card),
  isSplit: ({ cards }) => worthTalking(cards),
  contested: ({ cards }) => byContest(cards).map((card) => card.id),
  arranged: (face, order) => {
    const at = new Map(order.map((id, place) => [id, place]));
    const placeOf = ({ id }: { id: string }) => at.get(id) ?? order.length;
    const cards = [...face.settings.cards].sort((a, b) => placeOf(a) - placeOf(b));
    return { ...face, settings: { ...face.settings, cards } };
  },
  split: ({ settings: { cards, choices } }, result) =>
    cards.flatMap(({ id, text }) => {
      const item = result.cards.find((card) => card.id === id);
      const options = choices.map((choice) => ({ ...choice, tone: TONES[choice.id] }));
      return optionsItem(item, options, text);
    }),
  hands: ({ settings: { cards, choices }, items }) => {
    const asked = cards.filter(({ id }) => items === undefined || items.includes(id));
    return asked.map(({ id, text }) => ({
      id,
      text,
      options: choices.map((choice) => ({ key: `${id}:${choice.id}`, text: choice.text })),
    }));
  },
  revotes: true,
  keyed: true,
});
