/** Seeds that once failed, each with what was wrong; they run first, for ever. */
export const KEPT: readonly number[] = [
  // Hiding a question during the dot vote told the host how many had a dot on that question alone.
  577,
];

/** How many pairs are played without being asked for more; together they have to be of every kind and about every step. */
export const FIXED = 200;
