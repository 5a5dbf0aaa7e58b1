/**
 * A whole room inside a page: the core of the workshop with a store in memory, over the same messages. What the
 * Durable Object does with sockets, keys and clocks is done here in its simplest form; every rule is the core's.
 */

import { localeOf } from "../../shared/agenda/library.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import { ELIGIBLE_MS, FRAME_BYTES, HOST_FRAME_BYTES, RETENTION_DAYS } from "../../shared/limits.ts";
import type { Role } from "../../shared/primitives.ts";
import type { Own } from "../../shared/protocol/answer.ts";
import type { Command } from "../../shared/protocol/command.ts";
import { type ErrorCode, errors } from "../../shared/protocol/error.ts";
import type { Hello } from "../../shared/protocol/hello.ts";
import { parseUp } from "../../shared/protocol/parse.ts";
import { VERSION } from "../../shared/protocol/version.ts";
import { ownInPieces } from "../../shared/room/answers/own.ts";
import type { Effect } from "../../shared/room/change.ts";
import type { Context, Member } from "../../shared/room/context.ts";
import { roll } from "../../shared/room/people/roll.ts";
import { openedSteps } from "../../shared/room/state/state.ts";
import { MemoryStore } from "../../shared/room/store/memory-store.ts";
import type { Message } from "../../shared/room/transition.ts";
import { progress } from "../../shared/room/view/progress.ts";
import { type AnyView, plan, spread, view } from "../../shared/room/view/view.ts";
import { type Handled, Workshop } from "../../shared/room/workshop.ts";

export interface LocalRoomOptions {
  code: string;
  title: string;
  steps: readonly Step[];
  /** Draws the order of ends and buttons, as in any room. */
  seed: number;
  /** Where phones would join. */
  origin: string;
  /** The page's own build, so that no screen takes itself for an older one. */
  build: string;
  /** Milliseconds since 1970. */
  now(): number;
}

/** One open screen of the room. */
export interface LocalLine {
  hear(text: string): void;
  close(): void;
}

interface Line {
  actor: Member | null;
  locale: string;
  /** Its last view, to send it again only when it has changed. */
  sent: string;
  tell(text: string): void;
}

export class LocalRoom {
  readonly #options: LocalRoomOptions;
  readonly #store = new MemoryStore();
  readonly #workshop: Workshop;
  readonly #lines = new Set<Line>();
  readonly #watchers = new Set<() => void>();
  #ids = 0;
  #commands = 0;
  #rev = 0;
  /** The plan that hosts were last sent. */
  #plan: readonly Step[];

  constructor(options: LocalRoomOptions) {
    this.#options = options;
    const { code, title, seed, steps } = options;
    this.#store.create(
      {
        code,
        title,
        seed,
        locale: LANGUAGE,
        names: "off",
        segments: null,
        rehearsal: false,
        retentionDays: RETENTION_DAYS.standard,
        createdAt: options.now(),
        // Nobody opens it with a key.
        keys: { host: "host", stage: "stage", report: "report" },
        status: "lobby",
        endedAt: null,
        locked: false,
        current: null,
        erasing: false,
        address: null,
      },
      [...steps],
    );
    const workshop = Workshop.open(this.#store);
    if (!workshop) throw new Error("A room that was just made is not there");
    this.#workshop = workshop;
    this.#plan = workshop.state.plan;
  }

  get state() {
    return this.#workshop.state;
  }

