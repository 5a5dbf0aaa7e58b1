/** The editions of a report: what each shows, of whom, and to whom. */
import * as v from "valibot";
import type { ExerciseId } from "../exercises/index.ts";

export { CLIENT_FLOOR, CLIENT_GROUP_FLOOR } from "./floors.ts";

/**
 * `facilitator`, everything that she may see; `client`, what somebody needs who ordered the workshop and was not there;
 * `participants`, what the room saw.
 */
export const Edition = v.picklist(["facilitator", "client", "participants"]);
export type Edition = v.InferOutput<typeof Edition>;

/** what never reaches a client. */
export const NEVER_FOR_CLIENT: ReadonlySet<ExerciseId> = new Set<ExerciseId>(["profile"]);

/** what reaches a client only if a facilitator says so: results that need the talk around them, and groups. */
export const OnPress = v.picklist(["ledger", "audit", "doubletake", "groups"]);
export type OnPress = v.InferOutput<typeof OnPress>;
