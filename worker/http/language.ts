/**
 * In which language to answer: the address's own (`?lang=`), else the browser's, else the room's, else the first. What a
 * device remembers is the page's business, for there are no cookies.
 */
import type { Context } from "hono";
import { parseAccept } from "hono/utils/accept";
import { knownLocale, type Locale, localeOf, locales } from "../../shared/agenda/library.ts";
import type { Env } from "../env.ts";
import { lookUp } from "./codes.ts";

type Asked = Context<{ Bindings: Env }>;

/** What the address or the browser asks for, where we have it. */
export function languageWanted({ req }: Asked): Locale | undefined {
  const browsers = parseAccept(req.header("accept-language") ?? "").map(({ type }) => type);
  for (const wanted of [req.query("lang"), ...browsers]) {
    const known = knownLocale(wanted);
    if (known) return known;
  }
  return undefined;
}

/** The language of a page. A room is only asked where there is something to choose. */
export async function languageOf(c: Asked): Promise<Locale> {
  if (locales.length === 1) return localeOf(undefined);
  return languageWanted(c) ?? localeOf(await roomsLanguage(c));
}

async function roomsLanguage({ req, env }: Asked): Promise<string | undefined> {
  const code = req.param("code");
  if (code === undefined || (await lookUp(env, code, req.raw))) return undefined;
  const reply = await env.ROOMS.getByName(code).info();
  return reply.ok ? reply.value.locale : undefined;
}
