/** The names of the parts of stacked bars, above them, where the parts are: ends at the ends, the middle in the middle. */
import type { Named, Tone } from "./data.ts";
import { Hat } from "./Hat.tsx";

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
