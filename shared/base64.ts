/** Base64 both ways. Browsers, Workers and Node have it in three ways, and older ones of each in none. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...ALPHABET].map((character, value) => [character.charCodeAt(0), value]));
/** Characters that are put together before they become part of a longer text. */
const PIECE = 8_192;

/** With `=` at the end, so that its length is a multiple of four. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let piece = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let n = 0; n < 4; n += 1) piece += at + n > bytes.length ? "=" : ALPHABET.charAt((three >> (18 - 6 * n)) & 63);
    if (piece.length < PIECE) continue;
    pieces.push(piece);
    piece = "";
  }
  return pieces.join("") + piece;
}

/** The same for addresses: `-` and `_`, and nothing at the end. */
export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The bytes of a text that `toBase64` made; undefined for any other. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let at = 0, to = 0; at < text.length; at += 4) {
    let three = 0;
    for (let n = 0; n < 4; n += 1) {
      const value = at + n >= text.length - padding ? 0 : VALUES.get(text.charCodeAt(at + n));
      if (value === undefined) return undefined;
      three = (three << 6) | value;
    }
    for (let n = 16; n >= 0 && to < bytes.length; n -= 8, to += 1) bytes[to] = (three >> n) & 255;
  }
  return bytes;
}
