/** What most tests of this kind start with: the product as `npm start` serves it, and a browser. */
import type { Browser } from "playwright-core";
import { afterAll } from "vitest";
import { launch } from "./chromium.ts";
import { type Served, type ServeOptions, serve } from "./server.ts";

/** The browser of all files that this process runs: to start one costs as much as a small test. It ends with the process. */
let started: Browser | undefined;

/** Starts a server for all tests of the file that calls this, and gives it a browser that nobody else has pages in. */
export async function inBrowser(options?: ServeOptions): Promise<{ served: Served; browser: Browser }> {
  const served = await serve(options);
  afterAll(async () => void (await served.stop()));
  // A test may have crashed it.
  if (!started?.isConnected()) started = await launch();
  const browser = started;
  afterAll(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  return { served, browser };
}
