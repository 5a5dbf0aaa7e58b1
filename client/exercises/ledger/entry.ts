/** The ledger in the making: lines may still lack their tag, or their words. */
import type { Payload } from "../../../shared/exercises/ledger/answer.ts";
import { THING_CHARS, THINGS } from "../../../shared/limits.ts";
import { cleanLine, isWithin } from "../../../shared/text.ts";

type Thing = Payload["items"][number];
export type Tag = Thing["tag"];

export interface Line {
  text: string;
  tag: Tag | null;
}

export interface Entry {
  lines: Line[];
  advice: number | null;
  people: number | null;
}

const TAGS: readonly Tag[] = ["created", "counted", "both", "drained"];

/** Reads an answer that was sent, or lines that were kept. */
export function entryOf(json: unknown): Entry {
  if (typeof json !== "object" || json === null) return { lines: [], advice: null, people: null };
  const lines = "items" in json ? json.items : "lines" in json ? json.lines : [];
  return {
    lines: Array.isArray(lines) ? lines.flatMap(lineOf).slice(0, THINGS) : [],
    advice: "advice" in json ? stopOf(json.advice, 4) : null,
    people: "people" in json ? stopOf(json.people, 10) : null,
  };
}

/** A stop from 0 on; null for what is none. */
function stopOf(value: unknown, last: number): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= last ? value : null;
}

function lineOf(value: unknown): Line[] {
  if (typeof value !== "object" || value === null || !("text" in value) || typeof value.text !== "string") return [];
  const tag = "tag" in value ? value.tag : null;
  return [{ text: value.text, tag: TAGS.find((one) => one === tag) ?? null }];
}

/** Without lines that say nothing. */
export function written(lines: readonly Line[]): Line[] {
  return lines.map(({ text, tag }) => ({ text: cleanLine(text), tag })).filter(({ text }) => text !== "");
}

/** Lines as one text, to be kept as a draft; empty where there are none. */
export const textOfLines = (lines: readonly Line[]): string => (lines.length === 0 ? "" : JSON.stringify(lines));

/** The lines of a text that `textOfLines` has made; none where it is something else. */
export function linesIn(text: string): Line[] {
  try {
    return entryOf({ lines: JSON.parse(text) }).lines;
  } catch {
    return [];
  }
}

/** Why lines cannot be sent yet. */
export function lacks(lines: readonly Line[]): "tag" | "long" | null {
  if (lines.some(({ text }) => !isWithin(text, THING_CHARS))) return "long";
  return lines.some(({ tag }) => tag === null) ? "tag" : null;
}

/** What of it is an answer: lines with both words, not too many, and a tag. */
export function payloadOf({ lines, advice, people }: Entry): Payload {
  return {
    items: written(lines).flatMap(({ text, tag }): Thing[] =>
      tag === null || !isWithin(text, THING_CHARS) ? [] : [{ text, tag }],
    ),
    ...(advice !== null && { advice }),
    ...(people !== null && { people }),
  };
}

/** The items that it answers. */
export function answered({ items, advice, people }: Payload): string[] {
  return [
    ...(items.length > 0 ? ["things"] : []),
    ...(advice === undefined ? [] : ["advice"]),
    ...(people === undefined ? [] : ["people"]),
  ];
}
