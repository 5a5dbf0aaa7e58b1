/**
 * A whole room in plain Node: the pure core, a store in memory, the door, the messages and the broadcaster as the Durable
 * Object has them, and sockets that write down what they are sent. Nothing is left out and nothing is masked.
 */
import type { Step } from "../../shared/agenda/schema.ts";
import { EXPORTS, isExportName, notTaken, pieces, scopeOf } from "../../shared/exports/index.ts";
import type { RoomRecord } from "../../shared/room/state/rows.ts";
import { MemoryStore } from "../../shared/room/store/memory-store.ts";
import { hashOf } from "../../shared/room/team/keys.ts";
import { Workshop } from "../../shared/room/workshop.ts";
import type { Socket, SocketAttachment } from "../../worker/room/connections.ts";
import { LiveRoom } from "../../worker/room/live-room.ts";
import { Sessions } from "../../worker/room/sessions.ts";
import { Random } from "../support/random.ts";
import { record, START } from "../support/room.ts";
import type { Received, Venue } from "./venue.ts";
import { VirtualWorld } from "./virtual.ts";

/** As the platform has them; the core hashes the keys of links in the same way. */
const secrets = { hash: async (secret: string) => hashOf(secret), same: (one: string, other: string) => one === other };

const KEYS = {
  host: "host-key-0123456789abcdef",
  stage: "stage-key-0123456789abcde",
  report: "report-key-0123456789abcd",
};

const HASHES = { host: hashOf(KEYS.host), stage: hashOf(KEYS.stage), report: hashOf(KEYS.report) };

/** More turns than anything that is there at once is waited for. */
const TURNS = 20;

/** Who fetches files: the host of each edition, and whoever has the link that was made with the room. */
const READERS = [
  ["host", "host", undefined],
  ["host/client", "host", "client"],
  ["host/participants", "host", "participants"],
  ["report", "client", undefined],
] as const;

/** The platform's half of a socket. */
class TestSocket implements Socket {
  state: SocketAttachment | null = null;
  readyState = 1;
  readonly #hear: (text: string) => void;
  readonly #ended: () => void;

  constructor(hear: (text: string) => void, ended: () => void) {
    this.#hear = hear;
    this.#ended = ended;
  }

  setState(attachment: SocketAttachment): void {
    this.state = structuredClone(attachment);
  }

  send(text: string): void {
    if (this.readyState !== 1) throw new Error("The socket is closing");
    this.#hear(text);
  }

  close(code: number): void {
    if (this.readyState !== 1) return;
    this.readyState = 2;
    this.#hear(`closed ${code}`);
    this.#ended();
  }
}

export class VirtualRoom implements Venue {
  readonly received: Received[] = [];
  readonly #world = new VirtualWorld(START);
  readonly #sockets = new Map<string, TestSocket>();
  readonly #store = new MemoryStore();
  readonly #live: LiveRoom;
  readonly #silent = new Set<Socket>();

  constructor(room: Partial<RoomRecord>, plan: readonly Step[]) {
    const world = this.#world;
    this.#store.create(record({ ...room, keys: HASHES }), [...plan]);
    const sessions = new Sessions(world, (socket) => (this.#silent.has(socket) ? 0 : world.now()));
    this.#live = new LiveRoom({
      store: this.#store,
      sessions,
      world,
      secrets,
      build: "test",
      addresses: undefined,
      open: () => Workshop.open(this.#store),
      sockets: () => this.#sockets.values(),
      schedule: () => {},
      logError: (error) => {
        throw error;
      },
    });
  }

  async goTo(at: number): Promise<void> {
    this.#world.goTo(at);
  }

  /** Sets the machine's clock back by so many milliseconds. */
  setBack(ms: number): void {
    this.#world.setBack(ms);
  }

  /** From now on it answers no ping, though its connection stays open. */
  hush(name: string): void {
    const socket = this.#sockets.get(name);
    if (socket) this.#silent.add(socket);
  }

  get now(): number {
    return this.#world.now();
  }

  async come(name: string, hello: object): Promise<void> {
    const socket = new TestSocket(
      (text) => this.#hear(name, text),
      () => this.#world.after(1, () => this.#end(name, socket)),
    );
    this.#sockets.set(name, socket);
    this.#live.greet(socket, "https://hats.example");
    this.#live.deliver(socket, JSON.stringify(hello));
    // The door waits for a hash, which here is there at once.
    for (let turn = 0; turn < TURNS; turn += 1) await null;
  }

  async go(name: string): Promise<void> {
    const socket = this.#sockets.get(name);
    if (!socket) return;
    socket.readyState = 3;
    this.#end(name, socket);
  }

  async say(name: string, frame: object): Promise<void> {
    const socket = this.#sockets.get(name);
    if (socket) this.#live.deliver(socket, JSON.stringify(frame));
  }

  keyOf(role: "host" | "stage"): string {
    return KEYS[role];
  }

  async fetch(): Promise<void> {
    const workshop = this.#live.load()?.workshop;
    if (!workshop) throw new Error("The room is gone");
    const { room } = workshop.state;
    for (const [to, reader, edition] of READERS) {
      const scope = scopeOf(reader, room.status, edition);
      for (const name of Object.keys(EXPORTS).filter(isExportName)) {
        if (notTaken(room, name, reader, scope) !== null) continue;
        const random = new Random(this.#world.now());
        const tools = { now: this.#world.now(), shuffle: (n: number) => shuffled(random, n) };
        const text = pieces(workshop.source(), name, scope, tools);
        this.#hear(`${to}/${name}`, [...text].join(""));
      }
    }
  }

  #hear(to: string, text: string): void {
    this.received.push({ at: this.#world.now(), to, text });
  }

  #end(name: string, socket: TestSocket): void {
    if (this.#sockets.get(name) !== socket) return;
    this.#sockets.delete(name);
    this.#live.gone(socket);
  }
}

function shuffled(random: Random, n: number): number[] {
  const order = Array.from({ length: n }, (_, place) => ({ place, by: random.next() }));
  return order.sort((one, other) => one.by - other.by).map(({ place }) => place);
}
