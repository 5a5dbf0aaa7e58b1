import type { Agenda } from "../agenda/schema.ts";
import { en } from "./en/language.ts";
import type { Content, Library } from "./model.ts";

/** What is written in one language: its folder here. */
interface Language {
  content: Content;
  /** The ready agendas, shortest first. */
  agendas: (Agenda & { id: string })[];
  /** Ready steps. */
  library: Library;
}

/** Every language, one line each. The first is what everybody gets whose own is missing. */
const languages = { en } satisfies Record<string, Language>;

/** The tag of a language that the content is written in. */
export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as Locale[];

/** The language among ours for a tag such as "en-GB": that very one, or the same with another region. */
export function knownLocale(wanted: string | undefined): Locale | undefined {
  const tag = wanted?.trim().toLowerCase().replaceAll("_", "-");
  const language = tag?.split("-")[0];
  return (
    locales.find((locale) => locale.toLowerCase() === tag) ??
    locales.find((locale) => locale.toLowerCase() === language)
  );
}

/** The language to show somebody who asked for `wanted`, else the first. */
export function localeOf(wanted: string | undefined): Locale {
  return knownLocale(wanted) ?? "en";
}

/** All content, by language. */
export const content = each(({ content }) => content);

/** The ready agendas by id, by language. */
export const agendas = each(
  ({ agendas }): ReadonlyMap<string, Agenda> => new Map(agendas.map((agenda) => [agenda.id, agenda])),
);

/** Ready steps, by language. */
export const libraries = each(({ library }) => library);

function each<T>(pick: (language: Language) => T): Readonly<Record<Locale, T>> {
  return Object.fromEntries(locales.map((locale) => [locale, pick(languages[locale])])) as Record<Locale, T>;
}
