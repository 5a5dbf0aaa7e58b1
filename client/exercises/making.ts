/** An answer of several taps, sent as far as it is whole: kept while it is in the making, so that nothing is lost. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { markUnsent } from "../components/unsent.ts";
import type { Drafts } from "../models/drafts.ts";

/** From the last keystroke until what is typed sends itself. */
const REST_MS = 2_000;

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
}

/** Keeps the making of one answer under a draft's name. */
export function useMaking<T>(options: {
  drafts: Drafts;
  field: string;
  /** What the room has, in the same shape. */
  sent: T;
  /** It was sent, and taken back with a pass. */
  withdrawn: boolean;
  /** Reads a kept draft; null where it is none. */
  read(json: unknown): T | null;
  /** As it is compared and sent: without what makes no difference. */
  clean?(value: T): T;
  /** Sends what of it can be sent. */
  send(next: T): void;
}): Making<T> {
  const { drafts, field, sent, withdrawn, read, clean = (value) => value } = options;
  const id = useId();
  const [made, setMade] = useState<T | null>(() => readDraft(drafts.read(field), read));
  const value = made ?? sent;
  const changed = JSON.stringify(clean(value)) !== JSON.stringify(sent);

  // A timer must send with what is known when it rings, and not at all once the vote has gone.
  const latest = useRef(() => {});
  latest.current = () => {
    if (changed) options.send(clean(value));
  };
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const leave = () => {
    clearTimeout(rest.current);
    latest.current();
  };
  useEffect(() => () => clearTimeout(rest.current), []);
  useEffect(() => {
    if (changed) return;
    // What has been sent needs no second keeping. After a refusal `sent` falls back, and what was made stays. A tap on a
    // whole answer is sent at once, so that `changed` alone would not move.
    drafts.drop(field);
  }, [made, changed, field]);
  useEffect(() => {
    // What was taken back must not come again by itself, when a field is left.
    if (!withdrawn) return;
    clearTimeout(rest.current);
    setMade(null);
    drafts.drop(field);
  }, [withdrawn, field]);
  useEffect(() => {
    markUnsent(id, changed);
    return () => markUnsent(id, false);
  }, [id, changed]);

  const keep = (next: T) => {
    clearTimeout(rest.current);
    setMade(next);
    drafts.keep(field, JSON.stringify(next));
  };
  return {
    value,
    set: (next) => {
      keep(next);
      options.send(clean(next));
    },
    type: (next) => {
      keep(next);
      rest.current = setTimeout(() => latest.current(), REST_MS);
    },
    leave,
    changed,
  };
}

/** A kept draft in its shape; null where there is none that can be read. */
export function readDraft<T>(text: string | null, read: (json: unknown) => T | null): T | null {
  if (text === null) return null;
  try {
    return read(JSON.parse(text));
  } catch {
    return null;
  }
}
