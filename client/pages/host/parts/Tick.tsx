/** A box to tick, with its words beside it. */
import type { ComponentChildren } from "preact";

export interface TickProps {
  on: boolean;
  set(on: boolean): void;
  /** What it means, below its words. */
  hint?: string;
  children: ComponentChildren;
}

export function Tick({ on, set, hint, children }: TickProps) {
  return (
    <label class={on ? "tick is-ticked" : "tick"}>
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      <span>
        {children}
        {hint && <span class="soft small block">{hint}</span>}
      </span>
    </label>
  );
}
