/**
 * under which names this server answers. A site can make its own name lead to somebody else's machine (DNS rebinding), and a
 * browser then takes that machine for the site: its pages could make rooms, and read those whose codes they know.
 */
import { createMiddleware } from "hono/factory";
import type { Env } from "../env.ts";
import { problem } from "./problem.ts";
import { badHost } from "./words.ts";

/** Milliseconds at least between two looks at the names, so that wrong ones cost little. */
const LOOK_MS = 1_000;

let names: ReadonlySet<string> = new Set();
let lookedAt = Number.NEGATIVE_INFINITY;

/** Refuses what was sent to a name that is not this machine's. On Cloudflare the platform routes by name, and nothing is asked. */
export const allowedHost = createMiddleware<{ Bindings: Env }>(async (c, next) => {
  const name = nameIn(c.req.url);
  if (!c.env.HOST_NAMES || (await isOwn(c.env.HOST_NAMES, name))) return next();
  // Somebody who opened it in a browser needs to be told in words what to do.
  const page = c.req.method === "GET" && c.req.header("accept")?.includes("text/html");
  if (!page) return problem("bad-host", name);
  return c.text(badHost(name), 403, { "cache-control": "no-store" });
});

/** The port does not matter: whoever forwards one keeps the name. Nor does the dot at the end of a full name. */
function nameIn(url: string): string {
  return new URL(url).hostname.replace(/\.$/, "");
}

async function isOwn(source: Pick<Fetcher, "fetch">, name: string): Promise<boolean> {
  if (names.has(name)) return true;
  // A machine gets new addresses while it runs. The clock may be set back meanwhile.
  const now = Date.now();
  if (Math.abs(now - lookedAt) >= LOOK_MS) {
    // Where nobody answers, as where the server has been killed and its rooms have not, the names stay what they were.
    const answer = await source.fetch("http://names/").catch(() => null);
    if (answer) names = new Set(await answer.json<string[]>());
    // Only now: whoever comes in while the first look is under way must not be refused by what it has not found yet.
    lookedAt = now;
  }
  return names.has(name);
}
