/** Finds the manifest of an exercise by its id. */
import type { AnyManifest } from "../contract/manifest.ts";

const manifests = import.meta.glob<{ default: AnyManifest }>("../*/index.ts", { eager: true });

/** An exercise of a newer build than this page's, which is about to reload: nothing is known of it. */
const UNKNOWN: AnyManifest = {
  name: "",
  instruction: "",
  caption: "",
  question: () => undefined,
  finding: () => undefined,
  pages: () => 1,
  shows: () => null,
  pagesToRead: () => 1,
  before: () => undefined,
  head: () => undefined,
  buttons: () => [],
  items: () => [],
  acts: () => [],
  asked: () => undefined,
  readers: () => [],
  hands: () => [],
  ways: () => [],
  tellsNothing: () => false,
  isHidden: () => true,
  isDrawn: () => false,
  isSplit: () => false,
  contested: () => [],
  arranged: (face) => face,
  listed: () => [],
  split: () => [],
  counted: () => [],
  gaps: () => [],
  proposals: () => [],
  sideOf: () => null,
  plansMade: () => 0,
  appendix: () => undefined,
  plansKept: () => null,
};

/** What a planned step is: its exercise, or a kind of its own such as a break. */
export function kindOf({ exercise, settings }: { exercise: string; settings: object }): string {
  const { name, nameOf } = manifestOf(exercise);
  return nameOf?.(settings) ?? name;
}

/** The manifest of an exercise; an empty one where this page does not have it. */
export function manifestOf(exercise: string): AnyManifest {
  return manifests[`../${exercise}/index.ts`]?.default ?? UNKNOWN;
}
