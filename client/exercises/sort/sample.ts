import type { Payload } from "../../../shared/exercises/sort/answer.ts";
import { asks, type Samples, sampleOf } from "../sample.ts";

export const samples: Samples = {
  main: sampleOf<"sort", Payload>("sort", (step, one) => {
    const leaning = !step.settings.choices.some(({ id }) => id === "B");
    const deck = step.settings.cards.map(({ id }) => {
      const camp = one.camp(id);
      return { cardId: id, choice: leaning && camp === "B" ? "L" : camp };
    });
    return deck.filter(({ cardId }) => asks(step, cardId));
  }),
};
