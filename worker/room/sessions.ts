/** What is known of each socket while the object is awake; losing it in hibernation does no harm. */
import { PRESENT_MS } from "../../shared/limits.ts";
import type { Actor } from "../../shared/room/context.ts";
import type { World } from "../../shared/room/world.ts";
import type { Socket } from "./connections.ts";
import { SerialQueue } from "./serial-queue.ts";

export interface Session {
  /** Its messages, in order. */
  readonly queue: SerialQueue;
  /** Whom it belongs to; kept here because reading it off the socket costs a copy. */
  actor: Actor | null;
  /** Messages that no proper client would send. */
  invalid: number;
  /** Messages over the rate. */
  excess: number;
  /** Its last known sign of life. */
  heard: number;
  /** It has been told why it is closed: nothing that it sends counts any more, though it may go on for as long as it likes. */
  dismissed: boolean;
  /** Where its page came from. */
  origin: string | null;
  /** Calls off the timer that closes a socket without a hello. */
  helloTimeout: (() => void) | null;
}

export class Sessions {
  readonly #sessions = new WeakMap<object, Session>();
  readonly #world: Pick<World, "now">;
  readonly #pinged: (socket: Socket) => number;

  /** `pinged`: when the platform last answered a socket's ping by itself, in milliseconds, or 0. */
  constructor(world: Pick<World, "now">, pinged: (socket: Socket) => number) {
    this.#world = world;
    this.#pinged = pinged;
  }

  /** Whether a socket has been met since the object woke. */
  know(socket: object): socket is Socket {
    return this.#sessions.has(socket);
  }

  of(socket: Socket): Session {
    const known = this.#sessions.get(socket);
    if (known) return known;
    const attachment = socket.state;
    const session: Session = {
      queue: new SerialQueue(),
      actor: attachment?.actor ?? null,
      invalid: 0,
      excess: 0,
      heard: attachment?.since ?? 0,
      dismissed: false,
      origin: null,
      helloTimeout: null,
    };
    this.#sessions.set(socket, session);
    return session;
  }

  /** A socket's last sign of life. Who was heard from lately is present anyhow; the platform is asked about the silent. */
  heard(socket: Socket): number {
    const { heard } = this.of(socket);
    const since = this.#world.now() - heard;
    return since < 0 || since >= PRESENT_MS ? this.lastHeard(socket) : heard;
  }

  /** The same to the millisecond, however lately it was: the platform is asked each time. */
  lastHeard(socket: Socket): number {
    const session = this.of(socket);
    // What a clock said before it was set back is no later than now.
    session.heard = Math.min(Math.max(session.heard, this.#pinged(socket)), this.#world.now());
    return session.heard;
  }
}
