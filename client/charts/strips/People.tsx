/** People along a line: a dot for each, stacked at their place, whether there are five of them or two hundred. */
import "./strips.css";
import { dotsOf, stackingOf } from "./strip.ts";

interface PeopleProps {
  /** People at each place, from the left to the right. */
  counts: readonly number[];
  /** The largest count of all rows that are shown together: they share one scale. */
  most: number;
  /** How many times as high as wide the room of one place is, about. */
  shape: number;
  /** Told apart from others without colour. */
  hollow?: boolean;
  /** They hang from the line instead of standing on it. */
  hanging?: boolean;
}

/** As wide as the box that it is put into, and as high. */
export function People({ counts, most, shape, hollow = false, hanging = false }: PeopleProps) {
  const stacking = stackingOf(most, shape);
  const { columns, rows } = stacking;
  const ground = hanging ? "0" : "100%";
  return (
    <svg class={hollow ? "strip-people strip-hollow" : "strip-people"} aria-hidden="true">
      <line class="strip-line" x1="0" x2="100%" y1={ground} y2={ground} />
      {counts.map((count, place) => (
        <svg
          key={place}
          aria-hidden="true"
          x={`${(place / counts.length) * 100}%`}
          width={`${100 / counts.length}%`}
          height="100%"
          viewBox={`0 0 ${columns} ${rows}`}
          preserveAspectRatio={hanging ? "xMidYMin meet" : "xMidYMax meet"}
        >
          {dotsOf(count, stacking).map(({ x, y }) => (
            <circle key={`${x} ${y}`} cx={x} cy={hanging ? rows - y : y} r={hollow ? 0.34 : 0.42} />
          ))}
        </svg>
      ))}
    </svg>
  );
}
