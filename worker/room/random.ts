/** Draws that nobody can foresee: codes, ids, and orders that say nothing. */

/** `length` characters drawn evenly from an alphabet of at most 64. */
export function randomFrom(alphabet: string, length: number): string {
  // Bytes beyond the largest multiple of the alphabet would favour its first letters.
  const fair = 256 - (256 % alphabet.length);
  let text = "";
  while (text.length < length) {
    // One call for all that is missing: for a hall that comes in at once, calls are what costs.
    for (const byte of crypto.getRandomValues(new Uint8Array(length - text.length)))
      if (byte < fair) text += alphabet.charAt(byte % alphabet.length);
  }
  return text;
}

/** 0..n−1 in an order that nobody can know: a draw for each place (Fisher and Yates). */
export function shuffled(n: number): number[] {
  const order = Array.from({ length: n }, (_, place) => place);
  for (let last = n - 1; last > 0; last -= 1) {
    const pick = (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (last + 1);
    const [a = 0, b = 0] = [order[last], order[pick]];
    order[last] = b;
    order[pick] = a;
  }
  return order;
}
