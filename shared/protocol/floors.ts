/** how many people stand behind a figure of the client edition at least. Pages say so, so no schema stands here. */
import type { Privacy } from "../primitives.ts";

/** Of opinions, and about oneself. */
export const CLIENT_FLOOR: Readonly<Record<Privacy, number>> = { O: 5, S: 8 };

/** In a group. */
export const CLIENT_GROUP_FLOOR = 8;
