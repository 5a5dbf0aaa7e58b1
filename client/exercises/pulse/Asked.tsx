/** What a `pulse` asks. */
import { pulse as words } from "#words/exercises/pulse.ts";
import { fill } from "#words/fill.ts";
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

type Item = StepOf<"pulse">["settings"]["items"][number];

function PulseAsked({ step }: { step: StepOf<"pulse"> }) {
  const { items } = step.settings;
  return (
    <ul class="asked-list">
      {items.map((item) => (
        <li key={item.id} class={items.length === 1 ? "asked-main" : "asked-text"}>
          {item.text}
          <ScaleEnds item={item} />
        </li>
      ))}
    </ul>
  );
}

/** What the two ends of a scale mean; stops with names of their own are on the phones. */
function ScaleEnds({ item }: { item: Item }) {
  if (item.kind !== "scale" || !("low" in item.labels)) return null;
  const { low, high } = item.labels;
  return (
    <p class="asked-ends">
      <span>{fill(words.end, { stop: 0, label: low })}</span>
      <span>{fill(words.end, { stop: item.max, label: high })}</span>
    </p>
  );
}

function PulsePreview({ step }: { step: StepOf<"pulse"> }) {
  return (
    <ul class="asked-items">
      {step.settings.items.map((item) => (
        <li key={item.id}>
          {item.text}
          {item.kind === "scale" && (
            <span class="soft small block">
              {"stops" in item.labels
                ? item.labels.stops.join(" · ")
                : fill(words.range, { low: item.labels.low, high: item.labels.high, max: item.max })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

export default askedPart("pulse", { Asked: PulseAsked, Preview: PulsePreview });
