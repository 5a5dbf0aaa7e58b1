/** The steps that can be tried, in the order in which a workshop would come to them. */

import { libraries, localeOf } from "../../../shared/content/index.ts";
import type { LibraryEntry } from "../../../shared/content/model.ts";

export type Entry = LibraryEntry;

export const entries: readonly Entry[] = libraries[localeOf(LANGUAGE)].steps;

/** The entry with a step's id, or the first of an exercise. */
export const entryOf = (name: string): Entry | undefined =>
  entries.find(({ step }) => step.id === name) ?? entries.find(({ step }) => step.exercise === name);
