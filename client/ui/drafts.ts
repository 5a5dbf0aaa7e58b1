/** What somebody has typed and not sent: kept over a reload, forgotten once the room has confirmed it. */
import { forget, recall, remember } from "../wire/storage.ts";

/** What is longer can be no answer: it would only slow the page. */
const DRAFT_CHARS = 20_000;

/** One field's unsent typing. */
export interface Draft {
  text: string;
  /** What stood when it was begun; null where nobody wrote that down. */
  on: string | null;
}

/** Unsent typing of one step and round, by field. The tabs of one browser share it: the last keystroke is kept. */
export interface Drafts {
  read(field: string): Draft | null;
  keep(field: string, text: string, on?: string): void;
  /** Forgets it, unless another tab has written something else there meanwhile. */
  drop(field: string, text: string): void;
  /** Whether an answer of this step and round is on its way, and may still be refused. */
  waits(): boolean;
}

/** Kept in this browser. */
export function draftsOf(code: string, step: string, round: number, waits: () => boolean = () => false): Drafts {
  const nameOf = (field: string) => `draft:${code}:${step}:${round}:${field}`;
  // Beside the text and not with it: what earlier pages have kept is read as it is, and they can read this.
  const onOf = (field: string) => `${nameOf(field)}#on`;
  return {
    read: (field) => {
      const text = recall(nameOf(field));
      return text === null || text.length > DRAFT_CHARS ? null : { text, on: recall(onOf(field)) };
    },
    keep: (field, text, on) => {
      if (on !== undefined && recall(onOf(field)) !== on) remember(onOf(field), on);
      remember(nameOf(field), text);
    },
    drop: (field, text) => {
      if (recall(nameOf(field)) !== text) return;
      forget(nameOf(field));
      forget(onOf(field));
    },
    waits,
  };
}
