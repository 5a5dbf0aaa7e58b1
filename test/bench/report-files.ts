/** The files that the report page makes, from the press to the file: in a browser, of a room that was played beforehand. */
import { launch } from "../support/chromium.ts";
import { downloaded, openReport, roomOf } from "../support/report-taken.ts";
import { table } from "./figures.ts";
import type { BenchServer } from "./servers.ts";

const STEPS = 19;
const FILES = ["Excel", "PowerPoint", "All as ZIP"];

export async function reportFiles(server: BenchServer, sizes: readonly number[], runs: number): Promise<string> {
  const browser = await launch();
  const rows: string[][] = [];
  for (const people of sizes) {
    const room = roomOf(people, STEPS);
    for (const file of FILES) {
      const times: number[] = [];
      let bytes = 0;
      for (let run = 0; run < runs; run += 1) {
        // A page of its own each time: what a press has to load is part of it.
        const page = await openReport({ url: `http://${server.base}` }, browser, room);
        const from = performance.now();
        ({ length: bytes } = (await downloaded(page, file)).bytes);
        times.push(performance.now() - from);
        await page.close();
      }
      const seconds = (ms: number) => (ms / 1000).toFixed(2);
      times.sort((a, b) => a - b);
      const median = times[Math.floor(times.length / 2)] ?? 0;
      rows.push([String(people), file, seconds(median), seconds(Math.max(...times)), (bytes / 1e6).toFixed(1)]);
    }
  }
  await browser.close();
  return [
    `A report of ${STEPS} steps, from the press to the file`,
    "",
    table([["people", "file", "median s", "longest s", "MB"], ...rows]),
  ].join("\n");
}
