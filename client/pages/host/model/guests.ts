/** How many windows for guests were opened here: who answers in one has not come by the address that phones use. */
import { recall, remember } from "../../../wire/storage.ts";

const nameOf = (code: string): string => `guests:${code}`;

/** Windows for guests that this browser has opened in a room. */
export const guestsOf = (code: string): number => Number(recall(nameOf(code))) || 0;

/** One more. */
export const countGuest = (code: string): void => remember(nameOf(code), String(guestsOf(code) + 1));
