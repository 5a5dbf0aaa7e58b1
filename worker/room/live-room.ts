/**
 * A room in memory: greets its sockets, hands their messages on, and closes them. It knows no platform: clock, timers,
 * random ids, hashes and the store are given to it, so that a test can run a whole room in plain Node.
 */
import * as limits from "../../shared/limits.ts";
import { close } from "../../shared/protocol/close.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";
import type { Effect } from "../../shared/room/change.ts";
import type { Context } from "../../shared/room/context.ts";
import { Admission } from "./admission.ts";
import { Broadcaster } from "./broadcaster.ts";
import { Connections, OPEN, type Socket } from "./connections.ts";
import { CannotSave } from "./disk.ts";
import { type Frame, Messages } from "./messages.ts";
import type { LoadedRoom, Platform, RoomServices } from "./platform.ts";
import { FAILED, send, sendError } from "./send.ts";
import { watchdog } from "./socket-watchdog.ts";

/** The usual end of a connection: nothing is wrong. */
const PAIRED = 1000;

export class LiveRoom {
  readonly #platform: Platform;
  readonly #messages: Messages;
  #loaded: LoadedRoom | null = null;

  constructor(platform: Platform) {
    this.#platform = platform;
    const { sessions, world, secrets, addresses, logError } = platform;
    const services: RoomServices = {
      sessions,
      world,
      secrets,
      addresses,
      logError,
      load: () => this.load(),
      context: (loaded) => this.#context(loaded),
      perform: (loaded, effects) => this.#perform(loaded, effects),
      dismiss: (...how) => this.dismiss(...how),
      refuse: (...how) => this.#refuse(...how),
    };
    this.#messages = new Messages(services, new Admission(services));
  }

  /** The running room, loaded at the first need after every wake; null when there is none. */
  load(): LoadedRoom | null {
    if (this.#loaded) return this.#loaded;
    const { store, sessions, world, build, news, open, sockets } = this.#platform;
    const workshop = open();
    if (!workshop) return null;
    const connections = new Connections(sockets(), (socket) => sessions.heard(socket));
    // People who have been removed may still have sockets, if the object ended while it was closing them.
    this.#showOut(
      connections,
      [...workshop.state.people.values()].flatMap(({ id, removedAt }) => (removedAt === null ? [] : [id])),
    );
    const broadcaster = new Broadcaster(workshop, connections, store, world, build, news);
    this.#loaded = { workshop, connections, broadcaster };
    // The same goes for links that have been withdrawn.
    for (const { id, revokedAt } of workshop.state.room.invites ?? [])
      if (revokedAt !== undefined) this.#shut(this.#loaded, id);
    return this.#loaded;
  }

