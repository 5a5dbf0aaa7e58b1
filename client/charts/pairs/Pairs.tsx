/** Two bars for each thing, one per hat, on one scale: how much of each, without a comparison of the two. */
import "./pairs.css";
import { Hat } from "../../ui/Hat.tsx";
import { Fill } from "../Fill.tsx";

/** Leading and managing, each 0..100; null where there is nothing to show. */
export interface PairRow {
  id: string;
  label: string;
  bars: readonly [leading: number, managing: number] | null;
}

const TONES = ["leading", "managing"] as const;

interface PairsProps {
  rows: readonly PairRow[];
  /** What the two bars are called. */
  names: readonly [string, string];
  /** Words of the scale at 0, 50 and 100. */
  ends: readonly [string, string, string];
  /** What stands in place of bars that are not there. */
  none: string;
  /** Each bar's value at its end, rounded. */
  valued?: boolean;
  /** Read out row by row, where there is no table beside it. */
  read?: boolean;
}

/** Rows in the order given. */
export function Pairs({ rows, names, ends, none, valued = false, read = false }: PairsProps) {
  return (
    <div class={valued ? "pairs pairs-counted" : "pairs"}>
      <p class="pairs-names">
        {TONES.map((tone, at) => (
          <span key={tone} class={`tone-${tone}`}>
            <Hat tone={tone} /> <span>{names[at]}</span>
          </span>
        ))}
      </p>
      {rows.map(({ id, label, bars }) => (
        <div key={id} class="pair">
          <span class="pair-label">{label}</span>
          {bars ? (
            <span class="pair-bars">
              {TONES.map((tone, at) => (
                <Bar key={tone} tone={tone} value={bars[at] ?? 0} name={names[at] ?? ""} valued={valued} read={read} />
              ))}
            </span>
          ) : (
            <span class="hidden-note">{none}</span>
          )}
        </div>
      ))}
      <p class="pairs-ends soft" aria-hidden={!read}>
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </p>
    </div>
  );
}

function Bar(props: { tone: (typeof TONES)[number]; value: number; name: string; valued: boolean; read: boolean }) {
  const { tone, value, name, valued, read } = props;
  const shown = String(Math.round(value));
  return (
    <span class={`pair-bar tone-${tone}`}>
      <span class="bar-track">
        <Fill tone={tone} length={value / 100} />
      </span>
      {read && (
        <span class="unseen">
          {name} {shown}
        </span>
      )}
      {valued && <span class="bar-count">{shown}</span>}
    </span>
  );
}
