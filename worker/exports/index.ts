/** What can be taken home from a room, by file name. */
import type { RoomState } from "../room/state.ts";
import { aggregateCsv } from "./aggregate.ts";
import { answersCsv, type Shuffle } from "./answers.ts";
import { questionsCsv } from "./questions.ts";
import { results } from "./results.ts";
import type { Scope } from "./rounds.ts";
import { textsCsv } from "./texts.ts";

export type { Scope } from "./rounds.ts";

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

/** Whether there is a file of this name; object keys, kept by the language itself. */
export const isExportName = (name: string): name is ExportName => Object.hasOwn(EXPORTS, name);

/** A file, ready to be sent. */
export interface ExportFile {
  type: string;
  body: string;
}

/** What an export may not find out for itself. */
export interface ExportTools {
  /** Milliseconds since 1970. */
  now: number;
  shuffle: Shuffle;
}

/** Writes a file. The caller has loaded every step's answers, and refuses rehearsals. */
export function exportFile(state: RoomState, name: ExportName, scope: Scope, tools: ExportTools): ExportFile {
  return { type: EXPORTS[name], body: bodyOf(state, name, scope, tools) };
}

function bodyOf(state: RoomState, name: ExportName, scope: Scope, { now, shuffle }: ExportTools): string {
  switch (name) {
    case "results.json":
      return JSON.stringify(results(state, scope, now));
    case "answers.csv":
      return answersCsv(state, scope, shuffle);
    case "aggregate.csv":
      return aggregateCsv(state, scope);
    case "texts.csv":
      return textsCsv(state, scope);
    case "questions.csv":
      return questionsCsv(state, scope);
    default:
      return name satisfies never;
  }
}
