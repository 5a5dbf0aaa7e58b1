const encoder = new TextEncoder();

/** The size of a text on the wire, in bytes of UTF-8. */
export function bytes(text: string): number {
  return encoder.encode(text).length;
}
