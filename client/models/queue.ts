/** What a phone has said and the room has not yet confirmed. Kept over reloads; shared by the tabs of one room. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Answer, Pass } from "../../shared/protocol/answer.ts";
import type { Ask } from "../../shared/protocol/question.ts";
import { recallJson, remember } from "../storage.ts";

export type Queued = Answer | Pass | Ask;

/** One message that waits; `sent` once it may have reached the server, so that its id must stay as it is. */
export interface Entry {
  message: Queued;
  sent: boolean;
}

/** Where a queue lies. A browser's storage, or a plain variable in tests. */
export interface Shelf {
  read(): unknown;
  write(entries: readonly Entry[]): void;
}

/** Waiting messages in the order in which they were said. */
export interface Queue {
  entries: ReadonlySignal<readonly Entry[]>;
  /** Adds a message; an older one for the same answer is dropped, unless it may have reached the server. */
  put(message: Queued): void;
  markSent(id: string): void;
  /** Takes a message out for good; undefined when it is not there any more. */
  take(id: string): Queued | undefined;
  /** Reads again what another tab may have changed. */
  refresh(): void;
}

/** The shelf of one room in this browser. */
export function shelfOf(code: string): Shelf {
  const name = `queue:${code}`;
  return {
    read: () => recallJson(name),
    // Never removed, only emptied: an absent value could not be told from one that was never written.
    write: (entries) => remember(name, JSON.stringify(entries)),
  };
}

/** Which answer a message is about: two messages of one slot replace each other. Questions stand alone. */
export function slotOf(message: Queued): string | null {
  if (message.t === "ask") return null;
  const part = message.t === "answer" ? (message.part ?? "main") : "main";
  return `${message.step}/${message.round}/${part}`;
}

/** A queue on a shelf. Every operation reads the shelf anew, because another tab may have written meanwhile. */
export function makeQueue(shelf: Shelf): Queue {
  const read = (): Entry[] => {
    const kept = shelf.read();
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  };
  const entries = signal<readonly Entry[]>(read());
  const write = (next: Entry[]) => {
    shelf.write(next);
    entries.value = next;
  };
  return {
    entries,
    put: (message) => {
      const slot = slotOf(message);
      const replaced = ({ message: older, sent }: Entry) => !sent && slot !== null && slotOf(older) === slot;
      write([...read().filter((entry) => !replaced(entry)), { message, sent: false }]);
    },
    markSent: (id) => {
      const before = read();
      if (!before.some(({ message, sent }) => message.id === id && !sent)) return;
      write(before.map((entry) => (entry.message.id === id ? { ...entry, sent: true } : entry)));
    },
    take: (id) => {
      const before = read();
      const found = before.find(({ message }) => message.id === id);
      if (found) write(before.filter((entry) => entry !== found));
      return found?.message;
    },
    refresh: () => {
      entries.value = read();
    },
  };
}

/** Storage can be edited and survives updates of this page: only what looks like an entry is taken for one. */
function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null || !("message" in value) || !("sent" in value)) return false;
  const { message, sent } = value;
  if (typeof sent !== "boolean" || typeof message !== "object" || message === null) return false;
  if (!("t" in message) || !("id" in message) || typeof message.id !== "string") return false;
  if (message.t === "ask") return "text" in message;
  return (message.t === "answer" || message.t === "pass") && "step" in message && "round" in message;
}
