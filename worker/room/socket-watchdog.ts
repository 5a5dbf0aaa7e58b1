/**
 * ends dead connections on one's own machine. workerd gives a room no way to end a connection whose peer does not
 * answer a close, reads nothing or has vanished: the connection and what waits to be sent would be held for ever. The Worker
 * can end it, by aborting the request with which it asked for the socket. So that request stays open as long as the socket,
 * and all sockets are looked at every few seconds. Room and Worker are in one isolate there, so both know what stands here.
 * Cloudflare ends such connections by itself, and none of this runs there.
 */

/** Milliseconds between two looks. */
const LOOK_MS = 5_000;
/** Looks at which a peer has not answered a closing: 5 to 10 seconds. */
const CLOSED_LOOKS = 2;
/** Looks, one after the other, at which a peer takes nothing of what it is sent: 10 to 15 seconds. */
const STUCK_LOOKS = 3;
/** Looks between which something has to be heard of a peer: ten minutes. Pages ping every 25 seconds, hidden ones every minute. */
const SILENT_LOOKS = 120;

const DAY_MS = 86_400_000;

/** Answers a request for a socket: a room, or what refuses the socket in its place. */
interface Answering {
  fetch(request: Request, init: RequestInit): Promise<Response>;
}

/** Whose connection it is. */
export interface Ends {
  /** The room's code; null where the page is turned away. */
  room: string | null;
  /** The other end, as the kernel names it; undefined where nobody knows. */
  peer: string | undefined;
}

/** What can be learnt about open connections. */
export interface Signs {
  /** When a peer was last heard from, in any unit; null where its room has no such connection any more. */
  heard(room: string, id: string): Promise<number | null>;
  /** The peers that take nothing of what they are sent. */
  stuck(): Promise<ReadonlySet<string>>;
}

/** A connection, and what has been seen of it. */
interface Watched extends Ends {
  closing: boolean;
  looks: number;
  unanswered: number;
  stuck: number;
  heard: number | null;
  /** Ends its request, and so itself. */
  end(): void;
}

type Waiting = { waitUntil(task: Promise<void>): void };

export class SocketWatchdog {
  /** By the id that the Worker has given each. */
  readonly #watched = new Map<string, Watched>();
  /** Connections that have ended. Their requests stay open until the next look, so that what was sent last arrives. */
  #ended: Watched[] = [];
  #watching = false;

  /** The number of connections, including those that are just being opened or refused. */
  get count(): number {
    return this.#watched.size;
  }

  /** A socket has been closed here; its peer has yet to answer. */
  markClosing(id: string | undefined): void {
    const one = this.#watched.get(id ?? "");
    if (one) one.closing = true;
  }

  /** A connection has ended. */
  markEnded(id: string | undefined): void {
    const one = this.#watched.get(id ?? "");
    if (!one) return;
    this.#watched.delete(id ?? "");
    this.#ended.push(one);
  }

  /** Asks for a socket, and keeps the request open until the connection ends. `ask` makes the request, given the socket's id. */
  async open(
    from: Answering,
    ask: (id: string) => Request,
    ends: Ends,
    signs: Signs,
    context: Waiting,
  ): Promise<Response> {
    const id = crypto.randomUUID();
    const ending = new AbortController();
    const { promise: over, resolve: end } = Promise.withResolvers<void>();
    this.#watched.set(id, { ...ends, closing: false, looks: 0, unanswered: 0, stuck: 0, heard: null, end });
    try {
      const answer = await from.fetch(ask(id), { signal: ending.signal });
      // Only the request that made the signal may abort it, and workerd ends a request that waits for nothing: this timer is that.
      const staying = setInterval(() => {}, DAY_MS);
      const leave = () => {
        clearInterval(staying);
        ending.abort();
      };
      context.waitUntil(over.then(leave));
      if (!this.#watching) context.waitUntil(this.#watch(signs));
      return answer;
    } catch (error) {
      this.#watched.delete(id);
      throw error;
    }
  }

  /** Looks at all connections, in the request of the one that came when there was none. It goes on after that one has ended. */
  async #watch(signs: Signs): Promise<void> {
    this.#watching = true;
    while (this.#watched.size + this.#ended.length > 0) {
      await new Promise<void>((go) => setTimeout(go, LOOK_MS));
      for (const one of this.#ended.splice(0)) one.end();
      const stuck = await signs.stuck().catch(() => NOBODY);
      for (const [id, one] of this.#watched) this.#look(id, one, stuck, signs);
    }
    this.#watching = false;
  }

  /** Looks are counted, so that setting the clock ends nothing. A look that fails counts as one that found nothing wrong. */
  #look(id: string, one: Watched, stuck: ReadonlySet<string>, signs: Signs): void {
    one.looks += 1;
    if (one.closing) one.unanswered += 1;
    one.stuck = one.peer !== undefined && stuck.has(one.peer) ? one.stuck + 1 : 0;
    if (one.unanswered >= CLOSED_LOOKS || one.stuck >= STUCK_LOOKS) this.#end(id, one);
    else if (one.looks % SILENT_LOOKS === 0) void this.#listen(id, one, signs);
  }

  /** Ends a connection whose peer has not been heard from since this was last asked. */
  async #listen(id: string, one: Watched, signs: Signs): Promise<void> {
    const heard = one.room === null ? null : await signs.heard(one.room, id).catch(() => undefined);
    if (heard === null || (heard !== undefined && heard === one.heard)) this.#end(id, one);
    else one.heard = heard ?? null;
  }

  #end(id: string, one: Watched): void {
    this.#watched.delete(id);
    one.end();
  }
}

const NOBODY: ReadonlySet<string> = new Set();

/** The watchdog of all connections of this process. */
export const watchdog = new SocketWatchdog();
