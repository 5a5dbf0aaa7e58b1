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

/** Stripes, dots, or a grid, over the bar's colour; `unit` is the type's size where the picture has units of its own. */
export function Pattern({ id, tone, unit = "em" }: { id: string; tone: Tone; unit?: "em" | 1 }) {
  const long = (size: number) => (unit === "em" ? `${size}em` : size);
  const common = { id, patternUnits: "userSpaceOnUse", width: long(0.5), height: long(0.5) } as const;
  switch (tone) {
    case "leading":
    case "first":
      return (
        <pattern {...common} patternTransform="rotate(45)">
          <rect class="pattern-mark" width={long(0.14)} height={long(0.5)} />
        </pattern>
      );
    case "managing":
    case "second":
      return (
        <pattern {...common}>
          <circle class="pattern-mark" cx={long(0.25)} cy={long(0.25)} r={long(0.1)} />
        </pattern>
      );
    default:
      return (
        <pattern {...common}>
          <rect class="pattern-mark" y={long(0.18)} width={long(0.5)} height={long(0.12)} />
        </pattern>
      );
  }
}
