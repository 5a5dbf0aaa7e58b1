/**
 * connections that end, on one's own machine. workerd gives a room no means to end one whose peer does not answer its closing, reads
 * nothing, or is gone without a word: it would be held for good, and with it what waits to be sent. But the Worker can abort the
 * request by which it asked for the socket, and then the connection ends. So the Worker stays with each socket and looks at it now
 * and then. Room and Worker are in one isolate there, so what stands here is known to both. On Cloudflare the platform sees to
 * connections, and none of this runs.
 */

/** Milliseconds between two looks. */
const LOOK_MS = 5_000;
/** Looks at which a peer has not answered a closing: 5 to 10 seconds. */
const CLOSED_LOOKS = 2;
/** Looks, one after the other, at which a peer takes nothing of what it is sent: 10 to 15 seconds. */
const STUCK_LOOKS = 3;
/** Looks between which something has to be heard of a peer: ten minutes. Pages ping every 25 seconds, hidden ones every minute. */
const SILENT_LOOKS = 120;

/** Whether a socket has been closed on our side, by the id that the Worker has given it. */
const closed = new Map<string, boolean>();

/** How many there are, with those that are on their way to a room or being turned away. */
export function connectionCount(): number {
  return closed.size;
}

/** A socket has been closed here; its peer has yet to answer. */
export function markClosing(id: string | undefined): void {
  if (id !== undefined && closed.has(id)) closed.set(id, true);
}

/** A connection has ended. */
export function markEnded(id: string | undefined): void {
  if (id !== undefined) closed.delete(id);
}

/** Who answers a request for a socket: a room, or whoever says why there is none. */
interface Answering {
  fetch(request: Request, init: RequestInit): Promise<Response>;
}

/** What can be learnt of a connection while it is there. */
export interface Signs {
  /** When its peer was last heard from, in any unit; null where there is no such connection any more. */
  heard(id: string): Promise<number | null>;
  /** Whether its peer takes nothing of what it is sent. */
  stuck(): Promise<boolean>;
}

/** Asks for a socket and stays with it until its connection has ended, or is to end. `ask` makes the request, given the socket's id. */
export async function openWatched(
  from: Answering,
  ask: (id: string) => Request,
  signs: Signs,
  context: { waitUntil(task: Promise<void>): void },
): Promise<Response> {
  const id = crypto.randomUUID();
  const ending = new AbortController();
  closed.set(id, false);
  try {
    const answer = await from.fetch(ask(id), { signal: ending.signal });
    context.waitUntil(
      lasts(id, signs).finally(() => {
        closed.delete(id);
        ending.abort();
      }),
    );
    return answer;
  } catch (error) {
    closed.delete(id);
    throw error;
  }
}

/**
 * Settles when a connection has ended, or is to end. Looks are counted, so that a clock that is set ends nothing; a look that
 * fails has seen nothing.
 */
async function lasts(id: string, signs: Signs): Promise<void> {
  let unanswered = 0;
  let stuck = 0;
  let heardBefore: number | null = null;
  // A hall connects at once, but is not looked at all at once.
  let wait = Math.random() * LOOK_MS;
  for (let looks = 1; closed.has(id); looks += 1) {
    await new Promise<void>((go) => setTimeout(go, wait));
    wait = LOOK_MS;
    if (closed.get(id)) unanswered += 1;
    stuck = (await signs.stuck().catch(() => false)) ? stuck + 1 : 0;
    if (unanswered >= CLOSED_LOOKS || stuck >= STUCK_LOOKS) return;
    if (looks % SILENT_LOOKS !== 0) continue;
    const heard = await signs.heard(id).catch(() => undefined);
    if (heard === null || (heard !== undefined && heard === heardBefore)) return;
    heardBefore = heard ?? null;
  }
}
