import * as v from "valibot";
import { expect } from "vitest";
import { same } from "../../../shared/plain.ts";
import type { Part, Role, Round } from "../../../shared/primitives.ts";
import type { Command } from "../../../shared/protocol/command.ts";
import { HostDown, PairDown, ParticipantDown, StageDown } from "../../../shared/protocol/down.ts";
import { call, faults, leaks, newId, newResume } from "./calls.ts";
import type { Made } from "./rooms.ts";

/** Longest that anything may take to arrive; reached only by a test that fails. */
const TIMEOUT_MS = 4_000;
/** The real ones, also where a test plays the clock of its rooms. */
const { setTimeout, clearTimeout } = globalThis;

const open = new Set<{ close(): void }>();
/** Closes every client that a test has left open. */
export function closeAll(): void {
  for (const client of open) client.close();
  open.clear();
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
    }, TIMEOUT_MS);
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

/** Opens a socket without saying anything. */
export async function upgrade(
  code: string,
  as: Role | "pair",
  headers: Record<string, string> = {},
): Promise<WebSocket> {
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
export const hostRoom = ({ code, keys }: Made): Promise<Host> => hostWith(code, keys.host);

/** A host that is in with the key of a link. */
export async function hostWith(code: string, key: string): Promise<Host> {
  const host = new Host(await upgrade(code, "host"));
  host.send({ t: "hello", v: 2, role: "host", key });
  await host.next("people");
  return host;
}

export type WaitingFrame = v.InferOutput<typeof PairDown>;

/** The socket of a page that waits to be let in. */
export class Waiting extends Client<WaitingFrame> {
  constructor(socket: WebSocket) {
    super(socket, PairDown, "waiting page");
  }
}

/** A page that has asked to be let in, and has yet to be told anything. */
export async function waitOutside(code: string): Promise<Waiting> {
  const page = new Waiting(await upgrade(code, "pair"));
  page.send({ t: "hello", v: 2, role: "pair" });
  return page;
}

/** A stage's socket. */
export class Stage extends Client<StageFrame> {
  constructor(socket: WebSocket) {
    super(socket, StageDown, "stage");
  }
}

/** A stage that is in. */
export const stageRoom = ({ code, keys }: Made): Promise<Stage> => stageWith(code, keys.stage);

/** A stage that is in with the key of a link. */
export async function stageWith(code: string, key: string): Promise<Stage> {
  const stage = new Stage(await upgrade(code, "stage"));
  stage.send({ t: "hello", v: 2, role: "stage", key });
  await stage.next("progress");
  return stage;
}
