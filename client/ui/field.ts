/** Fields of a form, typed or tapped, whose input is kept on the phone until the room has it. */
import type { OwnAnswer } from "../../shared/protocol/answer.ts";

/** One field of a form. Its input is text; what is tapped is kept as JSON. */
export interface Field {
  /** Its draft's name. */
  name: string;
  /** The answer that the room has, in the form that `clean` gives; empty where there is none. */
  sentBy(own: OwnAnswer | undefined): string;
  /** A draft in the form in which it is sent; empty where it is blank or belongs to another field. */
  clean(text: string): string;
  /** A clean text in words for people; null where it is empty. */
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
  /** Reads a draft from storage, which may hold anything; null where it is no draft. */
  read(json: unknown): T | null;
  /** The value to compare and send, without what makes no difference. */
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
