/** The groups of a room whose results may be split. */
import { content, localeOf } from "../../agenda/library.ts";
import { Mode } from "../../primitives.ts";
import type { Segments } from "../../protocol/http.ts";

/** The groups of a room in the order of its list; none where results are not split. */
export function groupsOf(segments: Segments | null): readonly string[] {
  if (segments === null) return [];
  return "by" in segments ? Mode.options : segments.options;
}

/** A group as a screen names it. */
export function groupName(segments: Segments | null, group: string, locale: string): string {
  const mode = Mode.options.find((one) => one === group);
  return segments !== null && "by" in segments && mode ? content[localeOf(locale)].modes[mode] : group;
}
