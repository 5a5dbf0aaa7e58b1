/** A client of the wire, as a stranger would write one: for tests in Node, over real sockets. */
import { randomBytes } from "node:crypto";
import WebSocket from "ws";
import type { Command } from "../../shared/protocol/command.ts";
import type { HostDown, ParticipantDown, StageDown } from "../../shared/protocol/down.ts";
import type { RoomMade } from "../../shared/protocol/http.ts";

/** Whatever a server may send, to any role. */
export type Heard = ParticipantDown | StageDown | HostDown;
type Told<T extends Heard["t"]> = Extract<Heard, { t: T }>;

/** 16 random characters. */
export const newId = (): string => randomBytes(12).toString("base64url");

/** Makes a room, by HTTP. */
export async function makeRoom(url: string, body: object): Promise<RoomMade> {
  const response = await fetch(`${url}/api/rooms`, { method: "POST", body: JSON.stringify(body) });
  if (response.status !== 201) throw new Error(`No room: ${response.status} ${await response.text()}`);
  return response.json() as Promise<RoomMade>;
}

/** One socket that has said hello, with everything that it was told. */
export class Client {
  readonly heard: Heard[] = [];
  readonly #socket: WebSocket;
  readonly #waiting = new Set<() => void>();
  closed: number | null = null;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on("message", (data) => {
      this.heard.push(JSON.parse(String(data)));
      for (const look of this.#waiting) look();
    });
    socket.on("close", (code) => {
      this.closed = code;
      for (const look of this.#waiting) look();
    });
    socket.on("error", () => {});
  }

  /** Connects and says hello; resolves once welcomed. */
  static async join(
    url: string,
    code: string,
    hello: { role: string; resume?: string; key?: string; name?: string; segment?: string },
  ): Promise<Client> {
    const socket = new WebSocket(`${url.replace("http", "ws")}/ws/${code}?as=${hello.role}`);
    const client = new Client(socket);
    socket.on("open", () => socket.send(JSON.stringify({ t: "hello", v: 2, ...hello })));
    await client.until("welcome");
    return client;
  }

  send(message: object): void {
    this.#socket.send(JSON.stringify(message));
  }

  /** Sends and waits for the ack, or throws what the server said instead. */
  async done(message: object): Promise<void> {
    const id = newId();
    this.send({ ...message, id });
    const refusal = new Promise<never>((_, fail) => {
      this.until("error", (heard) => heard.id === id).then(
        (heard) => fail(new Error(heard.code)),
        () => {},
      );
    });
    await Promise.race([this.until("ack", (heard) => heard.id === id), refusal]);
  }

  async command(command: Command): Promise<void> {
    await this.done({ t: "command", command });
  }

  /** The first message of a kind, heard already or to come, that fits. */
  async until<T extends Heard["t"]>(
    t: T,
    fits: (heard: Told<T>) => boolean = () => true,
    ms = 15_000,
  ): Promise<Told<T>> {
    const wanted = (heard: Heard): heard is Told<T> => heard.t === t && fits(heard as Told<T>);
    return new Promise((settle, fail) => {
      const end = (finish: () => void) => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        finish();
      };
      const look = () => {
        const found = this.heard.find(wanted);
        if (found) return end(() => settle(found));
        if (this.closed !== null)
          end(() => fail(new Error(`Closed with ${this.closed}; heard ${JSON.stringify(this.heard.slice(-3))}`)));
      };
      const timer = setTimeout(
        () => end(() => fail(new Error(`Not heard in ${ms} ms; heard ${JSON.stringify(this.heard.slice(-3))}`))),
        ms,
      );
      this.#waiting.add(look);
      look();
    });
  }

  /** The view as last told. */
  get view() {
    return this.heard.findLast((heard) => heard.t === "view" || heard.t === "welcome")?.view;
  }

  async close(): Promise<void> {
    if (this.closed !== null) return;
    await new Promise((settle) => {
      this.#socket.once("close", settle);
      this.#socket.close();
    });
  }
}
