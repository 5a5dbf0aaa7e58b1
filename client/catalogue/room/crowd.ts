/** Simulated people: they join a room, and answer when a vote opens. The same crowd says the same every time. */
import type { Part, Round } from "../../../shared/protocol/primitives.ts";
import type { StepView } from "../../../shared/protocol/view.ts";
import { answerKey } from "../../../worker/room/state.ts";
import { Somebody } from "../../exercises/sample.ts";
import { samples } from "../../exercises/samples.ts";
import { hash } from "../../models/random.ts";
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
/** So many of ten stay with their first answer when they are asked again. */
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
    for (const part of ["predict", "main", "tags"] as const) this.#say(person, place, step, part);
  }

  #say(person: string, place: number, step: StepView, part: Part): void {
    const { id, round, exercise } = step;
    const sample = samples[exercise]?.[part];
    const said = this.#room.state.sheets.get(id)?.answers.has(answerKey(round, part, person));
    if (!sample || said) return;
    const { style } = this.#options;
    const payload = style === "passes" ? null : sample(step, new Somebody(this.#seedOf(place, round, part)));
    this.#messages += 1;
    const message = { id: `simulated-${this.#messages}`, step: id, round };
    if (payload !== null) this.#room.send({ role: "participant", person }, { t: "answer", ...message, part, payload });
    else if (part === "main") this.#room.send({ role: "participant", person }, { t: "pass", ...message });
  }

  /** Asked again, most draw as they did before. */
  #seedOf(place: number, round: Round, part: Part): number {
    if (this.#options.style === "alike") return hash(part);
    const stays = hash(`stays ${place}`) % 10 < STAY;
    return hash(`${place} ${part} ${stays ? 1 : round}`);
  }

  /** The step in hand as their phones show it, while it is open. */
  #open(): StepView | null {
    const { step } = this.#room.view("participant");
    return step?.phase === "collecting" ? step : null;
  }
}

/** Reopening a vote asks nobody again who has answered. */
const voteOf = ({ id, round }: StepView): string => `${id} ${round}`;
