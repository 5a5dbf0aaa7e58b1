/** How many windows for guests were opened here: who answers in one has not come by the address that phones use. */
import { hostName } from "../../../wire/host-page.ts";
import { recall, remember } from "../../../wire/storage.ts";

/** Windows for guests that this browser has opened in a room. */
export const guestsOf = (code: string): number => Number(recall(hostName("guests", code))) || 0;

/** One more. */
export const countGuest = (code: string): void => remember(hostName("guests", code), String(guestsOf(code) + 1));
