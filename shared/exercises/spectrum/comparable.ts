/** Between which lenses a gap may be told without telling what a few people marked. */
import { type Lens, type Marks, pairsOf } from "./lenses.ts";

/**
 * R-08 for pairs. Where all eleven of a room mark `now` and ten of them `needed`, the mean of now, the mean of needed and
 * the mean gap leave one unknown: what the eleventh marked. Nor does it help that several left one out: all but one of them may
 * be phones of one person. So gaps are told only where everybody who gave one of the lenses gave all.
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
  const given = people.map((marks) => lenses.filter((lens) => marks[lens] !== undefined).length);
  const all = given.filter((n) => n === lenses.length).length;
  const whole = given.every((n) => n === 0 || n === lenses.length);
  // A rehearsal has nobody to protect.
  return all >= minimum && all > 0 && (whole || minimum <= 1);
}
