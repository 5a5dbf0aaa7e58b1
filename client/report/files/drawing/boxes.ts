/** The boxes of a page: their ground and their edges. */
import { paintOf } from "./colour.ts";
import { element, type Origin } from "./markup.ts";

const SIDES = ["Top", "Right", "Bottom", "Left"] as const;

/** The ground and the edges of one element, below what stands in it. */
export function boxMarkup(box: DOMRect, style: CSSStyleDeclaration, origin: Origin): string {
  if (box.width === 0 || box.height === 0) return "";
  const x = box.left - origin.left;
  const y = box.top - origin.top;
  const radius = radiusOf(style.borderTopLeftRadius, box);
  const ground = paintOf(style.backgroundColor);
  const edges = SIDES.map((side) => {
    const width = Number.parseFloat(style[`border${side}Width`]);
    const kind = style[`border${side}Style`];
    const paint = kind === "none" || kind === "hidden" || width === 0 ? null : paintOf(style[`border${side}Color`]);
    return paint && { side, width, kind, ...paint };
  });
  const [first] = edges;
  const alike = first && edges.every((one) => one?.width === first.width && one.hex === first.hex);
  const filled = ground
    ? element("rect", { x, y, width: box.width, height: box.height, rx: radius, ...fillOf(ground) })
    : "";
  if (alike) {
    const half = first.width / 2;
    const edge = { x: x + half, y: y + half, width: box.width - first.width, height: box.height - first.width };
    return (
      filled + element("rect", { ...edge, rx: radius && Math.max(0, radius - half), fill: "none", ...strokeOf(first) })
    );
  }
  return (
    filled +
    edges.map((edge) => (edge ? sideMarkup({ x, y, width: box.width, height: box.height }, edge) : "")).join("")
  );
}

interface Edge {
  side: (typeof SIDES)[number];
  width: number;
  kind: string;
  hex: string;
  opacity: number;
}

/** A line along one side. */
function sideMarkup(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  edge: Edge,
): string {
  const half = edge.width / 2;
  const across = edge.side === "Top" || edge.side === "Bottom";
  const at =
    edge.side === "Top"
      ? y + half
      : edge.side === "Bottom"
        ? y + height - half
        : edge.side === "Left"
          ? x + half
          : x + width - half;
  const line = across ? { x1: x, x2: x + width, y1: at, y2: at } : { x1: at, x2: at, y1: y, y2: y + height };
  return element("line", { ...line, ...strokeOf(edge) });
}

const strokeOf = ({ hex, opacity, width, kind }: Omit<Edge, "side">) => ({
  stroke: hex,
  "stroke-width": width,
  "stroke-opacity": opacity < 1 ? opacity : undefined,
  "stroke-dasharray":
    kind === "dashed" ? `${3 * width} ${2 * width}` : kind === "dotted" ? `${width} ${width}` : undefined,
});

const fillOf = ({ hex, opacity }: { hex: string; opacity: number }) => ({
  fill: hex,
  "fill-opacity": opacity < 1 ? opacity : undefined,
});

function radiusOf(css: string, { width, height }: DOMRect): number | undefined {
  const value = Number.parseFloat(css);
  if (!(value > 0)) return undefined;
  const least = Math.min(width, height);
  return Math.min(css.includes("%") ? (value / 100) * least : value, least / 2);
}
