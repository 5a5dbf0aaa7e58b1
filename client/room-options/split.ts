/** How a new room's results are split: from the form to what the server takes. */
import { SEGMENT_CHARS, SEGMENTS } from "../../shared/limits.ts";
import type { Segments } from "../../shared/protocol/http.ts";
import { cleanLine, cutText } from "../../shared/text.ts";

/** What the form holds: nothing, a ready list, how people take part, or a list of one's own, a group on each line. */
export type Split =
  | { by: "nothing" }
  | { by: "experience" }
  | { by: "mode" }
  | { by: "own"; question: string; groups: string };

/** A question with its groups. */
export type Asked = Exclude<Segments, { by: "mode" }>;

/** The groups of a list as typed: a line each, none twice. */
export function groupsTyped(typed: string): string[] {
  const lines = typed.split("\n").map((line) => cutText(cleanLine(line), SEGMENT_CHARS));
  return [...new Set(lines.filter((line) => line !== ""))];
}

/** What the server gets; null for no split, undefined where a list of one's own has too few or too many groups. */
export function segmentsOf(split: Split, ready: Asked, usualQuestion: string): Segments | null | undefined {
  switch (split.by) {
    case "nothing":
      return null;
    case "experience":
      return ready;
    case "mode":
      return { by: "mode" };
    case "own": {
      const options = groupsTyped(split.groups);
      if (options.length < SEGMENTS.min || options.length > SEGMENTS.max) return undefined;
      return { question: split.question.trim() || usualQuestion, options };
    }
    default:
      return split satisfies never;
  }
}
