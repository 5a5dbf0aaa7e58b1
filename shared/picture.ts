/** Pictures of a plan. A plan names them by the hash of their bytes; the bytes travel and lie elsewhere. */
import * as v from "valibot";
import * as limits from "./limits.ts";
import { line } from "./primitives.ts";

/** SHA-256 of a picture's bytes, base64url. */
export const PictureHash = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));

/** A picture in a plan. `alt` says in words what is to be seen, for people who do not see it. */
export const Picture = v.object({ picture: PictureHash, alt: line(limits.TITLE_CHARS) });
export type Picture = v.InferOutput<typeof Picture>;

/** The same as a screen receives it. */
export const PictureFace = v.object({ picture: v.string(), alt: v.string() });
export type PictureFace = v.InferOutput<typeof PictureFace>;

/** 128 random bits in base64url: where a client puts pictures until a room is made of them. */
export const UploadId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));

export type PictureType = "image/png" | "image/jpeg" | "image/webp";

/** What a picture's first bytes say that it is; null for anything that is not shown, SVG included. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const begins = (at: number, ...wanted: readonly number[]) =>
    wanted.every((byte, place) => bytes[at + place] === byte);
  if (begins(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  if (begins(0, 0xff, 0xd8, 0xff)) return "image/jpeg";
  if (begins(0, 0x52, 0x49, 0x46, 0x46) && begins(8, 0x57, 0x45, 0x42, 0x50)) return "image/webp";
  return null;
}

/** The hashes of all pictures that a plan or a part of it names, unfinished or not. */
export function picturesIn(plan: unknown): Set<string> {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("picture" in value && v.is(PictureHash, value.picture)) found.add(value.picture);
    for (const inner of Object.values(value)) look(inner);
  };
  look(plan);
  return found;
}
