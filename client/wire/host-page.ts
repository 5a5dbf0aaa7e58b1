/** What the host page of a room keeps in this browser. Every name stands here, so that whoever forgets the room forgets all of it. */
import { forget } from "./storage.ts";

const KEPT = [
  "ask",
  "before",
  "burst",
  "clicker",
  "clock",
  "guests",
  "jot",
  "jots",
  "projected",
  "script",
  "spoken",
  "talk",
] as const;

export type HostKept = (typeof KEPT)[number];

/** The name under which something is kept of a room, by its code; what is spoken of a plan, by the plan's id. */
export const hostName = (what: HostKept, of: string): string => `${what}:${of}`;

export function forgetHostPage(of: string): void {
  for (const what of KEPT) forget(hostName(what, of));
}
