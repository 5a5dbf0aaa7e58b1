/** Two overlapping circles as they are drawn: wider than high, and squarer where there is more to write into them. */

/** A label's box; `x` and `y` are its middle. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The picture's frame, in em of its type. The names of the circles stand above them. */
export interface Frame {
  width: number;
  height: number;
}

/** On a page, and on a big screen of 16:9 and of 4:3. */
export const PAGE: Frame = { width: 48, height: 20 };
export const WIDE: Frame = { width: 47, height: 16 };
export const NARROW: Frame = { width: 36, height: 16 };

const TOP = 1.9;
const EDGE = 0.5;
/** Labels keep off the lines by this part of a circle's size. */
const OFF = 0.02;

export type Zone = "left" | "middle" | "right";

/** How far a circle's middle lies from the left, and how far it reaches to either side. */
export interface Circle {
  x: number;
  rx: number;
}

/** Both circles have the same height; `power` 2 is an ellipse, more is squarer. */
export interface Circles {
  frame: Frame;
  left: Circle;
  right: Circle;
  middle: number;
  ry: number;
  power: number;
}

/**
 * `apart`: how far each circle's middle lies from the picture's, where both are as wide; `shift`: how much further to the right
 * they meet, where the left one holds more. Both are parts of the frame's width.
 */
export function circlesIn(frame: Frame, apart: number, power: number, shift = 0): Circles {
  const shared = frame.width * (0.5 - 2 * apart) - EDGE;
  const meet = frame.width * (0.5 + shift);
  const between = (from: number, to: number): Circle => ({ x: (from + to) / 2, rx: (to - from) / 2 });
  const ry = (frame.height - TOP - EDGE) / 2;
  return {
    frame,
    left: between(EDGE, Math.min(frame.width - EDGE, meet + shared)),
    right: between(Math.max(EDGE, meet - shared), frame.width - EDGE),
    middle: TOP + ry,
    ry,
    power,
  };
}

/** How far a circle reaches to the left and to the right at a distance from its own height. */
export function reach({ ry, power }: Circles, { x, rx }: Circle, dy: number): { from: number; to: number } {
  const half = rx * Math.max(0, 1 - Math.abs(dy / ry) ** power) ** (1 / power);
  return { from: x - half, to: x + half };
}

/** Where the circles cross: how far above and below their height, and where across. */
export function crossing(circles: Circles): { dy: number; x: number } {
  let [inner, outer] = [0, circles.ry];
  for (let step = 0; step < 40; step += 1) {
    const dy = (inner + outer) / 2;
    if (reach(circles, circles.right, dy).from < reach(circles, circles.left, dy).to) inner = dy;
    else outer = dy;
  }
  return { dy: inner, x: reach(circles, circles.left, inner).to };
}

/** A zone's left and right edge at a distance from the circles' height. */
export function extent(circles: Circles, zone: Zone, dy: number): { from: number; to: number } {
  const left = reach(circles, circles.left, dy);
  const right = reach(circles, circles.right, dy);
  // Beyond the crossing a circle's own part is all of it.
  if (right.from > left.to) return zone === "left" ? left : zone === "right" ? right : { from: left.to, to: left.to };
  if (zone === "middle") return { from: right.from, to: left.to };
  return zone === "left" ? { from: left.from, to: right.from } : { from: left.to, to: right.to };
}

/** Whether a label lies wholly in a zone. */
export function lies(circles: Circles, zone: Zone, box: Box): boolean {
  const { left, right } = circles;
  if (zone === "middle") return isInside(circles, left, box) && isInside(circles, right, box);
  const [own, other] = zone === "left" ? [left, right] : [right, left];
  return isInside(circles, own, box) && isOutside(circles, other, box);
}

/** Whether a label lies across a line: its corners are not all in the same part. */
export function crosses(circles: Circles, { x, y, width, height }: Box): boolean {
  const within = (one: Circle, atX: number, atY: number) => size(circles, one, atX - one.x, atY - circles.middle) <= 1;
  const parts = [-1, 1].flatMap((across) =>
    [-1, 1].map((down) => {
      const [atX, atY] = [x + (across * width) / 2, y + (down * height) / 2];
      return `${within(circles.left, atX, atY)} ${within(circles.right, atX, atY)}`;
    }),
  );
  return new Set(parts).size > 1;
}

/** 1 on the line, less within it. */
function size({ ry, power }: Circles, { rx }: Circle, dx: number, dy: number): number {
  return Math.abs(dx / rx) ** power + Math.abs(dy / ry) ** power;
}

/** Its far corner is in the circle, so all of it is. */
function isInside(circles: Circles, circle: Circle, { x, y, width, height }: Box): boolean {
  const [dx, dy] = [Math.abs(x - circle.x) + width / 2, Math.abs(y - circles.middle) + height / 2];
  return size(circles, circle, dx, dy) <= (1 - OFF) ** circles.power;
}

/** Its nearest point is not in the circle, so nothing of it is. */
function isOutside(circles: Circles, circle: Circle, { x, y, width, height }: Box): boolean {
  const dx = Math.max(0, Math.abs(x - circle.x) - width / 2);
  const dy = Math.max(0, Math.abs(y - circles.middle) - height / 2);
  return size(circles, circle, dx, dy) >= (1 + OFF) ** circles.power;
}

/** The line of one of the circles. */
export function outline({ ry, middle, power }: Circles, { x, rx }: Circle): string {
  const points = Array.from({ length: POINTS }, (_, at) => {
    const angle = (at / POINTS) * 2 * Math.PI;
    const bent = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / power);
    return `${(x + rx * bent(Math.cos(angle))).toFixed(2)} ${(middle + ry * bent(Math.sin(angle))).toFixed(2)}`;
  });
  return `M${points.join("L")}z`;
}

const POINTS = 120;
