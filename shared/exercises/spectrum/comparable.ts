/** Decides between which lenses a gap may be shown without revealing the marks of a few people. */
import { type Lens, type Marks, pairsOf } from "./lenses.ts";

/**
 * R-08 for pairs. Suppose that all eleven people of a room mark `now` and ten of them mark `needed`. Then the two means and the
 * mean gap reveal what the eleventh person marked. Several people who omit a lens do not help either, because all but one of
 * them may be phones of one person. So gaps are shown only if everybody who marked one of the lenses marked all of them.
 *
 * Of three lenses, two may still be compared if only the third prevents it. Lenses that are not compared are still shown,
 * each over everybody who marked it, because nothing connects them.
 *
 * @returns the largest set of lenses that may be compared with each other; empty if no two may
 */
export function comparable(lenses: readonly Lens[], people: readonly Marks[], minimum: number): readonly Lens[] {
  const sets = lenses.length > 2 ? [lenses, ...pairsOf(lenses)] : [lenses];
  return sets.find((set) => isComparable(set, people, minimum)) ?? [];
}

function isComparable(lenses: readonly Lens[], people: readonly Marks[], minimum: number): boolean {
  const given = people.map((marks) => lenses.filter((lens) => marks[lens] !== undefined).length);
  const all = given.filter((n) => n === lenses.length).length;
  const whole = given.every((n) => n === 0 || n === lenses.length);
  // A rehearsal protects nobody.
  return all >= minimum && all > 0 && (whole || minimum <= 1);
}
