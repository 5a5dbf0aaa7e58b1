/** A room that is awake removes many at once: what its sockets are told, and when they are closed. */
import { describe, expect, it } from "vitest";
import { CLOSED_AT_ONCE, INVALID_MESSAGES } from "../../shared/limits.ts";
import type { Command } from "../../shared/protocol/command.ts";
import { MemoryStore } from "../../shared/room/store/memory-store.ts";
import { Workshop } from "../../shared/room/workshop.ts";
import type { Socket, SocketAttachment } from "../../worker/room/connections.ts";
import { LiveRoom } from "../../worker/room/live-room.ts";
import { Sessions } from "../../worker/room/sessions.ts";
import { choiceStep, deck, record, START, sortStep } from "../support/room.ts";

/** A socket that writes down what it is told. */
class Ear implements Socket {
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

class Venue {
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

  async come(hello: object): Promise<Ear> {
    const ear = new Ear();
    this.sockets.push(ear);
    this.live.greet(ear, "https://hats.example");
    await this.say(ear, { t: "hello", v: 2, ...hello });
    expect(ear.kinds[0]).toBe("welcome");
    ear.heard = [];
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

async function hall(ghosts: number) {
  const venue = new Venue();
  const host = await venue.come({ role: "host", key: "h".repeat(22) });
  const honest = await venue.people(3, "honest");
  await venue.command(host, { do: "open", step: "sort", round: 1, from: "setup" });
  const crowd = await venue.people(ghosts, "ghost");
  for (const ear of [host, ...honest, ...crowd]) ear.heard = [];
  return { venue, host, honest, crowd, remove: { do: "removeJoined", from: 4, to: 3 + ghosts } as const };
}
const open = (ears: readonly Ear[]) => ears.filter(({ closed }) => closed === null);

describe("R-96 many who are removed at once", () => {
  it("are told nothing more from that moment on, and closed so many at a time", async () => {
    const { venue, host, honest, crowd, remove } = await hall(2 * CLOSED_AT_ONCE + 10);
    await venue.command(host, remove);
    expect(open(crowd)).toHaveLength(CLOSED_AT_ONCE + 10);
    await venue.command(host, { do: "goto", step: "choice" });
    const last = crowd.at(-1)!;
    await venue.say(last, { t: "answer", id: "answer-0001", step: "sort", round: 1, payload: deck({ c1: "L" }) });
    expect(last.heard.map((text) => JSON.parse(text).code)).toEqual(["removed"]);
    last.heard = [];
    expect(open(crowd).flatMap(({ heard }) => heard)).toEqual([]);
    for (const ear of honest) expect(ear.kinds).toEqual(["view"]);
    venue.tick();
    expect(open(crowd)).toHaveLength(10);
    venue.tick();
    expect(open(crowd)).toHaveLength(0);
    expect(new Set(crowd.map(({ closed }) => closed))).toEqual(new Set([4403]));
    expect(open([host, ...honest])).toHaveLength(4);
    for (const ear of crowd) expect(ear.heard.map((text) => JSON.parse(text).code)).toEqual(["removed"]);
  });

  it("take a few bytes to tell the host, who hears of nobody of them again", async () => {
    const { venue, host, crowd, remove } = await hall(500);
    venue.tick();
    host.heard = [];
    await venue.command(host, remove);
    for (let i = 0; i < 4; i++) venue.tick();
    for (const ghost of crowd) venue.live.gone(ghost);
    for (let i = 0; i < 4; i++) venue.tick();
    const told = host.heard.map((text) => JSON.parse(text)).filter(({ t }) => t === "people");
    expect(told).toEqual([{ t: "people", changes: [], out: [[4, 503]], removed: 500 }]);
    expect(host.heard.join("").length).toBeLessThan(1_000);
  });

  it("are not let in by a room that had closed only some of them when it ended, and wakes", async () => {
    const { venue, host, honest, crowd, remove } = await hall(2 * CLOSED_AT_ONCE);
    await venue.command(host, remove);
    const left = open(crowd);
    expect(left.length).toBeGreaterThan(0);
    venue.awake();
    await venue.command(host, { do: "goto", step: "choice" });
    expect(open(crowd)).toHaveLength(0);
    for (const ear of left) expect(ear.heard.map((text) => JSON.parse(text).code)).toEqual(["removed"]);
    expect(open([host, ...honest])).toHaveLength(4);
  });
});

describe("R-41 a socket that has been closed", () => {
  it("is not heard any more, however much it goes on sending", async () => {
    const { venue, honest, host } = await hall(0);
    const [nuisance] = honest;
    for (let sent = 0; sent < 2 * INVALID_MESSAGES; sent += 1) await venue.say(nuisance!, { t: "nonsense" });
    expect(nuisance?.closed).toBe(4400);
    expect(nuisance?.heard).toHaveLength(INVALID_MESSAGES);
    host.heard = [];
    await venue.say(nuisance!, { t: "answer", id: "answer-0001", step: "sort", round: 1, payload: deck({ c1: "L" }) });
    await venue.say(nuisance!, { t: "ask", id: "question-1", text: "Am I heard?" });
    for (let i = 0; i < 4; i++) venue.tick();
    expect(nuisance?.heard).toHaveLength(INVALID_MESSAGES);
    expect(venue.store.load()?.questions.size).toBe(0);
    expect(venue.store.stepAnswers("sort").answers.size).toBe(0);
  });
});
