/** Two bars for each thing, one per side, on one scale: how much of each, without a comparison of the two. */
import "./pairs.css";
import { Hat, type Tone } from "../../ui/Hat.tsx";
import { Fill } from "../Fill.tsx";

/** The two sides, each 0..100; null where there is nothing to show. */
export interface PairRow {
  id: string;
  label: string;
  bars: readonly [first: number, second: number] | null;
}

interface PairsProps {
  rows: readonly PairRow[];
  /** What the two bars are called. */
  names: readonly [string, string];
  /** How they look: by their hats, or without a role. */
  tones?: readonly [Tone, Tone];
  /** Words of the scale at 0, 50 and 100. */
  ends: readonly [string, string, string];
  /** What stands in place of bars that are not there. */
  none: string;
  /** Each bar's value at its end, rounded. */
  valued?: boolean;
  /** Read out row by row, where there is no table beside it. */
  read?: boolean;
  /** The ids of the rows that the headline speaks of. */
  of?: readonly string[];
}

const HATS = ["leading", "managing"] as const;

/** Rows in the order given. */
export function Pairs({ rows, names, tones = HATS, ends, none, valued = false, read = false, of = [] }: PairsProps) {
  return (
    <div class={valued ? "pairs pairs-counted" : "pairs"} style={{ "--rows": rows.length }}>
      <p class="pairs-names">
        {tones.map((tone, at) => (
          <span key={tone} class={`tone-${tone}`}>
            {tones === HATS && <Hat tone={tone} />}
            {/* Beside a hat it is for paper, which may have no colours. */}
            <span class={tones === HATS ? "pairs-sample pairs-sample-grey" : "pairs-sample"}>
              <Fill tone={tone} length={1} />
            </span>{" "}
            <span>{names[at]}</span>
          </span>
        ))}
      </p>
      {rows.map(({ id, label, bars }) => (
        <div key={id} class={of.includes(id) ? "pair pair-said" : "pair"}>
          <span class="pair-label">{label}</span>
          {bars ? (
            <span class="pair-bars">
              {tones.map((tone, at) => (
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

function Bar(props: { tone: Tone; value: number; name: string; valued: boolean; read: boolean }) {
  const { tone, value, name, valued, read } = props;
  const shown = String(Math.round(value));
  return (
    <span class={`pair-bar tone-${tone}`}>
      <Fill tone={tone} length={value / 100} />
      {read && (
        <span class="unseen">
          {name} {shown}
        </span>
      )}
      {valued && (
        <span class="pair-value">
          <span style={{ insetInlineStart: `${value}%` }}>{shown}</span>
        </span>
      )}
    </span>
  );
}
