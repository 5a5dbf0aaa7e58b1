/** The names of the parts of stacked bars, above them, where the parts are: ends at the ends, the middle in the middle. */

import { Hat } from "../../ui/Hat.tsx";
import type { Named, Tone } from "../data.ts";

export function Heads({ choices }: { choices: readonly (Named & { tone: Tone })[] }) {
  return (
    <div class="heads">
      {choices.map(({ id, text, tone }) => (
        <span key={id} class={`tone-${tone}`}>
          <Hat tone={tone} /> {text}
        </span>
      ))}
    </div>
  );
}
