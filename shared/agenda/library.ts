/** All written content by language: the content that steps name, the ready agendas, and the library of steps. */
import { en } from "../content/en/language.ts";
import type { Content, ScriptCues } from "../content/model.ts";
import type { ExerciseWords } from "../exercises/index.ts";
import type { Agenda, Library, LibraryEntry, ReadyAgenda } from "./schema.ts";

/** The content of one language: its folder in `content`. */
interface Language {
  content: Content<ExerciseWords>;
  /** The ready agendas, shortest first. */
  agendas: ReadyAgenda[];
  /** Steps that can be used as they are. */
  library: Library;
  /** What shows how long the scripts of this language take. */
  cues: ScriptCues;
}

/** All languages, one line each. The first is the default. */
const languages = { en } satisfies Record<string, Language>;

/** The tag of a language that has content. */
export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as [Locale, ...Locale[]];

/** The language for a tag such as "en-GB": an exact match, or the same language without the region; undefined for none. */
export function knownLocale(wanted: string | undefined): Locale | undefined {
  // Asked for each answer that a room gets.
  const own = locales.find((locale) => locale === wanted);
  if (own) return own;
  const tag = wanted?.trim().toLowerCase().replaceAll("_", "-");
  const language = tag?.split("-")[0];
  return (
    locales.find((locale) => locale.toLowerCase() === tag) ??
    locales.find((locale) => locale.toLowerCase() === language)
  );
}

/** The language for `wanted`, or the default. */
export function localeOf(wanted: string | undefined): Locale {
  return knownLocale(wanted) ?? locales[0];
}

/** The content that steps name, by language. */
export const content = each(({ content }) => content);

/** The ready agendas by language, then by id. */
export const agendas = each(
  ({ agendas }): ReadonlyMap<string, Agenda> => new Map(agendas.map((agenda) => [agenda.id, agenda])),
);

/** The library of steps, by language. */
export const libraries = each(({ library }) => library);

/** What timing looks for in scripts, by language. */
export const scriptCues = each(({ cues }) => cues);

/** Finds a step of the library by its id, or the first step of an exercise. */
export function entryOf(name: string, locale: Locale): LibraryEntry | undefined {
  const { steps } = libraries[locale];
  return steps.find(({ step }) => step.id === name) ?? steps.find(({ step }) => step.exercise === name);
}

function each<T>(pick: (language: Language) => T): Readonly<Record<Locale, T>> {
  return Object.fromEntries(locales.map((locale) => [locale, pick(languages[locale])])) as Record<Locale, T>;
}
