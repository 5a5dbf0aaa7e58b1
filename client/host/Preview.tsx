/** What phones ask in this step, as plain text: enough to read it out, small enough to leave the room for the controls. */
import type { StepView } from "../../shared/protocol/view.ts";
import { Paragraphs } from "../exercises/Paragraphs.tsx";

export function Preview({ step }: { step: StepView }) {
  switch (step.exercise) {
    case "sort":
      return (
        <>
          <p>{step.settings.stem}</p>
          <ol class="asked-items">
            {step.settings.cards
              .filter((card) => step.round === 1 || !step.items || step.items.includes(card.id))
              .map((card) => (
                <li key={card.id}>{card.text}</li>
              ))}
          </ol>
          <p class="soft small">{step.settings.choices.map((choice) => choice.text).join(" · ")}</p>
        </>
      );
    case "scenario":
      return (
        <>
          <p>{step.settings.situation}</p>
          <ol class="asked-items">
            {step.settings.ways.map((way) => (
              <li key={way.sign}>{way.text}</li>
            ))}
          </ol>
          {step.settings.why && <p class="soft small">{step.settings.why}</p>}
        </>
      );
    case "cloud":
      return <p>{step.settings.prompt}</p>;
    case "pulse":
      return (
        <ul class="asked-items">
          {step.settings.items.map((item) => (
            <li key={item.id}>
              {item.text}
              {item.kind === "scale" && (
                <span class="soft small block">
                  {"stops" in item.labels
                    ? item.labels.stops.join(" · ")
                    : `0 ${item.labels.low} – ${item.max} ${item.labels.high}`}
                </span>
              )}
            </li>
          ))}
        </ul>
      );
    case "choice":
      return (
        <>
          <p>{step.settings.question}</p>
          <ul class="asked-items">
            {step.settings.options.map((option) => (
              <li key={option.id}>{option.text}</li>
            ))}
          </ul>
        </>
      );
    case "text":
      return <p>{step.settings.question}</p>;
    case "note":
      return <Paragraphs class="page-text" text={step.settings.text} />;
    default:
      return step satisfies never;
  }
}
