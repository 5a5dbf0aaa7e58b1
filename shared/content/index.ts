import type { Agenda } from "../agenda.ts";
import type { Content } from "./content.ts";
import { agendas as english } from "./en/agendas/index.ts";
import { en } from "./en/index.ts";

/** A language that the content is written in. */
export type Locale = "en";

/** All content, by language. */
export const content: Record<Locale, Content> = { en };

/** The languages there are; the first is what everybody gets whose own is missing. */
export const locales: Locale[] = ["en"];

/** The language to show somebody who asked for `wanted` (a tag such as "en-GB"), else English. */
export function localeOf(wanted: string | undefined): Locale {
  const language = wanted?.trim().toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale === language) ?? "en";
}

/** The ready agendas, by id. */
export const agendas: ReadonlyMap<string, Agenda> = new Map(english.map((agenda) => [agenda.id, agenda]));
