/** Rooms and their clients in the real runtime. Every frame that any client receives is held against the wire's schemas. */
import { listDurableObjectIds, runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import * as v from "valibot";
import { afterEach, expect, vi } from "vitest";
import type { Part, Role, Round } from "../../shared/primitives.ts";
import type { Command } from "../../shared/protocol/command.ts";
import { HostDown, ParticipantDown, StageDown } from "../../shared/protocol/down.ts";
import { RoomMade } from "../../shared/protocol/http.ts";

export const ORIGIN = "http://both.hats";
/** Longest that anything may take to arrive; reached only by a test that fails. */
const PATIENCE_MS = 4_000;
/** The real ones, also where a test plays the clock of its rooms. */
const { setTimeout, clearTimeout } = globalThis;

/** What was wrong with a frame; looked at after every test, because a socket's listener cannot fail a test itself. */
const faults: string[] = [];
const open = new Set<{ close(): void }>();
afterEach(() => {
  for (const client of open) client.close();
  open.clear();
  expect(faults.splice(0)).toEqual([]);
});

let count = 0;
/** A number of this file's own. */
export const serial = (): number => ++count;
/** A message id. */
export const newId = (): string => `message-${String(serial()).padStart(4, "0")}`;
/** What a phone would make: 24 characters of base64url. */
export const newResume = (): string => `resume-${String(serial()).padStart(17, "0")}`;

/** A request as it comes from outside; each from an address of its own, so that limits per address do not mix tests. */
export async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (!headers.has("cf-connecting-ip")) headers.set("cf-connecting-ip", `192.0.2.${serial()}`);
  const response = await exports.default.fetch(new Request(new URL(path, ORIGIN), { ...init, headers }));
  const text = response.webSocket ? "" : await response.clone().text();
  if (leaks(text)) faults.push(`${path} answered with a stack trace: ${text}`);
  return response;
}

/** The `code` of a problem response, after a look at its form. */
export async function problemOf(response: Response): Promise<{ status: number; code: string; detail: string }> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = v.parse(Problem, await response.json());
  expect(body.status).toBe(response.status);
  return { status: response.status, code: body.code, detail: body.detail };
}
const Problem = v.strictObject({
  type: v.literal("about:blank"),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  detail: v.string(),
});

const leaks = (text: string) => /\n\s+at |\.ts:\d+|node_modules|SQLITE/.test(text);

/** A room as its maker knows it. */
export interface Made {
  code: string;
  keys: { host: string; stage: string; report: string };
  expiresAt: number;
}

/** Three short steps: a sort in two rounds, a cloud, a choice about oneself. */
export const agenda = {
  v: 1,
  title: "Test room",
  locale: "en",
  steps: [
    { id: "sort", exercise: "sort", title: "Sort", minutes: 5, settings: { cards: ["c1", "c8", "c13"], rounds: 2 } },
    { id: "cloud", exercise: "cloud", title: "Cloud", minutes: 3, settings: {} },
    {
      id: "self",
      exercise: "choice",
      title: "Self",
      minutes: 3,
      settings: { question: "And you?", options: ["yes", "no"], privacy: "S" },
    },
    { id: "scenario", exercise: "scenario", title: "Scenario", minutes: 3, settings: { scenario: "s1" } },
    { id: "text", exercise: "text", title: "Text", minutes: 3, settings: { question: "Anything else?" } },
  ],
};

/** Makes a room over HTTP. Its seed decides the order of buttons, so a test that compares rooms gives it. */
export async function makeRoom(over: object = {}, seed?: number): Promise<Made> {
  const response = await call("/api/rooms", { method: "POST", body: JSON.stringify({ agenda, ...over }) });
  expect(response.status, await response.clone().text()).toBe(201);
  const made = v.parse(RoomMade, await response.json());
  if (seed !== undefined)
    await runInDurableObject(stub(made.code), (_, { storage }) => {
      storage.sql.exec("UPDATE room SET json = json_set(json, '$.seed', ?)", seed);
    });
  return made;
}

/** The room's object. */
export const stub = (code: string) => env.ROOMS.getByName(code);

/** From now on the clock stands still and no timer of a room ends, until the test lets time pass. */
export function stopTime(now: number): void {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now });
}

/** Lets time pass in a room: its timers that are due by then end. */
export function passTime(code: string, ms: number): Promise<void> {
  // In the room's own object, whose sockets nobody else may touch.
  return runInDurableObject(stub(code), () => void vi.advanceTimersByTime(ms));
}

/** Everything that a room has stored, table by table. */
export function rows(code: string): Promise<Record<string, unknown[]>> {
  return runInDurableObject(stub(code), (_, { storage }) => tables(storage));
}

