/** What only its own phone receives: its answers, given back, and whether they were taken. */

import { socketOf } from "./play.ts";
import type { Phone } from "./script.ts";
import type { Received } from "./venue.ts";

/** Leaves out what these people's own sockets are sent of their own. */
export function ownLeftOut(people: readonly Phone[], more: readonly string[] = []): (one: Received) => Received | null {
  const sockets = new Set(people.flatMap((who) => [socketOf(who), socketOf(who, true)]));
  return (one) => {
    if (!sockets.has(one.to)) return one;
    if (["you", ...more].some((t) => one.text.startsWith(`{"t":"${t}"`))) return null;
    return one.text.startsWith('{"t":"welcome"') ? { ...one, text: withoutOwn(one.text) } : one;
  };
}

function withoutOwn(text: string): string {
  const { own: _, ...rest } = JSON.parse(text);
  return JSON.stringify(rest);
}
