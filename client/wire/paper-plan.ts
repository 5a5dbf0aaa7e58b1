/** Hands a room's plan, with its changes, from the host page to the paper version. */
import type { Agenda } from "../../shared/agenda/schema.ts";
import { remember } from "./storage.ts";

/** The name under which a room's plan is stored for the paper version. */
export const handedOver = (code: string): string => `paper:${code}`;

/** Stores a room's plan. */
export function handOver(code: string, agenda: Agenda): void {
  remember(handedOver(code), JSON.stringify(agenda));
}
