/** From opening the link to the first button that answers, with a cold cache, over a slow line: its time and its bytes. */

import { launch, PHONE_HOST } from "../support/chromium.ts";
import { Client, makeRoom } from "../support/client.ts";
import { quantile, table } from "./figures.ts";
import type { BenchServer } from "./servers.ts";
import { slowLine } from "./slow-line.ts";

const BITS = 1_600_000;
const ROUND_TRIP_MS = 150;
/** The longest that one phone may take before the run counts as failed. */
const TIMEOUT_MS = 30_000;

const agenda = {
  v: 1,
  title: "Benchmark",
  locale: "en",
  steps: [
    {
      id: "vote",
      exercise: "choice",
      title: "Vote",
      minutes: 1,
      settings: { question: "Which?", options: ["leading", "managing"] },
    },
  ],
};

export async function joinSlowly(server: BenchServer, runs: number): Promise<string> {
  const url = `http://${server.base}`;
  const { code, keys } = await makeRoom(url, { agenda, names: "off" });
  const host = await Client.join(url, code, { role: "host", key: keys.host });
  await host.command({ do: "open", step: "vote", round: 1, from: "setup" });
  const browser = await launch();
  const rows: string[][] = [];
  const times: number[] = [];
  try {
    // The first page of a browser tells of the browser's start.
    for (let run = 0; run <= runs; run += 1) {
      const line = await slowLine(Number(server.base.split(":")[1]), BITS, ROUND_TRIP_MS);
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      const page = await context.newPage();
      const began = performance.now();
      await page.goto(`http://${PHONE_HOST}:${line.port}/j/${code}`, { waitUntil: "commit" });
      // Looked at with every frame: a locator's own looks are up to half a second apart.
      const answerable = () => document.querySelector("main label input:not([disabled])") !== null;
      await page.waitForFunction(answerable, undefined, { polling: "raf", timeout: TIMEOUT_MS });
      const ms = performance.now() - began;
      const down = line.down();
      if (run > 0) {
        times.push(ms);
        rows.push([`run ${run}`, (ms / 1000).toFixed(2), (down / 1000).toFixed(1)]);
      }
      await context.close();
      line.close();
    }
  } finally {
    await browser.close();
    await host.close();
  }
  return [
    `From opening the link to the first button, at ${BITS / 1e6} Mbit/s and ${ROUND_TRIP_MS} ms, cold cache`,
    "",
    table([["", "seconds", "all down kB"], ...rows, ["median", (quantile(times, 0.5) / 1000).toFixed(2), ""]]),
  ].join("\n");
}
