import type { Agenda } from "../../../agenda/schema.ts";

/** An agenda that everyone can start: it has an id to ask for it by. */
export type Ready = Agenda & { id: string };
