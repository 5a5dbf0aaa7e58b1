/** Fetches what lies behind the first screen: early, so that a network lost in mid-workshop takes nothing away. */
export const loadLater = () => import("./later.ts");
