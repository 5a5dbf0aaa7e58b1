/** Which cards the talk and the second vote are about. Their words only: how people answered stays in the peek. */
import type { HostView, StepView } from "../../shared/protocol/view.ts";
import { host as words } from "../locales/en/host.ts";
import type { HostModel } from "../models/host.ts";
import { contestedFirst, itemsOf } from "./items.ts";

export function Picks({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const items = itemsOf(step);
  const order = contestedFirst(view.peek?.rounds.find((round) => round.round === 1)?.result);
  if (items.length < 2 || order.length === 0) return null;
  const picked = model.picked.value;
  const sorted = order.flatMap((id) => items.filter((item) => item.id === id));
  return (
    <fieldset class="picks">
      <legend>{words.closed.tick}</legend>
      <p class="soft small">{picked.length === 0 ? words.closed.tickNone : words.closed.tickHint}</p>
      {sorted.map((item) => (
        <label key={item.id} class={picked.includes(item.id) ? "tick is-ticked" : "tick"}>
          <input type="checkbox" checked={picked.includes(item.id)} onChange={() => model.pick(item.id)} />
          <span>{item.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
