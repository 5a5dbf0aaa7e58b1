import type { Agenda } from "../agenda/schema.ts";
import { agendas as englishAgendas } from "./en/agendas/index.ts";
import { en } from "./en/index.ts";
import { library as englishLibrary } from "./en/library/index.ts";
import type { Content, Library } from "./model.ts";

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
export const agendas: ReadonlyMap<string, Agenda> = new Map(englishAgendas.map((agenda) => [agenda.id, agenda]));

/** Steps to choose from, by language. */
export const libraries: Readonly<Record<Locale, Library>> = { en: englishLibrary };
