/** How the same people's mean moved along one scale: a row for each item, an arrow from each earlier moment to the last. */
import { useId } from "preact/hooks";

/** The mark of where an arrow begins, so that its moment is told without colour. */
export type SlopeMark = "circle" | "diamond" | "square";

/** One arrow on the scale; `from` and `to` in its units, with their texts. */
export interface SlopeArrow {
  mark: SlopeMark;
  from: number;
  fromText: string;
  to: number;
  toText: string;
}

/** One item: the arrow that matters most first. */
export interface SlopeRow {
  id: string;
  label: string;
  arrows: readonly SlopeArrow[];
  /** How many went which way. */
  moves: readonly { mark: string; n: number }[];
}

interface SlopesProps {
  rows: readonly SlopeRow[];
  /** What each mark stands for, and where all arrows end. */
  marks: readonly { mark: SlopeMark; label: string }[];
  end: string;
  /** The scale's two ends, and what they mean. */
  min: number;
  max: number;
  ends: readonly [low: string, high: string];
}

/** Rows under each other on one scale, under a line that names the marks. */
export function Slopes({ rows, marks, end, min, max, ends }: SlopesProps) {
  return (
    <div class="slopes">
      <div class="slope-row slope-head">
        <span />
        <span class="slope-key">
          {marks.map(({ mark, label }) => (
            <span key={mark}>
              <Mark mark={mark} /> {label}
            </span>
          ))}
          <span>
            <Mark mark="end" /> {end}
          </span>
        </span>
        <span />
      </div>
      {rows.map(({ id, label, arrows, moves }) => (
        <div key={id} class="slope-row">
          <span class="slope-label">{label}</span>
          <span class="slope-lanes">
            {arrows.map((arrow, at) => (
              <Lane key={arrow.mark} arrow={arrow} min={min} max={max} second={at > 0} />
            ))}
          </span>
          <span class="slope-moves">
            {moves.map(({ mark, n }) => (
              <span key={mark}>
                <span class="slope-way">{mark}</span> {n}
              </span>
            ))}
          </span>
        </div>
      ))}
      <div class="slope-row">
        <span />
        <span class="slope-ends">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
        <span />
      </div>
    </div>
  );
}

/** One arrow with its values at the outer sides. A second one ends where the first does, and need not say so again. */
function Lane({ arrow, min, max, second }: { arrow: SlopeArrow; min: number; max: number; second: boolean }) {
  const id = useId();
  const { mark, from, to, fromText, toText } = arrow;
  const place = (value: number) => `${((value - min) / (max - min)) * 100}%`;
  const still = from === to;
  const back = to < from;
  return (
    <span class={second ? "slope-lane slope-second" : "slope-lane"}>
      <svg class="slope-picture" aria-hidden="true">
        <defs>
          <marker id={id} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
            <path class="slope-tip" d="M0 1 10 5 0 9z" />
          </marker>
        </defs>
        <line class="slope-axis" x1="0" x2="100%" y1="50%" y2="50%" />
        {!still && (
          <line class="slope-line" x1={place(from)} x2={place(to)} y1="50%" y2="50%" marker-end={`url(#${id})`} />
        )}
      </svg>
      <span class="slope-place" style={{ left: place(from) }}>
        <Mark mark={mark} />
      </span>
      <span class={`slope-value slope-${back ? "right" : "left"}`} style={{ left: place(from) }}>
        {fromText}
      </span>
      {!still && !second && (
        <strong class={`slope-value slope-${back ? "left" : "right"}`} style={{ left: place(to) }}>
          {toText}
        </strong>
      )}
    </span>
  );
}

function Mark({ mark }: { mark: SlopeMark | "end" }) {
  return (
    <svg class={`slope-mark slope-mark-${mark}`} viewBox="0 0 10 10" aria-hidden="true">
      {mark === "circle" && <circle cx="5" cy="5" r="4" />}
      {mark === "diamond" && <path d="M5 .6 9.400 5 5 9.400.6 5z" />}
      {mark === "square" && <rect x="1.200" y="1.200" width="7.600" height="7.600" />}
      {mark === "end" && <path d="M1 1 10 5 1 9z" />}
    </svg>
  );
}
