/** Two overlapping circles with labels in their zones and on their borders. */
import "./venn.css";
import type { Tone } from "../data.ts";
import { type Circles, type PlacedLabel, VENN } from "./venn-layout.ts";

interface VennProps {
  circles: Circles;
  placed: readonly PlacedLabel[];
  /** The left circle's name, the middle's, the right one's. */
  names: readonly [VennName, VennName, VennName];
}

interface VennName {
  text: string;
  tone: Tone;
}

/** How far in from either side the names of the circles stand, in em. */
const NAME = 9;
const LINE = 1.15;

/** The circles are told apart by their outlines as well: one drawn through, one dashed. */
export function Venn({ circles: { left: leftX, right: rightX, rx }, placed, names: [left, middle, right] }: VennProps) {
  const y = VENN.top + VENN.ry;
  return (
    <svg class="venn" viewBox={`0 0 ${VENN.width} ${VENN.height}`} aria-hidden="true">
      <ellipse class={`venn-circle tone-${left.tone}`} cx={leftX} cy={y} rx={rx} ry={VENN.ry} />
      <ellipse class={`venn-circle tone-${right.tone}`} cx={rightX} cy={y} rx={rx} ry={VENN.ry} />
      <Name x={NAME} name={left} />
      <Name x={VENN.width / 2} name={middle} />
      <Name x={VENN.width - NAME} name={right} />
      {placed.map((label) => (
        <Label key={label.id} label={label} />
      ))}
    </svg>
  );
}

function Name({ x, name: { text, tone } }: { x: number; name: VennName }) {
  return (
    <text class={`venn-name tone-${tone}`} x={x} y={1.1}>
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
        <text key={line} x={x} y={y + (at - (lines.length - 1) / 2) * LINE}>
          {line}
        </text>
      ))}
    </g>
  );
}
