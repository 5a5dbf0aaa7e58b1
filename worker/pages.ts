/** The pages: built files behind the product's own addresses. */
import type { Context } from "hono";
import type { Env } from "./env.ts";

type PageName = "home" | "join" | "host" | "stage" | "report";

const HEADERS = {
  "cache-control": "no-cache",
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; " +
    "connect-src 'self' ws: wss:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** A page of the client. Its key, if any, is in the fragment, which never gets here. */
export function page(name: PageName, status = 200): (c: Context<{ Bindings: Env }>) => Promise<Response> {
  return async (c) => {
    const built = await c.env.ASSETS.fetch(new URL(`/${name}/`, c.req.url));
    return new Response(built.body, {
      status: built.ok ? status : built.status,
      headers: { ...HEADERS, "content-type": "text/html; charset=utf-8" },
    });
  };
}
