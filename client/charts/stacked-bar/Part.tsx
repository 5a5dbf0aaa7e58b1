/** A part of a bar: as long as its people, its figure on a plain plate of the same tone before the pattern begins. */
import type { Tone } from "../data.ts";
import { Fill } from "../Fill.tsx";

interface PartProps {
  tone: Tone;
  n: number;
  /** Its length beside the parts of the same bar, or its part of the room there is, 0..1. */
  length: { grow: number } | { share: number };
  /** A weaker kind of the same answer: an outline, and no colour. */
  hollow?: boolean;
}

/** Nothing for nobody. A part is never shorter than its figure. */
export function Part({ tone, n, length, hollow = false }: PartProps) {
  if (n === 0) return null;
  const style = "grow" in length ? { flexGrow: length.grow } : { flexBasis: `${length.share * 100}%` };
  return (
    <span class={`bar-part tone-${tone}${hollow ? " bar-hollow" : ""}`} style={style}>
      {!hollow && <Fill tone={tone} length={1} />}
      <b class="bar-figure">
        <span class="bar-n">{n}</span>
      </b>
    </span>
  );
}
