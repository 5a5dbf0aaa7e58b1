/** Makes a picture for a plan of whatever file somebody chooses: drawn anew, so no larger than it has to be, and without what a camera notes. */
import { fill } from "#words/fill.ts";
import { picture as words } from "#words/picture.ts";
import { PICTURES } from "../../../shared/limits.ts";
import { pictureType } from "../../../shared/picture.ts";

/** Why a file cannot be taken. */
export type NoPicture =
  | "svg"
  /** The browser cannot draw it: no picture, a damaged one, or of a kind that it does not know. */
  | "no-picture"
  | "too-large";

export type Prepared = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; why: NoPicture };

/** Most of a file that is drawn anew; a browser may run out of memory over a larger one. */
const FILE_MB = 20;
export const FILE_BYTES = FILE_MB * 1024 * 1024;
/** How much of a picture's detail JPEG and WebP keep: no difference that a projector would show. */
const QUALITY = 0.85;
/** A picture that is still too large is made smaller by this much, again and again. */
const SMALLER = 0.75;

/** What a picture has to fit into: most pixels, and most bytes. */
export interface Box {
  width: number;
  height: number;
  bytes: number;
}

const BOX: Box = { width: PICTURES.side, height: PICTURES.side, bytes: PICTURES.bytes };

/** What is the matter with a file that was not taken, in words. */
export const problemOf = (why: NoPicture): string => fill(words.problems[why], { most: FILE_MB });

export async function preparePicture(file: Blob, box: Box = BOX): Promise<Prepared> {
  if (await isSvg(file)) return { ok: false, why: "svg" };
  if (file.size > FILE_BYTES) return { ok: false, why: "too-large" };
  const drawn = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
  if (!drawn || drawn.width === 0 || drawn.height === 0) return { ok: false, why: "no-picture" };
  try {
    const whole = Math.min(1, box.width / drawn.width, box.height / drawn.height);
    for (let scale = whole; scale * Math.max(drawn.width, drawn.height) >= 1; scale *= SMALLER) {
      const bytes = await smallest(canvasOf(drawn, scale));
      if (bytes && bytes.length <= box.bytes) return { ok: true, bytes };
    }
    return { ok: false, why: "no-picture" };
  } finally {
    drawn.close();
  }
}

function canvasOf(drawn: ImageBitmap, scale: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(drawn.width * scale));
  canvas.height = Math.max(1, Math.round(drawn.height * scale));
  const context = canvas.getContext("2d");
  if (context) context.imageSmoothingQuality = "high";
  context?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Whichever kind of file takes least. JPEG only where nothing shines through, because it would turn that black. */
async function smallest(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const kinds = ["image/png", "image/webp", ...(isOpaque(canvas) ? ["image/jpeg"] : [])];
  const files = await Promise.all(kinds.map((kind) => fileOf(canvas, kind)));
  // A browser that cannot write a kind writes another.
  const usable = files.filter((bytes) => pictureType(bytes) !== null);
  return usable.sort((a, b) => a.length - b.length)[0];
}

async function fileOf(canvas: HTMLCanvasElement, kind: string): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((settle) => canvas.toBlob(settle, kind, QUALITY));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : new Uint8Array();
}

function isOpaque(canvas: HTMLCanvasElement): boolean {
  const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 0) < 255) return false;
  return true;
}

async function isSvg(file: Blob): Promise<boolean> {
  return file.type === "image/svg+xml" || /<svg[\s>]/i.test(await file.slice(0, 1_000).text());
}
