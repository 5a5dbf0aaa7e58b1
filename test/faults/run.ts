/**
 * `npm run faults -- [kill sigterm node disk back ahead descriptors] [--runs=20]`: what a server does when something happens
 * to it in the middle of a vote. The real product on 127.0.0.1, phones over real sockets, a host on a real page in the first run.
 */
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { quantile } from "../bench/figures.ts";
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
  const report: string[] = [];
  try {
    for (const name of names) report.push(await row(FAULTS[name], runs, browser));
  } finally {
    await browser.close();
  }
  console.log(`\n${report.join("\n\n")}`);
}

async function row(fault: Fault, runs: number, browser: Browser): Promise<string> {
  const missing = lacks(fault.machine ?? {});
  if (missing !== null) return `${fault.what}: ${missing}`;
  const outcomes: Outcome[] = [];
  for (let run = 0; run < runs; run += 1) {
    const outcome = await suffer(fault, run === 0 ? browser : undefined);
    outcomes.push(outcome);
    console.error(`${fault.what}, run ${run + 1}: ${said(outcome)}`);
    if (outcome.lost + outcome.doubled > 0) process.exitCode = 1;
  }
  return [`${fault.what}: ${runs} runs`, ...figures(outcomes), ...words(outcomes)].join("\n");
}

function said({ acked, lost, doubled, back, away, later, silence, byHand }: Outcome): string {
  return `${acked} acked, ${lost} lost, ${doubled} doubled, back in ${seconds(Math.max(...back))}, ${away} away (${later} asked to come later), ${seconds(silence)} without acks${byHand ? ", started again by hand" : ""}`;
}

function figures(outcomes: readonly Outcome[]): string[] {
  const sum = (of: (one: Outcome) => number) => outcomes.reduce((all, one) => all + of(one), 0);
  const back = outcomes.flatMap((one) => one.back);
  const lastBack = outcomes.map((one) => Math.max(...one.back));
  const silence = outcomes.map((one) => one.silence);
  return [
    `  acked ${sum((one) => one.acked)}, lost ${sum((one) => one.lost)}, doubled ${sum((one) => one.doubled)}, refused for good ${sum((one) => one.refused)}`,
    `  a phone is back in ${seconds(quantile(back, 0.5))} (median), all of them in ${seconds(quantile(lastBack, 0.5))} (median), ${seconds(Math.max(...lastBack))} (worst)`,
    `  without acks for ${seconds(quantile(silence, 0.5))} (median), ${seconds(Math.max(...silence))} (worst)`,
    `  phones that did not come back ${sum((one) => one.away)}, asked to come later ${sum((one) => one.later)}; started again by hand in ${sum((one) => Number(one.byHand))} runs`,
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
