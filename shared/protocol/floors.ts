/** how many people stand behind a figure of the client edition at least. Pages say so, so no schema stands here. */
import type { Privacy } from "../primitives.ts";

/** Of opinions, and about oneself. */
export const CLIENT_FLOOR: Readonly<Record<Privacy, number>> = { O: 5, S: 8 };

/** In a group. */
export const CLIENT_GROUP_FLOOR = 8;

/** The same with what a facilitator asks for (`floor`), which may raise it and never lower it. */
export function clientFloor(privacy: Privacy, raised = 0): number {
  return Math.max(raised, CLIENT_FLOOR[privacy]);
}

/** Whoever has raised the client edition's floor has raised that of a group with it. */
export function clientGroupFloor(raised = 0): number {
  return Math.max(raised, CLIENT_GROUP_FLOOR);
}
