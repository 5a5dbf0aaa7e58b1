/** Capabilities: links carry a random key, the room keeps only its hash. */
import type { RoomRecord } from "../../shared/room/state/rows.ts";

export type KeyRole = keyof RoomRecord["keys"];

const encoder = new TextEncoder();

/** 144 random bits in base64url. */
export function mintKey(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(18)));
}

/** SHA-256 in base64url. */
export async function hash(secret: string): Promise<string> {
  return hashOfBytes(encoder.encode(secret));
}

/** The same of bytes. */
export async function hashOfBytes(bytes: Uint8Array): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
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
