/** How a host page gives its own plan, changes and all, to the paper version. */
import type { Agenda } from "../../shared/agenda/schema.ts";
import { remember } from "./storage.ts";

/** Where the plan of a room lies for the paper version. */
export const handedOver = (code: string): string => `paper:${code}`;

/** Puts a room's plan there. */
export function handOver(code: string, agenda: Agenda): void {
  remember(handedOver(code), JSON.stringify(agenda));
}
