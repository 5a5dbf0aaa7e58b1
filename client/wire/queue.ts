/** Messages that wait for the room's ack, in the order in which they were made. */
import { type ReadonlySignal, signal } from "@preact/signals";

/** One message that waits; `sent` once it may have reached the server, so that its id must stay as it is. */
export interface Entry<M> {
  message: M;
  sent: boolean;
  /** it only begins an answer, and says nothing that somebody could miss. */
  begins?: true;
}

/** Where a queue is stored: in the browser, or in a variable. */
export interface Shelf<M> {
  read(): readonly Entry<M>[];
  write(entries: readonly Entry<M>[]): void;
}

export interface Queue<M> {
  entries: ReadonlySignal<readonly Entry<M>[]>;
  /** Adds a message; older ones whose place it takes are dropped, unless they may have reached the server. */
  put(message: M, begins?: boolean): void;
  markSent(id: string): void;
  /** Takes a message out for good; undefined when it is not there any more. */
  take(id: string): Entry<M> | undefined;
  /** Whether a newer message that takes its place waits behind it. */
  superseded(message: M): boolean;
  /** Reads again what another tab may have changed. */
  refresh(): void;
}

/**
 * A queue in a store. A message may replace older ones, as a change of mind does. Every operation reads the store
 * anew, because another tab may have written meanwhile.
 */
export function makeQueue<M extends { id: string }>(
  shelf: Shelf<M>,
  replaces: (newer: M, older: M) => boolean,
): Queue<M> {
  const entries = signal(shelf.read());
  const write = (next: Entry<M>[]) => {
    shelf.write(next);
    entries.value = next;
  };
  return {
    entries,
    put: (message, begins = false) => {
      const replaced = ({ message: older, sent }: Entry<M>) => !sent && replaces(message, older);
      write([...shelf.read().filter((entry) => !replaced(entry)), { message, sent: false, ...(begins && { begins }) }]);
    },
    markSent: (id) => {
      const before = shelf.read();
      if (!before.some(({ message, sent }) => message.id === id && !sent)) return;
      write(before.map((entry) => (entry.message.id === id ? { ...entry, sent: true } : entry)));
    },
    take: (id) => {
      const before = shelf.read();
      const found = before.find(({ message }) => message.id === id);
      if (found) write(before.filter((entry) => entry !== found));
      return found;
    },
    superseded: (message) => {
      const at = entries.value.findIndex((entry) => entry.message.id === message.id);
      return entries.value.slice(at + 1).some((entry) => replaces(entry.message, message));
    },
    refresh: () => {
      entries.value = shelf.read();
    },
  };
}
