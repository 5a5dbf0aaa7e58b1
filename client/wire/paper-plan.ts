/** Hands what is printed to the printed sheets: from the host page a room's plan with all changes and its door, from the planner a plan. */
import type { Draft } from "../../shared/agenda/draft.ts";
import type { Agenda } from "../../shared/agenda/schema.ts";
import { forget, recall, remember } from "./storage.ts";

/** In the place of a code: a plan of one's own. */
export const OWN = "plan";

/** The name under which a room's plan is stored for its sheets, and one's own that was handed over last. */
export const handedOver = (name: string): string => `paper:${name}`;
const doorName = (code: string) => `door:${code}`;

/** Stores a room's plan, and the address under which phones reach the room. */
export function handOver(code: string, agenda: Agenda, joinUrl: string): void {
  remember(handedOver(code), JSON.stringify(agenda));
  remember(doorName(code), joinUrl);
}

/** Stores a plan that may not be kept yet, as it stands in the planner, in place of the one before: they would fill the storage. */
export function handOverPlan(draft: Draft): void {
  remember(handedOver(OWN), JSON.stringify(draft));
}

/** Forgets what was handed over of a room. */
export function forgetHandedOver(code: string): void {
  forget(handedOver(code));
  forget(doorName(code));
}

/** Where phones join a room: as its host page knows it, else under the address of this page. */
export const joinUrlOf = (code: string): string => recall(doorName(code)) ?? `${location.origin}/j/${code}`;
