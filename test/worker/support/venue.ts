/**
 * A room in the real runtime as a place where scripts are played: its object, its sockets, its files over HTTP. What is drawn
 * at random there (its code, ids) is relabelled in the order in which it appears; its clock is set to the script's.
 */
import { expect, vi } from "vitest";
import { EXPORTS, isExportName } from "../../../shared/exports/index.ts";
import { PROGRESS_MS } from "../../../shared/limits.ts";
import type { Script } from "../../interference/script.ts";
import type { Received, Venue } from "../../interference/venue.ts";
import { call } from "./calls.ts";
import { type Made, makeRoom, passTime, stopTime } from "./rooms.ts";
import { Host, Phone, Stage, upgrade } from "./sockets.ts";

/** How the ids of messages begin that change nothing. */
const SETTLE = "settle-";

/** A phone that says nothing for two and a half minutes is not there any more; nobody's clock ticks here to ping for it. */
const AWAKE_MS = 60_000;

type Any = Phone | Host | Stage;

/** What a file can depend on: the commands after which any of them may be another one. */
const FILED = ["close", "peek", "reveal", "moderate", "remove", "end"];

/** With the byte order mark, as it was sent. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const READERS = [
  ["host", "host", ""],
  ["host/client", "host", "?edition=client"],
  ["host/participants", "host", "?edition=participants"],
  ["report", "report", ""],
] as const;

export class RealVenue implements Venue {
  readonly received: Received[] = [];
  readonly #made: Made;
  readonly #split: boolean;
  readonly #clients = new Map<string, { client: Any; read: number }>();
  /** Each random id, and what stands for it. */
  readonly #labels = new Map<string, string>();
  #joined = 0;
  #files = false;
  #awake = 0;
  #count = 0;

  private constructor(made: Made, split: boolean) {
    this.#made = made;
    this.#split = split;
    this.#labels.set(made.code, "ABCDEF");
  }

  static async make({ room, plan }: Script, at: number): Promise<RealVenue> {
    stopTime(at);
    const agenda = { v: 1, title: "Test room", locale: "en", steps: plan };
    const { segments, seed } = room;
    return new RealVenue(await makeRoom({ agenda, ...(segments && { segments }) }, seed), segments != null);
  }

  keyOf(role: "host" | "stage"): string {
    return this.#made.keys[role];
  }

  async goTo(at: number): Promise<void> {
    vi.setSystemTime(at);
    if (at - this.#awake < AWAKE_MS) return;
    this.#awake = at;
    await this.#settle();
  }

  async come(name: string, hello: object): Promise<void> {
    const role = name === "producer" ? "host" : name === "host" || name === "stage" ? name : "participant";
    const socket = await upgrade(this.#made.code, role);
    const client = role === "host" ? new Host(socket) : role === "stage" ? new Stage(socket) : new Phone(socket);
    this.#read();
    this.#clients.set(name, { client, read: 0 });
    client.send(hello);
    await client.until("an answer to the hello", () => client.frames.length > 0 || client.closed !== null);
    // which groups have enough people stands in the host's view, and is counted anew with every fifth who joins.
    if (role !== "participant") return;
    this.#joined += 1;
    if (this.#split && this.#joined % 5 === 0) await this.#coalesced();
  }

  async go(name: string): Promise<void> {
    const one = this.#clients.get(name);
    if (!one) return;
    this.#read();
    one.client.close();
    await one.client.ended();
    this.#clients.delete(name);
  }

  async say(name: string, frame: { id?: string; command?: { do: string } } & Record<string, unknown>): Promise<void> {
    const client = this.#clients.get(name)?.client;
    if (!client || client.closed) return;
    const { id = "", t = "" } = frame;
    const raw = this.#unlabelled(JSON.stringify(frame));
    client.send(raw);
    await client.until(
      `the answer to ${t} ${id}`,
      () => client.closed !== null || client.frames.some((one) => "id" in one && one.id === id),
    );
    await this.#settle(["host", name]);
    if (t === "ask") await this.#coalesced();
    this.#files = t === "forget" || (frame.command !== undefined && FILED.includes(frame.command.do));
  }

  async fetch(): Promise<void> {
    if (!this.#files) return;
    this.#files = false;
    for (const [reader, role, query] of READERS) {
      for (const name of Object.keys(EXPORTS).filter(isExportName)) {
        const headers = { authorization: `Bearer ${this.#made.keys[role]}` };
        if (reader !== "host" && name !== "results.json") continue;
        const response = await call(`/api/rooms/${this.#made.code}/${name}${query}`, { headers });
        expect(response.status, `${reader}/${name}`).toBe(200);
        this.#hear(`${reader}/${name}`, decoder.decode(await response.arrayBuffer()));
      }
    }
  }

  /** Waits for whatever is on its way; everybody has been heard from then. */
  async #settle(names: readonly string[] = [...this.#clients.keys()]): Promise<void> {
    for (const name of names) {
      const client = this.#clients.get(name)?.client;
      if (!client || client.closed) continue;
      this.#count += 1;
      const id = `${SETTLE}${String(this.#count).padStart(6, "0")}`;
      client.send({ t: "upvote", id, question: "q" });
      await client.until(
        "what is on its way",
        () => client.closed !== null || client.raw.at(-1)?.includes(id) === true,
      );
    }
    this.#read();
  }

  /** What waits for the end of an interval comes now: how much of it comes is not to hang on how fast this machine is. */
  async #coalesced(): Promise<void> {
    const now = Date.now();
    await passTime(this.#made.code, PROGRESS_MS);
    vi.setSystemTime(now);
    await this.#settle();
  }

  #read(): void {
    for (const [name, one] of this.#clients) {
      for (; one.read < one.client.raw.length; one.read += 1) this.#hear(name, one.client.raw[one.read] ?? "");
      if (one.client.closed) {
        this.#hear(name, `closed ${one.client.closed.code}`);
        this.#clients.delete(name);
      }
    }
  }

  #hear(to: string, text: string): void {
    // Only sent to wait for.
    if (text.includes(SETTLE)) return;
    this.#learn(text);
    let labelled = text;
    for (const [id, label] of this.#labels) labelled = labelled.replaceAll(id, label);
    this.received.push({ at: Date.now(), to, text: labelled });
  }

  /** New ids: those of people in their welcomes, those of questions where they are shown. */
  #learn(text: string): void {
    for (const [, id] of text.matchAll(/"(?:you":\{"id|questions":\[\{"id|\},\{"id)":"([A-Za-z0-9]{10})"/g)) {
      if (id && !this.#labels.has(id)) this.#labels.set(id, `label-${this.#labels.size}`);
    }
  }

  #unlabelled(text: string): string {
    let real = text;
    for (const [id, label] of this.#labels) real = real.replaceAll(`"${label}"`, `"${id}"`);
    return real;
  }
}
