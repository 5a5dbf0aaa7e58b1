/** SHA-256 for pages: browsers have their own in a secure context alone, and on one's own machine a page comes over plain http. */
import { toBase64Url } from "./base64.ts";

/** The fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8. */
const PRIMES = Array.from({ length: 311 }, (_, n) => n + 2).filter((n) => {
  for (let divisor = 2; divisor * divisor <= n; divisor += 1) if (n % divisor === 0) return false;
  return true;
});
const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const ROUNDS = Int32Array.from(PRIMES.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const turned = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));

/** The hash of bytes, base64url. */
export function sha256(bytes: Uint8Array): string {
  const state = Int32Array.from(START);
  const padded = new DataView(new ArrayBuffer((((bytes.length + 8) >> 6) + 1) * 64));
  new Uint8Array(padded.buffer).set(bytes);
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(padded.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  padded.setUint32(padded.byteLength - 4, bytes.length << 3);
  const schedule = new Int32Array(64);
  for (let at = 0; at < padded.byteLength; at += 64) {
    for (let n = 0; n < 16; n += 1) schedule[n] = padded.getInt32(at + n * 4);
    mix(state, schedule);
  }
  const hash = new DataView(new ArrayBuffer(32));
  for (const [place, word] of state.entries()) hash.setInt32(place * 4, word);
  return toBase64Url(new Uint8Array(hash.buffer));
}

/** One block of 64 bytes, whose first 16 words stand in `words`. Spelt out, because a megabyte has 16,384 blocks. */
function mix(state: Int32Array, words: Int32Array): void {
  for (let n = 16; n < 64; n += 1) {
    const early = words[n - 15] ?? 0;
    const late = words[n - 2] ?? 0;
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[n] = (words[n - 16] ?? 0) + first + (words[n - 7] ?? 0) + second;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let n = 0; n < 64; n += 1) {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const one = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (ROUNDS[n] ?? 0) + (words[n] ?? 0);
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  for (const [place, value] of [a, b, c, d, e, f, g, h].entries()) state[place] = (state[place] ?? 0) + value;
}
