/** The one reader of room codes, wherever they are typed, pasted or part of an address. */
import { CODE_ALPHABET, CODE_LENGTH } from "./code-shape.ts";

/** Characters that people read for others, so that no code has them. */
const LOOK_ALIKES = "01OIL";

/** The catalogue's sample room; the pages read it like any other code, so no real room may have it. */
export const SAMPLE_CODE = "TASTER";

/** What a text is as a code: one that can be asked for, or what is wrong with it. */
export type ReadCode =
  | { is: "code"; code: string }
  | { is: "empty" }
  | { is: "length"; length: number }
  /** Characters that no code has, each once; `alike` when all of them are look-alikes. */
  | { is: "unknown"; characters: string[]; alike: boolean };

/**
 * Reads a code in any case and width (Ａ, ａ), with whatever spaces, hyphens, quotes and invisible signs came along. Letters
 * and digits are never guessed or dropped: what is no code is told apart, so that nobody has to look it up.
 */
export function readCode(text: string): ReadCode {
  const code = text
    .normalize("NFKC")
    .replace(/[\p{P}\p{Z}\p{C}]/gu, "")
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
  if (code === "") return { is: "empty" };
  const characters = [...new Set(code)].filter((character) => !CODE_ALPHABET.includes(character));
  if (characters.length > 0) {
    return { is: "unknown", characters, alike: characters.every((character) => LOOK_ALIKES.includes(character)) };
  }
  return code.length === CODE_LENGTH ? { is: "code", code } : { is: "length", length: code.length };
}

/** A part of a path without its percent signs; as it stands where they are broken. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
