/** Pseudo-random numbers that are the same for the same seed, and seeds for them. */
export { random } from "../../shared/random.ts";

/** A number for a text (FNV-1a), to give every step a seed of its own. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
