/** An answer that takes several taps. It is kept as a draft, and what is complete of it is sent at once. */
import type { OwnAnswer } from "../../shared/protocol/answer.ts";
import type { Drafts } from "./drafts.ts";
import type { MadeField } from "./field.ts";
import { useDraftField } from "./useDraftField.ts";

export interface TappedAnswer<T> {
  value: T;
  /** Takes a tap and sends what is complete. */
  set(next: T): void;
  /** What is shown differs from what was sent. */
  changed: boolean;
  /** It is on its way, and the room has not confirmed it yet. */
  waits: boolean;
}

/** Keeps one answer while it is being made. */
export function useTappedAnswer<T>(options: {
  drafts: Drafts;
  field: MadeField<T>;
  own: OwnAnswer | undefined;
  /** Shown where there is no answer or draft. */
  empty: T;
  /** Sends the complete part of it. */
  send(next: T): void;
}): TappedAnswer<T> {
  const { drafts, field, own, empty } = options;
  const madeOf = (text: string) => field.read(text) ?? empty;
  const held = useDraftField({ drafts, field, own, send: (clean) => options.send(madeOf(clean)) });
  return {
    value: madeOf(held.text),
    set: (next) => held.tap(JSON.stringify(next)),
    changed: held.changed,
    waits: held.waits,
  };
}
