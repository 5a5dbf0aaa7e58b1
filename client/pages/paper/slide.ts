/** The picture for a slide: address, code and QR code, 1920 × 1080, black on white. */
import { encode } from "uqr";
import { prints } from "#words/prints.ts";

const words = prints.card;

/** What a card or a slide says. */
export interface Door {
  title: string;
  /** What people type: the host, without a scheme. */
  host: string;
  /** What the QR code opens. */
  address: string;
  code: string;
  /** Mobile data reaches the address too. */
  mobile: boolean;
}

export const SLIDE = { width: 1920, height: 1080 } as const;
const EDGE = 120;
/** The side of the QR code with its light border, in pixels. */
const QR = 760;
const QUIET = 4;
const LEFT = SLIDE.width - QR - 2 * EDGE - 40;

/** Draws the picture. `logo` stands above the title. */
export function drawSlide(canvas: HTMLCanvasElement, door: Door, family: string, logo?: HTMLImageElement): void {
  canvas.width = SLIDE.width;
  canvas.height = SLIDE.height;
  const to = canvas.getContext("2d");
  if (!to) return;
  to.fillStyle = "#fff";
  to.fillRect(0, 0, SLIDE.width, SLIDE.height);
  drawQr(to, door.address, SLIDE.width - EDGE - QR, (SLIDE.height - QR) / 2 - 20);
  to.fillStyle = "#000";
  to.textBaseline = "alphabetic";
  if (logo) {
    const scale = Math.min(140 / logo.naturalHeight, 600 / logo.naturalWidth);
    to.drawImage(logo, EDGE, 90, logo.naturalWidth * scale, logo.naturalHeight * scale);
  }
  const write = (text: string, y: number, size: number, weight: number) => {
    to.font = `${weight} ${fitted(to, text, size, weight, family)}px ${family}`;
    to.fillText(text, EDGE, y);
  };
  write(door.title, 330, 64, 600);
  write(words.join, 450, 40, 400);
  write(door.host, 540, 88, 700);
  write(words.code, 650, 40, 400);
  write(spaced(door.code), 810, 150, 700);
  if (door.mobile) write(words.mobile, 950, 44, 400);
}

/** A code in two groups of three. */
export const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** The largest size up to `size` at which a text fits beside the QR code. */
function fitted(to: CanvasRenderingContext2D, text: string, size: number, weight: number, family: string): number {
  to.font = `${weight} ${size}px ${family}`;
  const { width } = to.measureText(text);
  return width <= LEFT ? size : Math.floor((size * LEFT) / width);
}

function drawQr(to: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  const { size, data } = encode(text, { ecc: "M", border: 0 });
  // Whole pixels, or a camera sees seams.
  const unit = Math.floor(QR / (size + 2 * QUIET));
  const from = (QR - unit * size) / 2;
  to.fillStyle = "#000";
  data.forEach((row, down) => {
    row.forEach((dark, across) => {
      if (dark) to.fillRect(x + from + across * unit, y + from + down * unit, unit, unit);
    });
  });
}
