/** The filled part of a bar: colour and pattern drawn as SVG, because printers leave CSS backgrounds out. */
import { useId } from "preact/hooks";
import type { Tone } from "./data.ts";

/** `length` 0..1 of the space it stands in; `upright` grows from below, `mirrored` from the right. */
export function Fill({ tone, length, grow = "right" }: { tone: Tone; length: number; grow?: "right" | "left" | "up" }) {
  const id = useId();
  const percent = `${Math.round(length * 1000) / 10}%`;
  const rest = `${Math.round((1 - length) * 1000) / 10}%`;
  const place =
    grow === "up"
      ? { x: 0, y: rest, width: "100%", height: percent }
      : { x: grow === "left" ? rest : 0, y: 0, width: percent, height: "100%" };
  return (
    <svg class={`fill fill-${grow} tone-${tone}`} aria-hidden="true">
      <defs>
        <Pattern id={id} tone={tone} />
      </defs>
      <g>
        <rect {...place} fill="currentColor" />
        {tone !== "plain" && <rect {...place} fill={`url(#${id})`} />}
      </g>
    </svg>
  );
}

/** Stripes, dots, or a grid, over the bar's colour. */
function Pattern({ id, tone }: { id: string; tone: Tone }) {
  const common = { id, patternUnits: "userSpaceOnUse" } as const;
  switch (tone) {
    case "leading":
    case "first":
      return (
        <pattern {...common} width="0.5em" height="0.5em" patternTransform="rotate(45)">
          <rect class="pattern-mark" width="0.14em" height="0.5em" />
        </pattern>
      );
    case "managing":
    case "second":
      return (
        <pattern {...common} width="0.5em" height="0.5em">
          <circle class="pattern-mark" cx="0.25em" cy="0.25em" r="0.1em" />
        </pattern>
      );
    default:
      return (
        <pattern {...common} width="0.5em" height="0.5em">
          <rect class="pattern-mark" y="0.18em" width="0.5em" height="0.12em" />
        </pattern>
      );
  }
}
