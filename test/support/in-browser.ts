/** What a file of tests in a browser needs: the product as `npm start` serves it, and a browser. */
import type { Browser } from "playwright-core";
import { afterAll } from "vitest";
import { atEnd } from "./at-end.ts";
import { launch } from "./chromium.ts";
import { type Served, type ServeOptions, serve } from "./server.ts";

/** What one process has started for all of its files, which run one after the other. */
let shared: Promise<Served> | null = null;
let chromium: Promise<Browser> | null = null;

/**
 * A server and a browser for all tests of the file that calls this. Files of one process share them, because starting a server
 * takes two seconds of processor time; a file that needs one as nobody has used it yet, or with options, has a server of its own.
 */
export async function inBrowser(options?: ServeOptions): Promise<{ served: Served; browser: Browser }> {
  chromium ??= launch();
  shared ??= options ? null : serveForAll();
  const browser = await chromium;
  const served = (options ? null : await shared) ?? (await serve(options));
  afterAll(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    if (options) await served.stop();
  });
  return { served, browser };
}

async function serveForAll(): Promise<Served> {
  const served = await serve();
  atEnd(() => void served.stop());
  return served;
}
