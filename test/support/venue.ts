/** A room that is awake, in plain Node, and its sockets: what each of them is told. */
import { expect } from "vitest";
import type { Command } from "../../shared/protocol/command.ts";
import { MemoryStore } from "../../shared/room/store/memory-store.ts";
import { Workshop } from "../../shared/room/workshop.ts";
import type { Socket, SocketAttachment } from "../../worker/room/connections.ts";
import { LiveRoom } from "../../worker/room/live-room.ts";
import { Sessions } from "../../worker/room/sessions.ts";
import { choiceStep, record, START, sortStep } from "./room.ts";

/** A socket that writes down what it is told. */
export class Ear implements Socket {
  state: SocketAttachment | null = null;
  readyState = 1;
  heard: string[] = [];
  closed: number | null = null;

  setState(attachment: SocketAttachment): void {
    this.state = attachment;
  }
  send(text: string): void {
    this.heard.push(text);
  }
  close(code: number): void {
    this.readyState = 3;
    this.closed = code;
  }
  get kinds(): string[] {
    return this.heard.map((text) => JSON.parse(text).t);
  }
}

export class Venue {
  readonly sockets: Ear[] = [];
  readonly store = new MemoryStore();
  now = START;
  tasks: (() => void)[] = [];
  live: LiveRoom;
  #ids = 0;

  constructor() {
    this.store.create(record({ keys: { host: "h".repeat(22), stage: "s".repeat(22), report: "r".repeat(22) } }), [
      sortStep(),
      choiceStep(),
    ]);
    this.live = this.awake();
  }

  /** The room as an object has it that has just woken: whatever was under way in the one before is lost. */
  awake(): LiveRoom {
    this.tasks = [];
    const world = {
      now: () => this.now,
      after: (_: number, task: () => void) => {
        this.tasks.push(task);
        return () => {
          this.tasks = this.tasks.filter((one) => one !== task);
        };
      },
      newId: () => `id-${++this.#ids}`,
    };
    this.live = new LiveRoom({
      store: this.store,
      sessions: new Sessions(world, () => this.now),
      world,
      secrets: { hash: async (secret) => secret, same: (one, other) => one === other },
      build: "test",
      addresses: undefined,
      open: () => Workshop.open(this.store),
      sockets: () => this.sockets.filter(({ readyState }) => readyState === 1),
      schedule: () => {},
      logError: (error) => {
        throw error;
      },
    });
    return this.live;
  }

  /** `greeted`: it has heard its welcome already, and what came with that. */
  async come(hello: object, greeted = true): Promise<Ear> {
    const ear = new Ear();
    this.sockets.push(ear);
    this.live.greet(ear, "https://hats.example");
    await this.say(ear, { t: "hello", v: 2, ...hello });
    expect(ear.kinds[0]).toBe("welcome");
    if (greeted) ear.heard = [];
    return ear;
  }

  async people(count: number, name: string): Promise<Ear[]> {
    const ears: Ear[] = [];
    for (let i = 0; i < count; i++)
      ears.push(await this.come({ role: "participant", resume: `${name}-${i}`.padEnd(22, "x") }));
    return ears;
  }

  /** Until the door has its hash. */
  async say(ear: Ear, frame: object): Promise<void> {
    this.live.deliver(ear, JSON.stringify(frame));
    for (let turn = 0; turn < 10; turn++) await null;
  }

  command(host: Ear, command: Command): Promise<void> {
    return this.say(host, { t: "command", id: `command-${++this.#ids}`, command });
  }

  /** The timers that there are, and not those that they start. */
  tick(): void {
    for (const task of this.tasks.splice(0)) task();
  }
}
