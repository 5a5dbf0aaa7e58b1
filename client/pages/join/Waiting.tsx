/** Nothing to do on the phone: the eyes belong to the room. */
import type { ComponentChildren } from "preact";
import { BothHats } from "../../ui/BothHats.tsx";

interface WaitingProps {
  title: string;
  /** Where the eyes belong, where the title does not say so. */
  look?: string;
  more: string;
  hats?: boolean;
  /** What there is time to read meanwhile. */
  children?: ComponentChildren;
}

export function Waiting({ title, look, more, hats, children }: WaitingProps) {
  return (
    <div class="waiting">
      {hats && <BothHats />}
      <h1 tabIndex={-1}>{title}</h1>
      {look !== undefined && <p class="look-up">{look}</p>}
      <p class="soft">{more}</p>
      {children}
    </div>
  );
}
