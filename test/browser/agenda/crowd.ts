/** The people whose phones nobody looks at: sockets that say what the simulated people of the catalogue say. */
import { guess, Somebody } from "../../../client/exercises/contract/sample.ts";
import { samplesOf } from "../../../client/exercises/find/sample.ts";
import { hash } from "../../../client/ui/random.ts";
import { bind } from "../../../shared/agenda/bind.ts";
import type { Step } from "../../../shared/agenda/schema.ts";
import type { Phase, Round } from "../../../shared/primitives.ts";
import type { StepView } from "../../../shared/protocol/view.ts";
import { partOf } from "../../../shared/room/state/step.ts";
import { throughIn } from "../../recount/invent.ts";
import { itemsOf } from "../../recount/plan.ts";
import type { Guess, Payload, Said } from "../../recount/said.ts";
import { Client, newId } from "../../support/client.ts";

export class Guest {
  readonly name: string;
  readonly #client: Client;
  /** How much this one had heard when the vote in hand began. */
  #before = 0;

  private constructor(name: string, client: Client) {
    this.name = name;
    this.#client = client;
  }

  static async join(url: string, code: string, name: string): Promise<Guest> {
    const hello = { role: "participant", resume: `${newId()}${newId()}`, name };
    return new Guest(name, await Client.join(url, code, hello));
  }

  /** Waits until the room has told this one that a step is in a phase, and returns the step as it was told. */
  async isIn({ id }: Step, phase: Phase, round?: Round): Promise<StepView> {
    const fits = (step: StepView | null) =>
      step?.id === id && step.phase === phase && (round === undefined || step.round === round);
    const { view } = await this.#client.until("view", ({ view }) => fits(view.step));
    if (!view.step) throw new Error(`${this.name}: no step`);
    return view.step;
  }

  /** Answers, with a guess where one is asked for, and tells what was said once the room has it. */
  async answers(step: Step, round: Round): Promise<Said> {
    const face = await this.isIn(step, "collecting", round);
    const bound = bind(step, "en");
    if (!bound) throw new Error(`${step.id} is in no content`);
    const part = partOf(bound, round);
    const drawn = samplesOf(step.exercise)[part]?.(face, this.#somebody(`${step.id} ${part} ${round}`));
    const payload = withoutReason(drawn);
    const about = { step: step.id, round };
    if (payload === null) {
      await this.#client.done({ t: "pass", ...about });
      return { payload };
    }
    const items = face.items ?? itemsOf(step);
    const through = throughIn(step, items, payload);
    const skipped = items.filter((item) => !through.includes(item));
    const guesses = round === 1 ? guess(bound.exercise.guesses?.(bound.content) ?? [], this.#somebody(step.id)) : [];
    if (guesses.length > 0) await this.#client.done({ t: "answer", ...about, part: "predict", payload: guesses });
    await this.#client.done({ t: "answer", ...about, part, payload, skipped });
    return { payload, ...(guesses.length > 0 && { predict: guesses as Guess[] }) };
  }

  /** From now on nothing is to be told before it is revealed. */
  listens(): void {
    this.#before = this.#client.heard.length;
  }

  /** What the room has told since. */
  get heard(): string[] {
    return this.#client.heard.slice(this.#before).map((message) => JSON.stringify(message));
  }

  async ends(): Promise<void> {
    await this.#client.until("view", ({ view }) => view.room.status === "ended");
  }

  #somebody(about: string): Somebody {
    return new Somebody(hash(`${this.name} ${about}`));
  }
}

/**
 * A sample as the recount takes it. Reasons stay away: where only one of two rounds has any, a host who has read them may still
 * reopen the other, and every look here is one after which nothing is reopened.
 */
function withoutReason(drawn: unknown): Payload | null {
  if (typeof drawn !== "object" || drawn === null || !("why" in drawn)) return (drawn ?? null) as Payload | null;
  const { why: _, ...rest } = drawn;
  return rest as Payload;
}
