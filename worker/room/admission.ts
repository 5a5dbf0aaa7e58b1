/** Answers a hello: decides whose socket it is, and whether it is let in. */
import { localeOf } from "../../shared/agenda/library.ts";
import * as limits from "../../shared/limits.ts";
import { close } from "../../shared/protocol/close.ts";
import type { Hello, Welcome } from "../../shared/protocol/hello.ts";
import type { Actor } from "../../shared/room/context.ts";
import { openedBy } from "../../shared/room/team/keys.ts";
import { keyOf, OPEN, type Socket, type SocketAttachment } from "./connections.ts";
import { Pairing } from "./pairing.ts";
import type { LoadedRoom, RoomServices } from "./platform.ts";
import { send } from "./send.ts";

export class Admission {
  readonly #services: RoomServices;
  readonly #pairing: Pairing;

  constructor(services: RoomServices) {
    this.#services = services;
    this.#pairing = new Pairing(services.world);
  }

  /** Answers a hello. It waits for the hash of the secret, and the room may have changed or gone meanwhile. */
  async hello(socket: Socket, hello: Hello): Promise<void> {
    const { dismiss, load, secrets, world } = this.#services;
    if (hello.role === "pair") return this.#wait(socket, hello.locale);
    const secret = hello.role === "participant" ? hello.resume : hello.key;
    const [hashed, origins] = await Promise.all([secrets.hash(secret), this.#origins(socket, hello.role)]);
    const loaded = load();
    if (!loaded) return dismiss(socket, "no-room", close.noRoom);
    if (socket.readyState !== OPEN) return;
    const { room } = loaded.workshop.state;
    const attachment = { locale: localeOf(hello.locale ?? room.locale), since: world.now() };
    if (hello.role === "participant") return this.#join(loaded, socket, hello, hashed, attachment);

    const opened = openedBy(room, hello.role, hashed, secrets.same);
    if (!opened.ok) return dismiss(socket, opened.code, close.key);
    // the page may come back later, or whoever else has the key could keep it out for good.
    for (const other of this.#inTheWay(loaded, hello.role, opened.key))
      dismiss(other, "full", close.later, limits.RETRY_SECONDS);
    const before = loaded.connections.origins();
    const { role } = hello;
    const { key, kind } = opened;
    const actor: Actor = key === undefined ? { role } : { role, key };
    const you = { id: key ?? role, role, ...(kind !== "stage" && { kind }) };
    this.#admit(loaded, socket, { ...attachment, actor, origins }, you);
    // The first host or stage brings the address that others are to show.
    if (`${before}` !== `${loaded.connections.origins()}`) loaded.broadcaster.views();
    else loaded.broadcaster.team();
  }

  /** a page without a key shows digits, and waits. */
  #wait(socket: Socket, locale: string | undefined): void {
    const { dismiss, load, world } = this.#services;
    const loaded = load();
    if (!loaded) return dismiss(socket, "no-room", close.noRoom);
    const { connections } = loaded;
    const digits = this.#pairing.draw([...connections.waiting.keys()]);
    if (digits === null) return dismiss(socket, "full", close.later, limits.RETRY_SECONDS);
    const longest = connections.waiting.size >= limits.PAIRING_PAGES ? connections.longestWaiting() : undefined;
    if (longest) dismiss(longest, "full", close.later, limits.RETRY_SECONDS);
    const attachment = { locale: localeOf(locale ?? loaded.workshop.state.room.locale), since: world.now() };
    this.#enter(loaded, socket, { ...attachment, actor: { role: "pair", digits } });
    send(socket, JSON.stringify({ t: "waiting", digits }));
    loaded.broadcaster.team();
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
    const actor = { role: "participant", person } as const;
    this.#admit(loaded, socket, { ...attachment, actor }, { id: person, role: "participant" });
    // who comes may be so many that everybody is dealt anew.
    for (const effect of joined.effects)
      if ("tell" in effect && effect.tell === "you") loaded.broadcaster.you(effect.person, effect.own);
    perform(loaded, joined.effects);
    // The host's view says which groups have enough people.
    if (joined.views || loaded.workshop.state.room.segments) loaded.broadcaster.viewsSoon();
  }

  #admit(loaded: LoadedRoom, socket: Socket, attachment: SocketAttachment, you: Welcome["you"]): void {
    this.#enter(loaded, socket, attachment);
    loaded.broadcaster.welcome(socket, you);
  }

  #enter({ connections }: LoadedRoom, socket: Socket, attachment: SocketAttachment): void {
    const session = this.#services.sessions.of(socket);
    // A timer that is still running would keep the object from hibernating.
    if (session.state.is === "waiting") session.state.cancelTimeout?.();
    socket.setState(attachment);
    session.state = { is: "admitted", actor: attachment.actor };
    connections.add(socket);
  }

  /**
   * the pages that have to make way for one more host or stage, which are of the key that has the most. So no link keeps
   * out another.
   */
  #inTheWay({ connections }: LoadedRoom, role: "host" | "stage", own: string | undefined): Socket[] {
    const alike = role === "host" ? connections.hosts : connections.stages;
    const over = alike.size + 1 - limits.KEY_SOCKETS_PER_ROOM[role];
    if (over <= 0) return [];
    const byKey = Map.groupBy(alike, keyOf);
    const pages = (key: string | undefined) => (byKey.get(key)?.length ?? 0) + (key === own ? 1 : 0);
    const [most] = [...byKey.keys()].sort((one, other) => pages(other) - pages(one));
    const crowd = byKey.get(most) ?? [];
    return this.#tooMany(new Set(crowd), crowd.length + 1 - over);
  }

  /**
   * Of the sockets of one person, or of one key, those that have to make way for one more. The newest is the one
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
