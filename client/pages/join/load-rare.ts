/** Fetches what is shown when something is in the way, and with a result. It comes last, and yet before it is needed. */
export const loadRare = () => import("./rare.ts");
