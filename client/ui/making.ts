/** An answer of several taps, sent as far as it is whole: kept while it is in the making, so that nothing is lost. */
import type { OwnAnswer } from "../../shared/protocol/answer.ts";
import type { Drafts } from "./drafts.ts";
import type { MadeField } from "./field.ts";
import { useHeld } from "./useHeld.ts";

export interface Making<T> {
  value: T;
  /** Takes a tap and sends what is whole. */
  set(next: T): void;
  /** Takes a keystroke: it sends itself when the typing rests, or at the next tap. */
  type(next: T): void;
  /** Sends what was typed: for leaving a field. */
  leave(): void;
  /** What is shown differs from what was sent. */
  changed: boolean;
  /** It is on its way: the room has not confirmed it. */
  waits: boolean;
}

/** Keeps the making of one answer. */
export function useMaking<T>(options: {
  drafts: Drafts;
  field: MadeField<T>;
  own: OwnAnswer | undefined;
  /** What is shown where nothing can be read. */
  empty: T;
  /** Sends what of it can be sent. */
  send(next: T): void;
}): Making<T> {
  const { drafts, field, own, empty } = options;
  const madeOf = (text: string) => field.read(text) ?? empty;
  const held = useHeld({ drafts, field, own, send: (clean) => options.send(madeOf(clean)) });
  return {
    value: madeOf(held.text),
    set: (next) => held.tap(JSON.stringify(next)),
    type: (next) => held.type(JSON.stringify(next)),
    leave: held.leave,
    changed: held.changed,
    waits: held.waits,
  };
}
