/** The picture of `sort`: one card large, or all of them small. */
import { type PictureProps, resultPart } from "../contract/result.ts";
import { AllCards } from "./AllCards.tsx";
import { cardsOf } from "./cards.ts";
import { OneCard } from "./OneCard.tsx";

/** One card when it has the focus, otherwise all of them. */
function SortResult(props: PictureProps<"sort">) {
  const cards = cardsOf(props);
  const focused = cards.find(({ id }) => id === props.focus);
  return focused ? <OneCard card={focused} {...props} /> : <AllCards cards={cards} {...props} />;
}

export default resultPart("sort", SortResult);
