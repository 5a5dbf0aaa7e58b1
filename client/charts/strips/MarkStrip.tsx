/** A band between two ends: a mark for each typical answer, and an arrow from one to another. Nothing is written on it. */
import "./strips.css";
import type { ComponentChildren } from "preact";
import { MarkPath, type MarkShape, OUTSIDE_IN, REACH } from "./StripMark.tsx";
import { across } from "./strip.ts";

/** A typical answer on the strip: a place from 0 at the left, fractions allowed. */
export interface StripMark {
  shape: MarkShape;
  at: number;
}

export interface MarkStripProps {
  places: number;
  marks: readonly StripMark[];
  /** From one mark's place to another's. */
  arrows?: readonly (readonly [from: StripMark, to: StripMark])[];
  /** Which of the two hues the left end has; none before the ends have names. */
  left: "leading" | "managing" | null;
  /** It runs from the top to the bottom. */
  upright?: boolean;
  /** A scale and not two sides: a thin line. */
  plain?: boolean;
}

/**
 * An arrow shorter than this has no room for a head, and the marks themselves say which way: in places between two sides, and as a
 * share of a scale, whose marks are smaller.
 */
const SHORT = { places: 0.9, ofScale: 0.045 };

/** As wide as the box that it is put into, and as high. */
export function MarkStrip({ places, marks, arrows = [], left, upright = false, plain = false }: MarkStripProps) {
  return (
    <svg class="strip" aria-hidden="true">
      {plain ? <line class="strip-axis" x1="0" x2="100%" y1="50%" y2="50%" /> : <Sides left={left} upright={upright} />}
      {arrows.map(([from, to]) => (
        <Arrow
          key={to.shape}
          from={from}
          to={to}
          places={places}
          upright={upright}
          short={plain ? SHORT.ofScale * places : SHORT.places}
        />
      ))}
      {OUTSIDE_IN.flatMap((shape) => marks.filter((mark) => mark.shape === shape)).map((mark) => (
        <At key={mark.shape} at={across(mark.at, places)} upright={upright}>
          <MarkPath shape={mark.shape} />
        </At>
      ))}
    </svg>
  );
}

function Sides({ left, upright }: { left: MarkStripProps["left"]; upright: boolean }) {
  const right = left === "leading" ? "managing" : "leading";
  return (
    <>
      <rect class={`strip-half strip-${left ?? "plain"}`} width="50%" height="100%" />
      <rect class={`strip-half strip-${left === null ? "plain" : right}`} x="50%" width="50%" height="100%" />
      <line class="strip-middle" {...(upright ? MIDDLE_UPRIGHT : MIDDLE)} />
    </>
  );
}

const MIDDLE = { x1: "50%", x2: "50%", y1: 0, y2: "100%" };
const MIDDLE_UPRIGHT = { x1: 0, x2: "100%", y1: "50%", y2: "50%" };

interface ArrowProps extends Pick<MarkStripProps, "places"> {
  from: StripMark;
  to: StripMark;
  upright: boolean;
  /** Up to this long, in places, it has no head. */
  short: number;
}

function Arrow({ from, to, places, upright, short }: ArrowProps) {
  const by = to.at - from.at;
  const tip = -Math.sign(by) * REACH[to.shape];
  const back = tip - Math.sign(by) * 6.4;
  const start = across(Math.min(from.at, to.at), places);
  const length = `${(Math.abs(by) / places) * 100}%`;
  return (
    <>
      {/* A box, because the ends of a line cannot be moved by a transition. */}
      <svg aria-hidden="true" overflow="visible" {...(upright ? { x: "50%" } : { y: "50%" })}>
        <rect
          class="strip-arrow"
          {...(upright
            ? { x: "-0.11em", width: "0.22em", y: start, height: length }
            : { y: "-0.11em", height: "0.22em", x: start, width: length })}
        />
      </svg>
      {Math.abs(by) > short && (
        <At at={across(to.at, places)} upright={upright}>
          <path
            class="strip-tip"
            d={upright ? `M0,${tip} L-4,${back} L4,${back} Z` : `M${tip},0 L${back},-4 L${back},4 Z`}
          />
        </At>
      )}
    </>
  );
}

/** A shape drawn around a point of the strip, in tenths of an em: a path itself can be given neither per cent nor em. */
function At({ at, upright, children }: { at: string; upright: boolean; children: ComponentChildren }) {
  return (
    <g class="strip-at" style={{ transform: upright ? `translate(50%, ${at})` : `translate(${at}, 50%)` }}>
      <svg aria-hidden="true" width="1em" height="1em" viewBox="0 0 10 10">
        {children}
      </svg>
    </g>
  );
}
