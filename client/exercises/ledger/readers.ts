/** The lines stay with their writer; how they are tagged, and the two numbers, are told in totals. */
import type { Readers } from "../contract/readers.ts";

export const readers = { things: "own", advice: "totals", people: "totals" } as const satisfies Record<string, Readers>;
