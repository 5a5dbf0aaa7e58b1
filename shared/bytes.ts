const encoder = new TextEncoder();

/** The size of a text on the wire, in bytes of UTF-8. */
export function bytes(text: string): number {
  return encoder.encode(text).length;
}

/** Whether a text takes at most so many bytes. It measures only if the text could take more: no UTF-16 unit takes over three. */
export function fits(text: string, most: number): boolean {
  return text.length * 3 <= most || (text.length <= most && bytes(text) <= most);
}
