/** How many people a double take needs. */

/** Two lists are dealt to this many people and more. */
export const FEWEST_FOR_TWO = 20;
