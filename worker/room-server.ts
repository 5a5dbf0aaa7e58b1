/**
 * The Durable Object of one room: it knows sockets, clocks and alarms, and no rule of the workshop. A frame goes through
 * parse → transition → store → apply → tell; each hook looks up, delegates and performs.
 */
import { type ConnectionContext, Server } from "partyserver";
import type { Step } from "../shared/agenda.ts";
import * as limits from "../shared/limits.ts";
import { close } from "../shared/protocol/close.ts";
import type { ErrorCode } from "../shared/protocol/error.ts";
import type { RoomInfo } from "../shared/protocol/http.ts";
import { Admission } from "./admission.ts";
import { type Badge, Crowd, type Socket } from "./crowd.ts";
import type { Env } from "./env.ts";
import { Erasing } from "./erasing.ts";
import { type ExportName, pieces } from "./exports/index.ts";
import { byteStream } from "./exports/stream.ts";
import type { Awake, House } from "./house.ts";
import { Inbox } from "./inbox.ts";
import { hash, type KeyRole, randomFrom, sameHash, shuffled } from "./keys.ts";
import { Lines } from "./lines.ts";
import { type Frame, Messages } from "./messages.ts";
import type { Effect } from "./room/change.ts";
import type { Context } from "./room/context.ts";
import { expiresAt } from "./room/retention.ts";
import type { RoomRecord } from "./room/state.ts";
import { Workshop } from "./room/workshop.ts";
import { sendError } from "./send.ts";
import { SqliteStore } from "./storage/sqlite.ts";
import { Teller } from "./teller.ts";

/** What an HTTP call gets of a room: the thing asked for, or why not. */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: ErrorCode };

const ID_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

export class RoomServer extends Server<Env> {
  static override options = { hibernate: true };

