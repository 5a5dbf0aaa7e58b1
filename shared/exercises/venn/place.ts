/** Where a skill lies in the diagram. */
import type { Zone } from "./settings.ts";

const ZONES: readonly Zone[] = ["L", "B", "M"];

/**
 * The zone that more than half of the people chose. Otherwise the border between the two most frequent zones, or of all three
 * if the second place is shared: a tie is never broken.
 */
export function placeOf(counts: Readonly<Record<string, number>>): Zone[] {
  const of = (zone: Zone) => counts[zone] ?? 0;
  const all = ZONES.reduce((sum, zone) => sum + of(zone), 0);
  const majority = ZONES.find((zone) => of(zone) * 2 > all);
  if (majority) return [majority];
  const [, second = 0] = ZONES.map(of).sort((a, b) => b - a);
  return ZONES.filter((zone) => of(zone) >= second && of(zone) > 0);
}