  /** The room is gone: everybody is told, and nothing of it is remembered. */
  shut(): void {
    this.#loaded = null;
    for (const socket of this.#platform.sockets()) this.dismiss(socket, "no-room", close.noRoom);
  }

  /** Something outside the room has changed that a view tells. */
  views(): void {
    this.#loaded?.broadcaster.views();
  }

  /** The same before long, where it may change again and again. */
  viewsSoon(): void {
    this.#loaded?.broadcaster.viewsSoon();
  }

  /** A socket has opened, of a page that came from `origin`; whom it belongs to it has yet to say. */
  greet(socket: Socket, origin: string): void {
    const { sessions, world } = this.#platform;
    const session = sessions.of(socket);
    const cancelTimeout = world.after(limits.HELLO_MS, () => {
      if (socket.state === null) this.dismiss(socket, "no-hello", close.noHello);
    });
    session.state = { is: "waiting", origin, cancelTimeout };
  }

  /** A frame has come: it is answered once all earlier ones of its socket are. */
  deliver(socket: Socket, frame: Frame): void {
    const session = this.#platform.sessions.of(socket);
    if (session.state.is === "dismissed") return;
    const hear = () =>
      session.state.is === "dismissed" ? undefined : this.contain(socket, () => this.#messages.hear(socket, frame));
    if (!session.queue.run(hear)) this.dismiss(socket, "too-fast", close.policy);
  }

  /** A socket has ended. */
  gone(socket: Socket): void {
    const loaded = this.load();
    const actor = socket.state?.actor;
    if (!loaded || !actor) return;
    const { workshop, connections, broadcaster } = loaded;
    if (actor.role !== "participant") {
      const counted = connections.delete(socket);
      if (this.#platform.sessions.of(socket).state.is === "dismissed") return;
      // One that ended while the room slept was not counted when it woke, and hosts have yet to be told.
      return broadcaster.team(!counted);
    }
    const own = connections.of(actor.person);
    // Before the socket is forgotten: how long it was there is known only with it.
    if (own.has(socket) && own.size === 1) workshop.leave(actor.person, this.#context(loaded));
    connections.delete(socket);
    broadcaster.person(actor.person);
    broadcaster.progress();
  }

  /** Says why, then closes: a browser cannot see why an upgrade failed. `retryAfter` in seconds. */
  dismiss(socket: Socket, code: ErrorCode, closeCode: number, retryAfter?: number): void {
    sendError(socket, code, undefined, retryAfter);
    this.#end(socket, closeCode, code);
  }

  /** Ends a connection, which has been told why. */
  #end(socket: Socket, closeCode: number, reason: string): void {
    this.#platform.sessions.of(socket).state = { is: "dismissed" };
    this.#loaded?.connections.delete(socket);
    socket.close(closeCode, reason);
    watchdog.markClosing(socket.id);
    if (socket.state && socket.state.actor.role !== "participant") this.#loaded?.broadcaster.team();
  }

  /** Nothing that goes wrong inside may reach a client with more than its code. */
  contain(socket: Socket, task: () => void | Promise<void>): void | Promise<void> {
    const failed = (error: unknown) => {
      const code = error instanceof CannotSave ? "cannot-save" : "internal";
      if (code === "internal") this.#platform.logError(error);
      // A page says hello once per connection, so a page that is not in yet has to connect again.
      if (socket.state === null) this.dismiss(socket, code, FAILED);
      else sendError(socket, code);
    };
    try {
      return task()?.catch(failed);
    } catch (error) {
      failed(error);
    }
  }

  #perform(loaded: LoadedRoom, effects: readonly Effect[]): void {
    const { connections, broadcaster } = loaded;
    for (const effect of effects) {
      if ("drop" in effect) {
        this.#showOut(connections, effect.drop);
      } else if ("shut" in effect) {
        this.#shut(loaded, effect.shut);
      } else if ("letIn" in effect) {
        this.#letIn(loaded, effect);
      } else if ("schedule" in effect) {
        this.#platform.schedule();
      } else if (effect.tell === "progress") {
        broadcaster.progress();
      } else if (effect.tell === "people") {
        broadcaster.person(effect.person);
      } else if (effect.tell === "out") {
        broadcaster.out(effect.from, effect.to);
      }
    }
  }

  /** from now on people who have been removed are told nothing more; their sockets are closed one after the other. */
  #showOut(connections: Connections, people: readonly string[]): void {
    const sockets = people.flatMap((person) => [...connections.of(person)]);
    for (const socket of sockets) connections.delete(socket);
    this.#closeSome(sockets);
  }

  /** from now on the pages of a link that was withdrawn are told nothing more. */
  #shut({ connections }: LoadedRoom, key: string): void {
    for (const socket of connections.withKey(key)) this.dismiss(socket, "revoked", close.key);
  }

  /** tells a page that waits its key, with which it comes again. */
  #letIn({ connections }: LoadedRoom, { letIn, kind, key }: Extract<Effect, { letIn: string }>): void {
    const socket = connections.waiting.get(letIn);
    if (!socket) return;
    send(socket, JSON.stringify({ t: "paired", kind, key }));
    this.#end(socket, PAIRED, "paired");
  }

  /** So many at a time: a room that gets rid of thousands goes on meanwhile. */
  #closeSome(sockets: readonly Socket[]): void {
    for (const socket of sockets.slice(0, limits.CLOSED_AT_ONCE)) {
      if (socket.readyState === OPEN) this.dismiss(socket, "removed", close.removed);
    }
    const left = sockets.slice(limits.CLOSED_AT_ONCE);
    if (left.length > 0) this.#platform.world.after(0, () => this.#closeSome(left));
  }

  /** Refuses a message that no proper client would send; one that keeps sending such is closed. */
  #refuse(socket: Socket, code: ErrorCode, id?: string): void {
    const session = this.#platform.sessions.of(socket);
    session.invalid += 1;
    if (session.invalid >= limits.INVALID_MESSAGES) return this.dismiss(socket, code, close.policy);
    sendError(socket, code, id);
  }

  #context({ connections }: LoadedRoom): Context {
    const { world } = this.#platform;
    const now = world.now();
    return {
      now,
      newId: () => world.newId(),
      present: (person) => connections.present(person, now),
      connectedMs: (person, since) => connections.connectedMs(person, since, now),
      origins: () => connections.origins(),
      waits: (digits) => connections.waiting.has(digits),
    };
  }
}
