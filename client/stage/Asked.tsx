/** What a step asks, large: the same while voting, while talking and above the result. */
import type { StepView } from "../../shared/protocol/view.ts";
import { stage } from "../locales/en/stage.ts";
import { fill } from "../locales/index.ts";

/** The question, and what there is to choose from where the room needs to see it. Nothing here counts anything. */
export function Asked({ step }: { step: StepView }) {
  switch (step.exercise) {
    case "sort":
      return <SortAsked step={step} />;
    case "scenario":
      return (
        <div class="asked">
          <p class="asked-text">{step.settings.situation}</p>
          <div class="asked-ways">
            {step.settings.ways.map((way, side) => (
              <div key={way.sign} class="asked-way">
                <span class="asked-letter">{stage.sides[side]}</span>
                <p>{way.text}</p>
              </div>
            ))}
          </div>
          <p class="soft">{step.settings.stem}</p>
        </div>
      );
    case "cloud":
      return <p class="asked-main">{step.settings.prompt}</p>;
    case "pulse":
      return (
        <ul class="asked-list">
          {step.settings.items.map((item) => (
            <li key={item.id} class={step.settings.items.length === 1 ? "asked-main" : "asked-text"}>
              {item.text}
              <ScaleEnds item={item} />
            </li>
          ))}
        </ul>
      );
    case "choice":
      return (
        <div class="asked">
          <p class={step.settings.options.length > 6 ? "asked-text" : "asked-main"}>{step.settings.question}</p>
          <ul class="asked-options">
            {step.settings.options.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      );
    case "text":
      return <p class="asked-main">{step.settings.question}</p>;
    case "note":
      return null;
    default:
      return step satisfies never;
  }
}

/** The cards of a talk or a second vote; in the first round they are on the phones, each in its own order. */
function SortAsked({ step }: { step: Extract<StepView, { exercise: "sort" }> }) {
  const { cards, stem, choices } = step.settings;
  const picked = step.items ? cards.filter(({ id }) => step.items?.includes(id)) : [];
  if (picked.length === 0) {
    return (
      <div class="asked">
        <p class="asked-main">{stem}</p>
        <p class="asked-ends">{stage.onPhones}</p>
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

/** What the two ends of a scale mean; stops with names of their own are on the phones. */
function ScaleEnds({ item }: { item: Extract<StepView, { exercise: "pulse" }>["settings"]["items"][number] }) {
  if (item.kind !== "scale" || !("low" in item.labels)) return null;
  const { low, high } = item.labels;
  return (
    <p class="asked-ends">
      <span>{fill(stage.end, { stop: 0, label: low })}</span>
      <span>{fill(stage.end, { stop: item.max, label: high })}</span>
    </p>
  );
}
