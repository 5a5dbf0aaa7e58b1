/** What one simulated person does as the workshop goes on: answers, loses the connection, asks and votes in the parking lot. */
import { DOTS } from "../../shared/limits.ts";
import type { StepView, View } from "../../shared/protocol/view.ts";
import { openIn, saysTo, voteOf } from "../simulated-people/says.ts";
import { drawsOf, type Person, share, skips, takes } from "./people.ts";
import { type PhoneTools, SimulatedPhone, type Whereabouts } from "./phone.ts";

export interface Tools extends Omit<PhoneTools, "changed"> {
  /** Calls back after so many milliseconds; returns how to call that off. */
  after(ms: number, task: () => void): () => void;
  newId(): string;
  /** Something has changed that is counted. */
  changed(): void;
}

/** Milliseconds: when somebody leaves after a vote has opened, and for how long. */
const LEAVES = { after: 3_000, for: 15_000, spread: 20_000 } as const;
/** Milliseconds for which haste lasts: a vote that was opened just before people were told to hurry has yet to reach their phones. */
const HASTE_MS = 5_000;
/** Milliseconds within which somebody asks, or votes on what was asked. */
const LOT = { after: 2_000, spread: 15_000 } as const;
/** How many of the others want a question answered. */
const WANTED = 0.4;

export class Behaviour {
  readonly #person: Person;
  readonly #tools: Tools;
  readonly #phone: SimulatedPhone;
  /** What they have planned for the open vote. */
  readonly #plans = new Set<() => void>();
  /** The vote that they know of; "" for none. */
  #vote = "";
  /** They would have answered by now, and were away. */
  #due = false;
  /** Forgets that they were told to hurry; null where they were not, or have answered since. */
  #haste: (() => void) | null = null;
  #asked = false;
  readonly #considered = new Set<string>();
  #dotted = false;

  constructor(person: Person, tools: Tools) {
    this.#person = person;
    this.#tools = tools;
    this.#phone = new SimulatedPhone(person, {
      code: tools.code,
      open: tools.open,
      changed: () => {
        this.#follow();
        tools.changed();
      },
    });
  }

  get person(): Person {
    return this.#person;
  }
  get where(): Whereabouts {
    return this.#phone.where;
  }
  get trouble(): string | null {
    return this.#phone.trouble;
  }
  get view(): View | null {
    return this.#phone.view;
  }

  come(): void {
    this.#phone.come();
  }

  /** Comes back, or in, and answers without waiting what is open, or what opens next within `HASTE_MS`. */
  hurry(): void {
    this.#phone.come();
    this.#due = this.#vote !== "" || this.#phone.where !== "in";
    this.#calm();
    if (this.#vote === "") this.#haste = this.#tools.after(HASTE_MS, () => this.#calm());
    this.#answerDue();
  }

  #calm(): void {
    this.#haste?.();
    this.#haste = null;
  }

  #follow(): void {
    const { view, where } = this.#phone;
    if (!view || where !== "in") return;
    const step = openIn(view.step);
    const vote = step ? voteOf(step) : "";
    if (vote !== this.#vote) this.#begin(vote);
    if (vote === "") this.#due = false;
    this.#answerDue();
    this.#followLot(view);
  }

  /** Another vote, or none, is open. */
  #begin(vote: string): void {
    for (const callOff of this.#plans) callOff();
    this.#plans.clear();
    this.#vote = vote;
    if (vote === "") return;
    if (this.#haste !== null) this.#due = true;
    this.#calm();
    this.#plan(takes(this.#person, vote), () => {
      this.#due = true;
      this.#answerDue();
    });
    if (!this.#person.leaves || share(`${vote} leaves ${this.#person.place}`) < 0.5) return;
    this.#plan(LEAVES.after, () => this.#phone.leave());
    // Whoever has left comes back, whatever is open by then.
    const away = LEAVES.for + share(`${vote} away ${this.#person.place}`) * LEAVES.spread;
    this.#tools.after(LEAVES.after + away, () => this.#phone.come());
  }

  #plan(ms: number, task: () => void): void {
    const callOff = this.#tools.after(ms, () => {
      this.#plans.delete(callOff);
      task();
    });
    this.#plans.add(callOff);
  }

  /** Answers once it is time and the phone is there. */
  #answerDue(): void {
    const step = openIn(this.#phone.view?.step ?? null);
    if (!this.#due || !step || this.#phone.where !== "in" || voteOf(step) !== this.#vote) return;
    this.#due = false;
    this.#answer(step);
  }

  #answer(step: StepView): void {
    const { newId } = this.#tools;
    const { id, round } = step;
    if (skips(this.#person, this.#vote)) return this.#phone.say({ t: "pass", id: newId(), step: id, round });
    for (const { part, payload } of saysTo(step, (part) => drawsOf(this.#person, step, part))) {
      if (payload === null) this.#phone.say({ t: "pass", id: newId(), step: id, round });
      else this.#phone.say({ t: "answer", id: newId(), step: id, round, part, payload });
    }
  }

  #followLot({ step, lot, questions }: View): void {
    const { newId } = this.#tools;
    const { asks, place } = this.#person;
    const talking = step?.phase === "revealed" || step?.phase === "debrief";
    if (asks !== undefined && talking && lot === "asking" && !this.#asked) {
      this.#asked = true;
      this.#later(`asks ${place}`, () => this.#phone.say({ t: "ask", id: newId(), text: asks }));
    }
    const live = questions.filter(({ state }) => state === "live");
    for (const { id, text } of live) {
      if (lot !== "asking" || this.#considered.has(id)) continue;
      this.#considered.add(id);
      if (text === asks || share(`${id} wanted ${place}`) > WANTED) continue;
      this.#later(id, () => this.#phone.say({ t: "upvote", id: newId(), question: id, kind: "upvote", on: true }));
    }
    if (lot !== "dots") this.#dotted = false;
    else if (!this.#dotted && live.length > 0) this.#placeDots(live.map(({ id }) => id));
  }

  #placeDots(questions: readonly string[]): void {
    const { newId } = this.#tools;
    const { place } = this.#person;
    this.#dotted = true;
    const chosen = [...questions]
      .sort((a, b) => share(`${a} dot ${place}`) - share(`${b} dot ${place}`))
      .slice(0, DOTS);
    for (const question of chosen)
      this.#later(question, () => this.#phone.say({ t: "upvote", id: newId(), question, kind: "dot", on: true }));
  }

  #later(what: string, task: () => void): void {
    this.#tools.after(LOT.after + share(`${what} when ${this.#person.place}`) * LOT.spread, task);
  }
}
