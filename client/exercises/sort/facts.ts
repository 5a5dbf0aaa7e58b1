import { byContest, worthTalking } from "../../../shared/exercises/sort/contested.ts";
import { sort as words } from "../../locales/en/exercises/sort.ts";
import { facts } from "../facts.ts";

export const sort = facts("sort", {
  ...words,
  question: ({ settings: { stem } }) => stem,
  items: ({ settings: { cards } }) => cards,
  isHidden: ({ cards }) => cards.length > 0 && cards.every((card) => "hidden" in card),
  isSplit: ({ cards }) => worthTalking(cards),
  contested: ({ cards }) => byContest(cards).map((card) => card.id),
  revotes: true,
  keyed: true,
});
