/** The parts of a printed sheet: boxes to tick, scales to mark, lines to write on. */
import type { ComponentChildren } from "preact";

/** Options with a box each: one is ticked, or several. */
export function Boxes({ options, inline = false }: { options: readonly string[]; inline?: boolean }) {
  return (
    <ul class={inline ? "boxes is-inline" : "boxes"}>
      {options.map((option) => (
        <li key={option}>
          <span class="box" />
          <span>{option}</span>
        </li>
      ))}
    </ul>
  );
}

interface StopsProps {
  min?: number;
  max: number;
  /** Words for the two ends. */
  low?: string;
  high?: string;
  /** Empty circles, where a number would say that more is better. */
  numbered?: boolean;
}

/** Stops to choose from, a circle each. */
export function Stops({ min = 0, max, low, high, numbered = true }: StopsProps) {
  return (
    <div class="stops">
      {low && <span class="end">{low}</span>}
      <ol>
        {Array.from({ length: max - min + 1 }, (_, place) => (
          <li key={place}>
            <span class="circle">{numbered && min + place}</span>
          </li>
        ))}
      </ol>
      {high && <span class="end end-high">{high}</span>}
    </div>
  );
}

/** Empty lines to write on. */
export function Lines({ count }: { count: number }) {
  return (
    <div class="lines">
      {Array.from({ length: count }, (_, place) => (
        <span key={place} class="line" />
      ))}
    </div>
  );
}

interface GridProps {
  items: readonly { id: string; text: string }[];
  choices: readonly string[];
}

/** More items than this are printed closer together, to fit on one sheet. */
const ROOMY = 12;

/** Items down, choices across, a box where they meet. */
export function Grid({ items, choices }: GridProps) {
  return (
    <table class={items.length > ROOMY ? "grid is-dense" : "grid"}>
      <thead>
        <tr>
          <td />
          {choices.map((choice) => (
            <th key={choice} scope="col" class="grid-choice">
              {choice}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, text }, place) => (
          <tr key={id} class="grid-row">
            <th scope="row" class="grid-item">
              <span class="number">{place + 1}</span> {text}
            </th>
            {choices.map((choice) => (
              <td key={choice} class="grid-box">
                <span class="box" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A part of a sheet under a heading of its own. */
export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
