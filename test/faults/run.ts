/**
 * `npm run faults -- [kill sigterm node disk back ahead descriptors] [--runs=20]`: what a server does when something happens
 * to it in the middle of a vote. The real product on 127.0.0.1, phones over real sockets, a host on a real page in the first run.
 */
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { quantile, table } from "../bench/figures.ts";
import { launch } from "../support/chromium.ts";
import { FAULTS, type Fault, type FaultName } from "./faults.ts";
import { type Outcome, suffer } from "./one.ts";
import { lacks } from "./product.ts";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "20" } },
});

function isFault(name: string): name is FaultName {
  return Object.hasOwn(FAULTS, name);
}

async function main(): Promise<void> {
  const runs = Number(flags.runs);
  const names = positionals.length > 0 ? positionals : Object.keys(FAULTS);
  if (!names.every(isFault) || !Number.isInteger(runs) || runs < 1)
    throw new Error(`Name faults of ${Object.keys(FAULTS).join(", ")}, and a whole number of --runs.`);
  const browser = await launch();
  const rows: string[][] = [];
  const told: string[] = [];
  try {
    for (const name of names) {
      const fault: Fault = FAULTS[name];
      const missing = lacks(fault.machine ?? {});
      if (missing !== null) {
        told.push(`${fault.what}: ${missing}`);
        continue;
      }
      const outcomes = await all(fault, runs, browser);
      rows.push([fault.what, String(runs), ...figures(outcomes)]);
      told.push([`${fault.what}:`, ...words(outcomes)].join("\n"));
    }
  } finally {
    await browser.close();
  }
  console.log(["", table([HEAD, ...rows]), ...told].join("\n\n"));
}

async function all(fault: Fault, runs: number, browser: Browser): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let run = 0; run < runs; run += 1) {
    const outcome = await suffer(fault, run === 0 ? browser : undefined);
    outcomes.push(outcome);
    console.error(`${fault.what}, run ${run + 1}: ${said(outcome)}`);
    if (outcome.lost + outcome.doubled > 0) process.exitCode = 1;
  }
  return outcomes;
}

function said({ acked, lost, doubled, back, away, later, silence, byHand }: Outcome): string {
  return `${acked} acked, ${lost} lost, ${doubled} doubled, back in ${seconds(Math.max(...back))}, ${away} away (${later} asked to come later), ${seconds(silence)} without acks${byHand ? ", started again by hand" : ""}`;
}

/** `back`: all phones, the median and the worst of the runs. `no acks`: for anybody, the same. */
const HEAD = ["", "runs", "acked", "lost", "doubled", "refused", "back", "", "no acks", "", "away", "later", "by hand"];

function figures(outcomes: readonly Outcome[]): string[] {
  const sum = (of: (one: Outcome) => number) => String(outcomes.reduce((all, one) => all + of(one), 0));
  const medianAndWorst = (of: (one: Outcome) => number) => {
    const values = outcomes.map(of);
    return [seconds(quantile(values, 0.5)), seconds(Math.max(...values))];
  };
  return [
    sum((one) => one.acked),
    sum((one) => one.lost),
    sum((one) => one.doubled),
    sum((one) => one.refused),
    ...medianAndWorst((one) => Math.max(...one.back)),
    ...medianAndWorst((one) => one.silence),
    sum((one) => one.away),
    sum((one) => one.later),
    sum((one) => Number(one.byHand)),
  ];
}

/** What people read, by the first run, in which a host looks on. */
function words([first]: readonly Outcome[]): string[] {
  const list = (who: string, lines: readonly string[]) =>
    lines.length === 0 ? [`  ${who} reads nothing new`] : [`  ${who} reads:`, ...lines.map((line) => `    ${line}`)];
  return [...list("the operator", first?.operator ?? []), ...list("the host", first?.host ?? [])];
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
