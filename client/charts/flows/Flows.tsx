/** How many people moved between the rounds: a band from each first answer to each second one, as wide as its number of people. */

import { charts } from "#words/charts.ts";
import type { ItemMovement } from "../../../shared/exercises/distribution.ts";
import type { Named } from "../data.ts";
import "./flows.css";

/** The height of a name in em; each band ends beside its name. */
const LINE = 2.4;
/** Units of the drawing: the space between two options, and the widest band. */
const ROW = 34;
const WIDEST = 20;
const WIDTH = 240;

/** Shows nothing where no flow may be shown. The sentence beside it counts those who stayed and those in smaller flows. */
export function Flows({ movement, options }: { movement: ItemMovement; options: readonly Named[] }) {
  if ("hidden" in movement || movement.flows.length === 0) return null;
  const used = options.filter(({ id }) => movement.flows.some(({ from, to }) => from === id || to === id));
  const y = (id: string) => ROW * (used.findIndex((option) => option.id === id) + 0.5);
  const most = Math.max(...movement.flows.map(({ n }) => n));
  return (
    <div class="flows" aria-hidden="true">
      <Names options={used} head={charts.flows.first} />
      <svg
        aria-hidden="true"
        class="flow-bands"
        viewBox={`0 0 ${WIDTH} ${ROW * used.length}`}
        preserveAspectRatio="none"
        style={{ height: `${used.length * LINE}em` }}
      >
        {movement.flows.map(({ from, to, n }) => (
          <path
            key={`${from}>${to}`}
            class="flow-band"
            d={`M 0 ${y(from)} C ${WIDTH / 2} ${y(from)} ${WIDTH / 2} ${y(to)} ${WIDTH} ${y(to)}`}
            stroke-width={Math.max(3, (n / most) * WIDEST)}
          />
        ))}
      </svg>
      <Names options={used} head={charts.flows.then} />
    </div>
  );
}

function Names({ options, head }: { options: readonly Named[]; head: string }) {
  return (
    <div class="flow-names">
      <span class="soft">{head}</span>
      {options.map(({ id, text }) => (
        <span key={id}>{text}</span>
      ))}
    </div>
  );
}
