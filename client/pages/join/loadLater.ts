/** What comes to a phone after its first screen, so that the first screen is small. */

/** Fetches the wire and the room's page: the HTML asks for it already, so it comes beside the first screen. */
export const loadInside = () => import("./inside.ts");

/** Fetches what lies behind the first screen: early, so that a network lost in mid-workshop takes nothing away. */
export const loadLater = () => import("./later.ts");

/** Fetches what is shown when something is in the way. It comes last, and yet before it is needed. */
export const loadRare = () => import("./rare.ts");