  readonly #store = new SqliteStore(this.ctx.storage);
  readonly #lines = new Lines((socket) => this.ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0);
  readonly #inbox = new Inbox<{ socket: Socket; frame: Frame }>((one) => this.#deliver(one));
  readonly #house: House = {
    lines: this.#lines,
    addresses: this.env.ADDRESSES,
    wake: () => this.#wake(),
    context: (awake) => this.#context(awake),
    perform: (awake, effects) => this.#perform(awake, effects),
    dismiss: (...how) => this.#dismiss(...how),
    refuse: (...how) => this.#refuse(...how),
    note,
  };
  readonly #messages = new Messages(this.#house, new Admission(this.#house));
  #awake: Awake | null = null;
  readonly #erasing = new Erasing(this.ctx.storage, this.env, this.#store, () => {
    this.#awake = null;
    for (const socket of this.getConnections<Badge>()) this.#dismiss(socket, "no-room", close.noRoom);
  });

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    // Answered by the platform, so that heartbeats never wake a sleeping room.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
  }

  // ---- HTTP, by RPC ----

  /** Begins the room; the directory has made sure that its code is new. */
  async create(room: RoomRecord, plan: Step[]): Promise<void> {
    // The code was given back before the rows of the room before had gone, so nothing of that is to come into this one.
    const before = this.#store.load()?.room;
    if (before && !before.doomed) throw new Error("There is a room already");
    if (before) await this.#store.erase();
    this.#store.create(room, plan);
    await this.ctx.storage.setAlarm(expiresAt(room));
  }

  /** What anyone with the code may know; null when there is no room. */
  info(): RoomInfo | null {
    const room = this.#wake()?.workshop.state.room;
    if (!room) return null;
    const { code, title, locale, status, names, segments } = room;
    return { code, title, locale, status, joinable: status !== "ended" && !room.locked, names, segments };
  }

  /** One of the files of a room, for its host or report key, as bytes: a piece is made when it is asked for. */
  async file(name: ExportName, key: string): Promise<Reply<ReadableStream<Uint8Array>>> {
    const workshop = this.#wake()?.workshop;
    if (!workshop) return { ok: false, code: "no-room" };
    const { room } = workshop.state;
    const role = await roleOf(room, key, ["host", "report"]);
    if (!role) return { ok: false, code: "bad-key" };
    if (room.rehearsal) return { ok: false, code: "rehearsal" };
    const scope = role === "host" || room.status === "ended" ? "all" : "revealed";
    const source = workshop.source();
    const text = pieces(source, name, scope, { now: Date.now(), shuffle: shuffled });
    // A room that is being erased is no longer the one that is running here.
    const stillSo = () => this.#wake()?.workshop === workshop && source.stillSo();
    return { ok: true, value: byteStream(text, stillSo, note) };
  }

  /** Deletes the room and everything in it, for its host key. */
  async destroy(key: string): Promise<Reply<null>> {
    const room = this.#wake()?.workshop.state.room;
    if (!room) return { ok: false, code: "no-room" };
    if (!(await roleOf(room, key, ["host"]))) return { ok: false, code: "bad-key" };
    await this.#erasing.run();
    return { ok: true, value: null };
  }

  // ---- what the platform calls ----

  override onConnect(socket: Socket, { request }: ConnectionContext): void {
    // partyserver sends an error's stack to the client, so none may leave this hook.
    try {
      this.#greet(socket, new URL(request.url).origin);
    } catch (error) {
      note(error);
      this.#dismiss(socket, "internal", 1011);
    }
  }

  override onMessage(socket: Socket, frame: Frame): void {
    this.#inbox.put({ socket, frame });
  }

  override onClose(socket: Socket, code: number): void {
    // What it sent before it closed comes first.
    this.#inbox.empty();
    this.#contain(socket, () => this.#gone(socket));
    // partyserver answers every closing frame but one without a code, and its sender would wait for ten seconds.
    if (code === 1005) this.#contain(socket, () => socket.close(1000));
  }

  override onError(socket: Socket): void {
    this.#inbox.empty();
    this.#contain(socket, () => this.#gone(socket));
  }

  /** Retention. Alarms come at least once, and not only when due: what is to be done follows from the room alone. */
  override async onAlarm(): Promise<void> {
    const awake = this.#wake();
    // Erasing that was begun goes on with every look at the room; an alarm that is waited for is tried again if it fails.
    if (!awake) return this.#erasing.running ?? undefined;
    const { room } = awake.workshop.state;
    const now = Date.now();
    if (now < expiresAt(room)) return this.ctx.storage.setAlarm(expiresAt(room));
    // A host's socket that died unnoticed must not keep the data for ever, so only a sign of life counts.
    const hosting = [...awake.crowd.hosts].some((host) => now - this.#lines.heard(host) <= limits.RETENTION_GRACE_MS);
    if (hosting) return this.ctx.storage.setAlarm(now + limits.RETENTION_GRACE_MS);
    await this.#erasing.run();
  }

  /** A socket has opened; whom it belongs to it has yet to say. */
  #greet(socket: Socket, origin: string): void {
    if (!this.#wake()) {
      this.#dismiss(socket, "no-room", close.noRoom);
      this.#behind(this.#erasing.sweep(this.name));
      return;
    }
    const line = this.#lines.of(socket);
    line.origin = origin;
    line.patience = setTimeout(() => {
      if (socket.state === null) this.#dismiss(socket, "no-hello", close.noHello);
    }, limits.HELLO_MS);
  }

  // ---- sockets and what they are told ----

  #deliver({ socket, frame }: { socket: Socket; frame: Frame }): void {
    const hear = () => this.#contain(socket, () => this.#messages.hear(socket, frame));
    if (!this.#lines.of(socket).lane.run(hear)) this.#dismiss(socket, "too-fast", close.rubbish);
  }

  /** A socket has ended. */
  #gone(socket: Socket): void {
    const awake = this.#wake();
    const actor = socket.state?.actor;
    if (!awake || !actor) return;
    const { workshop, crowd, teller } = awake;
    if (actor.role !== "participant") return crowd.delete(socket);
    const own = crowd.of(actor.person);
    // Before the socket is forgotten: how long it was there is known only with it.
    if (own.has(socket) && own.size === 1) workshop.leave(actor.person, this.#context(awake));
    crowd.delete(socket);
    teller.person(actor.person);
    teller.progress();
  }

  #perform({ crowd, teller }: Awake, effects: readonly Effect[]): void {
    for (const effect of effects) {
      if ("drop" in effect) {
        for (const socket of crowd.of(effect.drop)) this.#dismiss(socket, "removed", close.removed);
      } else if ("schedule" in effect) {
        this.ctx.waitUntil(this.onAlarm());
      } else if (effect.tell === "progress") {
        teller.progress();
      } else if (effect.tell === "people") {
        teller.person(effect.person);
      }
    }
  }

  /** Says why, then closes: a browser cannot see why an upgrade failed. `retryAfter` in seconds. */
  #dismiss(socket: Socket, code: ErrorCode, closeCode: number, retryAfter?: number): void {
    sendError(socket, code, undefined, retryAfter);
    this.#awake?.crowd.delete(socket);
    socket.close(closeCode, code);
  }

  /** Refuses a message that no proper client would send; one that keeps sending such is closed. */
  #refuse(socket: Socket, code: ErrorCode, id?: string): void {
    const line = this.#lines.of(socket);
    line.rubbish += 1;
    if (line.rubbish >= limits.RUBBISH_MESSAGES) return this.#dismiss(socket, code, close.rubbish);
    sendError(socket, code, id);
  }

  /** Nothing that goes wrong inside may reach a client with more than its code. */
  #contain(socket: Socket, task: () => void | Promise<void>): void | Promise<void> {
    const failed = (error: unknown) => {
      note(error);
      sendError(socket, "internal");
    };
    try {
      return task()?.catch(failed);
    } catch (error) {
      failed(error);
    }
  }

  // ---- what is looked up ----

  /** The running room, loaded at the first need after every wake; null when there is none. */
  #wake(): Awake | null {
    if (this.#awake) return this.#awake;
    const workshop = Workshop.open(this.#store);
    if (!workshop) {
      if (this.#store.load()?.room.doomed) this.#behind(this.#erasing.run());
      return null;
    }
    const crowd = new Crowd(this.getConnections<Badge>(), (socket) => this.#lines.heard(socket));
    this.#awake = { workshop, crowd, teller: new Teller(workshop, crowd, this.#store) };
    return this.#awake;
  }

  #context({ crowd }: Awake): Context {
    const now = Date.now();
    return {
      now,
      newId: () => randomFrom(ID_ALPHABET, 10),
      connectedMs: (person, since) => crowd.connectedMs(person, since, now),
      // Looked up only by the one command that asks.
      get origins() {
        return crowd.origins();
      },
    };
  }

  /** Something that nobody waits for; should it fail, whoever comes next tries again. */
  #behind(task: Promise<void>): void {
    this.ctx.waitUntil(task.catch(note));
  }
}

/** For the operator: what failed, and nothing of whom it concerned. */
function note(error: unknown): void {
  console.error("room:", error instanceof Error ? error.message : "unknown failure");
}

/** Which of the roles a key opens, or none. */
async function roleOf(room: RoomRecord, key: string, roles: readonly KeyRole[]): Promise<KeyRole | null> {
  const hashed = await hash(key);
  return roles.find((role) => sameHash(room.keys[role], hashed)) ?? null;
}
