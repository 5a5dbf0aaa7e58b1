/**
 * Writes down what crosses the wire, so that a stranger could write a client from it. Everything random has a stand-in of
 * the same form, and the clock stands still, so that a session is told in the same words every time.
 */
import * as v from "valibot";
import { vi } from "vitest";
import { PROGRESS_MS } from "../../../shared/limits.ts";
import type { Role } from "../../../shared/primitives.ts";
import { RoomMade } from "../../../shared/protocol/http.ts";
import { call, newId } from "./calls.ts";
import { type Made, passTime, stopTime } from "./rooms.ts";
import { type Client, Host, Phone, Stage, upgrade, Waiting } from "./sockets.ts";

const NOW = 1_800_000_000_000;
const CODE = "HATS22";
const KEYS = {
  host: "the-key-of-the-host-of-this-room",
  stage: "the-key-of-the-stage-of-the-room",
  report: "the-key-of-the-report-of-a-room",
};

/** Told at the head of every file. */
const READING =
  "One line after the other. `connect` opens a WebSocket; `up` is sent to the server and `down` is what the server sends, each as " +
  "JSON text (with `raw`, `up` is the text itself); `closed` is the server's close code; `leaves` is a connection that ends. `http` is " +
  "a call with its `body` and, where it has one, its Authorization header, then the `status` and the `answer`. Code, keys and ids are " +
  "stand-ins; times are milliseconds since 1970.";

interface Line {
  who?: string;
  note?: string;
  [field: string]: unknown;
}

interface Watched {
  name: string;
  client: Client;
  read: number;
  closed: boolean;
}

export class Transcript {
  readonly #title: string;
  readonly #about: string;
  readonly #lines: Line[] = [];
  readonly #standIns = new Map<string, string>();
  readonly #watched: Watched[] = [];
  /** Coalesced messages come when the clock allows: they are written down only where they are the subject. */
  readonly #coalesced: boolean;

  constructor(title: string, about: string, { coalesced = false } = {}) {
    this.#title = title;
    this.#about = about;
    this.#coalesced = coalesced;
    stopTime(NOW);
  }

  /** A sentence for the reader about what comes next. */
  note(note: string): void {
    this.#lines.push({ note });
  }

  /** From now on something random is told by its stand-in. */
  standIn(real: string, shown: string): void {
    this.#standIns.set(real, shown);
  }

