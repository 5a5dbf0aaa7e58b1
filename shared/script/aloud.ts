/** What of a script is said aloud, and how long that takes. */
import { PACE } from "../exercises/pace.ts";
import { openingOf, paragraphsOf } from "./paragraphs.ts";

/** A paragraph as somebody speaks it. */
export interface Spoken {
  text: string;
  /** The beginning of it, by which it is known in a list. */
  name: string;
  /** Seconds that saying it takes at a usual pace; 0 where nothing of it is said. */
  planned: number;
}

/** Words of a name. */
const NAME = 6;
const QUOTED = /“[^”]*”?/g;

/** The paragraphs of a filled script. What stands in quotation marks is said; in a script without any, all of it is. */
export function spokenIn(script: string): Spoken[] {
  const quotes = script.includes("“");
  return paragraphsOf(script).map((text) => {
    const { rest } = openingOf(text);
    const said = quotes ? (text.match(QUOTED) ?? []).join(" ") : rest;
    return { text: text.trim(), name: nameOf(rest), planned: Math.round((wordCount(said) / PACE.saidPerMinute) * 60) };
  });
}

function nameOf(text: string): string {
  const words = text
    .replaceAll(/[“”*_#[\]]/g, "")
    .trim()
    .split(/\s+/);
  const name = words.slice(0, NAME).join(" ");
  return words.length > NAME ? `${name.replace(/[\p{P}\s]+$/u, "")} …` : name.replace(/[.,;:]+$/, "");
}

/** Words as they are spoken. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}’]+/gu)?.length ?? 0;
