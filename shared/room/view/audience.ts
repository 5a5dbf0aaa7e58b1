/**
 * Whose screen it is. Everybody of one audience sees the same in one language. A producer is a host who is told nothing of a
 * result before the room is.
 */
import type { Role } from "../../primitives.ts";

export type Audience = Role | "producer";

/** The role under which an audience is connected. */
export const roleOf = (audience: Audience): Role => (audience === "producer" ? "host" : audience);
