/**
 * The Durable Object of one room: what the platform calls, and what is called over HTTP. It knows alarms and storage, and no
 * rule of the workshop. A frame goes through parse → transition → store → apply → tell, all of it in the live room.
 */
import { type Connection, type ConnectionContext, Server } from "partyserver";
import type { Step } from "../../shared/agenda/schema.ts";
import { type ExportName, notTaken, pieces, scopeOf } from "../../shared/exports/index.ts";
import type { Edition } from "../../shared/protocol/edition.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";
import type { RoomInfo } from "../../shared/protocol/http.ts";
import type { SaveReport } from "../../shared/protocol/report.ts";
import type { Right } from "../../shared/protocol/rights.ts";
import { mineOf } from "../../shared/room/answers/mine.ts";
import { expiresAt } from "../../shared/room/retention.ts";
import type { RoomRecord } from "../../shared/room/state/rows.ts";
import { openedSteps } from "../../shared/room/state/state.ts";
import type { Workshop } from "../../shared/room/workshop.ts";
import { directoryOf } from "../directory/directory-server.ts";
import type { Env } from "../env.ts";
import { logError, placeOf } from "../log.ts";
import type { Reply, RoomObject, StoredPicture } from "../objects.ts";
import { byteStream } from "./byte-stream.ts";
import type { Socket, SocketAttachment } from "./connections.ts";
import { Disk } from "./disk.ts";
import { Erasure } from "./erasure.ts";
import { FrameBatcher } from "./frame-batcher.ts";
import { type Holder, hash, keyFor, sameHash } from "./keys.ts";
import { LiveRoom } from "./live-room.ts";
import { addressesFrom, newsOf, provenUntil, unsavedOn } from "./local-services.ts";
import type { Frame } from "./messages.ts";
import { shuffled } from "./random.ts";
import { world } from "./real-world.ts";
import { Retention } from "./retention.ts";
import { RoomLookup } from "./room-lookup.ts";
import { FAILED } from "./send.ts";
import { Sessions } from "./sessions.ts";
import { watchdog } from "./socket-watchdog.ts";
import { SqliteStore } from "./sqlite/store.ts";
import { infoOf, ranOf } from "./told.ts";
import { TurnedAway } from "./turned-away.ts";
import { idIn, turnAway } from "./upgrade.ts";

export class RoomServer extends Server<Env> implements RoomObject {
  static override options = { hibernate: true };

