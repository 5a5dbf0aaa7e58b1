/** Two stacks of the same parts side by side, each part opposite itself with its name between: what grows, what gives. */
import { useId } from "preact/hooks";
import type { Tone } from "../data.ts";
import { Pattern } from "../Fill.tsx";
import { layStacks, type StackGroup } from "./stack-layout.ts";

/** A group of parts with its look. */
export interface TonedGroup extends StackGroup {
  tone: Tone;
}

interface StackProps {
  groups: readonly TonedGroup[];
  /** What stands above the left and the right stack. */
  heads: readonly [left: string, right: string];
  /** There is little width. */
  narrow: boolean;
}

/** In units of the type's size: `edge` is the room beside each stack, for figures that its part is too low for. */
const WIDE = { width: 40, height: 19, column: 5.5, edge: 2 };
const NARROW = { width: 24.5, height: 21, column: 2.7, edge: 1.5 };
/** Above the stacks, for their heads. */
const TOP = 1.8;
/** A part lower than this has no room for its figure. */
const READABLE = 1.15;

/** The same sum to the left and to the right. */
export function Stack({ groups, heads, narrow }: StackProps) {
  const id = useId();
  const { width, height, column, edge } = narrow ? NARROW : WIDE;
  const laid = layStacks(groups, height);
  const toneOf = (group: string): Tone => groups.find((one) => one.id === group)?.tone ?? "plain";
  const sides = { left: edge, right: width - edge - column };
  const inner = { left: edge + column, right: width - edge - column };
  const outer = { left: edge / 2, right: width - edge / 2 };
  return (
    <svg
      class="stack"
      viewBox={`0 ${-TOP} ${width} ${height + TOP}`}
      style={{ maxWidth: `${width}em` }}
      aria-hidden="true"
    >
      <defs>
        {groups.map(({ id: group, tone }) => (
          <g key={group} class={`tone-${tone}`}>
            <Pattern id={`${id}-${group}`} tone={tone} unit={1} />
          </g>
        ))}
      </defs>
      <text class="stack-head stack-head-left" x={edge} y={-0.9}>
        {heads[0]}
      </text>
      <text class="stack-head stack-head-right" x={width - edge} y={-0.9}>
        {heads[1]}
      </text>
      {laid.parts.map((part) => (
        <g key={part.id} class={`tone-${toneOf(part.group)}`}>
          <path
            class="stack-ribbon"
            d={`M${inner.left} ${part.spans.left.top}L${inner.right} ${part.spans.right.top}V${part.spans.right.bottom}L${inner.left} ${part.spans.left.bottom}Z`}
          />
          {(["left", "right"] as const).map((side) => {
            const { top, bottom } = part.spans[side];
            const place = { x: sides[side], y: top, width: column, height: bottom - top };
            return (
              <g key={side}>
                <rect class="stack-part" {...place} />
                <rect {...place} fill={`url(#${id}-${part.group})`} />
                <StackFigure
                  x={bottom - top >= READABLE ? sides[side] + column / 2 : outer[side]}
                  y={(top + bottom) / 2}
                  value={part[side]}
                />
              </g>
            );
          })}
        </g>
      ))}
      {laid.parts.map((part) => (
        <text key={part.id} class="stack-name" x={width / 2} y={part.name}>
          {part.text}
        </text>
      ))}
      {laid.groups.map((group) => (
        <g key={group.id}>
          <text class="stack-group" x={width / 2} y={group.name}>
            {group.text}
          </text>
          {(["left", "right"] as const).map((side) => (
            <text key={side} class="stack-total" x={sides[side] + column / 2} y={group.spans[side].top - 0.75}>
              {Math.round(group[side])}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A figure on a plate of its own: no pattern runs through a digit. */
function StackFigure({ x, y, value }: { x: number; y: number; value: number }) {
  const text = String(Math.round(value));
  const width = 0.62 * text.length + 0.5;
  return (
    <>
      <rect class="stack-plate" x={x - width / 2} y={y - 0.55} width={width} height={1.1} rx={0.15} />
      <text class="stack-figure" x={x} y={y}>
        {text}
      </text>
    </>
  );
}
