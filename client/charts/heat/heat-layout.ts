/** Where things go on a grid of three by three cells. */

/** The edges of the three parts of an axis, in its own unit: halfway between the last stop of one and the first of the next. */
export interface Cuts {
  edges: readonly [number, number, number, number];
}

/** The place of a value in thirds of the axis, 0..3, so that it always lies in its own part, however wide that is. */
export function inThirds(value: number, { edges }: Cuts): number {
  const part = value < edges[1] ? 0 : value < edges[2] ? 1 : 2;
  const [from = 0, to = 1] = edges.slice(part, part + 2);
  return Math.min(3, Math.max(0, part + (value - from) / (to - from)));
}

/** A name in at most two lines, cut where both are nearest to equally long. */
export function twoLines(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  const words = text.split(" ");
  const cuts = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  return cuts.sort((a, b) => longest(a) - longest(b))[0] ?? [text];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How much of two boxes lies over each other. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, across) * Math.max(0, down);
}

/** How much of some boxes lies under others. */
export function covered(boxes: readonly Box[], taken: readonly Box[]): number {
  return boxes.reduce((all, box) => taken.reduce((sum, other) => sum + overlap(box, other), all), 0);
}

/** The first of some choices that covers the least of what is there. */
export function clearest<T>(choices: readonly T[], boxesOf: (choice: T) => readonly Box[], taken: readonly Box[]) {
  return choices
    .map((choice) => ({ choice, under: covered(boxesOf(choice), taken) }))
    .sort((a, b) => a.under - b.under)[0]?.choice;
}

/** What stands in the way of words: two marks, and the straight way between them as a row of boxes. */
export function boxesOfWay(marks: readonly { x: number; y: number }[], radius: number): Box[] {
  const [from, to] = marks;
  const point = (a: number, b: number, share: number) => a + (b - a) * share;
  const along =
    from && to
      ? [0.2, 0.4, 0.6, 0.8].map((share) => ({ x: point(from.x, to.x, share), y: point(from.y, to.y, share) }))
      : [];
  return [...marks, ...along].map(({ x, y }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
}

/** From a mark's middle to its label, and a label's height. */
const AWAY = 0.9;
const HEIGHT = 1.2;

/** The place beside a mark where its label covers the least of what is there, inside the frame. */
export function labelBox(mark: { x: number; y: number }, width: number, frame: Box, taken: readonly Box[]): Box {
  const { x, y } = mark;
  const beside: [x: number, y: number][] = [
    [x + AWAY, y - HEIGHT / 2],
    [x - AWAY - width, y - HEIGHT / 2],
    [x - width / 2, y + AWAY],
    [x - width / 2, y - AWAY - HEIGHT],
  ];
  const boxes = beside.map(([left, top]) => ({
    x: Math.min(frame.x + frame.width - width, Math.max(frame.x, left)),
    y: Math.min(frame.y + frame.height - HEIGHT, Math.max(frame.y, top)),
    width,
    height: HEIGHT,
  }));
  return clearest(boxes, (box) => [box], taken) ?? { ...frame, width, height: HEIGHT };
}
