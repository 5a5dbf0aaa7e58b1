/** Sends the queue's messages: at once, again after every welcome, and later where the room asks to wait. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { RESEND_MS } from "../../shared/limits.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";
import type { Entry, Queue } from "./queue.ts";

/** A message that the room did not take, with its reason in words. */
export interface Refusal<M> {
  message: M;
  code: ErrorCode;
  why: string;
}

/** Sends queued messages in order, until each is confirmed or refused. */
export interface Outbox<M> {
  entries: Queue<M>["entries"];
  /** The latest refusal, until another message is put into the queue. */
  refusal: ReadonlySignal<Refusal<M> | null>;
  /** `begins`: it only begins an answer, so that a refusal of it is no news. */
  put(message: M, begins?: boolean): void;
  /** A connection is ready: sends everything that waits again, in order. */
  welcome(): void;
  /** The room has confirmed the message. */
  acked(id: string): void;
  failed(id: string, code: ErrorCode, why: string): void;
  /** The person has read the refusal. */
  dismiss(): void;
  /** Another tab has changed the queue. */
  refresh(): void;
}

/** The wait before a message that was not taken is sent again doubles each time, up to this factor. */
const LONGEST = 4;
const SHORTEST_MS = RESEND_MS / LONGEST;
/** Unconfirmed for this long: the connection is dead without knowing it, or the ack was lost. */
const STUCK_MS = 8_000;
/** Phones spread their reconnecting, so that a slow server is not called by all of them at once. */
const SPREAD_MS = 4_000;
const ATTEMPTS = 4;

/** Errors after which the same message may succeed later. */
const LATER: readonly ErrorCode[] = ["too-fast", "internal", "cannot-save"];

/**
 * `send` says whether the message left; `reconnect` ends in a welcome, after which everything goes again with the same ids.
 * What is `alone` waits until all before it is confirmed, and all behind it waits for it: sent again after it, an earlier
 * message would undo it. `later`: the errors after which a message is sent again. `untimely`: another reason to, by
 * the message.
 */
export function makeOutbox<M extends { id: string }>(
  queue: Queue<M>,
  send: (message: M) => boolean,
  reconnect: () => void,
  alone: (message: M) => boolean = () => false,
  later = LATER,
  untimely: (entry: Entry<M>, code: ErrorCode) => boolean = () => false,
): Outbox<M> {
  const refusal = signal<Refusal<M> | null>(null);
  /** The ids of messages sent over this connection. */
  const out = new Set<string>();
  const failures = new Map<string, number>();
  const backoff = makeBackoff(() => flush());
  const stuck = makeWatch(reconnect);
  /** A message waits until those before it are confirmed; another tab may receive that ack. */
  let held = false;

  const flush = () => {
    if (backoff.waits()) return;
    held = sendInOrder(queue, out, send, alone);
    watch();
  };
  const watch = () => stuck.begin(queue.entries.value.length > 0);
  /** Sends a failed message again later, or drops it where a newer one replaces it; false where it is refused for good. */
  const retries = (id: string, code: ErrorCode): boolean => {
    const entry = queue.entries.value.find(({ message }) => message.id === id);
    const tries = (failures.get(id) ?? 0) + 1;
    failures.set(id, tries);
    if (!entry || !(later.includes(code) || untimely(entry, code)) || (code === "internal" && tries >= ATTEMPTS))
      return false;
    // A newer answer was sent after it, and sending the older one again would undo that.
    if (queue.superseded(entry.message)) queue.take(id);
    else {
      out.delete(id);
      // The connection lives: it has just said so.
      stuck.stop();
      backoff.begin();
    }
    return true;
  };

  return {
    entries: queue.entries,
    refusal,
    put: (message, begins) => {
      queue.put(message, begins);
      refusal.value = null;
      flush();
    },
    welcome: () => {
      backoff.stop();
      out.clear();
      queue.refresh();
      flush();
    },
    acked: (id) => {
      queue.take(id);
      stuck.reset();
      backoff.reset();
      watch();
      flush();
    },
    failed: (id, code, why) => {
      if (retries(id, code)) return;
      const entry = queue.take(id);
      if (entry && !entry.begins) refusal.value = { message: entry.message, code, why };
      watch();
      flush();
    },
    dismiss: () => {
      refusal.value = null;
    },
    refresh: () => {
      queue.refresh();
      watch();
      if (held) flush();
    },
  };
}

/** Sends what was not sent yet; returns whether a message now waits until those before it are confirmed. */
function sendInOrder<M extends { id: string }>(
  queue: Queue<M>,
  out: Set<string>,
  send: (message: M) => boolean,
  alone: (message: M) => boolean,
): boolean {
  // All of them in order, those of other tabs too: an older answer must never arrive after a newer one.
  for (const [place, { message }] of queue.entries.value.entries()) {
    const held = alone(message);
    if (held && place > 0) return true;
    if (!out.has(message.id)) {
      if (!send(message)) return held;
      out.add(message.id);
      queue.markSent(message.id);
    }
    if (held) return true;
  }
  return false;
}

/** Waits before a message is sent again, longer each time in a row. */
function makeBackoff(done: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let longer = 1;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    waits: () => timer !== undefined,
    begin: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        longer = Math.min(longer * 2, LONGEST);
        done();
      }, SHORTEST_MS * longer);
    },
    stop,
    reset: () => {
      longer = 1;
    },
  };
}

/** Reconnects if nothing was confirmed for too long, a few times in a row at most. */
function makeWatch(reconnect: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = 0;
  return {
    /** Begins anew; not at all where nothing is `waiting` to be confirmed. */
    begin: (waiting: boolean) => {
      clearTimeout(timer);
      timer = undefined;
      if (!waiting || again >= ATTEMPTS) return;
      timer = setTimeout(
        () => {
          again += 1;
          reconnect();
        },
        STUCK_MS + Math.random() * SPREAD_MS,
      );
    },
    stop: () => clearTimeout(timer),
    reset: () => {
      again = 0;
    },
  };
}
