/** The door of a room: settles whom a socket belongs to, and whether it may come in. */
import { localeOf } from "../../shared/agenda/library.ts";
import * as limits from "../../shared/limits.ts";
import { close } from "../../shared/protocol/close.ts";
import type { Hello } from "../../shared/protocol/hello.ts";
import type { Awake, House } from "./awake.ts";
import { type Badge, OPEN, type Socket } from "./connections.ts";

export class Admission {
  readonly #house: House;

  constructor(house: House) {
    this.#house = house;
  }

  /** Answers a hello. Both ways wait for something, so the room may have changed or gone meanwhile. */
  async hello(socket: Socket, hello: Hello): Promise<void> {
    const { dismiss, wake, secrets, world } = this.#house;
    const secret = hello.role === "participant" ? hello.resume : hello.key;
    const [hashed, origins] = await Promise.all([secrets.hash(secret), this.#origins(socket, hello.role)]);
    const awake = wake();
    if (!awake) return dismiss(socket, "no-room", close.noRoom);
    if (socket.readyState !== OPEN) return;
    const { room } = awake.workshop.state;
    const badge = { locale: localeOf(hello.locale ?? room.locale), since: world.now() };
    if (hello.role === "participant") return this.#join(awake, socket, hello, hashed, badge);

    if (!secrets.same(room.keys[hello.role], hashed)) return dismiss(socket, "bad-key", close.key);
    const alike = hello.role === "host" ? awake.crowd.hosts : awake.crowd.stages;
    // not for good, or one key could keep the other's page out.
    for (const other of this.#tooMany(alike, limits.KEY_SOCKETS_PER_ROOM[hello.role]))
      dismiss(other, "full", close.later, limits.RETRY_SECONDS);
    this.#admit(awake, socket, { ...badge, actor: { role: hello.role }, origins }, hello.role);
    // The first host or stage brings the address that others are to show.
    awake.broadcaster.views();
  }

  #join(
    awake: Awake,
    socket: Socket,
    hello: Extract<Hello, { role: "participant" }>,
    resume: string,
    badge: Omit<Badge, "actor">,
  ): void {
    const { context, dismiss, perform, refuse } = this.#house;
    const joined = awake.workshop.join(hello, resume, context(awake));
    if (!joined.ok) {
      if (joined.code === "removed") return dismiss(socket, "removed", close.removed);
      return refuse(socket, joined.code);
    }
    const person = awake.workshop.state.byResume.get(resume) ?? "";
    for (const other of this.#tooMany(awake.crowd.of(person), limits.SOCKETS_PER_PERSON))
      dismiss(other, "replaced", close.replaced);
    this.#admit(awake, socket, { ...badge, actor: { role: "participant", person } }, person);
    perform(awake, joined.effects);
    // Which groups have enough people stands in the host's view.
    if (awake.workshop.state.room.segments) awake.broadcaster.viewsSoon();
  }

  #admit({ crowd, broadcaster }: Awake, socket: Socket, badge: Badge, id: string): void {
    const line = this.#house.lines.of(socket);
    // A timer that is still running would keep the object from its sleep.
    line.helloTimeout?.();
    socket.setState(badge);
    line.actor = badge.actor;
    crowd.add(socket);
    broadcaster.welcome(socket, badge.actor.role, id);
  }

  /**
   * Of the sockets of one person, or of all hosts or stages, those that have to make way for one more. The newest is the one
   * that is looked at; the others may be dead without having closed, as after a lost network, so whichever has been silent
   * for longest goes.
   */
  #tooMany(sockets: ReadonlySet<Socket>, most: number): Socket[] {
    const { lines } = this.#house;
    const open = [...sockets].map((socket) => ({ socket, heard: lines.lastHeard(socket) }));
    open.sort((one, other) => one.heard - other.heard);
    return open.slice(0, Math.max(0, open.length + 1 - most)).map(({ socket }) => socket);
  }

  /** Where phones can reach this server: its own addresses where it knows them, else where this page came from. */
  async #origins(socket: Socket, role: Hello["role"]): Promise<readonly string[]> {
    if (role === "participant") return [];
    const { addresses, lines } = this.#house;
    // Whoever knew them may have been killed, and then the room goes on without.
    const own = await addresses?.().catch(() => null);
    if (own && own.length > 0) return own;
    const { origin } = lines.of(socket);
    return origin === null ? [] : [origin];
  }
}
