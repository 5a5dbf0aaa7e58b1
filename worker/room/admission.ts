/** Answers a hello: decides whose socket it is, and whether it is let in. */
import { localeOf } from "../../shared/agenda/library.ts";
import * as limits from "../../shared/limits.ts";
import type { Role } from "../../shared/primitives.ts";
import { close } from "../../shared/protocol/close.ts";
import type { Hello } from "../../shared/protocol/hello.ts";
import { OPEN, type Socket, type SocketAttachment } from "./connections.ts";
import type { LoadedRoom, RoomServices } from "./platform.ts";

export class Admission {
  readonly #services: RoomServices;

  constructor(services: RoomServices) {
    this.#services = services;
  }

  /** Answers a hello. It waits for the hash of the secret, and the room may have changed or gone meanwhile. */
  async hello(socket: Socket, hello: Hello): Promise<void> {
    const { dismiss, load, secrets, world } = this.#services;
    if (hello.role === "pair") return dismiss(socket, "not-supported", close.policy);
    const secret = hello.role === "participant" ? hello.resume : hello.key;
    const [hashed, origins] = await Promise.all([secrets.hash(secret), this.#origins(socket, hello.role)]);
    const loaded = load();
    if (!loaded) return dismiss(socket, "no-room", close.noRoom);
    if (socket.readyState !== OPEN) return;
    const { room } = loaded.workshop.state;
    const attachment = { locale: localeOf(hello.locale ?? room.locale), since: world.now() };
    if (hello.role === "participant") return this.#join(loaded, socket, hello, hashed, attachment);

    if (!secrets.same(room.keys[hello.role], hashed)) return dismiss(socket, "bad-key", close.key);
    const alike = hello.role === "host" ? loaded.connections.hosts : loaded.connections.stages;
    // the page may come back later, or whoever else has the key could keep it out for good.
    for (const other of this.#tooMany(alike, limits.KEY_SOCKETS_PER_ROOM[hello.role]))
      dismiss(other, "full", close.later, limits.RETRY_SECONDS);
    this.#admit(loaded, socket, { ...attachment, actor: { role: hello.role }, origins }, hello.role, hello.role);
    // The first host or stage brings the address that others are to show.
    loaded.broadcaster.views();
  }

  #join(
    loaded: LoadedRoom,
    socket: Socket,
    hello: Extract<Hello, { role: "participant" }>,
    resume: string,
    attachment: Omit<SocketAttachment, "actor">,
  ): void {
    const { context, dismiss, perform, refuse } = this.#services;
    const joined = loaded.workshop.join(hello, resume, context(loaded));
    if (!joined.ok) {
      if (joined.code === "removed") return dismiss(socket, "removed", close.removed);
      return refuse(socket, joined.code);
    }
    const person = loaded.workshop.state.byResume.get(resume) ?? "";
    for (const other of this.#tooMany(loaded.connections.of(person), limits.SOCKETS_PER_PERSON))
      dismiss(other, "replaced", close.replaced);
    this.#admit(loaded, socket, { ...attachment, actor: { role: "participant", person } }, person, "participant");
    perform(loaded, joined.effects);
    // The host's view says which groups have enough people.
    if (loaded.workshop.state.room.segments) loaded.broadcaster.viewsSoon();
  }

  #admit(
    { connections, broadcaster }: LoadedRoom,
    socket: Socket,
    attachment: SocketAttachment,
    id: string,
    role: Role,
  ): void {
    const session = this.#services.sessions.of(socket);
    // A timer that is still running would keep the object from hibernating.
    if (session.state.is === "waiting") session.state.cancelTimeout?.();
    socket.setState(attachment);
    session.state = { is: "admitted", actor: attachment.actor };
    connections.add(socket);
    broadcaster.welcome(socket, role, id);
  }

  /**
   * Of the sockets of one person, or of all hosts or stages, those that have to make way for one more. The newest is the one
   * that is looked at; the others may be dead without having closed, as after a lost network, so whichever has been silent
   * for longest goes.
   */
  #tooMany(sockets: ReadonlySet<Socket>, most: number): Socket[] {
    const { sessions } = this.#services;
    const open = [...sockets].map((socket) => ({ socket, heard: sessions.lastHeard(socket) }));
    open.sort((one, other) => one.heard - other.heard);
    return open.slice(0, Math.max(0, open.length + 1 - most)).map(({ socket }) => socket);
  }

  /** Where phones can reach this server: its own addresses where it knows them, else where this page came from. */
  async #origins(socket: Socket, role: Hello["role"]): Promise<readonly string[]> {
    if (role === "participant") return [];
    const { addresses, sessions } = this.#services;
    // The server that knows them may have been killed; the room goes on without them.
    const own = await addresses?.().catch(() => null);
    if (own && own.length > 0) return own;
    const { state } = sessions.of(socket);
    return state.is === "waiting" && state.origin !== null ? [state.origin] : [];
  }
}
