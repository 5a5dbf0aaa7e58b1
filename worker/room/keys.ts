/** Capabilities: links carry a random key, the room keeps only its hash. */
import type { RoomRecord } from "../../shared/room/state/rows.ts";

export type KeyRole = keyof RoomRecord["keys"];

const encoder = new TextEncoder();

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

/** 144 random bits in base64url. */
export function mintKey(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(18)));
}

/** SHA-256 in base64url. */
export async function hash(secret: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(secret))));
}

/** Which of the roles a key opens, or none. */
export async function roleOf(room: RoomRecord, key: string, roles: readonly KeyRole[]): Promise<KeyRole | null> {
  const hashed = await hash(key);
  return roles.find((role) => sameHash(room.keys[role], hashed)) ?? null;
}

/** Whether two hashes are the same, in a time that does not tell how much of them is. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [encoder.encode(a), encoder.encode(b)];
  return left.length === right.length && crypto.subtle.timingSafeEqual(left, right);
}

function base64url(data: Uint8Array): string {
  return btoa(String.fromCharCode(...data))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
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