  /** The room as a role sees it now. */
  view(role: Role, locale: string = LANGUAGE): AnyView {
    return view(this.state, role, locale, { build: this.#options.build, origins: [this.#options.origin] });
  }

  /** A screen: what the room tells it goes to `tell`. Its hello says whose it is; nobody is asked for a key. */
  connect(tell: (text: string) => void): LocalLine {
    const line: Line = { actor: null, locale: LANGUAGE, sent: "", tell };
    this.#lines.add(line);
    return { hear: (text) => this.#hear(line, text), close: () => this.#lines.delete(line) };
  }

  /** Somebody without a screen; their id. */
  join(resume: string): string {
    const hello = { t: "hello", v: VERSION, role: "participant", resume } as const;
    const joined = this.#workshop.join(hello, resume, this.#context);
    if (joined.ok) {
      this.#tellOwners(joined.effects);
      if (joined.views) this.#tellViews();
      this.#perform(joined.effects);
    }
    return this.state.byResume.get(resume) ?? "";
  }

  /** A host's command from the page itself. */
  command(command: Command): Handled {
    this.#commands += 1;
    return this.send({ role: "host" }, { t: "command", id: `of-the-page-${this.#commands}`, command });
  }

  /** Carries one message out, whoever sent it, and tells every screen what it has to know. */
  send(actor: Member, message: Message, line?: Line): Handled {
    const handled = this.#workshop.handle(actor, message, this.#context);
    if (!handled.ok) {
      if (line) refuse(line, handled.code, message.id);
      return handled;
    }
    this.#tellOwners(handled.effects);
    line?.tell(JSON.stringify({ t: "ack", id: message.id }));
    if (handled.views) this.#tellViews();
    this.#perform(handled.effects);
    for (const watcher of this.#watchers) watcher();
    return handled;
  }

  /** Calls `watcher` after every message that was carried out; returns how to stop it. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  #hear(line: Line, text: string): void {
    if (text === "ping") return line.tell("pong");
    const parsed = parseUp(text, line.actor?.role === "host" ? HOST_FRAME_BYTES : FRAME_BYTES);
    if (!parsed.ok) return refuse(line, parsed.code, parsed.id);
    const message = parsed.value;
    // Nobody waits to be let in here: every page of the sample room has its place.
    if (message.t === "hello") return message.role === "pair" ? refuse(line, "bad-key") : this.#welcome(line, message);
    if (line.actor === null) return refuse(line, "no-hello");
    // Nobody closes on anybody here.
    if (message.t === "typing") return;
    this.send(line.actor, message, line);
  }

  #welcome(line: Line, hello: Exclude<Hello, { role: "pair" }>): void {
    const { role } = hello;
    line.locale = localeOf(hello.locale ?? LANGUAGE);
    const id = role === "participant" ? this.join(hello.resume) : role;
    line.actor = role === "participant" ? { role, person: id } : { role };
    const seen = this.view(role, line.locale);
    line.sent = JSON.stringify(seen);
    const now = this.#options.now();
    const welcome = { t: "welcome", v: VERSION, rev: this.#rev, now, you: { id, role }, view: seen };
    if (role === "participant") {
      const [own, ...rest] = ownInPieces(this.state, id, this.#store.answersOf(id, openedSteps(this.state)));
      line.tell(JSON.stringify({ ...welcome, own, spread: spread(this.state) }));
      for (const piece of rest) line.tell(JSON.stringify({ t: "you", ...piece }));
      return;
    }
    line.tell(JSON.stringify(welcome));
    if (role === "host") line.tell(this.#planText());
    line.tell(this.#progressText());
    if (role === "host") line.tell(this.#peopleText(this.state.people.keys(), []));
  }

  #perform(effects: readonly Effect[]): void {
    for (const effect of effects) {
      // Nobody has a page to be closed or let in, and nothing expires: the room lives as long as its own page.
      if (!("tell" in effect)) continue;
      if (effect.tell === "progress") this.#tellAll(["host", "stage"], this.#progressText());
      else if (effect.tell === "people") this.#tellAll(["host"], this.#peopleText([effect.person], []));
      else if (effect.tell === "out") this.#tellAll(["host"], this.#peopleText([], [[effect.from, effect.to]]));
    }
  }

  #tellViews(): void {
    if (this.#plan !== this.state.plan) {
      this.#plan = this.state.plan;
      this.#tellAll(["host"], this.#planText());
    }
    this.#rev += 1;
    for (const line of this.#lines) {
      if (line.actor === null) continue;
      const seen = this.view(line.actor.role, line.locale);
      const text = JSON.stringify(seen);
      if (line.sent === text) continue;
      line.sent = text;
      line.tell(JSON.stringify({ t: "view", rev: this.#rev, now: this.#options.now(), view: seen }));
    }
  }

  #tellOwners(effects: readonly Effect[]): void {
    for (const effect of effects)
      if ("tell" in effect && effect.tell === "you") this.#tellYou(effect.person, effect.own);
  }

  #tellYou(person: string, own: Own): void {
    const text = JSON.stringify({ t: "you", ...own });
    for (const { actor, tell } of this.#lines) {
      if (actor?.role === "participant" && actor.person === person) tell(text);
    }
  }

  #tellAll(roles: readonly Role[], text: string): void {
    for (const { actor, tell } of this.#lines) if (actor && roles.includes(actor.role)) tell(text);
  }

  #planText(): string {
    return JSON.stringify(plan(this.state));
  }

  #progressText(): string {
    return JSON.stringify(progress(this.state, () => true));
  }

  #peopleText(changed: Iterable<string>, out: readonly [from: number, to: number][]): string {
    return JSON.stringify(roll(this.state, changed, out, () => true));
  }

  get #context(): Context {
    return {
      now: this.#options.now(),
      newId: () => {
        this.#ids += 1;
        return `somebody-${this.#ids}`;
      },
      // Everyone has been here all along.
      present: () => true,
      connectedMs: () => ELIGIBLE_MS,
      origins: () => [this.#options.origin],
    };
  }
}

function refuse({ tell }: Line, code: ErrorCode, id?: string): void {
  tell(JSON.stringify({ t: "error", ...(id !== undefined && { id }), code, message: errors[code] }));
}
