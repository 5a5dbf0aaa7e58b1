/**
 * The Durable Object of one room: it knows sockets, clocks and alarms, and no rule of the workshop. A frame goes through
 * parse → transition → store → apply → tell; each hook looks up, delegates and performs.
 */
import { type ConnectionContext, Server } from "partyserver";
import type { Step } from "../shared/agenda.ts";
import * as limits from "../shared/limits.ts";
import { close } from "../shared/protocol/close.ts";
import { type ErrorCode, errors } from "../shared/protocol/error.ts";
import { type Hello, VERSION } from "../shared/protocol/hello.ts";
import type { RoomInfo } from "../shared/protocol/http.ts";
import { parseUp } from "../shared/protocol/parse.ts";
import type { Role } from "../shared/protocol/primitives.ts";
import type { Up } from "../shared/protocol/up.ts";
import { Allowance } from "./allowance.ts";
import { Coalesced } from "./coalesce.ts";
import { Crowd, type Socket } from "./crowd.ts";
import { directoryOf } from "./directory-server.ts";
import type { Env } from "./env.ts";
import { type ExportFile, type ExportName, exportFile } from "./exports/index.ts";
import { hash, type KeyRole, randomFrom, sameHash } from "./keys.ts";
import { Lane } from "./lane.ts";
import type { Effect } from "./room/change.ts";
import { expiresAt } from "./room/retention.ts";
import type { RoomRecord } from "./room/state.ts";
import type { Actor, Context } from "./room/transition.ts";
import { personRow, progress, view, you } from "./room/view.ts";
import { Workshop } from "./room/workshop.ts";
import { SqliteStore } from "./storage/sqlite.ts";
import type { Revisions } from "./storage/store.ts";

/** What an HTTP call gets of a room: the thing asked for, or why not. */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: ErrorCode };

const ID_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

export class RoomServer extends Server<Env> {
  static override options = { hibernate: true };

