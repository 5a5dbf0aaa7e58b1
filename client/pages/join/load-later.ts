/** What comes to a phone after its first screen, so that the first screen is small. */

/** Fetches what lies behind the first screen: early, so that a network lost in mid-workshop takes nothing away. */
export const loadLater = () => import("./later.ts");