  /** An HTTP call and its answer. */
  async http(
    who: string,
    method: string,
    path: string,
    { body, key }: { body?: unknown; key?: string } = {},
  ): Promise<unknown> {
    const response = await call(path, {
      method,
      ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }),
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const type = response.headers.get("content-type") ?? "";
    const answer: unknown = /json/.test(type) ? await response.json() : await response.text();
    this.#lines.push({
      who,
      http: `${method} ${path}`,
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { body }),
      status: response.status,
      ...(type && { type }),
      ...(answer !== "" && { answer }),
    });
    return answer;
  }

  /** Makes a room, as a line of the transcript. */
  async room(body: object): Promise<Made> {
    const made = v.parse(RoomMade, await this.http("facilitator", "POST", "/api/rooms", { body }));
    this.standIn(made.code, CODE);
    for (const role of ["host", "stage", "report"] as const) this.standIn(made.keys[role], KEYS[role]);
    return made;
  }

  async phone(name: string, code: string): Promise<Phone> {
    return this.#watch(name, new Phone(await this.#connect(name, code, "participant")));
  }

  async host(name: string, code: string): Promise<Host> {
    return this.#watch(name, new Host(await this.#connect(name, code, "host")));
  }

  async stage(name: string, code: string): Promise<Stage> {
    return this.#watch(name, new Stage(await this.#connect(name, code, "stage")));
  }

  /** A page without a key that asks to be let in. */
  async waiting(name: string, code: string): Promise<Waiting> {
    return this.#watch(name, new Waiting(await this.#connect(name, code, "pair")));
  }

  #connect(who: string, code: string, as: Role | "pair"): Promise<WebSocket> {
    this.#lines.push({ who, connect: `/ws/${code}?as=${as}${as === "participant" ? "&s=7" : ""}` });
    return upgrade(code, as);
  }

  #watch<One extends Client>(name: string, client: One): One {
    this.#watched.push({ name, client, read: 0, closed: false });
    return client;
  }

  /** Sends a message and writes it down with everything that anybody is told because of it. */
  async up(client: Client, message: unknown, { closes = false } = {}): Promise<void> {
    const who = this.#watched.find((one) => one.client === client)?.name ?? "somebody";
    this.#lines.push(typeof message === "string" ? { who, up: message, raw: true } : { who, up: message });
    const before = client.frames.length;
    client.send(message);
    if (closes) await client.ended();
    // Nothing can be asked of a socket that is not in yet, so its first answer is waited for.
    else if (!this.#isIn(client)) await client.until("an answer", () => client.frames.length > before);
    await this.told();
  }

  /** A command of the host. */
  async command(host: Host, id: string, command: object): Promise<void> {
    await this.up(host, { t: "command", id, command });
  }

  /** Writes down everything that has arrived since the last time; the same message to several people is one line. */
  async told(): Promise<void> {
    for (const { client } of this.#watched) {
      if (client.closed !== null || !this.#isIn(client)) continue;
      await client.tell({ t: "upvote", id: newId(), question: "q" }).catch((error: unknown) => {
        // What was just told may have been its end.
        if (client.closed === null) throw error;
      });
    }
    const heard = new Map<string, string[]>();
    for (const one of this.#watched) {
      for (const frame of one.client.frames.slice(one.read))
        if (this.#isSubject(frame)) push(heard, JSON.stringify(frame), one.name);
      one.read = one.client.frames.length;
    }
    for (const [frame, names] of heard) this.#lines.push({ who: names.join(", "), down: JSON.parse(frame) });
    for (const one of this.#watched) {
      if (one.closed || !one.client.closed) continue;
      one.closed = true;
      this.#lines.push({ who: one.name, closed: one.client.closed.code });
    }
  }

  /** Writes down what waited for the end of an interval. The clock stands at the same time again afterwards. */
  async toldLater(code: string): Promise<void> {
    await passTime(code, PROGRESS_MS);
    vi.setSystemTime(NOW);
    await this.told();
  }

  /** Somebody goes. */
  leave(client: Client): void {
    const found = this.#watched.findIndex((one) => one.client === client);
    const [gone] = this.#watched.splice(found, 1);
    if (gone) this.#lines.push({ who: gone.name, leaves: true });
    client.close();
  }

  #isIn(client: Client): boolean {
    return client.frames.some(({ t }) => t === "welcome");
  }

  #isSubject(frame: { t: string }): boolean {
    if ("id" in frame && String(frame.id).startsWith("message-")) return false;
    return this.#coalesced || (frame.t !== "progress" && frame.t !== "people");
  }

  /** The transcript as a file. */
  toString(): string {
    const lines = this.#lines.map((line) => `    ${printed(line)}`).join(",\n");
    let text = `{\n  "title": ${JSON.stringify(this.#title)},\n  "about": ${JSON.stringify(this.#about)},\n  "reading": ${JSON.stringify(READING)},\n  "session": [\n${lines}\n  ]\n}\n`;
    for (const [real, shown] of this.#standIns) text = text.replaceAll(real, shown);
    return text;
  }
}

function push(map: Map<string, string[]>, key: string, name: string): void {
  map.set(key, [...(map.get(key) ?? []), name]);
}

/** On one line where it fits, else indented. */
function printed(value: unknown, indent = 4): string {
  const short = spaced(value);
  if (short.length + indent <= 118) return short;
  const inner = " ".repeat(indent + 2);
  if (Array.isArray(value))
    return `[\n${value.map((one) => inner + printed(one, indent + 2)).join(",\n")}\n${" ".repeat(indent)}]`;
  if (typeof value !== "object" || value === null) return short;
  const fields = Object.entries(value).map(
    ([key, one]) => `${inner}${JSON.stringify(key)}: ${printed(one, indent + 2)}`,
  );
  return `{\n${fields.join(",\n")}\n${" ".repeat(indent)}}`;
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${spaced(one)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
