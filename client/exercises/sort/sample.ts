import type { Payload } from "../../../shared/exercises/sort/answer.ts";
import { asks, type SamplePart, samplePart } from "../contract/sample.ts";

const samples: SamplePart = {
  main: samplePart<"sort", Payload>("sort", (step, one) => {
    const leaning = !step.settings.choices.some(({ id }) => id === "B");
    const deck = step.settings.cards.map(({ id }) => {
      const camp = one.camp(id);
      return { cardId: id, choice: leaning && camp === "B" ? "L" : camp };
    });
    return deck.filter(({ cardId }) => asks(step, cardId));
  }),
};

export default samples;
