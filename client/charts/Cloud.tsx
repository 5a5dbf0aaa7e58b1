/** Words sized by how many people gave them. */
import { type CountedWord, layCloud } from "./cloud-layout.ts";

const BOX = { width: 26, height: 15 };

/** The cloud alone: the ranked bars beside it carry the figures. */
export function Cloud({ words }: { words: readonly CountedWord[] }) {
  const placed = layCloud(words, BOX);
  return (
    <svg class="cloud" viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
      {placed.map(({ word, x, y, size }, rank) => (
        <text key={word} class={rank % 2 === 0 ? "cloud-word" : "cloud-word cloud-soft"} x={x} y={y} font-size={size}>
          {word}
        </text>
      ))}
    </svg>
  );
}
