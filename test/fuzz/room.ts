/** One room of the fuzz: the workshop over a store, a clock, and phones; everything that happens goes through here. */
import { expect } from "vitest";
import type { Step } from "../../shared/agenda/schema.ts";
import { Names } from "../../shared/primitives.ts";
import { parseUp } from "../../shared/protocol/parse.ts";
import type { Actor, Context } from "../../shared/room/context.ts";
import type { StepState } from "../../shared/room/state/rows.ts";
import type { RoomState } from "../../shared/room/state/state.ts";
import { boundStep } from "../../shared/room/state/step.ts";
import type { Store } from "../../shared/room/store/store.ts";
import type { Audience } from "../../shared/room/view/audience.ts";
import { view } from "../../shared/room/view/view.ts";
import { type Handled, Workshop } from "../../shared/room/workshop.ts";
import { holds, same } from "../support/cheap.ts";
import { Random } from "../support/random.ts";
import { record, START } from "../support/room.ts";
import { Colleagues, DIGITS } from "./links.ts";
import { Model } from "./model.ts";
import { planOf } from "./plan.ts";
import { checkChanges } from "./results.ts";
import { KEPT } from "./seeds.ts";
import type { Seen } from "./seen.ts";

export const AUDIENCES = ["participant", "stage", "host", "producer"] as const;
export const ORIGINS = ["https://hats.example"];
export const GROUPS = ["new", "old"];
/** After how many milliseconds a room opens that does so later. */
const LATER_MS = 20_000;

/** A store, and another one on the same rows, as after a restart. */
export interface Rows {
  store: Store;
  again(): Store;
}

export class FuzzRoom {
  readonly random: Random;
  /** Draws what was added later, so that what was there before is drawn as it was. */
  readonly aside: Random;
  readonly model = new Model();
  readonly seen: Seen;
  readonly store: Store;
  readonly #rows: Rows;
  workshop: Workshop;
  now = START;
  /** Since when each person has been connected. */
  readonly connected = new Map<string, number>();
  /** The last of what was done, for whoever has to understand a failure. */
  readonly happened: string[] = [];
  /** What each screen showed when it was looked at last, and which texts were hidden then. */
  readonly looked = new Map<string, string>();
  /** What each screen showed when it was held against the wire's schema last. */
  readonly parsed = new Map<string, string>();
  /** Whether screens have been told, since they were looked at last, that they may show something else now. */
  told = true;
  /** Hosts change the plan while it runs, too: in some rooms, because the others get further. Kept seeds play as they did. */
  readonly changes: boolean;
  /** Hosts have keys of their own: in some rooms, as well. */
  readonly shared: boolean;
  readonly colleagues = new Colleagues();
  #ids = 0;
  readonly #kept: boolean;

  constructor(seed: number, rows: Rows, seen: Seen) {
    this.#kept = KEPT.includes(seed);
    this.random = new Random(seed);
    this.aside = new Random(seed ^ 0x5eed);
    this.seen = seen;
    this.changes = seed % 3 === 1 && !this.#kept;
    this.shared = seed % 5 === 2 && !this.#kept;
    this.#rows = rows;
    this.store = rows.store;
    const asked = { question: "Which group?", options: GROUPS };
    const segments = this.random.pick([null, { by: "mode" as const }, asked, asked]);
    const names = this.random.pick(Names.options);
    // Drawn from the seed itself, so that kept seeds play as they did.
    const later = seed % 7 === 0 ? { opensAt: START + LATER_MS } : {};
    const rehearsal = this.random.chance(0.1);
    this.store.create(record({ seed, segments, names, rehearsal, ...later }), planOf(this.random));
    this.workshop = this.#open();
  }

  #open(): Workshop {
    const workshop = Workshop.open(this.#rows.again());
    if (!workshop) throw new Error("The store has lost its room");
    return workshop;
  }

  get state(): RoomState {
    return this.workshop.state;
  }

  /** Whether a step of the plan deals people different lists; kept seeds play as they did. */
  get deals(): boolean {
    return !this.#kept && this.state.plan.some((step) => boundStep(this.state, step).exercise.deal);
  }

