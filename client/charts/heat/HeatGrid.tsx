/**
 * A map of three by three cells, shaded by how many people they hold. Where the room's answers lie on average stands beside the
 * map, on a strip for each of its two lines: so no mark and no arrow lies on a word or a figure.
 */
import { MarkStrip, type StripMark } from "../strips/MarkStrip.tsx";
import "./heat.css";

export interface HeatCell {
  id: string;
  text: string;
  /** Null where only the marks may be shown. */
  count: number | null;
}

/** One of the map's lines: its ends, and marks from one to the other. */
export interface HeatLine {
  ends: readonly [from: string, to: string];
  marks: readonly StripMark[];
}

interface HeatGridProps {
  /** Rows from the top, each from the left. */
  rows: readonly (readonly HeatCell[])[];
  /** People in all cells. */
  n: number;
  /** From the left to the right, and from the top to the bottom. */
  across: HeatLine;
  down: HeatLine;
  /** Places on either line; the cells hold the first three of eleven, the middle five and the last three. */
  places: number;
  /** The ids of the cells that the headline speaks of. */
  of: readonly string[];
}

/** The share of the room from which a cell is as dark as it gets. */
const DARKEST = 0.6;

export function HeatGrid({ rows, n, across, down, places, of }: HeatGridProps) {
  return (
    <div class="heat">
      <p class="heat-ends heat-down">
        <span>{down.ends[0]}</span>
        <span>{down.ends[1]}</span>
      </p>
      <MarkStrip {...stripOf(down, places)} upright />
      <div class="heat-cells">
        {rows.flat().map((cell) => (
          <Cell key={cell.id} cell={cell} n={n} isPoint={of.includes(cell.id)} />
        ))}
      </div>
      <div class="heat-across">
        <MarkStrip {...stripOf(across, places)} />
      </div>
      <p class="heat-ends heat-below">
        <span>{across.ends[0]}</span>
        <span>{across.ends[1]}</span>
      </p>
    </div>
  );
}

function stripOf({ marks }: HeatLine, places: number) {
  const [from, to] = marks;
  return { places, marks, arrows: from && to ? ([[from, to]] as const) : [], left: null };
}

function Cell({ cell: { text, count }, n, isPoint }: { cell: HeatCell; n: number; isPoint: boolean }) {
  const share = n > 0 ? (count ?? 0) / n : 0;
  return (
    <div class={`heat-cell${isPoint ? " heat-point" : ""}${count === 0 ? " heat-none" : ""}`}>
      {/* A drawing, because printers leave backgrounds out. */}
      <svg class="heat-shade" aria-hidden="true">
        <rect width="100%" height="100%" fill-opacity={Math.round(Math.min(1, share / DARKEST) * 50) / 100} />
      </svg>
      <p class="heat-text">
        {count !== null && <strong class="heat-count">{count}</strong>} {text}
      </p>
    </div>
  );
}
