/** The people of a live run: phones over real sockets, each with the speed of its human. */
import { setTimeout as wait } from "node:timers/promises";
import { Somebody } from "../../../client/exercises/contract/sample.ts";
import { openIn, saysTo, voteOf } from "../../../client/simulated-people/says.ts";
import { hash } from "../../../client/ui/random.ts";
import type { StepView } from "../../../shared/protocol/view.ts";
import { Client, newId } from "../../support/client.ts";
import { Random } from "../../support/random.ts";
import { Human } from "./human.ts";

/** How often somebody looks at what their phone shows, in milliseconds. */
const GLANCE_MS = 200;

export class Phone {
  readonly human: Human;
  readonly #place: number;
  #client: Client;
  readonly #join: () => Promise<Client>;
  readonly #speed: number;
  #vote = "";
  #ended = false;

  private constructor(client: Client, join: () => Promise<Client>, place: number, speed: number) {
    this.#client = client;
    this.#join = join;
    this.#place = place;
    this.#speed = speed;
    this.human = new Human(new Random(place + 1));
  }

  static async join(url: string, code: string, place: number, speed: number, segment?: string): Promise<Phone> {
    const resume = newId() + newId();
    const hello = { role: "participant", resume, ...(segment !== undefined && { segment }) };
    const join = () => Client.join(url, code, hello);
    const phone = new Phone(await join(), join, place, speed);
    void phone.#follow();
    return phone;
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#client.close();
  }

  async #follow(): Promise<void> {
    for (; !this.#ended; await wait(GLANCE_MS)) {
      // A connection that is lost comes back, as a phone's does.
      if (this.#client.closed !== null) this.#client = await this.#join();
      const step = openIn(this.#client.view?.step ?? null);
      const vote = step ? voteOf(step) : "";
      if (vote === this.#vote) continue;
      this.#vote = vote;
      if (step) void this.#answer(step, vote);
    }
  }

  async #answer(step: StepView, vote: string): Promise<void> {
    const { id, round } = step;
    const says = saysTo(step, (part) => new Somebody(hash(`${vote} ${part} ${this.#place}`), { turn: this.#place }));
    const takes = says.reduce((sum, { payload }) => sum + (payload === null ? 0 : this.human.takes(step, payload)), 0);
    await wait((takes * 1000) / this.#speed);
    if (this.#vote !== vote || this.#client.closed !== null) return;
    if (this.human.skips()) return this.#client.send({ t: "pass", id: newId(), step: id, round });
    for (const { part, payload } of says)
      if (payload !== null) this.#client.send({ t: "answer", id: newId(), step: id, round, part, payload });
  }
}
