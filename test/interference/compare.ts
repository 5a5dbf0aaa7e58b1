/** Lays what was received in two rooms side by side, recipient by recipient. */
import type { Received } from "./venue.ts";

/** What has to be the same. */
export interface Sameness {
  /** From when on a recipient may receive something else; never, unless it says so. */
  until?(to: string): number;
  /** What is compared of something received; null where it is nobody's business but the recipient's. */
  seen?(one: Received): Received | null;
}

/** The first thing that differs, told for people; null where nothing does. */
export function difference(one: readonly Received[], other: readonly Received[], rule: Sameness): string | null {
  const [left, right] = [byRecipient(one, rule), byRecipient(other, rule)];
  for (const to of new Set([...left.keys(), ...right.keys()])) {
    const [here, there] = [left.get(to) ?? [], right.get(to) ?? []];
    for (let at = 0; at < Math.max(here.length, there.length); at += 1) {
      const [a, b] = [here[at], there[at]];
      if (a?.at !== b?.at || a?.text !== b?.text) return `${to}:\n${around(a, b)}\n${around(b, a)}`;
    }
  }
  return null;
}

function byRecipient(received: readonly Received[], { until, seen }: Sameness): Map<string, Received[]> {
  const all = new Map<string, Received[]>();
  for (const one of received) {
    const what = seen ? seen(one) : one;
    if (!what || (until && one.at >= until(one.to))) continue;
    const list = all.get(what.to);
    if (list) list.push(what);
    else all.set(what.to, [what]);
  }
  return all;
}

/** As much of a text as shows where it differs from another. */
function around(one: Received | undefined, other: Received | undefined): string {
  if (!one) return "(nothing)";
  let at = 0;
  while (other && at < one.text.length && one.text[at] === other.text[at]) at += 1;
  return `at ${one.at}: …${one.text.slice(Math.max(0, at - 200), at + 200)}…`;
}
