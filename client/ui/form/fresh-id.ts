/** Ids for what people write themselves. */

/** The characters that begin and make up an id, without look-alikes. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
/** With so many characters two of a plan's thousands of things are alike once in a billion plans. */
const LENGTH = 10;

/** A new id for something in a plan. `draw` gives numbers from 0 up to 1. */
export function freshId(draw: () => number = Math.random): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[Math.floor(draw() * ALPHABET.length)]).join("");
}
