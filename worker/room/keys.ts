/** Capabilities: links carry a random key, the room keeps only its hash. */
import type { Reader } from "../../shared/exports/index.ts";
import { may, type Right } from "../../shared/protocol/rights.ts";
import type { RoomRecord } from "../../shared/room/state/rows.ts";
import type { RoomState } from "../../shared/room/state/state.ts";
import { editionFor, openedBy } from "../../shared/room/team/keys.ts";
import type { Reply } from "../objects.ts";

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

/** Whose key came with a call. */
export interface Holder {
  reader: Reader;
  /** Whether the key opens that still: its link may be withdrawn while a file is downloaded. */
  stillSo(): boolean;
}

/**
 * Whose key comes with a call: a host's that may do what is asked, or one of a report, which opens files. The facilitator's
 * report can be written with its key too.
 */
export async function keyFor(state: Pick<RoomState, "room">, key: string, right: Right): Promise<Reply<Holder>> {
  const hashed = await hash(key);
  // The room as it is when it is asked: a link may have been withdrawn while the key was hashed.
  const reader = () => readerOf(state.room, hashed, right);
  const now = reader();
  return now.ok ? { ok: true, value: { reader: now.value, stillSo: () => reader().ok } } : now;
}

function readerOf(room: RoomRecord, hashed: string, right: Right): Reply<Reader> {
  const opened = openedBy(room, "host", hashed, sameHash);
  if (!opened.ok) {
    const report = editionFor(room, hashed, sameHash);
    if (!report.ok) return opened.code === "revoked" ? opened : report;
    const may = right === "files" || (right === "write-report" && report.edition === "facilitator");
    return may ? { ok: true, value: report.edition } : { ok: false, code: "forbidden" };
  }
  const allowed = opened.kind !== "stage" && may(opened.kind, right);
  return allowed ? { ok: true, value: "host" } : { ok: false, code: "forbidden" };
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