/** Everything in an object's storage: its tables, and its keys as one more. */
export async function tables(storage: DurableObjectStorage): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  const names = storage.sql.exec<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' ORDER BY name",
  );
  for (const { name } of names.toArray()) found[name] = storage.sql.exec(`SELECT * FROM "${name}"`).toArray();
  const keys = [...(await storage.list()).entries()];
  if (keys.length > 0) found.keys = keys;
  return found;
}

/** What every object of both namespaces holds, by id. */
export async function everything(): Promise<Record<string, unknown>> {
  const held: Record<string, unknown> = {};
  for (const namespace of [env.ROOMS, env.DIRECTORY]) {
    for (const id of await listDurableObjectIds<undefined>(namespace)) {
      held[id.toString()] = await runInDurableObject(namespace.get(id), (_, { storage }) => tables(storage));
    }
  }
  return held;
}

interface Message {
  t: string;
}

/** How a message ended: "ok" for an ack, else the error's code. */
export type Ending = string;

/** One socket. */
export class Client<Down extends Message = Message> {
  /** Every frame, as text and as read; never shortened. */
  readonly raw: string[] = [];
  readonly frames: Down[] = [];
  closed: { code: number; reason: string } | null = null;
  readonly socket: WebSocket;
  readonly #schema: v.GenericSchema<unknown, Down>;
  readonly #name: string;
  #read = 0;
  readonly #waiting = new Set<() => void>();

  constructor(socket: WebSocket, schema: v.GenericSchema<unknown, Down>, name: string) {
    this.socket = socket;
    this.#schema = schema;
    this.#name = name;
    socket.addEventListener("message", ({ data }) => this.#hear(data));
    socket.addEventListener("close", ({ code, reason }) => {
      this.closed = { code, reason };
      // The server has begun to close; a client that does not answer would keep its object busy.
      if (socket.readyState !== WebSocket.CLOSED) this.close();
      this.#news();
    });
    socket.accept();
    open.add(this);
  }

  #hear(data: string | ArrayBuffer): void {
    if (typeof data !== "string") return void faults.push(`${this.#name}: a binary frame`);
    if (data === "pong") return;
    if (leaks(data)) faults.push(`${this.#name}: a stack trace: ${data}`);
    const json: unknown = JSON.parse(data);
    const parsed = v.safeParse(this.#schema, json);
    if (parsed.success) {
      // The schema drops what it does not know, so what is equal afterwards is described in full.
      if (!same(parsed.output, json)) faults.push(`${this.#name}: not in the schema: ${data}`);
      this.raw.push(data);
      this.frames.push(parsed.output);
    } else {
      const why = parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join("; ");
      faults.push(`${this.#name}: ${why} in ${data}`);
    }
    this.#news();
  }

  #news(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  send(message: unknown): void {
    this.socket.send(typeof message === "string" || message instanceof ArrayBuffer ? message : JSON.stringify(message));
  }

  close(code = 1000): void {
    try {
      this.socket.close(code);
    } catch {
      // It is closed already.
    }
  }

