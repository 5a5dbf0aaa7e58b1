/** Two overlapping circles with labels in their zones and on their borders. */
import "./venn.css";
import type { Tone } from "../data.ts";
import type { PlacedLabel, VennLayout } from "./venn-layout.ts";
import { outline } from "./venn-shape.ts";

interface VennProps {
  laid: VennLayout;
  /** The left circle's name, the middle's, the right one's. */
  names: readonly [VennName, VennName, VennName];
  /** Below the circles: what lies on borders for which the lines have no room. */
  below: string | undefined;
}

interface VennName {
  text: string;
  tone: Tone;
}

/** How far in from either side the names of the circles stand, as a part of the width. */
const NAME = 0.19;
const LINE = 1.15;
/** From the middle of a line to its baseline; browsers round their own to whole units, and a unit here is the type's size. */
const BASE = 0.35;

/** The circles are told apart by their outlines as well: one drawn through, one dashed. */
export function Venn({ laid: { circles, placed }, names: [left, middle, right], below }: VennProps) {
  const { width, height } = circles.frame;
  return (
    <div class="venn-picture">
      <svg class="venn" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path class={`venn-circle tone-${left.tone}`} d={outline(circles, circles.left)} />
        <path class={`venn-circle tone-${right.tone}`} d={outline(circles, circles.right)} />
        <Name x={width * NAME} name={left} />
        <Name x={width / 2} name={middle} />
        <Name x={width * (1 - NAME)} name={right} />
        {placed.map((label) => (
          <Label key={label.id} label={label} />
        ))}
      </svg>
      {below !== undefined && <p>{below}</p>}
    </div>
  );
}

function Name({ x, name: { text, tone } }: { x: number; name: VennName }) {
  return (
    <text class={`venn-name tone-${tone}`} x={x} y={0.85 + BASE}>
      {text}
    </text>
  );
}

function Label({ label: { place, lines, x, y, width, height } }: { label: PlacedLabel }) {
  const bordering = place.includes("-") || place === "all";
  return (
    <g class="venn-label">
      {bordering && (
        <rect class="venn-chip" x={x - width / 2} y={y - height / 2} width={width} height={height} rx={0.3} />
      )}
      {lines.map((line, at) => (
        <text key={at} x={x} y={y + (at - (lines.length - 1) / 2) * LINE + BASE}>
          {line}
        </text>
      ))}
    </g>
  );
}
