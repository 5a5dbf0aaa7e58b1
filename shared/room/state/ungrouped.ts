/** groups that people have deleted. */

/**
 * What remains of groups that people have deleted, without whose they were. What hosts see of the size of groups does
 * not change with a deletion, because the change would reveal the group.
 */
export interface Ungrouped {
  /** How many people had chosen each. */
  byGroup: Readonly<Record<string, number>>;
  /** The groups that had been shown as large enough. */
  enough: readonly string[];
}