  readonly #store = new SqliteStore(this.ctx.storage);
  #workshop: Workshop | null = null;
  #crowd: Crowd | null = null;
  #revisions: Revisions | null = null;
  /** The last view of each role and language, as JSON; emptied when a view may have changed. */
  readonly #views = new Map<string, string>();
  readonly #sent = new Map<string, string>();
  readonly #lanes = new WeakMap<Socket, Lane>();
  readonly #rubbish = new WeakMap<Socket, number>();
  readonly #lastMessage = new WeakMap<Socket, number>();
  readonly #allowances = new Map<string, Allowance>();
  readonly #changedPeople = new Set<string>();
  readonly #progress = new Coalesced(limits.PROGRESS_MS, () => this.#tellProgress());
  readonly #people = new Coalesced(limits.PROGRESS_MS, () => this.#tellPeople());
  #lastProgress = "";

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    // Answered by the platform, so that heartbeats never wake a sleeping room.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
  }

  // ---- HTTP, by RPC ----

  /** Begins the room; the directory has made sure that its code is new. */
  async create(room: RoomRecord, plan: Step[]): Promise<void> {
    this.#store.create(room, plan);
    await this.ctx.storage.setAlarm(expiresAt(room));
  }

  /** What anyone with the code may know; null when there is no room. */
  info(): RoomInfo | null {
    const room = this.#open()?.state.room;
    if (!room) return null;
    const { code, title, locale, status, names, segments } = room;
    return { code, title, locale, status, joinable: status !== "ended" && !room.locked, names, segments };
  }

  /** One of the files of a room, for its host or report key. */
  async file(name: ExportName, key: string): Promise<Reply<ExportFile>> {
    const workshop = this.#open();
    if (!workshop) return { ok: false, code: "no-room" };
    const { room } = workshop.state;
    const role = await this.#roleOf(room, key, ["host", "report"]);
    if (!role) return { ok: false, code: "bad-key" };
    if (room.rehearsal) return { ok: false, code: "rehearsal" };
    const scope = role === "host" || room.status === "ended" ? "all" : "revealed";
    return { ok: true, value: exportFile(workshop.whole(), name, scope, { now: Date.now(), shuffle: shuffled }) };
  }

  /** Deletes the room and everything in it, for its host key. */
  async destroy(key: string): Promise<Reply<null>> {
    const workshop = this.#open();
    if (!workshop) return { ok: false, code: "no-room" };
    if (!(await this.#roleOf(workshop.state.room, key, ["host"]))) return { ok: false, code: "bad-key" };
    await this.#erase(workshop.state.room.code);
    return { ok: true, value: null };
  }

  // ---- sockets ----

  override onConnect(connection: Socket, { request }: ConnectionContext): void {
    if (!this.#open()) {
      this.#dismiss(connection, "no-room", close.noRoom);
      // partyserver has just written this object's name: a room that is gone leaves nothing, not even that.
      this.ctx.waitUntil(this.#store.erase());
      return;
    }
    this.#lastMessage.set(connection, Date.now());
    const origin = new URL(request.url).origin;
    this.#origins.set(connection, [origin]);
    setTimeout(() => {
      if (connection.state === null) this.#dismiss(connection, "no-hello", close.noHello);
    }, limits.HELLO_MS);
  }

  override onMessage(connection: Socket, frame: string | ArrayBuffer | ArrayBufferView): void {
    const lane = this.#lanes.get(connection) ?? new Lane();
    this.#lanes.set(connection, lane);
    const ran = lane.run(() => this.#contain(connection, () => this.#hear(connection, frame)));
    if (!ran) this.#dismiss(connection, "too-fast", close.rubbish);
  }

  override onClose(connection: Socket): void {
    const badge = connection.state;
    if (!badge) return;
    this.#contain(connection, () => {
      const workshop = this.#open();
      if (!workshop) return;
      if (badge.actor.role !== "participant") {
        this.#everyone().delete(connection);
        return;
      }
      const { person } = badge.actor;
      // Before the socket is forgotten: how long it was there is known only with it.
      if (this.#everyone().of(person).size === 1) workshop.leave(person, this.#context());
      this.#everyone().delete(connection);
      this.#changedPeople.add(person);
      this.#people.ask();
      this.#progress.ask();
    });
  }

  override onError(connection: Socket): void {
    this.onClose(connection);
  }

  override async onAlarm(): Promise<void> {
    const room = this.#open()?.state.room;
    if (!room) return;
    const now = Date.now();
    // Alarms come at least once, and not only when due: what is to be done follows from the room alone.
    if (now < expiresAt(room)) return this.ctx.storage.setAlarm(expiresAt(room));
    if (this.#everyone().hosts.size > 0) return this.ctx.storage.setAlarm(now + limits.RETENTION_GRACE_MS);
    await this.#erase(room.code);
  }

  // ---- one message ----

  #hear(connection: Socket, frame: string | ArrayBuffer | ArrayBufferView): void | Promise<void> {
    const now = Date.now();
    this.#lastMessage.set(connection, now);
    const parsed = parseUp(frame);
    if (!parsed.ok) {
      if (parsed.code === "version") return this.#dismiss(connection, "version", close.version);
      return this.#refuseRubbish(connection, parsed.code, parsed.id);
    }
    const message = parsed.value;
    const badge = connection.state;
    if (message.t === "hello")
      return badge ? this.#refuseRubbish(connection, "second-hello") : this.#hello(connection, message);
    if (!badge) return this.#dismiss(connection, "no-hello", close.noHello);
    if (!this.#allowance(badge.actor, now).take(now)) return this.#tell(connection, errorText("too-fast", message.id));
    return this.#carryOut(connection, badge.actor, message);
  }

  #carryOut(connection: Socket, actor: Actor, message: Exclude<Up, { t: "hello" }>): void {
    const workshop = this.#open();
    if (!workshop) return this.#dismiss(connection, "no-room", close.noRoom);
    const handled = workshop.handle(actor, message, this.#context());
    if (!handled.ok) return this.#tell(connection, errorText(handled.code, message.id));
    this.#tell(connection, JSON.stringify({ t: "ack", id: message.id }));
    if (handled.views) this.#tellViews();
    this.#perform(handled.effects);
  }

  async #hello(connection: Socket, hello: Hello): Promise<void> {
    if (hello.role === "participant") return this.#helloParticipant(connection, hello);
    const workshop = this.#open();
    const role =
      workshop &&
      (await this.#roleOf(workshop.state.room, hello.key, hello.role === "host" ? ["host"] : ["stage", "host"]));
    if (!workshop || !role) return this.#dismiss(connection, "bad-key", close.key);
    const origins = await this.#addresses(connection);
    if (connection.readyState !== WebSocket.OPEN) return;
    const actor: Actor = { role: hello.role };
    connection.setState({ actor, locale: hello.locale ?? workshop.state.room.locale, since: Date.now(), origins });
    this.#everyone().add(connection);
    this.#views.clear();
    this.#welcome(connection, hello.role, hello.role);
    this.#tell(connection, this.#progressText());
    if (hello.role === "host") this.#tell(connection, this.#peopleText(workshop.state.people.keys()));
  }

  async #helloParticipant(connection: Socket, hello: Extract<Hello, { role: "participant" }>): Promise<void> {
    const resume = await hash(hello.resume);
    const workshop = this.#open();
    if (!workshop) return this.#dismiss(connection, "no-room", close.noRoom);
    if (connection.readyState !== WebSocket.OPEN) return;
    const joined = workshop.join(hello, resume, this.#context());
    if (!joined.ok) {
      if (joined.code === "removed") return this.#dismiss(connection, "removed", close.removed);
      return this.#tell(connection, errorText(joined.code));
    }
    const person = workshop.state.byResume.get(resume) ?? "";
    if (!this.#makePlace(person)) return this.#dismiss(connection, "full", close.rubbish);
    connection.setState({
      actor: { role: "participant", person },
      locale: hello.locale ?? workshop.state.room.locale,
      since: Date.now(),
    });
    this.#everyone().add(connection);
    this.#welcome(connection, "participant", person);
    this.#tell(connection, this.#youText(person));
    this.#perform(joined.effects);
  }

  /** A person holds a few sockets at most; one that has gone silent makes way. */
  #makePlace(person: string): boolean {
    const own = [...this.#everyone().of(person)];
    if (own.length < limits.SOCKETS_PER_PERSON) return true;
    const silent = own.find((socket) => Date.now() - this.#heard(socket) > limits.PRESENT_MS);
    if (!silent) return false;
    this.#everyone().delete(silent);
    silent.close(1001, "silent");
    return true;
  }

  // ---- telling ----

  #perform(effects: readonly Effect[]): void {
    for (const effect of effects) {
      if ("drop" in effect) {
        for (const socket of [...this.#everyone().of(effect.drop)]) this.#dismiss(socket, "removed", close.removed);
      } else if ("schedule" in effect) {
        this.ctx.waitUntil(this.onAlarm());
      } else if (effect.tell === "progress") {
        this.#progress.ask();
      } else if (effect.tell === "you") {
        const text = this.#youText(effect.person);
        for (const socket of this.#everyone().of(effect.person)) this.#tell(socket, text);
      } else {
        this.#changedPeople.add(effect.person);
        this.#people.ask();
      }
    }
  }

  /** Sends every role its view where it has changed; serialised once per role and language. */
  #tellViews(): void {
    this.#views.clear();
    const counted = new Set<Role>();
    const texts = new Map<string, string | null>();
    const crowd = this.#everyone();
    for (const [role, sockets] of [
      ["participant", crowd.participants()],
      ["stage", crowd.stages],
      ["host", crowd.hosts],
    ] as const) {
      for (const socket of sockets) {
        const locale = socket.state?.locale ?? "";
        const name = `${role}/${locale}`;
        if (!texts.has(name)) texts.set(name, this.#changedView(role, locale, counted));
        const text = texts.get(name);
        if (text) this.#tell(socket, text);
      }
    }
    if (counted.size > 0) this.#store.saveRevisions(this.#revs());
  }

  /** The view message of a role and language, or null when it would say nothing new. */
  #changedView(role: Role, locale: string, counted: Set<Role>): string | null {
    const name = `${role}/${locale}`;
    const json = this.#viewJson(role, locale);
    if (this.#sent.get(name) === json) return null;
    this.#sent.set(name, json);
    const revs = this.#revs();
    if (!counted.has(role)) revs[role] += 1;
    counted.add(role);
    return `{"t":"view","rev":${revs[role]},"now":${Date.now()},"view":${json}}`;
  }

  #welcome(connection: Socket, role: Role, id: string): void {
    const locale = connection.state?.locale ?? "";
    const json = this.#viewJson(role, locale);
    this.#sent.set(`${role}/${locale}`, json);
    const head = JSON.stringify({
      t: "welcome",
      v: VERSION,
      rev: this.#revs()[role],
      now: Date.now(),
      you: { id, role },
    });
    // The view is shared by everyone of this role, so it is not serialised again for each.
    this.#tell(connection, `${head.slice(0, -1)},"view":${json}}`);
  }

  #viewJson(role: Role, locale: string): string {
    const name = `${role}/${locale}`;
    const known = this.#views.get(name);
    if (known !== undefined) return known;
    const { state } = this.#room();
    const json = JSON.stringify(view(state, role, locale, { build: BUILD, origins: this.#knownOrigins() }));
    this.#views.set(name, json);
    return json;
  }

  #youText(person: string): string {
    return JSON.stringify(you(this.#room().state, person, this.#store.answersOf(person)));
  }

  #tellProgress(): void {
    const crowd = this.#everyone();
    if (crowd.hosts.size + crowd.stages.size === 0) return;
    const text = this.#progressText();
    if (text === this.#lastProgress) return;
    this.#lastProgress = text;
    for (const socket of [...crowd.hosts, ...crowd.stages]) this.#tell(socket, text);
  }

  #progressText(): string {
    const now = Date.now();
    return JSON.stringify(progress(this.#room().state, (person) => this.#everyone().present(person, now)));
  }

  #tellPeople(): void {
    const { hosts } = this.#everyone();
    const changed = [...this.#changedPeople];
    this.#changedPeople.clear();
    if (hosts.size === 0 || changed.length === 0) return;
    const text = this.#peopleText(changed);
    for (const socket of hosts) this.#tell(socket, text);
  }

  #peopleText(ids: Iterable<string>): string {
    const now = Date.now();
    const { people } = this.#room().state;
    const rows = [...ids].flatMap((id) => {
      const person = people.get(id);
      return person ? [personRow(person, this.#everyone().present(id, now))] : [];
    });
    return JSON.stringify({ t: "people", changes: rows });
  }

  #tell(connection: Socket, text: string): void {
    try {
      connection.send(text);
    } catch {
      // The socket is closing; whoever it belonged to comes back with a hello.
    }
  }

  /** Says why, then closes: a browser cannot see why an upgrade failed. */
  #dismiss(connection: Socket, code: ErrorCode, closeCode: number): void {
    this.#tell(connection, errorText(code));
    this.#crowd?.delete(connection);
    connection.close(closeCode, code);
  }

  #refuseRubbish(connection: Socket, code: ErrorCode, id?: string): void {
    const count = (this.#rubbish.get(connection) ?? 0) + 1;
    this.#rubbish.set(connection, count);
    if (count >= limits.RUBBISH_MESSAGES) return this.#dismiss(connection, code, close.rubbish);
    this.#tell(connection, errorText(code, id));
  }

  // ---- what is looked up ----

  /** The running room, loaded on the first need after every wake; null when there is none. */
  #open(): Workshop | null {
    this.#workshop ??= Workshop.open(this.#store);
    return this.#workshop;
  }

  #room(): Workshop {
    const workshop = this.#open();
    if (!workshop) throw new Error("There is no room here");
    return workshop;
  }

  #everyone(): Crowd {
    this.#crowd ??= new Crowd(this.getConnections<NonNullable<Socket["state"]>>(), (socket) => this.#heard(socket));
    return this.#crowd;
  }

  #heard(socket: Socket): number {
    const pinged = this.ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0;
    return Math.max(pinged, this.#lastMessage.get(socket) ?? 0, socket.state?.since ?? 0);
  }

  #revs(): Revisions {
    this.#revisions ??= this.#store.revisions();
    return this.#revisions;
  }

  #context(): Context {
    const now = Date.now();
    return {
      now,
      newId: () => randomFrom(ID_ALPHABET, 10),
      connectedMs: (person, since) => this.#everyone().connectedMs(person, since, now),
      origins: this.#knownOrigins(),
    };
  }

  #allowance(actor: Actor, now: number): Allowance {
    const sender = actor.role === "participant" ? actor.person : actor.role;
    const known = this.#allowances.get(sender) ?? new Allowance(now);
    this.#allowances.set(sender, known);
    return known;
  }

  async #roleOf(room: RoomRecord, key: string, roles: readonly KeyRole[]): Promise<KeyRole | null> {
    const hashed = await hash(key);
    return roles.find((role) => sameHash(room.keys[role], hashed)) ?? null;
  }

  readonly #origins = new WeakMap<Socket, readonly string[]>();

  /** Where phones can reach this server: its own addresses where it knows them, else where this page came from. */
  async #addresses(connection: Socket): Promise<readonly string[]> {
    if (!this.env.ADDRESSES) return this.#origins.get(connection) ?? [];
    const response = await this.env.ADDRESSES.fetch("http://addresses/");
    return response.json<string[]>();
  }

  /** The addresses that the newest host or stage was told; attached to its socket, so that they survive hibernation. */
  #knownOrigins(): readonly string[] {
    const { hosts, stages } = this.#everyone();
    const badges = [...stages, ...hosts].flatMap((socket) => (socket.state ? [socket.state] : []));
    badges.sort((a, b) => b.since - a.since);
    return badges[0]?.origins ?? [];
  }

  // ---- ending ----

  /** The directory first: should the rest fail, the alarm comes again, and nobody gets in meanwhile. */
  async #erase(code: string): Promise<void> {
    await directoryOf(this.env, code).release(code);
    for (const socket of this.getConnections<NonNullable<Socket["state"]>>())
      this.#dismiss(socket, "no-room", close.noRoom);
    this.#workshop = null;
    this.#crowd = null;
    this.#views.clear();
    this.#sent.clear();
    await this.#store.erase();
  }

  /** Nothing that goes wrong here may reach a client with more than its code. */
  #contain(connection: Socket, task: () => void | Promise<void>): void | Promise<void> {
    const failed = (error: unknown) => {
      console.error("room:", error instanceof Error ? error.message : "unknown failure");
      this.#tell(connection, errorText("internal"));
    };
    try {
      return task()?.catch(failed);
    } catch (error) {
      failed(error);
    }
  }
}

function errorText(code: ErrorCode, id?: string): string {
  return JSON.stringify({ t: "error", ...(id !== undefined && { id }), code, message: errors[code] });
}

/** 0..n−1 in an order that nobody can know: a draw for each place (Fisher and Yates). */
function shuffled(n: number): number[] {
  const order = Array.from({ length: n }, (_, place) => place);
  const draws = crypto.getRandomValues(new Uint32Array(Math.max(1, Math.min(n, 16_384))));
  for (let last = n - 1; last > 0; last -= 1) {
    const pick = (draws[last % draws.length] ?? 0) % (last + 1);
    const [a, b] = [order[last], order[pick]];
    if (a === undefined || b === undefined) continue;
    order[last] = b;
    order[pick] = a;
  }
  return order;
}