  /** Waits until something holds. */
  async until(what: string, holds: () => boolean): Promise<void> {
    let late = false;
    const { promise: end, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(() => {
      late = true;
      resolve();
    }, PATIENCE_MS);
    while (!holds()) {
      const { promise: news, resolve: wake } = Promise.withResolvers<void>();
      this.#waiting.add(wake);
      await Promise.race([news, end]);
      if (late && !holds()) {
        const seen = this.frames.slice(-8).map((frame) => JSON.stringify(frame).slice(0, 160));
        const closed = this.closed ? `, closed ${this.closed.code}` : "";
        throw new Error(
          `${this.#name} waited in vain for ${what}${closed}. Last heard:\n${seen.join("\n")}\n${faults}`,
        );
      }
    }
    clearTimeout(timer);
  }

  /** The next frame of a kind that no earlier `next` has returned or passed over. */
  async next<T extends Down["t"]>(
    t: T,
    fits: (frame: Extract<Down, { t: T }>) => boolean = () => true,
  ): Promise<Extract<Down, { t: T }>> {
    let found: Extract<Down, { t: T }> | undefined;
    await this.until(`the next "${t}"`, () => {
      while (!found && this.#read < this.frames.length) {
        const frame = this.frames[this.#read];
        this.#read += 1;
        if (frame && isA<Down, T>(frame, t) && fits(frame)) found = frame;
      }
      return found !== undefined;
    });
    return found!;
  }

  /** Sends a message with an id; how it ended. */
  async tell(message: { t: string; id: string } & Record<string, unknown>): Promise<Ending> {
    const from = this.frames.length;
    this.send(message);
    let ending: Ending | undefined;
    await this.until(`the answer to ${message.t} ${message.id}`, () => {
      const frame = this.frames.slice(from).find((one) => "id" in one && one.id === message.id);
      if (frame) ending = "code" in frame ? String(frame.code) : "ok";
      return frame !== undefined;
    });
    return ending!;
  }

  /** Waits until everything sent to this socket so far has arrived: an upvote is refused, by the same way. */
  async settled(): Promise<void> {
    await this.tell({ t: "upvote", id: newId(), question: "q" });
  }

  /** The kinds of frames from a place on. */
  kinds(from = 0): string[] {
    return this.frames.slice(from).map(({ t }) => t);
  }

  /** Waits for the end of the connection; its code. */
  async ended(): Promise<number> {
    await this.until("the end of the connection", () => this.closed !== null);
    return this.closed!.code;
  }

  /** Waits for an error and the end: the error's code and the connection's. */
  async dismissed(): Promise<[string, number]> {
    const code = await this.ended();
    const last = this.frames.at(-1);
    return [last && "code" in last ? String(last.code) : "nothing said", code];
  }
}

function isA<Down extends Message, T extends Down["t"]>(frame: Down, t: T): frame is Extract<Down, { t: T }> {
  return frame.t === t;
}

/** Whether two values are the same as JSON, whatever the order of their fields. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** The same value with every object's fields in order. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

/** Opens a socket without saying anything. */
export async function upgrade(code: string, as: Role, headers: Record<string, string> = {}): Promise<WebSocket> {
  const response = await call(`/ws/${code}?as=${as}&s=7`, { headers: { upgrade: "websocket", ...headers } });
  expect(response.status, response.webSocket ? "" : await response.clone().text()).toBe(101);
  return response.webSocket!;
}

/** A phone that has not said hello. */
export async function silentPhone(code: string): Promise<Phone> {
  return new Phone(await upgrade(code, "participant"));
}

export type HostFrame = v.InferOutput<typeof HostDown>;
export type PhoneFrame = v.InferOutput<typeof ParticipantDown>;
export type StageFrame = v.InferOutput<typeof StageDown>;

/** A participant's socket. */
export class Phone extends Client<PhoneFrame> {
  constructor(socket: WebSocket) {
    super(socket, ParticipantDown, "phone");
  }

  hello(over: Record<string, unknown> = {}): void {
    this.send({ t: "hello", v: 2, role: "participant", resume: newResume(), ...over });
  }

  answer(
    step: string,
    payload: unknown,
    round: Round = 1,
    more: { id?: string; part?: Part; skipped?: string[] } = {},
  ) {
    return this.tell({ t: "answer", id: newId(), step, round, payload, ...more });
  }
}

/** A phone that is in. */
export async function joinRoom(code: string, over: Record<string, unknown> = {}): Promise<Phone & { id: string }> {
  const phone = await silentPhone(code);
  phone.hello(over);
  const { you } = await phone.next("welcome");
  return Object.assign(phone, { id: you.id });
}

/** A facilitator's socket. */
export class Host extends Client<HostFrame> {
  constructor(socket: WebSocket) {
    super(socket, HostDown, "host");
  }

  command(command: Command, id = newId()): Promise<Ending> {
    return this.tell({ t: "command", id, command });
  }

  /** Commands that have to succeed, one after the other. */
  async do(...commands: Command[]): Promise<void> {
    for (const command of commands) expect(await this.command(command), JSON.stringify(command)).toBe("ok");
  }
}

/** A host that is in. */
export async function hostRoom({ code, keys }: Made): Promise<Host> {
  const host = new Host(await upgrade(code, "host"));
  host.send({ t: "hello", v: 2, role: "host", key: keys.host });
  await host.next("people");
  return host;
}

/** A stage's socket. */
export class Stage extends Client<StageFrame> {
  constructor(socket: WebSocket) {
    super(socket, StageDown, "stage");
  }
}

/** A stage that is in. */
export async function stageRoom({ code, keys }: Made): Promise<Stage> {
  const stage = new Stage(await upgrade(code, "stage"));
  stage.send({ t: "hello", v: 2, role: "stage", key: keys.stage });
  await stage.next("progress");
  return stage;
}

/** The payload of a sort: a letter for each of its cards, in order. */
export const deck = (letters: string, cards = ["c1", "c8", "c13"]) =>
  [...letters].map((choice, i) => ({ cardId: cards[i], choice }));

/** An `open` from where the step stands at first. */
export const opening = (step: string, from: "setup" | "closed" = "setup", round: Round = 1): Command => ({
  do: "open",
  step,
  round,
  from,
});
