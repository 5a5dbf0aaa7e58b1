/** Reads room codes, whether typed, pasted or part of an address. */
import { CODE_ALPHABET, CODE_LENGTH } from "./code-shape.ts";

/** Characters that people confuse with others; no code contains them. */
const LOOK_ALIKES = "01OIL";

/** The code of the sample room, which runs inside the catalogue and beside a plan. Pages treat it like any other code, so no real room may have it. */
export const SAMPLE_CODE = "TASTER";

/** The reading of a text as a code: a valid code, or what is wrong with it. */
export type ReadCode =
  | { is: "code"; code: string }
  | { is: "empty" }
  | { is: "length"; length: number }
  /** The characters that no code contains, each once; `alike` if all of them are look-alikes. */
  | { is: "unknown"; characters: string[]; alike: boolean };

/**
 * Reads a code in any case and width (Ａ, ａ) and ignores spaces, hyphens, quotes and invisible characters. It never guesses or
 * drops letters or digits. It recognises what cannot be a code, so that no request is needed.
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

/** Decodes a part of a path; returns it unchanged if the encoding is broken. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
