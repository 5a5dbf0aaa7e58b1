/** Where the parts of two stacks go: side by side, each part opposite itself, with its name between the two. */
import { lastOf } from "../../../shared/plain.ts";

/** One part of both stacks, in the stacks' unit. */
export interface StackPart {
  id: string;
  text: string;
  left: number;
  right: number;
}

/** Parts that belong together under one name. */
export interface StackGroup {
  id: string;
  text: string;
  parts: readonly StackPart[];
}

/** From one edge to another, downwards. */
interface Span {
  top: number;
  bottom: number;
}

export interface PlacedPart extends StackPart {
  group: string;
  spans: { left: Span; right: Span };
  /** The middle of its name. */
  name: number;
}

export interface PlacedGroup {
  id: string;
  text: string;
  left: number;
  right: number;
  spans: { left: Span; right: Span };
  name: number;
}

/** Room above each group for its name, in units of the picture. */
const HEAD = 1.9;
/** From name to name at least. */
const LINE = 1.45;
/** Between two parts. */
const GAP = 0.12;

/** Places everything in a picture that is `height` high; both stacks have the same sum, and end at the same edge. */
export function layStacks(
  groups: readonly StackGroup[],
  height: number,
): { groups: PlacedGroup[]; parts: PlacedPart[] } {
  const sum = groups.flatMap(({ parts }) => parts).reduce((all, { left }) => all + left, 0);
  const scale = sum > 0 ? (height - HEAD * groups.length) / sum : 0;
  const at = { left: 0, right: 0 };
  const take = (side: "left" | "right", value: number): Span => {
    const top = at[side];
    at[side] += value;
    return { top, bottom: at[side] };
  };
  const placed = groups.map(({ id, text, parts }) => {
    const heads = { left: take("left", HEAD), right: take("right", HEAD) };
    const rows = parts.map((part): PlacedPart => {
      const spans = { left: take("left", part.left * scale), right: take("right", part.right * scale) };
      return { ...part, group: id, spans, name: (middle(spans.left) + middle(spans.right)) / 2 };
    });
    const total = (side: "left" | "right") => parts.reduce((all, part) => all + part[side], 0);
    const group: PlacedGroup = {
      id,
      text,
      left: total("left"),
      right: total("right"),
      spans: {
        left: { top: heads.left.bottom, bottom: at.left },
        right: { top: heads.right.bottom, bottom: at.right },
      },
      name: (middle(heads.left) + middle(heads.right)) / 2,
    };
    return { group, rows };
  });
  // Names of groups and parts share one column: none may cover another.
  const names = spread(
    placed.flatMap(({ group, rows }) => [group.name, ...rows.map(({ name }) => name)]),
    LINE,
    { top: 0, bottom: height },
  );
  const named = names[Symbol.iterator]();
  const name = (): number => named.next().value ?? 0;
  const laid: { groups: PlacedGroup[]; parts: PlacedPart[] } = { groups: [], parts: [] };
  for (const { group, rows } of placed) {
    laid.groups.push({ ...group, name: name() });
    for (const row of rows) laid.parts.push(parted({ ...row, name: name() }));
  }
  return laid;
}

const middle = ({ top, bottom }: Span): number => (top + bottom) / 2;

/** With a gap below; the thinnest parts have none to give. */
function parted(part: PlacedPart): PlacedPart {
  const less = ({ top, bottom }: Span): Span => ({ top, bottom: Math.max(top, bottom - GAP) });
  return { ...part, spans: { left: less(part.spans.left), right: less(part.spans.right) } };
}

/** Moves places apart until each is `gap` from the next, in the same order and as near to where they were as can be. */
export function spread(wanted: readonly number[], gap: number, { top, bottom }: Span): number[] {
  const places: number[] = [];
  for (const place of wanted) places.push(Math.max(place, (lastOf(places) ?? top - gap / 2) + gap));
  let floor = bottom + gap / 2;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    floor = Math.min(places[at] ?? 0, floor - gap);
    places[at] = floor;
  }
  return places;
}
