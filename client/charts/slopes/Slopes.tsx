/** How the same thing moved along one scale: a row for each, from a ring or a dot to another, the change at the right. */
import { MarkStrip, type StripMark } from "../strips/MarkStrip.tsx";
import "./slopes.css";

/** One thing on the scale, in its own unit. */
export interface SlopeRow {
  id: string;
  label: string;
  /** Where the arrow begins and ends, then what is marked beside. */
  marks: readonly StripMark[];
  /** The change, with its sign. */
  change: string;
  /** What stands before the change where there is room: the two values, how many went which way. */
  more?: readonly string[];
  /** The headline speaks of it. */
  isPoint?: boolean;
  /** It is there to compare the others with. */
  beside?: boolean;
}

interface SlopesProps {
  /** The largest change first. */
  rows: readonly SlopeRow[];
  /** Stops of the scale, the first being 0. */
  places: number;
  /** What its two ends mean. */
  ends?: readonly [low: string, high: string];
}

/** Rows under each other on one scale; nothing is written on it. */
export function Slopes({ rows, places, ends }: SlopesProps) {
  return (
    <div class={rows.some(({ more }) => more) ? "slopes slopes-more" : "slopes"}>
      {rows.map(({ id, label, marks, change, more, isPoint = false, beside = false }) => {
        const [from, to] = marks;
        return (
          <div key={id} class={isPoint ? "slope slope-point" : beside ? "slope slope-beside" : "slope"}>
            <span class="slope-label">{label}</span>
            <span class="slope-lane">
              <MarkStrip places={places} marks={marks} arrows={from && to ? [[from, to]] : []} left={null} plain />
            </span>
            {more && (
              <span class="slope-more">
                {more.map((text) => (
                  <span key={text}>{text}</span>
                ))}
              </span>
            )}
            <strong class="slope-change">{change}</strong>
          </div>
        );
      })}
      {ends && (
        <div class="slope slope-foot">
          <span class="slope-ends">
            <span>{ends[0]}</span>
            <span>{ends[1]}</span>
          </span>
        </div>
      )}
    </div>
  );
}
