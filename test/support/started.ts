/** Servers that a file of tests starts, and that end with the test. */
import { afterEach } from "vitest";
import { type Served, serve } from "./server.ts";

/** Starts a server as `serve` does; after each test, whatever came of it, those that it has started are ended. */
export function starter(): typeof serve {
  const started: Served[] = [];
  afterEach(async () => {
    for (const served of started.splice(0)) await served.stop();
  });
  return async (options) => {
    const served = await serve(options);
    started.push(served);
    return served;
  };
}
