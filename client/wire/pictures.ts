/**
 * The bytes of the pictures that plans name: in IndexedDB, by their hash, and in memory for as long as the page is open, where
 * a browser gives no storage. They go to the server only when a room is made of a plan.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Agenda } from "../../shared/agenda/schema.ts";
import { toBase64Url } from "../../shared/base64.ts";
import { picturesIn } from "../../shared/picture.ts";
import { sha256 } from "../../shared/sha256.ts";
import { ask, type Reply } from "./ask.ts";

export interface PictureStore {
  /** Keeps a picture; its hash. False in `kept` where this browser has it only until the page is closed. */
  keep(bytes: Uint8Array<ArrayBuffer>): Promise<{ hash: string; kept: boolean }>;
  /** The bytes of a picture; undefined where this browser has none. */
  find(hash: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

interface Schema extends DBSchema {
  pictures: { key: string; value: Uint8Array<ArrayBuffer> };
}

/** What this page has seen of pictures, whichever part of it asks: a browser that stores nothing has them nowhere else. */
const seen = new Map<string, Uint8Array<ArrayBuffer>>();

/** The pictures of this browser. */
export function pictureStore(): PictureStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = () => {
    opened ??= openDB<Schema>("both-hats-pictures", 1, { upgrade: (db) => void db.createObjectStore("pictures") });
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
  return {
    keep: async (bytes) => {
      const hash = sha256(bytes);
      seen.set(hash, bytes);
      try {
        await (await database()).put("pictures", bytes, hash);
        return { hash, kept: true };
      } catch {
        return { hash, kept: false };
      }
    },
    find: async (hash) => {
      const here = seen.get(hash);
      if (here) return here;
      try {
        const bytes = await (await database()).get("pictures", hash);
        if (bytes) seen.set(hash, bytes);
        return bytes;
      } catch {
        return undefined;
      }
    },
  };
}

/** Where pictures are, or why they are not there: not in this browser, or the server did not take them. */
export type Put = { is: "put"; uploads: string | undefined } | { is: "gone" } | Exclude<Reply<unknown>, { is: "ok" }>;

/** Milliseconds for one picture over a slow line. */
const PUT_MS = 60_000;

/** Sends every picture that an agenda shows to the server, for the room that is about to be made of it. */
export async function putPictures(
  agenda: Agenda,
  store: Pick<PictureStore, "find">,
  call?: typeof fetch,
): Promise<Put> {
  const hashes = [...picturesIn(agenda)];
  if (hashes.length === 0) return { is: "put", uploads: undefined };
  const uploads = newUpload();
  for (const hash of hashes) {
    const bytes = await store.find(hash);
    if (!bytes) return { is: "gone" };
    const reply = await ask(`/api/uploads/${uploads}/${hash}`, {
      read: async () => true,
      init: { method: "PUT", body: bytes },
      timeoutMs: PUT_MS,
      ...(call && { call }),
    });
    if (reply.is !== "ok") return reply;
  }
  return { is: "put", uploads };
}

/** A picture as a room serves it, for whoever plans from that room; undefined where it has gone. */
export async function pictureOfRoom(code: string, hash: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reply = await ask(`/pictures/${code}/${hash}`, { read: (response) => response.arrayBuffer() });
  const bytes = reply.is === "ok" ? new Uint8Array(reply.body) : undefined;
  return bytes && sha256(bytes) === hash ? bytes : undefined;
}

/** 128 random bits. */
const newUpload = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
