/** Simulated people: they join a room, and answer when a vote opens. The same crowd says the same every time. */
import type { Part, Round } from "../../shared/primitives.ts";
import type { StepView } from "../../shared/protocol/view.ts";
import { answerKey } from "../../shared/room/state/state.ts";
import { boundStep, findStep, partOf } from "../../shared/room/state/step.ts";
import { guess, Somebody } from "../exercises/contract/sample.ts";
import { samplesOf } from "../exercises/find/sample.ts";
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
    const { state } = this.#room;
    const plan = findStep(state, step.id)?.step;
    if (!plan) return;
    const bound = boundStep(state, plan);
    const guessed = guess(bound.exercise.guesses?.(bound.content) ?? [], this.#somebody(place, step.round, "predict"));
    if (style !== "passes" && guessed.length > 0 && step.round === 1) this.#say(person, step, "predict", guessed);
    const part = partOf(bound, step.round);
    const sample = style === "passes" ? null : samplesOf(step.exercise)[part];
    this.#say(person, step, part, sample?.(step, this.#somebody(place, step.round, part)) ?? null);
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
    const { step } = this.#room.view("participant");
    return step?.phase === "collecting" ? step : null;
  }
}

/** Reopening a vote asks nobody again who has answered. */
const voteOf = ({ id, round }: StepView): string => `${id} ${round}`;
