/** Words sized by how many people gave them. */
import { frameOf, type PlacedWord } from "./cloud-layout.ts";

/** The largest type of a cloud of few words, in em. */
const LARGER = 1.5;

/** The cloud alone: the ranked bars beside it carry the figures. */
export function Cloud({ placed }: { placed: readonly PlacedWord[] }) {
  if (placed.length === 0) return null;
  const { x: left, y: top, width, height } = frameOf(placed);
  return (
    <svg
      class="cloud"
      viewBox={`${left} ${top} ${width} ${height}`}
      style={{ maxWidth: `${width * LARGER}em` }}
      aria-hidden="true"
    >
      {placed.map(({ word, x, y, size }) => (
        <text key={word} class="cloud-word" x={x} y={y} font-size={size}>
          {word}
        </text>
      ))}
    </svg>
  );
}
