/** What a `scale` asks. */
import { scale as words } from "#words/exercises/scale.ts";
import { fill } from "#words/fill.ts";
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

type Props = { step: StepOf<"scale"> };

function ScaleAsked({ step: { settings, items } }: Props) {
  const asked = settings.items.filter(({ id }) => items === undefined || items.includes(id));
  const { min, max, labels } = settings;
  return (
    <div class="asked">
      <ul class="asked-list">
        {asked.map(({ id, text }) => (
          <li key={id} class={asked.length === 1 ? "asked-main" : "asked-text"}>
            {text}
          </li>
        ))}
      </ul>
      <p class="asked-ends">
        <span>{fill(words.end, { stop: min, label: labels.low })}</span>
        <span>{fill(words.end, { stop: max, label: labels.high })}</span>
      </p>
    </div>
  );
}

function ScalePreview({ step: { settings } }: Props) {
  const { min, max, labels } = settings;
  return (
    <>
      <ul class="asked-items">
        {settings.items.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p class="soft small">{fill(words.range, { min, max, low: labels.low, high: labels.high })}</p>
    </>
  );
}

export default askedPart("scale", { Asked: ScaleAsked, Preview: ScalePreview });
