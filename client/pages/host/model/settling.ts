/** What a host reads of a closed question about oneself before anyone has looked at it, and once it can't be reopened. */

import { fill, plural } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";

/** How many have finished, and what looking would do; undefined where nothing waits to be looked at. */
export function beforeLooking({ settling, step, final }: HostView): string | undefined {
  if (!settling) return undefined;
  const { finished: n, present, enough } = settling;
  if (enough) return fill(plural(n, words.settling.enough), { present });
  const few =
    step?.phase === "huddle" ? words.settling.tooFewYet : final ? words.settling.tooFewEver : words.settling.tooFew;
  return fill(few, { n, present });
}

/** Why the round in hand is never opened again; undefined where it can be. */
export function whyFinal({ final, step }: HostView): string | undefined {
  if (!final) return undefined;
  // A reveal counts as looking and reading, even if the host did neither before.
  const shown = step?.phase === "revealed" || step?.phase === "debrief";
  if (shown && final === "settled") return words.final.revealed;
  if (shown && final === "read") return words.final.sent;
  return words.final[final];
}
