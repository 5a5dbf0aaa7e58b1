/** The pages: built files behind the product's own addresses. */
import type { Context } from "hono";
import type { Env } from "./env.ts";

type PageName = "home" | "join" | "host" | "stage" | "report" | "catalogue" | "catalogue/frame" | "paper";

/** A page of the client. Its key, if any, is in the fragment, which never gets here. */
export function page(name: PageName, status = 200): (c: Context<{ Bindings: Env }>) => Promise<Response> {
  return async (c) => {
    const built = await c.env.ASSETS.fetch(new URL(`/${name}/`, c.req.url));
    return new Response(built.body, {
      status: built.ok ? status : built.status,
      headers: { "cache-control": "no-cache", "content-type": "text/html; charset=utf-8" },
    });
  };
}
