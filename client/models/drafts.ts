/** What somebody has typed and not sent: kept over a reload, forgotten once it is sent. */
import { forget, recall, remember } from "../storage.ts";

/** Unsent typing of one step and round, by field. */
export interface Drafts {
  read(field: string): string | null;
  keep(field: string, text: string): void;
  drop(field: string): void;
}

/** Kept in this browser. */
export function draftsOf(code: string, step: string, round: number): Drafts {
  const nameOf = (field: string) => `draft:${code}:${step}:${round}:${field}`;
  return {
    read: (field) => recall(nameOf(field)),
    keep: (field, text) => remember(nameOf(field), text),
    drop: (field) => forget(nameOf(field)),
  };
}
