/** The load generator, a process of its own: everybody joins, then everybody answers once at a time drawn at random. */
import { randomBytes } from "node:crypto";
import * as v from "valibot";
import { WebSocket } from "ws";
import { quantile } from "./figures.ts";
import { OPTIONS, Order, type Report, STEP, VOTE_SECONDS } from "./vote.ts";

/** Phones that are on their way in at the same time. */
const JOINING_AT_ONCE = 100;
/** How long an answer may go without its ack before the run counts as failed. */
const ACK_MS = 120_000;
/** After the last ack: time for what else a server has to say to its phones, so that it is counted too. */
const SETTLE_MS = 500;

const random = () => randomBytes(16).toString("base64url");

class Voter {
  bytes = 0;
  readonly #socket: WebSocket;
  #hear: (t: unknown) => void = () => {};
  #fail: (error: Error) => void = () => {};

  constructor(url: string) {
    this.#socket = new WebSocket(url, { perMessageDeflate: false });
    this.#socket.on("message", (data) => this.#take(String(data)));
    this.#socket.on("error", (error) => this.#fail(error));
    this.#socket.on("close", (code) => this.#fail(new Error(`A voter's socket was closed (${code}).`)));
  }

  /** Says hello, and waits for the welcome. */
  join(): Promise<void> {
    this.#socket.on("open", () => this.#send({ t: "hello", v: 2, role: "participant", resume: random() }));
    return this.#until("welcome");
  }

  /** Answers; resolves with the milliseconds until the ack. */
  async answer(): Promise<number> {
    const option = OPTIONS[Math.floor(Math.random() * OPTIONS.length)];
    const sent = performance.now();
    this.#send({ t: "answer", id: random(), step: STEP, round: 1, payload: { options: [option] } });
    await this.#until("ack");
    return performance.now() - sent;
  }

  #send(message: object): void {
    this.#socket.send(JSON.stringify(message));
  }

  #take(text: string): void {
    this.bytes += Buffer.byteLength(text);
    const message: Record<string, unknown> = JSON.parse(text);
    if (message.t === "error") this.#fail(new Error(`The server answered with an error: ${text}`));
    this.#hear(message.t);
  }

  #until(wanted: string): Promise<void> {
    return new Promise((settle, fail) => {
      this.#fail = fail;
      this.#hear = (t) => {
        if (t === wanted) settle();
      };
    });
  }
}

async function join(url: string, count: number): Promise<Voter[]> {
  const voters: Voter[] = [];
  const worker = async () => {
    while (voters.length < count) {
      const voter = new Voter(url);
      voters.push(voter);
      await voter.join();
    }
  };
  await Promise.all(Array.from({ length: JOINING_AT_ONCE }, worker));
  return voters;
}

async function vote(voters: readonly Voter[]): Promise<Report> {
  for (const voter of voters) voter.bytes = 0;
  const late = setTimeout(() => tell({ did: "fail", why: `An ack took over ${ACK_MS / 1000} s.` }), ACK_MS);
  const times = await Promise.all(
    voters.map(async (voter) => {
      await pause(Math.random() * VOTE_SECONDS * 1000);
      return voter.answer();
    }),
  );
  clearTimeout(late);
  await pause(SETTLE_MS);
  const bytes = voters.reduce((sum, voter) => sum + voter.bytes, 0) / voters.length;
  return { did: "vote", p50: quantile(times, 0.5), p99: quantile(times, 0.99), bytes };
}

const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

function tell(report: Report): void {
  process.send?.(report);
}

let voters: Voter[] = [];

async function obey(order: Order): Promise<void> {
  if (order.do === "vote") return tell(await vote(voters));
  const began = performance.now();
  voters = await join(order.url, order.voters);
  tell({ did: "join", ms: performance.now() - began });
}

process.on("message", (message) => {
  obey(v.parse(Order, message)).catch((error: unknown) => tell({ did: "fail", why: String(error) }));
});
// Its parent has ended: so do the voters.
process.on("disconnect", () => process.exit());
