/** One run: a room votes, something happens, and what became of it. */
import { setTimeout } from "node:timers/promises";
import type { Browser } from "playwright-core";
import type { Fault } from "./faults.ts";
import { Product } from "./product.ts";
import { type Losses, Vote } from "./room.ts";
import { HostPage, newLines } from "./words.ts";

/** From the first ack of everybody to what happens, at least and at most, in milliseconds. */
const BEFORE_MS = { least: 400, most: 1_200 };
/** How long people ask, half of it before what happens. */
const ASKING_MS = 600;
/** How long phones may take to come back. */
const TIMEOUT_MS = 90_000;
/** How long the vote goes on once all are back. */
const AFTER_MS = 500;

export interface Outcome extends Losses {
  /** Answers that were acked. */
  acked: number;
  /** Answers that were refused for good, as their people were told. */
  refused: number;
  /** Milliseconds from what happened, or from its end where it lasts, until each phone had an answer acked again. */
  back: number[];
  /** Phones that did not come back, and those of them that were asked to come later. */
  away: number;
  later: number;
  /** The longest time without an ack for anybody, in milliseconds. */
  silence: number;
  /** It was over, and somebody had to start it again who did not know of it. */
  byHand: boolean;
  operator: string[];
  host: string[];
}

/** Lets a fault happen to a room. `browser`: where a host looks on. */
export async function suffer(fault: Fault, browser?: Browser): Promise<Outcome> {
  const product = await Product.start(fault.machine);
  const again = startedAgain(product);
  let vote: Vote | undefined;
  try {
    vote = await Vote.open(product.url, product.port);
    const page = browser && (await HostPage.open(browser, product.url, vote.code, vote.hostKey));
    const outcome = await through(fault, product, vote, page);
    await page?.close();
    return { ...outcome, byHand: await again.end() };
  } finally {
    vote?.end();
    await again.end().catch(() => {});
    await product.stop();
  }
}

async function through(fault: Fault, product: Product, vote: Vote, page?: HostPage): Promise<Omit<Outcome, "byHand">> {
  const from = performance.now();
  await vote.join(fault.phones);
  if (!(await vote.settled(from, TIMEOUT_MS))) throw new Error("Not everybody could join.");
  await setTimeout(BEFORE_MS.least + Math.random() * (BEFORE_MS.most - BEFORE_MS.least));
  const [printed, shown] = [product.output().split("\n"), (await page?.lines()) ?? []];
  vote.ask(ASKING_MS);
  await setTimeout(ASKING_MS / 2);
  const since = performance.now();
  const over = (await fault.strike(product, vote)) ?? since;
  await vote.settled(over, TIMEOUT_MS);
  const until = performance.now();
  await setTimeout(AFTER_MS);
  const operator = newLines(printed, product.output().split("\n"));
  const host = newLines(shown, (await page?.lines()) ?? []);
  const back = vote.voters.flatMap((voter) => {
    const at = voter.backAt(over);
    return at === null ? [] : [at - over];
  });
  const acks = vote.voters.flatMap((voter) => voter.acks);
  const silence = longestGap([since, ...acks.filter((at) => at > since && at < until), until]);
  const losses = await vote.count();
  return {
    ...losses,
    acked: acks.length,
    refused: vote.voters.reduce((sum, voter) => sum + voter.refused, 0),
    back,
    away: vote.voters.length - back.length,
    later: vote.voters.filter(({ later }) => later).length,
    silence,
    operator,
    host,
  };
}

/** Starts a product again that ends by itself, as an operator would; `end` says whether that was needed. */
function startedAgain(product: Product): { end(): Promise<boolean> } {
  let watching = true;
  let byHand = false;
  const watch = async () => {
    for (; watching; await setTimeout(50)) {
      if (!product.hasEnded) continue;
      // What is started again on purpose is not over.
      await setTimeout(500);
      if (!product.hasEnded) continue;
      byHand = true;
      await product.start();
    }
  };
  const watched = watch();
  // What goes wrong there is told at the end.
  watched.catch(() => {});
  return {
    end: async () => {
      watching = false;
      await watched;
      return byHand;
    },
  };
}

function longestGap(moments: readonly number[]): number {
  const sorted = moments.toSorted((a, b) => a - b);
  return Math.max(...sorted.slice(1).map((at, i) => at - (sorted[i] ?? at)));
}
