/** What is written, by language: the content that steps name, the ready agendas, and the steps to choose from. */
import { en } from "../content/en/language.ts";
import type { Content } from "../content/model.ts";
import type { ExerciseWords } from "../exercises/index.ts";
import type { Agenda, Library, LibraryEntry } from "./schema.ts";

/** What is written in one language: its folder in `content`. */
interface Language {
  content: Content<ExerciseWords>;
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

/** The step to try with an id, or the first of an exercise. */
export function entryOf(name: string, locale: Locale): LibraryEntry | undefined {
  const { steps } = libraries[locale];
  return steps.find(({ step }) => step.id === name) ?? steps.find(({ step }) => step.exercise === name);
}

function each<T>(pick: (language: Language) => T): Readonly<Record<Locale, T>> {
  return Object.fromEntries(locales.map((locale) => [locale, pick(languages[locale])])) as Record<Locale, T>;
}
