/** What a `sort` asks. */
import { sort as words } from "#words/exercises/sort.ts";
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

/** The cards of a talk or a second vote; in the first round they are on the phones, each in its own order. */
function SortAsked({ step }: { step: StepOf<"sort"> }) {
  const { cards, stem, choices } = step.settings;
  const picked = step.items ? cards.filter(({ id }) => step.items?.includes(id)) : [];
  if (picked.length === 0) {
    return (
      <div class="asked">
        <p class="asked-main">{stem}</p>
        <p class="asked-ends">{words.onPhones}</p>
      </div>
    );
  }
  return (
    <div class="asked">
      {picked.map(({ id, text }) => (
        <p key={id} class="card-large">
          {text}
        </p>
      ))}
      <p class="asked-choices">
        {choices.map(({ id, text }) => (
          <span key={id}>{text}</span>
        ))}
      </p>
    </div>
  );
}

function SortPreview({ step }: { step: StepOf<"sort"> }) {
  const { cards, stem, choices } = step.settings;
  return (
    <>
      <p>{stem}</p>
      <ol class="asked-items">
        {cards
          .filter((card) => step.round === 1 || !step.items || step.items.includes(card.id))
          .map((card) => (
            <li key={card.id}>{card.text}</li>
          ))}
      </ol>
      <p class="soft small">{choices.map((choice) => choice.text).join(" · ")}</p>
    </>
  );
}

export default askedPart("sort", { Asked: SortAsked, Preview: SortPreview });
