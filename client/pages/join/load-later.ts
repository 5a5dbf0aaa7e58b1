/** What comes to a phone after its first screen, so that the first screen is small. */

/** Fetches what lies behind the first screen: early, so that a network lost in mid-workshop takes nothing away. */
export const loadLater = () => import("./later.ts");

/** Fetches what is shown when something is in the way. It comes last, and yet before it is needed. */
export const loadRare = () => import("./rare.ts");
