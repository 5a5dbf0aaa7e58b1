/** A show of hands in place of phones: offered where nobody has answered. */
import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import { HANDS } from "../../../../shared/limits.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../exercises/find/manifest.ts";
import type { HostModel } from "../model.ts";
import { Fold } from "../parts/Fold.tsx";

/** The step for which somebody wants to count hands: what they put them into is unfolded and has the focus. */
const wanted = signal<string | null>(null);

export function askForHands(step: string): void {
  wanted.value = step;
}

export function Hands({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const [counts, setCounts] = useState<Record<string, number>>({});
  const asked = wanted.value === step.id;
  useEffect(() => {
    const first = asked ? document.querySelector<HTMLElement>(".step-card .hands input") : null;
    if (!first) return;
    first.focus();
    first.scrollIntoView({ block: "center" });
  }, [asked]);
  const items = manifestOf(step.exercise).hands(step);
  const round = view.peek?.rounds.find((one) => one.round === step.round);
  if (items.length === 0 || (round && round.answered > 0 && round.source === undefined)) return null;
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return (
    <Fold title={words.hands.title} open={asked}>
      <form
        class="hands"
        onSubmit={(event) => {
          event.preventDefault();
          model.command("step", { do: "count", step: step.id, round: step.round, counts });
        }}
      >
        <p class="soft small">{words.hands.hint}</p>
        {items.map(({ id, text, options }) => (
          <fieldset key={id}>
            <legend class={items.length > 1 ? "" : "unseen"}>{text}</legend>
            {options.map((option) => (
              <label key={option.key} class="hand">
                <span>{option.text}</span>
                <input
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={HANDS}
                  value={counts[option.key] ?? ""}
                  onInput={(event) =>
                    setCounts({ ...counts, [option.key]: Math.max(0, Math.round(Number(event.currentTarget.value))) })
                  }
                />
              </label>
            ))}
          </fieldset>
        ))}
        <button type="submit" aria-disabled={total === 0}>
          {words.hands.send} ({fill(words.hands.total, { n: total })})
        </button>
      </form>
    </Fold>
  );
}
