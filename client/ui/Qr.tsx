/** A QR code as one SVG path. */
import { encode } from "uqr";

/** The light border, in modules, that cameras need to find the code. */
const QUIET = 4;

/** The code of a text; `label` says what it opens. Dark on light in every theme: not every camera reads the reverse. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { ecc: "M", border: 0 });
  const edge = size + QUIET * 2;
  return (
    <svg class="qr" viewBox={`0 0 ${edge} ${edge}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={edge} height={edge} fill="white" />
      <path d={pathOf(data)} fill="black" />
    </svg>
  );
}

/** A unit square for every dark module. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : ""))).join("");
}
