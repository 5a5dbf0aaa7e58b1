/** The pages: built files behind the product's own addresses. */
import type { Context } from "hono";
import type { Env } from "./env.ts";

type PageName = "home" | "join" | "host" | "stage" | "report" | "catalogue" | "catalogue/frame" | "paper";

/** Older Safari does not count the page's own sockets as its own, so they are named. */
const policy = (host: string): string =>
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; " +
  `connect-src 'self' ws://${host} wss://${host}; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'`;

const HEADERS = {
  "cache-control": "no-cache",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** A page of the client. Its key, if any, is in the fragment, which never gets here. */
export function page(name: PageName, status = 200): (c: Context<{ Bindings: Env }>) => Promise<Response> {
  return async (c) => {
    const built = await c.env.ASSETS.fetch(new URL(`/${name}/`, c.req.url));
    return new Response(built.body, {
      status: built.ok ? status : built.status,
      headers: {
        ...HEADERS,
        "content-security-policy": policy(new URL(c.req.url).host),
        "content-type": "text/html; charset=utf-8",
      },
    });
  };
}
