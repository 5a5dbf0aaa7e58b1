/** Turns what the big screen shows: its items one after the other or all of them, and the pages of what does not fit on it. */
import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import { stage } from "#words/stage.ts";
import type { Command } from "../../../../shared/protocol/command.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../exercises/find/manifest.ts";
import { showsParkingLot } from "../../../stage/what-shows.ts";
import { focusOn, neighbour, OVERVIEW, pagesOf, pagesToTurn, turnBy } from "../model/focus.ts";
import { itemsOf } from "../model/items.ts";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";

/** Nothing where a single thing stands on a single page. */
export function Walk({ model, view }: { model: HostModel; view: HostView }) {
  const { step } = view;
  const walks = step && !showsParkingLot(view) && (step.phase === "revealed" || step.phase === "debrief");
  return (
    <div class="walk">
      {walks && <Items model={model} step={step} />}
      <Pages model={model} view={view} />
    </div>
  );
}

function Items({ model, step }: { model: HostModel; step: StepView }) {
  const items = itemsOf(step);
  if (items.length < 2) return null;
  const at = items.findIndex((item) => item.id === step.focus);
  const place = fill(manifestOf(step.exercise).place ?? stage.foot.place, { n: at + 1, all: items.length });
  const to = (direction: 1 | -1): Command | null => {
    const item = neighbour(step, direction);
    return item === null ? null : focusOn(step, item);
  };
  return (
    <fieldset class="walk-one" aria-label={words.revealed.onScreen}>
      <Act model={model} at="step" keys="o" disabled={step.focus === OVERVIEW} make={() => focusOn(step, OVERVIEW)}>
        {words.revealed.overview}
      </Act>
      <Arrow model={model} label={words.revealed.previous} to={to(-1)} sign="◀" />
      {at >= 0 && <span>{place}</span>}
      <Arrow model={model} label={words.revealed.next} to={to(1)} sign="▶" />
    </fieldset>
  );
}

function Pages({ model, view }: { model: HostModel; view: HostView }) {
  const { at, all } = pagesToTurn(view) ?? pagesOf(view);
  if (all < 2) return null;
  return (
    <fieldset class="walk-one" aria-label={words.revealed.pages}>
      <Arrow model={model} label={words.revealed.pageBefore} to={turnBy(view, -1)} sign="◀" />
      <span>{fill(words.revealed.page, { n: at + 1, all })}</span>
      <Arrow model={model} label={words.revealed.pageAfter} to={turnBy(view, 1)} sign="▶" />
    </fieldset>
  );
}

interface ArrowProps {
  model: HostModel;
  label: string;
  /** Null at an end. */
  to: Command | null;
  sign: string;
}

function Arrow({ model, label, to, sign }: ArrowProps) {
  return (
    <Act model={model} at="step" class="arrow" label={label} disabled={to === null} make={() => to}>
      <span aria-hidden="true">{sign}</span>
    </Act>
  );
}
