/** Two whole bars of a hundred points each, cut in two parts: what the headline speaks of, and the rest. */
import { MarkSample, type MarkShape } from "../strips/StripMark.tsx";
import "./weeks.css";

/** One bar: its name, and the points of its first part. */
export interface WeekBar {
  id: string;
  name: string;
  /** By which the same week is marked below. */
  mark: MarkShape;
  points: number;
}

interface WeeksProps {
  bars: readonly WeekBar[];
  /** What the two parts are, and which of them the headline speaks of. */
  parts: readonly [first: string, second: string];
  point: 0 | 1;
}

/** Bars of one length, so that the shares compare. */
export function Weeks({ bars, parts, point }: WeeksProps) {
  return (
    <div class="weeks">
      <p class="weeks-parts">
        <span class={point === 0 ? "weeks-named" : undefined}>{parts[0]}</span>
        <span class={point === 1 ? "weeks-named" : undefined}>{parts[1]}</span>
      </p>
      {bars.map(({ id, name, mark, points }) => (
        <div key={id} class="week">
          <span class="week-name">
            <MarkSample shape={mark} />
            {name}
          </span>
          <span class="week-bar">
            <Part points={points} isPoint={point === 0} />
            <Part points={100 - points} isPoint={point === 1} />
          </span>
        </div>
      ))}
    </div>
  );
}

function Part({ points, isPoint }: { points: number; isPoint: boolean }) {
  if (points === 0) return null;
  return (
    <span class={isPoint ? "week-part week-point" : "week-part"} style={{ flexGrow: points }}>
      <svg class="week-fill" aria-hidden="true">
        <rect width="100%" height="100%" />
      </svg>
      <strong>{points}</strong>
    </span>
  );
}