  /** Whether pages are turned beside all else; kept seeds play as they did. */
  get turns(): boolean {
    return !this.#kept;
  }

  /** The step in hand, where there is one. */
  get hand(): { step: Step; at: StepState } | null {
    const step = this.state.plan.find(({ id }) => id === this.state.room.current);
    const at = step && this.state.steps.get(step.id);
    return step && at ? { step, at } : null;
  }

  get context(): Context {
    return {
      now: this.now,
      newId: () => this.id("id"),
      present: (person) => this.connected.has(person),
      connectedMs: (person, since) => {
        const from = this.connected.get(person);
        return from === undefined ? 0 : Math.max(0, this.now - Math.max(from, since));
      },
      origins: () => ORIGINS,
      waits: (digits) => digits === DIGITS,
    };
  }

  id(kind = "message"): string {
    this.#ids += 1;
    return `${kind}-${this.#ids}`;
  }

  note(what: string): void {
    this.happened.push(what);
    if (this.happened.length > 12) this.happened.shift();
  }

  /** Somebody who has joined, removed or not. */
  person(): string | undefined {
    const people = [...this.state.people.keys()];
    return people.length === 0 ? undefined : this.random.pick(people);
  }

  /** What the screen of an audience is sent. */
  sees(audience: Audience): string {
    return JSON.stringify(view(this.state, audience, "en", { build: "fuzz", origins: ORIGINS }));
  }

  /** Through the edge, as a frame, so that what the core gets is what it would get. */
  send(actor: Actor, raw: object): Handled {
    this.note(`${actor.role === "participant" ? actor.person : actor.role} ${JSON.stringify(raw).slice(0, 400)}`);
    const parsed = parseUp(JSON.stringify(raw));
    if (!parsed.ok) {
      this.seen.add(`code ${parsed.code}`);
      return parsed;
    }
    const message = parsed.value;
    if (message.t === "hello" || message.t === "typing") throw new Error(`The core is never told of a ${message.t}`);
    const before = new Map(this.state.steps);
    const told = this.random.chance(0.15) && actor.role === "participant" ? this.#others() : null;
    const handled = this.workshop.handle(actor, message, this.context);
    if (handled.ok && handled.views) this.told = true;
    if (handled.ok) this.model.accept(this.state, actor, message);
    else this.seen.add(`code ${handled.code}`);
    if (actor.role === "participant") {
      if (message.t !== "ask") holds(!(handled.ok && handled.views), () => "R-07 a phone's message shows");
      if (told) same(this.#others(), told, () => "R-07 what others see depends on an answer");
      // A command is nobody's with a phone, removed or not.
      const gone = this.model.removed.has(actor.person) && message.t !== "command";
      if (gone) expect(handled, "R-31").toEqual({ ok: false, code: "removed" });
    }
    checkChanges(this, message, before);
    return handled;
  }

  /** What phones and stages are shown. */
  #others(): string[] {
    return [this.sees("participant"), this.sees("stage")];
  }

  /** The process dies and comes back: nothing may be known that was not written. */
  restart(): void {
    this.note("restart");
    this.seen.add("restart");
    if (this.hand?.at.phase === "collecting") this.seen.add(`${this.hand.step.exercise} was restarted while open`);
    const before = AUDIENCES.map((audience) => this.sees(audience));
    this.workshop = this.#open();
    const after = AUDIENCES.map((audience) => this.sees(audience));
    expect(after, "R-33 a restart shows").toEqual(before);
    this.connected.clear();
  }

  /** A message that was acked before, sent again, whatever has happened since. */
  replay(): void {
    if (this.model.acked.length === 0) return;
    const { actor, message } = this.random.pick(this.model.acked);
    this.note(`again: ${JSON.stringify(message).slice(0, 200)}`);
    this.seen.add("replay");
    const before = new Map(this.state.steps);
    expect(this.workshop.handle(actor, message, this.context), "R-02").toEqual({ ok: true, effects: [], views: false });
    checkChanges(this, null, before);
  }
}
