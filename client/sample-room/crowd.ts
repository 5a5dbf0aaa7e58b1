/** Simulated people: they join a room, and answer when a vote opens. The same crowd says the same every time. */
import type { Part, Round } from "../../shared/primitives.ts";
import type { StepView } from "../../shared/protocol/view.ts";
import { answerKey } from "../../shared/room/state/state.ts";
import { Somebody } from "../exercises/contract/sample.ts";
import { openIn, saysTo, voteOf } from "../simulated-people/says.ts";
import { hash } from "../ui/random.ts";
import type { LocalRoom } from "./local-room.ts";

/** How a crowd answers: each in their own way, all the same, not at all, or by passing. */
export const STYLES = ["mixed", "alike", "nobody", "passes"] as const;
export type Style = (typeof STYLES)[number];

export interface CrowdOptions {
  size: number;
  style: Style;
  /** Calls back after so many milliseconds. */
  after(ms: number, task: () => void): void;
}

/** Within this time after a vote opened, everyone has answered. */
const SPREAD_MS = 4_000;
/** How many of ten people keep their first answer in the second vote. */
const STAY = 7;

export class Crowd {
  readonly #room: LocalRoom;
  readonly #options: CrowdOptions;
  readonly #people: readonly string[];
  /** The vote that they have begun to answer. */
  #vote = "";
  #messages = 0;

  constructor(room: LocalRoom, options: CrowdOptions) {
    this.#room = room;
    this.#options = options;
    this.#people = Array.from({ length: options.size }, (_, place) => room.join(`simulated-person-${place}-`));
    room.watch(() => this.#follow());
  }

  /** Whoever has not answered the open vote yet does so now. */
  answerNow(): void {
    const step = this.#open();
    if (!step) return;
    this.#vote = voteOf(step);
    for (const place of this.#people.keys()) this.#answer(place, this.#vote);
  }

  /** A vote has opened: one after another, as people do. */
  #follow(): void {
    const step = this.#open();
    const vote = step ? voteOf(step) : "";
    if (vote === this.#vote) return;
    this.#vote = vote;
    if (vote === "") return;
    for (const place of this.#people.keys()) {
      const ms = 300 + (hash(`${vote} ${place}`) % SPREAD_MS);
      this.#options.after(ms, () => this.#answer(place, vote));
    }
  }

  #answer(place: number, vote: string): void {
    const step = this.#open();
    const person = this.#people[place];
    const { style } = this.#options;
    if (!step || person === undefined || style === "nobody" || voteOf(step) !== vote) return;
    for (const { part, payload } of saysTo(step, (part) => this.#somebody(place, step.round, part))) {
      if (style !== "passes") this.#say(person, step, part, payload);
      else if (part !== "predict") this.#say(person, step, part, null);
    }
  }

  /** Null is a pass. What has been said stands. */
  #say(person: string, { id, round }: StepView, part: Part, payload: unknown): void {
    if (this.#room.state.stepAnswers.get(id)?.answers.has(answerKey(round, part, person))) return;
    this.#messages += 1;
    const message = { id: `simulated-${this.#messages}`, step: id, round };
    const actor = { role: "participant", person } as const;
    if (payload === null) this.#room.send(actor, { t: "pass", ...message });
    else this.#room.send(actor, { t: "answer", ...message, part, payload });
  }

  /** One person with their randomness for this vote. In a second vote most people draw the same numbers. */
  #somebody(place: number, round: Round, part: Part): Somebody {
    if (this.#options.style === "alike") return new Somebody(hash(part));
    const stays = hash(`stays ${place}`) % 10 < STAY;
    return new Somebody(hash(`${place} ${part} ${stays ? 1 : round}`));
  }

  /** The step in hand as their phones show it, while it is open. */
  #open(): StepView | null {
    return openIn(this.#room.view("participant").step);
  }
}
