/** The steps that can be tried, in the order in which a workshop would come to them. */
import type { LibraryEntry } from "../../shared/content/content.ts";
import { libraries } from "../../shared/content/index.ts";

export type Entry = LibraryEntry;

export const entries: readonly Entry[] = libraries.en.steps;
