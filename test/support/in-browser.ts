/** What a file of tests in a browser needs: the product as `npm start` serves it, and a browser. */
import type { Browser } from "playwright-core";
import { afterAll } from "vitest";
import { launch } from "./chromium.ts";
import { type Served, type ServeOptions, serve } from "./server.ts";

/** Starts a server and a browser for all tests of the file that calls this; both end with the last of them. */
export async function inBrowser(options?: ServeOptions): Promise<{ served: Served; browser: Browser }> {
  const served = await serve(options);
  afterAll(async () => void (await served.stop()));
  const browser = await launch();
  afterAll(() => browser.close());
  return { served, browser };
}
