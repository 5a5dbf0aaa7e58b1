/** What is typed, or made of several taps, and kept on the phone until the room has it. */
import type { OwnAnswer } from "../../shared/protocol/answer.ts";

/** One such thing of a form. All of it is text: what is made of taps is kept as JSON. */
export interface Field {
  /** Its draft's name. */
  name: string;
  /** What of it stands, as `clean` would have it; empty where there is nothing. */
  sentBy(own: OwnAnswer | undefined): string;
  /** A draft as it would be sent; empty where it says nothing, or is no draft of this field. */
  clean(text: string): string;
  /** A clean one in words; null where it says nothing. */
  inWords(clean: string): string | null;
}

/** A text in one field. */
export function textField(name: string, sentBy: Field["sentBy"], clean: Field["clean"]): Field {
  return { name, sentBy, clean, inWords: (text) => text || null };
}

/** A field that is made of taps. */
export interface MadeField<T> extends Field {
  /** A draft in its shape, or an answer's; null where it is none. */
  read(text: string): T | null;
}

/** A field that is kept as JSON. */
export function madeField<T>(options: {
  name: string;
  /** What the room has, in the same shape. */
  sentBy(own: OwnAnswer | undefined): T;
  /** Reads what was kept; it may be anything, and null is for what is no draft. */
  read(json: unknown): T | null;
  /** As it is compared and sent: without what makes no difference. */
  clean?(value: T): T;
  inWords(value: T): string | null;
}): MadeField<T> {
  const { name, clean = (value) => value } = options;
  const read = (text: string) => readJson(text, options.read);
  const inWords = (text: string) => {
    const value = read(text);
    return value === null ? null : options.inWords(value);
  };
  return {
    name,
    sentBy: (own) => JSON.stringify(options.sentBy(own)),
    clean: (text) => {
      const value = read(text);
      return value === null ? "" : JSON.stringify(clean(value));
    },
    inWords,
    read,
  };
}

function readJson<T>(text: string, read: (json: unknown) => T | null): T | null {
  try {
    return read(JSON.parse(text));
  } catch {
    return null;
  }
}
