/** Which cards the talk and the second vote are about. Shows the cards' words only; the answers stay in the private look. */

import { host as words } from "#words/host.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { contestedFirst, itemsOf, type StepItem } from "../model/items.ts";
import type { HostModel } from "../model.ts";
import { Fold } from "../parts/Fold.tsx";

/** The most contested card first, unless others may be looking: even the order would tell them something. */
export function Picks({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const items = itemsOf(step);
  const order = contestedFirst(view.peek?.rounds.find((round) => round.round === 1)?.result);
  if (items.length < 2 || order.length === 0) return null;
  const { value: projected } = model.projected;
  if (projected === "no") {
    return <Ticks model={model} items={order.flatMap((id) => items.filter((item) => item.id === id))} contested />;
  }
  return (
    <Fold title={words.closed.tick}>
      <Ticks model={model} items={items} contested={false} />
    </Fold>
  );
}

function Ticks({ model, items, contested }: { model: HostModel; items: StepItem[]; contested: boolean }) {
  const picked = model.picked.value;
  const hint = contested ? words.closed.tickHint : words.closed.tickPlain;
  return (
    <fieldset class="picks">
      <legend class={contested ? undefined : "unseen"}>{words.closed.tick}</legend>
      <p class="soft small">{picked.length === 0 ? words.closed.tickNone : hint}</p>
      {items.map((item) => (
        <label key={item.id} class={picked.includes(item.id) ? "tick is-ticked" : "tick"}>
          <input type="checkbox" checked={picked.includes(item.id)} onChange={() => model.pick(item.id)} />
          <span>{item.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
