/** A line between two ends: people along it, the middle of the room marked, and an arrow from one mark to another. */
import "./strips.css";
import type { ComponentChildren } from "preact";
import { MarkPath, type MarkShape, OUTSIDE_IN, REACH } from "./StripMark.tsx";
import { across, densityPath, dotSize } from "./strip.ts";

/** The middle of a room on the strip: a place from 0 at the left, fractions allowed. */
export interface StripMark {
  shape: MarkShape;
  at: number;
}

/** What one strip shows. */
export interface Strip {
  /** People at each place, from the left to the right. */
  above?: readonly number[] | undefined;
  /** Others, below the line: hollow. */
  below?: readonly number[] | undefined;
  marks: readonly StripMark[];
  /** From one mark's place to another's. */
  arrows?: readonly (readonly [from: StripMark, to: StripMark])[];
}

interface DotStripProps extends Strip {
  places: number;
  /** The largest count of all strips that are shown together: they share one scale. */
  most: number;
  /** Height of the people on either side of the line, in em. */
  height: number;
  /** Which of the two hues the left end has. */
  left: "leading" | "managing";
}

/** Half the height of the band in which marks and arrows lie, in em. */
const BAND = 0.8;
/** Of an arrow, in em. */
const THICK = 0.14;
/** An arrow shorter than this, in places, would be nothing but its head. */
const SHORT = 0.9;

export function DotStrip({ places, most, height, left, above, below, marks, arrows = [] }: DotStripProps) {
  const up = above ? height : 0;
  const line = up + BAND;
  const all = line + BAND + (below ? height : 0);
  return (
    <svg class="strip" style={{ height: `${all}em` }} aria-hidden="true">
      <rect class={`strip-half strip-${left}`} width="50%" height="100%" />
      <rect
        class={`strip-half strip-${left === "leading" ? "managing" : "leading"}`}
        x="50%"
        width="50%"
        height="100%"
      />
      <line class="strip-middle" x1="50%" x2="50%" y1="0" y2="100%" />
      <line
        class="strip-line"
        x1={across(0, places)}
        x2={across(places - 1, places)}
        y1={`${line}em`}
        y2={`${line}em`}
      />
      {above && <People counts={above} most={most} height={height} foot={up} upwards />}
      {below && <People counts={below} most={most} height={height} foot={line + BAND} />}
      {arrows.map(([from, to], at) => (
        <Arrow key={at} from={from} to={to} places={places} line={line} />
      ))}
      {OUTSIDE_IN.flatMap((shape) => marks.filter((mark) => mark.shape === shape)).map((mark) => (
        <At key={mark.shape} x={across(mark.at, places)} y={line}>
          <MarkPath shape={mark.shape} />
        </At>
      ))}
    </svg>
  );
}

interface PeopleProps {
  counts: readonly number[];
  most: number;
  height: number;
  /** Where the lowest, or for people below the line the highest, row begins, in em from above. */
  foot: number;
  upwards?: boolean;
}

function People({ counts, most, height, foot, upwards = false }: PeopleProps) {
  const size = dotSize(most, height);
  const kind = upwards ? "strip-people" : "strip-people strip-hollow";
  if (size === null) {
    const top = upwards ? foot - height : foot;
    return (
      <svg
        class={kind}
        aria-hidden="true"
        y={`${top}em`}
        width="100%"
        height={`${height}em`}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
      >
        <path d={densityPath(counts, most)} {...(!upwards && { transform: "matrix(1 0 0 -1 0 100)" })} />
      </svg>
    );
  }
  return (
    <g class={kind}>
      {counts.flatMap((count, place) =>
        Array.from({ length: count }, (_, row) => (
          <circle
            key={`${place} ${row}`}
            cx={across(place, counts.length)}
            cy={`${foot + (upwards ? -1 : 1) * size * (row + 0.5)}em`}
            r={`${size * 0.42}em`}
          />
        )),
      )}
    </g>
  );
}

function Arrow({ from, to, places, line }: { from: StripMark; to: StripMark; places: number; line: number }) {
  const by = to.at - from.at;
  const tip = -Math.sign(by) * (REACH[to.shape] + 0.6);
  const back = tip - Math.sign(by) * 4.5;
  return (
    <>
      {/* A box, because the ends of a line cannot be moved by a transition. */}
      <rect
        class="strip-arrow"
        x={across(Math.min(from.at, to.at), places)}
        width={`${(Math.abs(by) / places) * 100}%`}
        y={`${line - THICK / 2}em`}
        height={`${THICK}em`}
      />
      {Math.abs(by) > SHORT && (
        <At x={across(to.at, places)} y={line}>
          <path class="strip-tip" d={`M${tip},0 L${back},-3.2 L${back},3.2 Z`} />
        </At>
      )}
    </>
  );
}

/** A shape drawn around a point of the strip, in tenths of an em: a path itself can be given neither per cent nor em. */
function At({ x, y, children }: { x: string; y: number; children: ComponentChildren }) {
  return (
    <g class="strip-at" style={{ transform: `translate(${x}, ${y}em)` }}>
      <svg aria-hidden="true" width="1em" height="1em" viewBox="0 0 10 10">
        {children}
      </svg>
    </g>
  );
}
