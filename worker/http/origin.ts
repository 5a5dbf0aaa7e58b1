/** Refuses requests from pages of other sites. There are no cookies to misuse, but such a page runs inside the visitor's network. */
import { createMiddleware } from "hono/factory";
import type { Env } from "../env.ts";
import { problem } from "./problem.ts";

/** An `Origin`, where there is one, has to name this host. `null` (a sandboxed page, a file) names none. */
export const sameOrigin = createMiddleware<{ Bindings: Env }>(async (c, next) => {
  const origin = c.req.header("origin");
  if (origin === undefined) return next();
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  return host !== null && host === c.req.header("host") ? next() : problem("bad-origin");
});
