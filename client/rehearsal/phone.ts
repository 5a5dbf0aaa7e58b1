/** The phone of one simulated person: the same connection and the same outbox as any phone's, with nobody to look at it. */
import { signal } from "@preact/signals";
import type { Own } from "../../shared/protocol/answer.ts";
import type { ParticipantDown } from "../../shared/protocol/down.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";
import type { Hello } from "../../shared/protocol/hello.ts";
import { VERSION } from "../../shared/protocol/version.ts";
import type { View } from "../../shared/protocol/view.ts";
import type { Connection, connect } from "../wire/connection.ts";
import { makeOutbox, type Outbox } from "../wire/outbox.ts";
import type { PhoneMessage } from "../wire/phone-queue.ts";
import { type Entry, makeQueue } from "../wire/queue.ts";
import type { Person } from "./people.ts";

/** `home`: has not come, or has left. `coming`: on the way, or lost. `out`: not let in, or not any more. */
export type Whereabouts = "home" | "coming" | "in" | "out";

export interface PhoneTools {
  code: string;
  /** Opens a connection as a phone does. */
  open: typeof connect<ParticipantDown>;
  /** Something has changed: where the person is, or what the room shows. */
  changed(): void;
}

/** Errors to a hello after which another would fail in the same way. */
const AT_THE_DOOR: readonly ErrorCode[] = [
  "no-room",
  "removed",
  "ended",
  "locked",
  "not-open",
  "too-many",
  "name-required",
  "unknown-segment",
];
/** Answers that come too late are no news, nor is what the page does not take that the host has turned to. */
const LATE: readonly ErrorCode[] = [
  "wrong-phase",
  "closed",
  "wrong-round",
  "ended",
  "unknown-step",
  "unknown-question",
];

export class SimulatedPhone {
  readonly person: Person;
  readonly #tools: PhoneTools;
  readonly #outbox: Outbox<PhoneMessage>;
  /** What the room has of this person, by step, round and part. */
  readonly #said = new Set<string>();
  #connection: Connection | null = null;
  #where: Whereabouts = "home";
  /** Why the room does not let this person in, or what it did not take, in words. */
  trouble: string | null = null;
  view: View | null = null;

  constructor(person: Person, tools: PhoneTools) {
    this.person = person;
    this.#tools = tools;
    this.#outbox = makeOutbox(
      memoryQueue(),
      (message) => this.#connection?.send(message) ?? false,
      () => this.#connection?.reconnect(),
    );
  }

  get where(): Whereabouts {
    const lost = this.#where === "in" && this.#connection?.state.value.is !== "live";
    return lost ? "coming" : this.#where;
  }

  /** Whether all that was said has reached the room. */
  get isDone(): boolean {
    return this.#outbox.entries.value.length === 0;
  }

  /** Joins, or comes back as the same person. */
  come(): void {
    if (this.#where !== "home") return;
    this.#where = "coming";
    const { code, open } = this.#tools;
    const connection = open({
      code,
      role: "participant",
      hello: () => this.#hello(),
      hear: (message) => this.#hear(message),
    });
    this.#connection = connection;
    connection.state.subscribe(({ is }) => {
      if (connection !== this.#connection) return;
      if (is === "over") this.#where = "out";
      this.#tools.changed();
    });
  }

  /** Goes away without a word, as a phone does whose battery is empty. */
  leave(): void {
    const connection = this.#connection;
    this.#connection = null;
    connection?.end();
    if (this.#where !== "out") this.#where = "home";
    this.#tools.changed();
  }

  /** Says something once: what is on its way, or with the room already, is not said again. */
  say(message: PhoneMessage): void {
    const slot = slotOf(message);
    const waits = this.#outbox.entries.value.some((entry) => slotOf(entry.message) === slot);
    if (slot === null || !(waits || this.#said.has(slot))) this.#outbox.put(message);
  }

  #hello(): Hello {
    const { resume, name, segment, mode } = this.person;
    const known = { ...(name !== undefined && { name }), ...(segment !== undefined && { segment }) };
    return { t: "hello", v: VERSION, role: "participant", resume, mode, ...known };
  }

  #hear(message: ParticipantDown): void {
    switch (message.t) {
      case "welcome":
        this.#where = "in";
        this.trouble = null;
        this.#keep(message.own);
        this.view = message.view;
        this.#outbox.welcome();
        return this.#tools.changed();
      case "view":
        this.view = message.view;
        return this.#tools.changed();
      case "you":
        return this.#keep(message);
      case "ack":
        return this.#outbox.acked(message.id);
      case "error":
        return this.#fail(message.id, message.code, message.message);
      default:
        message satisfies never;
    }
  }

  #fail(id: string | undefined, code: ErrorCode, why: string): void {
    if (id !== undefined) {
      this.#outbox.failed(id, code, why);
      if (this.#outbox.refusal.value?.message.id === id && !LATE.includes(code)) this.trouble = why;
    } else if (AT_THE_DOOR.includes(code)) {
      this.trouble = why;
      this.#where = "out";
      this.#connection?.end();
    }
    this.#tools.changed();
  }

  #keep({ answers = [], forgotten }: Own): void {
    if (forgotten) this.#said.clear();
    for (const { step, round, part } of answers) this.#said.add(`${step} ${round} ${part}`);
  }
}

/** What a message is about, where it is said once; null for what may be said again and again. */
function slotOf(message: PhoneMessage): string | null {
  if (message.t === "answer") return `${message.step} ${message.round} ${message.part ?? "main"}`;
  // A pass stands where the main answer would.
  if (message.t === "pass") return `${message.step} ${message.round} main`;
  return null;
}

/** Nothing of it outlives the page: these people go with it. */
function memoryQueue() {
  const entries = signal<readonly Entry<PhoneMessage>[]>([]);
  return makeQueue<PhoneMessage>(
    {
      read: () => entries.value,
      write: (next) => {
        entries.value = next;
      },
    },
    () => false,
  );
}
