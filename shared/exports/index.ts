/** The files of a room, by name. */
import { owns } from "../plain.ts";
import type { Source } from "../room/source.ts";
import type { RoomRecord } from "../room/state/rows.ts";
import { aggregateCsv } from "./aggregate.ts";
import { answersCsv, type Shuffle } from "./answers.ts";
import { questionsCsv } from "./questions.ts";
import { resultsJson } from "./results.ts";
import type { Reader, Scope } from "./rounds.ts";
import { textsCsv } from "./texts.ts";

export { type Reader, type Scope, scopeOf } from "./rounds.ts";

const CSV = "text/csv; charset=utf-8";

/** Every file with its content type. */
export const EXPORTS = {
  "results.json": "application/json; charset=utf-8",
  "answers.csv": CSV,
  "aggregate.csv": CSV,
  "texts.csv": CSV,
  "questions.csv": CSV,
} as const;

export type ExportName = keyof typeof EXPORTS;

/** Whether there is a file with this name. */
export const isExportName = (name: string): name is ExportName => owns(EXPORTS, name);

/**
 * Why a reader may not have a file, or null. R-46: of a rehearsal only hosts get one, and only the one that the report page
 * shows. R-160: lines of answers and texts are the facilitator's alone.
 */
export function notTaken(
  room: Pick<RoomRecord, "rehearsal">,
  name: ExportName,
  reader: Reader,
  { edition }: Scope,
): "rehearsal" | "forbidden" | null {
  if (room.rehearsal && !(reader === "host" && name === "results.json")) return "rehearsal";
  // Whoever may read the facilitator's reads nothing new in another.
  if (reader !== "host" && reader !== "facilitator" && edition !== reader) return "forbidden";
  return edition === "facilitator" || name === "results.json" ? null : "forbidden";
}

/** What an export cannot know without I/O. */
export interface ExportTools {
  /** Milliseconds since 1970. */
  now: number;
  shuffle: Shuffle;
}

/**
 * The text of a file in pieces. Each is made when it is asked for, from the answers to one step at most. The caller asks
 * `notTaken` first, and stops when the room has changed (`tokenOf`).
 */
export function pieces(
  source: Source,
  name: ExportName,
  scope: Scope,
  { now, shuffle }: ExportTools,
): Generator<string> {
  switch (name) {
    case "results.json":
      return resultsJson(source, scope, now);
    case "answers.csv":
      return answersCsv(source, scope, shuffle);
    case "aggregate.csv":
      return aggregateCsv(source, scope);
    case "texts.csv":
      return textsCsv(source, scope);
    case "questions.csv":
      return questionsCsv(source, scope);
    default:
      return name satisfies never;
  }
}
