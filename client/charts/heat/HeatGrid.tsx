/** Three by three cells shaded by how many people they hold, with their centre and an arrow to where they are needed. */

import { type HeatMark, HeatPoints, RADIUS } from "./HeatPoints.tsx";
import { type Box, boxesOfWay, type Cuts, clearest, inThirds, twoLines } from "./heat-layout.ts";

export interface HeatCell {
  id: string;
  text: string;
  /** Null where only the points may be shown. */
  count: number | null;
}

interface HeatGridProps {
  /** Rows from the top, each from the left. */
  rows: readonly (readonly HeatCell[])[];
  /** People in all cells. */
  n: number;
  /** The words of the ends. */
  across: readonly [left: string, right: string];
  up: readonly [bottom: string, top: string];
  /** Both axes are cut at the same places; `turned`: it runs from its highest value to its lowest. */
  cuts: Cuts;
  turned: { x: boolean; y: boolean };
  /** In the axes' own unit. */
  from: HeatMark | null;
  to: HeatMark | null;
  /** There is little width. */
  narrow: boolean;
}

/** A cell's width and height in units of the type's size, and the letters of its name that go into one line. */
const WIDE = { width: 13, height: 5.6, letters: 21 };
const NARROW = { width: 7.9, height: 6.2, letters: 13 };
/** To the left of the grid and below it, for the words of the ends. */
const MARGIN = 1.7;
/** The share of the room from which a cell is as dark as it gets. */
const DARKEST = 0.6;
/** A letter's width. */
const LETTER = 0.53;
/** The same in a language with many wide letters. */
const WIDE_LETTER = 0.6;

export function HeatGrid({ rows, n, across, up, cuts, turned, from, to, narrow }: HeatGridProps) {
  const shape = narrow ? NARROW : WIDE;
  const frame: Box = { x: MARGIN, y: 0, width: 3 * shape.width, height: 3 * shape.height };
  const width = frame.x + frame.width + 0.05;
  const height = frame.height + MARGIN;
  const placed = (mark: HeatMark | null): HeatMark | null => {
    if (!mark) return null;
    const right = inThirds(mark.x, cuts);
    const above = inThirds(mark.y, cuts);
    return {
      text: mark.text,
      x: frame.x + (turned.x ? 3 - right : right) * shape.width,
      y: (turned.y ? above : 3 - above) * shape.height,
    };
  };
  const marks = { from: placed(from), to: placed(to) };
  const way = boxesOfWay(
    Object.values(marks).flatMap((mark) => mark ?? []),
    RADIUS,
  );
  const cells = rows.flatMap((row, down) =>
    row.map((cell, along) => ({
      cell,
      text: textOf(cell, narrow, frame.x + along * shape.width, down * shape.height, way),
    })),
  );
  return (
    <svg class="heat" viewBox={`0 -0.05 ${width} ${height}`} style={{ maxWidth: `${width}em` }} aria-hidden="true">
      {cells.map(({ cell, text }) => (
        <Cell key={cell.id} cell={cell} n={n} text={text} width={shape.width} height={shape.height} />
      ))}
      <text class="heat-end" transform={`translate(0.9 ${frame.height}) rotate(-90)`}>
        {up[0]}
      </text>
      <text class="heat-end heat-end-far" transform="translate(0.9 0) rotate(-90)">
        {up[1]}
      </text>
      <text class="heat-end" x={frame.x} y={frame.height + 1.15}>
        {across[0]}
      </text>
      <text class="heat-end heat-end-far" x={frame.x + frame.width} y={frame.height + 1.15}>
        {across[1]}
      </text>
      <HeatPoints {...marks} frame={frame} taken={cells.flatMap(({ text }) => text.boxes)} />
    </svg>
  );
}

/** A cell's corner, the lines of its name, and the room that count and name take. */
interface CellText {
  x: number;
  y: number;
  lines: readonly string[];
  /** Where the count begins, and the name: beside it, or below it. */
  count: { x: number; y: number };
  name: { x: number; y: number };
  boxes: readonly Box[];
}

/** From one line of a name to the next, and from a line's foot to its head. */
const LINE = 1.1;
const HEAD = 0.8;
/** From a cell's edge to the words nearest to it. */
const EDGE = 0.45;

/** Count and name at a cell's head, at its foot, or one at each: wherever the marks and their way cover least. */
function textOf({ text, count }: HeatCell, narrow: boolean, x: number, y: number, way: readonly Box[]): CellText {
  const { height, letters } = narrow ? NARROW : WIDE;
  const lines = twoLines(text, letters);
  const digits = count === null ? 0 : 1.05 * String(count).length + 0.4;
  const width = LETTER * Math.max(...lines.map((line) => line.length));
  const below = LINE * (lines.length - 1);
  const at = (countY: number, nameY: number): CellText => {
    const name = narrow ? { x: x + 0.35, y: y + nameY } : { x: x + 0.5 + digits, y: y + nameY };
    return {
      x,
      y,
      lines,
      count: { x: x + 0.4, y: y + countY },
      name,
      boxes: [
        ...(count === null ? [] : [{ x, y: y + countY - 1.6, width: digits + 0.5, height: 2 }]),
        { x: name.x, y: name.y - HEAD, width, height: HEAD + 0.3 + below },
      ],
    };
  };
  const foot = height - EDGE - below;
  const head = at(1.6, narrow ? 2.95 : 1.25);
  const ways = narrow
    ? [head, at(1.6, foot), at(foot - 1.35, foot)]
    : [head, at(Math.min(height - EDGE, foot + 0.35), foot)];
  return clearest(ways, ({ boxes }) => boxes, way) ?? head;
}

function Cell(props: { cell: HeatCell; n: number; text: CellText; width: number; height: number }) {
  const { cell, n, text, width, height } = props;
  const { x, y, lines, count: at, name } = text;
  const share = n > 0 ? (cell.count ?? 0) / n : 0;
  // A name that is too long for two lines gets narrower letters.
  const room = width - (name.x - x) - 0.2;
  const squeezed = (line: string) =>
    lines.length > 1 && WIDE_LETTER * line.length > room
      ? { textLength: room, lengthAdjust: "spacingAndGlyphs" as const }
      : {};
  return (
    <g>
      <rect class="heat-cell" x={x} y={y} width={width} height={height} />
      <rect
        class="heat-shade"
        x={x}
        y={y}
        width={width}
        height={height}
        fill-opacity={Math.round(Math.min(1, share / DARKEST) * 55) / 100}
      />
      {cell.count !== null && (
        <text class={cell.count === 0 ? "heat-count heat-none" : "heat-count"} x={at.x} y={at.y}>
          {cell.count}
        </text>
      )}
      {lines.map((line, place) => (
        <text key={line} class="heat-name" x={name.x} y={name.y + LINE * place} {...squeezed(line)}>
          {line}
        </text>
      ))}
    </g>
  );
}
