/** Serves the pages: built files under the product's own addresses. */
import type { Context } from "hono";
import { localeOf } from "../../shared/agenda/library.ts";
import type { Env } from "../env.ts";
import { languageOf } from "./language.ts";

type PageName =
  | "home"
  | "join"
  | "host"
  | "stage"
  | "report"
  | "catalogue"
  | "catalogue/frame"
  | "paper"
  | "plan"
  | "guide";

/** A page of the client. Its key, if any, is in the fragment, which never gets here. */
export function page(name: PageName, status = 200): (c: Context<{ Bindings: Env }>) => Promise<Response> {
  return async (c) => {
    const language = await languageOf(c);
    // The build puts the pages of the first language at the root.
    const folder = language === localeOf(undefined) ? "" : `/${language}`;
    const built = await builtFile(c.env, `${folder}/${name}/`);
    return new Response(built.body, {
      status: built.ok ? status : built.status,
      headers: {
        "cache-control": "no-cache",
        "content-type": "text/html; charset=utf-8",
        vary: "accept-language",
      },
    });
  };
}

/**
 * A file of the built client, with the headers that `_headers` gives it. On Cloudflare none that exists is asked for here: they
 * are answered before the Worker is.
 */
export function builtFile(env: Env, path: string, headers: HeadersInit = {}): Promise<Response> {
  // The name does not matter. The request's own could be one that cannot be asked.
  return env.ASSETS.fetch(new URL(path, "http://built"), { headers });
}
