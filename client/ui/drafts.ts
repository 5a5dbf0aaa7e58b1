/** Drafts: input that is typed and not sent. They survive a reload, and are dropped once the room has confirmed the answer. */
import { forget, recall, remember } from "../wire/storage.ts";

/** A longer text cannot be an answer, and would only slow the page. */
const DRAFT_CHARS = 20_000;

/** One field's draft. */
export interface Draft {
  text: string;
  /** The answer that the room had when the draft was begun; null where that was not recorded. */
  on: string | null;
}

/** The drafts of one step and round, by field. The tabs of one browser share them: the last keystroke wins. */
export interface Drafts {
  read(field: string): Draft | null;
  keep(field: string, text: string, on?: string): void;
  /** Forgets it, unless another tab has written something else there meanwhile. */
  drop(field: string, text: string): void;
  /** The place that somebody has taken, such as a chair: it is kept like a draft, and nothing that was not sent. */
  place(name: string): string | null;
  take(name: string, place: string): void;
  /** Whether an answer of this step and round is on its way, and may still be refused. */
  waits(): boolean;
}

/** Kept in this browser. */
export function draftsOf(code: string, step: string, round: number, waits: () => boolean = () => false): Drafts {
  const nameOf = (field: string) => `draft:${code}:${step}:${round}:${field}`;
  const placeOf = (name: string) => `place:${code}:${step}:${round}:${name}`;
  // Stored apart from the text, so that builds from before this value and later ones can read each other's drafts.
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
    place: (name) => recall(placeOf(name)),
    take: (name, place) => remember(placeOf(name), place),
    waits,
  };
}
