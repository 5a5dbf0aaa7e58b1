/** Walks the big screen through a step's items: one after the other, or all of them. */

import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import { focusOn, neighbour, OVERVIEW } from "../model/focus.ts";
import { itemsOf } from "../model/items.ts";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";

/** Nothing where the step is a single question. */
export function FocusControls({ model, step }: { model: HostModel; step: StepView }) {
  const items = itemsOf(step);
  const place = items.findIndex((item) => item.id === step.focus);
  if (items.length < 2) return null;
  return (
    <fieldset class="focus-controls" aria-label={words.revealed.onScreen}>
      <Arrow model={model} step={step} direction={-1} />
      <p class="focus-name">
        <span class="soft small">
          {words.revealed.onScreen}
          {place >= 0 && <> · {fill(words.revealed.place, { n: place + 1, all: items.length })}</>}
        </span>
        <span>{items[place]?.text ?? words.revealed.overview}</span>
      </p>
      <Arrow model={model} step={step} direction={1} />
    </fieldset>
  );
}

function Arrow({ model, step, direction }: { model: HostModel; step: StepView; direction: 1 | -1 }) {
  const to = neighbour(step, direction);
  return (
    <Act
      model={model}
      at="step"
      class="arrow"
      label={direction === 1 ? words.revealed.next : words.revealed.previous}
      disabled={to === null}
      make={() => focusOn(step, to ?? OVERVIEW)}
    >
      <span aria-hidden="true">{direction === 1 ? "▶" : "◀"}</span>
    </Act>
  );
}

/** All items at once. */
export function OverviewButton({ model, step }: { model: HostModel; step: StepView }) {
  if (itemsOf(step).length < 2) return null;
  return (
    <Act model={model} at="step" keys="o" disabled={step.focus === OVERVIEW} make={() => focusOn(step, OVERVIEW)}>
      {words.revealed.overview}
    </Act>
  );
}
