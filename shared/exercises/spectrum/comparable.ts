/** Between which lenses a gap may be told without telling what a few people marked. */
import { type Lens, type Marks, pairsOf } from "./lenses.ts";

/**
 * R-08 for pairs. Where all eleven of a room mark `now` and ten of them `needed`, the mean of now, the mean of needed and
 * the mean gap leave one unknown: what the eleventh marked. So gaps are told only where those who gave the same lenses
 * and left out the same others, group by group, are nobody or at least the minimum: whatever is added to or taken from
 * these figures is then still about whole groups.
 *
 * Of three lenses, two may still be compared where the third spoils it. Lenses that are not compared are told all the
 * same, each from everybody who gave it: nothing links them.
 *
 * @returns the largest set of lenses that may be compared with each other; none where no two may
 */
export function comparable(lenses: readonly Lens[], people: readonly Marks[], minimum: number): readonly Lens[] {
  const sets = lenses.length > 2 ? [lenses, ...pairsOf(lenses)] : [lenses];
  return sets.find((set) => isComparable(set, people, minimum)) ?? [];
}

function isComparable(lenses: readonly Lens[], people: readonly Marks[], minimum: number): boolean {
  const groups = new Map<string, number>();
  for (const marks of people) {
    const given = lenses.filter((lens) => marks[lens] !== undefined).join();
    groups.set(given, (groups.get(given) ?? 0) + 1);
  }
  return groups.has(lenses.join()) && [...groups.values()].every((n) => n >= minimum);
}
