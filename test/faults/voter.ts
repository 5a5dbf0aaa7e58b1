/** A phone without a screen: the product's own connection and outbox, and somebody who answers again and again. */
import { setMaxListeners } from "node:events";
import { findOwn, NOTHING, withNews } from "../../client/pages/join/model/own.ts";
import { type Connection, connect } from "../../client/wire/connection.ts";
import { makeOutbox, type Outbox } from "../../client/wire/outbox.ts";
import type { PhoneMessage } from "../../client/wire/phone-queue.ts";
import { type Entry, makeQueue } from "../../client/wire/queue.ts";
import type { OwnAnswer } from "../../shared/protocol/answer.ts";
import type { ParticipantDown } from "../../shared/protocol/down.ts";
import { VERSION } from "../../shared/protocol/version.ts";
import { newId } from "../support/client.ts";

/** The step that is answered. */
export const STEP = "vote";
/** From an ack to the next answer, in milliseconds. */
const THINKS_MS = { least: 150, most: 600 };

/** Pages have these; the connection reads them. */
export function beAPage(port: number): void {
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  setMaxListeners(0, page);
  for (const [name, value] of Object.entries({
    document: page,
    location: { protocol: "http:", host: `127.0.0.1:${port}` },
    addEventListener: () => {},
    // Vite puts this into pages.
    SEVERAL_LANGUAGES: false,
    removeEventListener: () => {},
  }))
    Object.defineProperty(globalThis, name, { value, configurable: true });
}

export class Voter {
  readonly resume = `fault-${newId()}`.padEnd(24, "x");
  /** When an ack came, by `performance.now()`. */
  readonly acks: number[] = [];
  /** When the connection was lost or refused. */
  readonly losses: number[] = [];
  /** Answers that the room refused for good; nobody was told that they are safe. */
  refused = 0;
  /** The latest answer that was acked. */
  acked = 0;
  /** The questions that were acked. */
  readonly asked: string[] = [];
  /** Acked answers that were not there when the phone came back. */
  lost = 0;
  live = false;
  /** Whether the server has asked it to come later. */
  later = false;

  readonly #place: number;
  readonly #connection: Connection;
  readonly #outbox: Outbox<PhoneMessage>;
  #written = 0;
  #voting = false;
  #thinking: ReturnType<typeof setTimeout> | undefined;

  constructor(code: string, place: number) {
    this.#place = place;
    let entries: readonly Entry<PhoneMessage>[] = [];
    const shelf = {
      read: () => entries,
      write: (next: readonly Entry<PhoneMessage>[]) => {
        entries = next;
      },
    };
    this.#outbox = makeOutbox<PhoneMessage>(
      makeQueue(shelf, (newer, older) => newer.t === "answer" && older.t === "answer"),
      (message) => this.#connection.send(message),
      () => this.#connection.reconnect(),
    );
    this.#connection = connect<ParticipantDown>({
      code,
      role: "participant",
      hello: () => ({ t: "hello", v: VERSION, role: "participant", resume: this.resume }),
      hear: (message) => this.#hear(message),
    });
    this.#connection.state.subscribe(({ is }) => {
      if (this.live && is !== "live") this.losses.push(performance.now());
      this.live = is === "live";
      if (is === "live" || is === "later") this.later = is === "later";
    });
  }

  /** Answers, and again after every ack, until `stop`. */
  vote(): void {
    this.#voting = true;
    this.#think();
  }

  /** Answers no more; what is on its way is still brought. */
  stop(): void {
    this.#voting = false;
    clearTimeout(this.#thinking);
  }

  /** Asks a question that nobody else asks. */
  ask(): void {
    this.#outbox.put({ t: "ask", id: newId(), text: `Question ${this.#place}-${newId()}` });
  }

  /** Whether all that was said is acked or refused. */
  get idle(): boolean {
    return this.#outbox.entries.value.length === 0;
  }

  /** Whether an answer was acked since a moment and since the last loss, or the server has asked for patience. */
  isSettled(since: number): boolean {
    return this.later || this.backAt(since) !== null;
  }

  /** The first ack since a moment after which the connection was not lost any more; null if there is none yet. */
  backAt(since: number): number | null {
    const last = this.losses.at(-1) ?? 0;
    return this.live ? (this.acks.find((at) => at > since && at > last) ?? null) : null;
  }

  end(): void {
    this.stop();
    this.#connection.end();
  }

  #think(): void {
    if (!this.#voting) return;
    const { least, most } = THINKS_MS;
    clearTimeout(this.#thinking);
    this.#thinking = setTimeout(() => this.#answer(), least + Math.random() * (most - least));
  }

  #answer(): void {
    this.#written += 1;
    const payload = { text: `${this.#place} says ${this.#written}` };
    this.#outbox.put({ t: "answer", id: newId(), step: STEP, round: 1, payload });
  }

  #hear(message: ParticipantDown): void {
    switch (message.t) {
      case "welcome":
        // Before anything is sent again.
        if (numberOf(withNews(NOTHING, message.own).answers) < this.acked) this.lost += 1;
        this.#outbox.welcome();
        return;
      case "ack":
        this.#acked(message.id);
        return;
      case "error":
        if (message.id === undefined) return;
        this.#outbox.failed(message.id, message.code, message.message);
        if (!this.idle) return;
        this.refused += 1;
        this.#think();
        return;
      default:
    }
  }

  #acked(id: string): void {
    const message = this.#outbox.entries.value.find((entry) => entry.message.id === id)?.message;
    this.#outbox.acked(id);
    if (message?.t === "ask") this.asked.push(message.text);
    if (message?.t !== "answer") return;
    this.acks.push(performance.now());
    this.acked = Math.max(this.acked, numberIn(message.payload));
    this.#think();
  }
}

/** The number of the answer that stands among one's own; 0 where there is none. */
export function numberOf(answers: readonly OwnAnswer[]): number {
  return numberIn(findOwn(answers, STEP, 1)?.payload);
}

function numberIn(payload: unknown): number {
  if (typeof payload !== "object" || payload === null || !("text" in payload)) return 0;
  return Number(/ says (\d+)$/.exec(String(payload.text))?.[1] ?? 0);
}
