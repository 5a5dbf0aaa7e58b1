/** The marks on a heat grid: where people are as a full one, where they are needed as an open one, and the way between. */
import { useId } from "preact/hooks";
import { type Box, boxesOfWay, labelBox } from "./heat-layout.ts";

/** A named place. */
export interface HeatMark {
  x: number;
  y: number;
  text: string;
}

/** Of a mark, in the picture's units. */
export const RADIUS = 0.5;
/** Marks nearer than this have no arrow between them. */
const NEAR = 1.3;
/** A letter's width, in bold. */
const LETTER = 0.62;

export function HeatPoints(props: {
  /** In the picture's units. */
  from: HeatMark | null;
  to: HeatMark | null;
  frame: Box;
  /** The boxes in the picture that are taken already. */
  taken: readonly Box[];
}) {
  const { from, to, frame, taken } = props;
  const id = useId();
  const marks = [to, from].flatMap((mark) => (mark ? [mark] : []));
  const far = from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
  const full = [...taken, ...boxesOfWay(marks, RADIUS)];
  const labels = marks.map((mark) => {
    const box = labelBox(mark, mark.text.length * LETTER, frame, full);
    full.push(box);
    return { text: mark.text, x: box.x + box.width / 2, y: box.y + box.height * 0.76 };
  });
  return (
    <g>
      <defs>
        <marker id={id} viewBox="0 0 6 6" refX="5.4" refY="3" markerWidth="4" markerHeight="4" orient="auto">
          <path class="heat-tip" d="M0 0L6 3L0 6Z" />
        </marker>
      </defs>
      {from && to && far > NEAR && (
        <>
          <path class="heat-way-halo" d={wayOf(from, to, far)} />
          <path class="heat-way" d={wayOf(from, to, far)} marker-end={`url(#${id})`} />
        </>
      )}
      {to && <circle class="heat-to" cx={to.x} cy={to.y} r={RADIUS} />}
      {from && <circle class="heat-from" cx={from.x} cy={from.y} r={RADIUS} />}
      {labels.map(({ text, x, y }) => (
        <text key={text} class="heat-label" x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** From edge to edge of the two marks. */
function wayOf(from: HeatMark, to: HeatMark, far: number): string {
  const part = (share: number) => `${from.x + (to.x - from.x) * share} ${from.y + (to.y - from.y) * share}`;
  return `M${part(RADIUS / far)}L${part(1 - (RADIUS + 0.12) / far)}`;
}
