/** A room in the middle of a vote, and what became of what its people said. */
import { setTimeout } from "node:timers/promises";
import { Client, makeRoom } from "../support/client.ts";
import { beAPage, numberOf, STEP, Voter } from "./voter.ts";

const AGENDA = {
  v: 1,
  title: "A vote",
  locale: "en",
  steps: [{ id: STEP, exercise: "text", title: "Say it", minutes: 5, settings: { question: "What helps?" } }],
};
/** Phones that come at the same time. */
const AT_ONCE = 25;
/** How many ask during the vote, and how often: the room takes 500 questions. */
const ASKERS = 100;
const ASKS = 5;

/** What is wrong, and by how much; all 0 where nothing is. */
export interface Losses {
  /** Acked answers and questions that are not there. */
  lost: number;
  /** People, answers and questions that are there twice. */
  doubled: number;
}

/** A vote under way. */
export class Vote {
  readonly code: string;
  readonly hostKey: string;
  readonly voters: Voter[] = [];
  readonly #url: string;

  private constructor(url: string, code: string, hostKey: string) {
    this.#url = url;
    this.code = code;
    this.hostKey = hostKey;
  }

  static async open(url: string, port: number): Promise<Vote> {
    beAPage(port);
    const { code, keys } = await makeRoom(url, { agenda: AGENDA });
    const vote = new Vote(url, code, keys.host);
    await vote.#asHost((host) => host.command({ do: "open", step: STEP, round: 1, from: "setup" }));
    return vote;
  }

  /** More people join, and vote as soon as they are in. */
  async join(people: number): Promise<void> {
    const last = this.voters.length + people;
    while (this.voters.length < last) {
      const some = Array.from({ length: Math.min(AT_ONCE, last - this.voters.length) }, (_, at) => {
        return new Voter(this.code, this.voters.length + at);
      });
      this.voters.push(...some);
      for (const voter of some) voter.vote();
      // A hall comes in over some seconds.
      await setTimeout(150);
    }
  }

  /** Everybody asks several times within so many milliseconds. */
  ask(ms: number): void {
    for (const voter of this.voters.slice(0, ASKERS))
      for (let asks = 0; asks < ASKS; asks += 1) void setTimeout(Math.random() * ms).then(() => voter.ask());
  }

  /** Waits until all have had an answer acked since a moment, or were asked to come later; false where it takes too long. */
  async settled(since: number, ms: number): Promise<boolean> {
    for (const end = performance.now() + ms; performance.now() < end; await setTimeout(20))
      if (this.voters.every((voter) => voter.isSettled(since))) return true;
    return false;
  }

  /** Ends the vote, and compares what was acked with what the room has. */
  async count(): Promise<Losses> {
    for (const voter of this.voters) voter.stop();
    for (const end = performance.now() + 20_000; performance.now() < end; await setTimeout(20))
      if (this.voters.every(({ idle }) => idle)) break;
    const sum: Losses = { lost: 0, doubled: 0 };
    for (const voter of this.voters) sum.lost += voter.lost;
    // On connections of their own, once the phones' are gone: a room may have no place for both.
    this.end();
    for (const voter of this.voters) if ((await this.#standing(voter.resume)) < voter.acked) sum.lost += 1;
    const questions = await this.#file("questions.csv");
    for (const question of this.voters.flatMap(({ asked }) => asked)) {
      const times = questions.split(question).length - 1;
      if (times === 0) sum.lost += 1;
      if (times > 1) sum.doubled += times - 1;
    }
    sum.doubled += Math.max(0, (await this.#answered()) - this.voters.filter(({ acked }) => acked > 0).length);
    return sum;
  }

  /** Ends the phones' connections. */
  end(): void {
    for (const voter of this.voters) voter.end();
  }

  /** The number of the answer that stands for somebody. */
  async #standing(resume: string): Promise<number> {
    const client = await this.#join({ role: "participant", resume });
    const welcome = await client.until("welcome");
    await client.close();
    return "own" in welcome ? numberOf(welcome.own.answers ?? []) : 0;
  }

  /** How many people the room says have answered. */
  async #answered(): Promise<number> {
    await this.#asHost((host) => host.command({ do: "close", step: STEP }));
    await this.#asHost((host) => host.command({ do: "end" }));
    const results: { steps: { rounds: { answered: number }[] }[] } = JSON.parse(await this.#file("results.json"));
    return results.steps[0]?.rounds[0]?.answered ?? 0;
  }

  async #asHost(act: (host: Client) => Promise<void>): Promise<void> {
    const host = await this.#join({ role: "host", key: this.hostKey });
    await act(host);
    await host.close();
  }

  /** Joins, also where the server is just coming back. */
  async #join(hello: { role: string; resume?: string; key?: string }): Promise<Client> {
    for (let tries = 1; ; tries += 1)
      try {
        return await Client.join(this.#url, this.code, hello);
      } catch (error) {
        if (tries === 20) throw error;
        await setTimeout(500);
      }
  }

  async #file(name: string): Promise<string> {
    const headers = { authorization: `Bearer ${this.hostKey}` };
    const response = await fetch(`${this.#url}/api/rooms/${this.code}/${name}`, { headers });
    if (!response.ok) throw new Error(`No ${name}: ${response.status} ${await response.text()}`);
    return response.text();
  }
}
