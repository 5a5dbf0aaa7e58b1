/** What people put into a field for a room's code: the code, or a whole link. */

import { code as words } from "#words/code.ts";
import { fill, plural } from "#words/fill.ts";
import { type ReadCode, readCode } from "../../shared/code.ts";
import { readLink } from "../../shared/link.ts";

/** A code as read, or a link to go to instead. */
export type Typed = ReadCode | { is: "link"; address: string };

/** More strange characters than this need not be listed. */
const LISTED = 5;

/**
 * Reads a field's text on the page of the server `here` (its host and port). A join link is as good as its code. A link with
 * a secret leads to its own page, on the server that it names: no other server may learn the secret.
 */
export function readTyped(text: string, here: string): Typed {
  const link = readLink(text);
  if (link === null) return readCode(text);
  const { origin, page, fragment } = link;
  const read = readCode(link.code);
  if (read.is !== "code" || (page === "j" && fragment === "")) return read;
  const there = origin.endsWith(`//${here.toLowerCase()}`) ? "" : origin;
  const address = `${there}/${page}/${read.code}${fragment && `#${fragment}`}`;
  return isAddress(address, here) ? { is: "link", address } : read;
}

function isAddress(address: string, here: string): boolean {
  try {
    return new URL(address, `http://${here}`).host !== "";
  } catch {
    return false;
  }
}

/** Why a text is no code, in words. */
export function codeProblem(read: Exclude<ReadCode, { is: "code" }>): string {
  switch (read.is) {
    case "empty":
      return words.empty;
    case "length":
      return plural(read.length, words.length);
    case "unknown":
      return fill(read.alike ? words.lookAlikes : words.characters, {
        characters: read.characters.slice(0, LISTED).join(words.comma),
      });
    default:
      return read satisfies never;
  }
}
