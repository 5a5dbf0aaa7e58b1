/** The sessions of a room: what is known of each socket while the object is awake. Losing them in hibernation does no harm. */
import { PRESENT_MS } from "../../shared/limits.ts";
import type { Actor } from "../../shared/room/context.ts";
import type { World } from "../../shared/room/world.ts";
import type { Socket } from "./connections.ts";
import { SerialQueue } from "./serial-queue.ts";

/** Where a socket stands. */
export type SessionState =
  /** Its hello has yet to come. `origin`: where its page came from. `cancelTimeout` stops the timer that closes it without a hello. */
  | { is: "waiting"; origin: string | null; cancelTimeout: (() => void) | null }
  /** It belongs to somebody; `actor` is kept here because reading it off the socket costs a copy. */
  | { is: "admitted"; actor: Actor }
  /** It has been told why it is closed. Nothing that it sends counts any more, however long it goes on. */
  | { is: "dismissed" };

export interface Session {
  state: SessionState;
  /** Its messages, in order. */
  readonly queue: SerialQueue;
  /** Messages that no proper client would send. */
  invalid: number;
  /** Messages over the rate. */
  excess: number;
  /** Its last known sign of life. */
  heard: number;
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
      state: attachment
        ? { is: "admitted", actor: attachment.actor }
        : { is: "waiting", origin: null, cancelTimeout: null },
      queue: new SerialQueue(),
      invalid: 0,
      excess: 0,
      heard: attachment?.since ?? 0,
    };
    this.#sessions.set(socket, session);
    return session;
  }

  /** A socket's last sign of life. The platform is asked only about sockets that have been silent for a while. */
  heard(socket: Socket): number {
    const { heard } = this.of(socket);
    const since = this.#world.now() - heard;
    return since < 0 || since >= PRESENT_MS ? this.lastHeard(socket) : heard;
  }

  /** The same to the millisecond, however lately it was: the platform is asked each time. */
  lastHeard(socket: Socket): number {
    const session = this.of(socket);
    // A time from before the clock was set back would lie in the future.
    session.heard = Math.min(Math.max(session.heard, this.#pinged(socket)), this.#world.now());
    return session.heard;
  }
}