  readonly #logError = (error: unknown) => logError(placeOf(this.env, this.ctx.id), error);
  readonly #disk = new Disk(
    () => unsavedOn(this.env),
    world,
    () => this.#live.views(),
  );
  readonly #turnedAway = new TurnedAway(world, () => this.#live.viewsSoon());
  readonly #store = new SqliteStore(this.ctx.storage, this.#disk);
  readonly #sessions = new Sessions(world, (socket) => this.#pinged(socket));
  readonly #batcher = new FrameBatcher<{ socket: Socket; frame: Frame }>(
    ({ socket, frame }) => this.#live.deliver(socket, frame),
    () => this.#written(),
  );
  readonly #live = new LiveRoom({
    store: this.#store,
    sessions: this.#sessions,
    world,
    secrets: { hash, same: sameHash },
    news: () => newsOf(this.#disk.news, this.#turnedAway.lately),
    build: BUILD,
    addresses: addressesFrom(this.env),
    open: () => this.#lookup.open(),
    sockets: () => this.getConnections<SocketAttachment>(),
    schedule: () => this.#behind(this.onAlarm()),
    logError: this.#logError,
  });
  readonly #erasure = new Erasure(this.ctx.storage, this.env, this.#store, () => this.#live.shut());
  readonly #retention = new Retention(this.ctx.storage, this.#sessions, this.#erasure, () => provenUntil(this.env));
  readonly #lookup = new RoomLookup({
    store: this.#store,
    code: () => this.name,
    load: () => this.#live.load(),
    isTaken: async () => directoryOf(this.env, this.name).has(this.name),
    erase: () => this.#behind(this.#erasure.run()),
    logError: this.#logError,
  });

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    // Answered by the platform, so that heartbeats never wake a sleeping room.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
  }

  // ---- HTTP, by RPC ----

  async create(room: RoomRecord, plan: Step[], pictures?: StoredPicture[]): Promise<void> {
    // The code was given back before the rows of the room before had gone, so nothing of that is to come into this one.
    const before = this.#store.load()?.room;
    if (before && !before.erasing) throw new Error("There is a room already");
    if (before) await this.#store.erase();
    this.#store.create(room, plan, pictures);
    await this.ctx.storage.setAlarm(expiresAt(room));
  }

  async info(): Promise<Reply<RoomInfo>> {
    const found = await this.#lookup.find();
    if (!found.ok) return found;
    return { ok: true, value: infoOf(found.value.workshop.state.room) };
  }

  async file(name: ExportName, key: string, edition?: Edition): Promise<Reply<ReadableStream<Uint8Array>>> {
    const opened = await this.#opened(key, "files");
    if (!opened.ok) return opened;
    const { workshop, reader, ...holder } = opened.value;
    const source = workshop.source();
    const { room } = source.state;
    const scope = scopeOf(reader, room.status, edition);
    const refusal = notTaken(room, name, reader, scope);
    if (refusal) return { ok: false, code: refusal };
    const text = pieces(source, name, scope, { now: Date.now(), shuffle: shuffled });
    // A room that is being erased is no longer the one that is running here.
    const stillSo = () => this.#live.load()?.workshop === workshop && source.stillSo() && holder.stillSo();
    return { ok: true, value: byteStream(text, stillSo, this.#logError) };
  }

  async saveReport(key: string, saved: SaveReport): Promise<Reply<number>> {
    const written = await this.#writable(key);
    if (!written.ok) return written;
    const kept = written.value.saveReport(saved);
    if (!kept.ok) return kept;
    await this.ctx.storage.setAlarm(expiresAt(written.value.state.room));
    await this.ctx.storage.sync();
    return { ok: true, value: kept.version };
  }

  async putLogo(key: string, logo: StoredPicture): Promise<ErrorCode | null> {
    const written = await this.#writable(key);
    if (!written.ok) return written.code;
    this.#store.putLogo(logo, written.value.state.report?.draft.logo?.picture);
    await this.ctx.storage.sync();
    return null;
  }

  /** The workshop, for a key that may write its report. */
  async #writable(key: string): Promise<Reply<Workshop>> {
    const opened = await this.#opened(key, "write-report");
    if (!opened.ok) return opened;
    const { workshop } = opened.value;
    // While the key was hashed it may have been erased.
    return this.#live.load()?.workshop === workshop ? { ok: true, value: workshop } : { ok: false, code: "no-room" };
  }

  async #opened(key: string, right: Right): Promise<Reply<Holder & { workshop: Workshop }>> {
    const found = await this.#lookup.find();
    if (!found.ok) return found;
    const { workshop } = found.value;
    const holder = await keyFor(workshop.state, key, right);
    return holder.ok ? { ok: true, value: { workshop, ...holder.value } } : holder;
  }

  async mine(resume: string): Promise<Reply<string>> {
    const hashed = await hash(resume);
    const found = await this.#lookup.find();
    if (!found.ok) return found;
    const { state } = found.value.workshop;
    const person = state.people.get(state.byResume.get(hashed) ?? "");
    if (!person) return { ok: false, code: "unknown-person" };
    if (person.removedAt !== null) return { ok: false, code: "removed" };
    const answers = this.#store.answersOf(person.id, openedSteps(state));
    return { ok: true, value: JSON.stringify(mineOf(state, person, answers, Date.now())) };
  }

  async consent(resume: string, given: boolean): Promise<Reply<null>> {
    const hashed = await hash(resume);
    const found = await this.#lookup.find();
    if (!found.ok) return found;
    const { workshop } = found.value;
    const person = workshop.state.people.get(workshop.state.byResume.get(hashed) ?? "");
    if (!person) return { ok: false, code: "unknown-person" };
    const kept = workshop.consent(person, given);
    if (!kept.ok) return kept;
    await this.ctx.storage.sync();
    return { ok: true, value: null };
  }

  async picture(hash: string): Promise<Reply<StoredPicture>> {
    const found = await this.#lookup.find();
    if (!found.ok) return found;
    const picture = this.#store.picture(hash);
    return picture ? { ok: true, value: picture } : { ok: false, code: "not-found" };
  }

  async agenda(key: string): Promise<Reply<string>> {
    const opened = await this.#opened(key, "agenda");
    if (!opened.ok) return opened;
    return { ok: true, value: JSON.stringify(ranOf(opened.value.workshop.state)) };
  }

  async destroy(key: string): Promise<Reply<null>> {
    const deleter = await this.#opened(key, "delete");
    if (!deleter.ok) return deleter;
    await this.#erasure.run();
    return { ok: true, value: null };
  }

  heard(id: string): number | null {
    const socket = this.getConnection<SocketAttachment>(id);
    return socket ? this.#sessions.lastHeard(socket) : null;
  }

  async turnedAway(count: number): Promise<void> {
    this.#turnedAway.add(count);
  }

  // ---- what the platform calls ----

  /**
   * A socket. partyserver writes the object's name into its storage before any hook runs, and sends a client the stack of
   * what fails meanwhile. So it hears only of sockets of a room that is here, and begins where its errors come to us.
   */
  override async fetch(request: Request): Promise<Response> {
    const found = await this.#lookup.find();
    if (!found.ok) return turnAway(found.code, idIn(request));
    try {
      // Before anything is written: the page may have been dropped because the disk is full, and writing would end the object again.
      await this.#disk.look();
      await this.#retention.keepAlarm(found.value.workshop.state.room);
      await this.__unsafe_ensureInitialized();
    } catch (error) {
      this.#logError(error);
      return turnAway("internal", idIn(request));
    }
    return super.fetch(request);
  }

  override onConnect(socket: Connection<SocketAttachment>, { request }: ConnectionContext): void {
    this.#live.contain(socket, () => this.#live.greet(socket, new URL(request.url).origin));
  }

  override async webSocketClose(socket: WebSocket, code: number, reason: string, clean: boolean): Promise<void> {
    if (this.#lookup.isWritable()) return super.webSocketClose(socket, code, reason, clean);
    socket.close(FAILED, "internal");
  }

  override async webSocketError(socket: WebSocket, error: unknown): Promise<void> {
    if (this.#lookup.isWritable()) return super.webSocketError(socket, error);
  }

  /** Past partyserver, for the same reason as `fetch`. */
  override async alarm(): Promise<void> {
    await this.onAlarm();
  }

  /** partyserver looks up what it keeps of a socket for each frame; for one met since the object woke it need not. */
  override async webSocketMessage(socket: WebSocket, frame: Frame): Promise<void> {
    if (this.#sessions.know(socket)) return this.#batcher.put({ socket, frame });
    if (this.#lookup.isWritable()) return super.webSocketMessage(socket, frame);
    socket.close(FAILED, "internal");
  }

  override onMessage(socket: Connection<SocketAttachment>, frame: Frame): void {
    this.#batcher.put({ socket, frame });
  }

  override onClose(socket: Connection<SocketAttachment>, code: number): void {
    this.onError(socket);
    // partyserver answers every closing frame but one without a code, and its sender would wait for ten seconds.
    if (code === 1005) this.#live.contain(socket, () => socket.close(1000));
  }

  override onError(socket: Connection<SocketAttachment>): void {
    // What it sent before it ended comes first.
    this.#batcher.empty();
    watchdog.markEnded(socket.id);
    this.#live.contain(socket, () => this.#live.gone(socket));
  }

  /** Retention. */
  override async onAlarm(): Promise<void> {
    const found = await this.#lookup.find();
    // An alarm that fails comes again; one that has been answered is gone, and the room would stay for ever.
    if (!found.ok && found.code === "internal") throw new Error("A room that cannot be read cannot be erased yet");
    // Erasing that was begun goes on with every look at the room; an alarm that is waited for is tried again if it fails.
    if (!found.ok) return this.#erasure.running ?? undefined;
    await this.#retention.check(found.value);
  }

  /** When all that was written is on disk. */
  async #written(): Promise<void> {
    await this.ctx.storage.sync();
    const look = this.#disk.look();
    if (look) this.#behind(look);
  }

  /** When the platform last answered a socket's ping by itself, in milliseconds, or 0. */
  #pinged(socket: Socket): number {
    return socket instanceof WebSocket ? (this.ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0) : 0;
  }

  /** Runs what nobody waits for. If it fails, the next who needs it tries again. */
  #behind(task: Promise<void>): void {
    this.ctx.waitUntil(task.catch(this.#logError));
  }
}
