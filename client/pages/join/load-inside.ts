/** Fetches the wire and the room's page: the page's HTML asks for them already, so they come beside the first screen. */
export const loadInside = () => import("./inside.ts");
