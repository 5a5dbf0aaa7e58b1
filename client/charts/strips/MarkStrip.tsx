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
 * From here on an arrow has its head before the mark that it goes to, in places: an upright strip has less room for one. On a
 * scale, whose marks are smaller, it is a share of the scale.
 */
const LONG = { across: 1.1, upright: 2, ofScale: 0.045 };
/** From here on it has its head inside that mark; nearer marks lie one inside the other. On a scale, none is told as moved. */
const SHORT = 0.5;

/** As wide as the box that it is put into, and as high. */
export function MarkStrip({ places, marks, arrows = [], left, upright = false, plain = false }: MarkStripProps) {
  return (
    <svg class="strip" aria-hidden="true">
      {plain ? <line class="strip-axis" x1="0" x2="100%" y1="50%" y2="50%" /> : <Sides left={left} upright={upright} />}
      {arrows.map(([from, to]) => (
        <Arrow key={to.shape} from={from} to={to} places={places} upright={upright} />
      ))}
      {OUTSIDE_IN.flatMap((shape) => marks.filter((mark) => mark.shape === shape)).map((mark) => (
        <At key={mark.shape} at={across(mark.at, places)} upright={upright}>
          <MarkPath shape={mark.shape} />
        </At>
      ))}
      {arrows.map(([from, to]) => (
        <Head
          key={to.shape}
          from={from}
          to={to}
          places={places}
          upright={upright}
          long={plain ? LONG.ofScale * places : upright ? LONG.upright : LONG.across}
          short={plain ? Number.POSITIVE_INFINITY : SHORT}
        />
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
}

function Arrow({ from, to, places, upright }: ArrowProps) {
  const by = to.at - from.at;
  const start = across(Math.min(from.at, to.at), places);
  const length = `${(Math.abs(by) / places) * 100}%`;
  return (
    // A box, because the ends of a line cannot be moved by a transition.
    <svg aria-hidden="true" overflow="visible" {...(upright ? { x: "50%" } : { y: "50%" })}>
      <rect
        class="strip-arrow"
        {...(upright
          ? { x: "-0.11em", width: "0.22em", y: start, height: length }
          : { y: "-0.11em", height: "0.22em", x: start, width: length })}
      />
    </svg>
  );
}

/** In tenths of an em, from the middle of the mark that the arrow goes to. */
const INSIDE = { tip: 3.8, back: -2, half: 3.4 };

/** Before the mark where there is room for it, else inside; on top of the marks, so that neither covers it. */
function Head({ from, to, places, upright, long, short }: ArrowProps & { long: number; short: number }) {
  const by = to.at - from.at;
  const isLong = Math.abs(by) > long;
  if (!isLong && Math.abs(by) < short) return null;
  const way = Math.sign(by);
  const tip = way * (isLong ? -REACH[to.shape] : INSIDE.tip);
  const back = isLong ? tip - way * 6.4 : way * INSIDE.back;
  const half = isLong ? 4 : INSIDE.half;
  return (
    <At at={across(to.at, places)} upright={upright}>
      <path
        class={isLong || to.shape === "ring" ? "strip-tip" : "strip-tip strip-within"}
        d={
          upright ? `M0,${tip} L-${half},${back} L${half},${back} Z` : `M${tip},0 L${back},-${half} L${back},${half} Z`
        }
      />
    </At>
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
