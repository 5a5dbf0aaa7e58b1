/** The pictures of a plan in its file: by their hash, as base64. A file without them is a plan all the same. */
import { fromBase64, toBase64 } from "../base64.ts";
import { PICTURES } from "../limits.ts";
import { picturesIn, pictureType } from "../picture.ts";
import { sha256 } from "../sha256.ts";

/** The bytes of pictures by their hash. */
export type PictureBytes = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

export function picturesText(pictures: PictureBytes): Record<string, string> {
  return Object.fromEntries([...pictures].map(([hash, bytes]) => [hash, toBase64(bytes)]));
}

/**
 * The pictures that a plan shows, as far as its file has them. `unread`: how many entries are none of them: damaged, too many or
 * too large, not of their hash, or of a picture that the plan does not show.
 */
export function picturesFrom(entries: unknown, plan: unknown): { pictures: PictureBytes; unread: number } {
  const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
  if (entries === undefined) return { pictures, unread: 0 };
  if (typeof entries !== "object" || entries === null) return { pictures, unread: 1 };
  const shown = picturesIn(plan);
  let unread = 0;
  let size = 0;
  for (const [hash, text] of Object.entries(entries)) {
    const bytes = shown.has(hash) && pictures.size < PICTURES.most ? pictureOf(hash, text) : undefined;
    size += bytes?.length ?? 0;
    if (bytes && size <= PICTURES.bytesOfAll) pictures.set(hash, bytes);
    else unread += 1;
  }
  return { pictures, unread };
}

function pictureOf(hash: string, text: unknown): Uint8Array<ArrayBuffer> | undefined {
  // Four characters for three bytes.
  if (typeof text !== "string" || text.length > (PICTURES.bytes / 3 + 1) * 4) return undefined;
  const bytes = fromBase64(text);
  return bytes && bytes.length <= PICTURES.bytes && pictureType(bytes) !== null && sha256(bytes) === hash
    ? bytes
    : undefined;
}
