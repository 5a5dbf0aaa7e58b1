/** The count of heads, as the host's page asks for it. */
import { HEADS_ANEW, SEGMENT_MINIMUM } from "../../../../shared/limits.ts";
import type { Command } from "../../../../shared/protocol/command.ts";
import type { HeadsView } from "../../../../shared/protocol/view.ts";

/** Heads by the group's place in the list; the last are people without a group. */
export type Counted = readonly number[];

/**
 * What the page has to ask: nothing yet, to confirm what is proposed, or to propose anew, since too many have joined for it
 * to be confirmed. `people`: how many have joined the room, removed or not.
 */
export function asksFor(heads: HeadsView, people: number): "nothing" | "confirm" | "again" {
  if (heads.fixed) return "nothing";
  if (people - heads.people >= HEADS_ANEW) return "again";
  return heads.people > 0 ? "confirm" : "nothing";
}

/** What the form begins with: what was confirmed of these phones, else as many heads as phones. */
export function proposed({ groups, confirmed: is }: HeadsView): Counted {
  return groups.map(({ joined, confirmed }) => (is && confirmed !== undefined ? confirmed : joined));
}

/** What comes of a group with so many phones and heads, should no more join before the step is opened. */
export function showsOf(phones: number, heads: number): "shown" | "few" | "excess" {
  if (phones > heads) return "excess";
  return phones < SEGMENT_MINIMUM ? "few" : "shown";
}

/** The command that confirms a count. */
export function confirming({ groups }: HeadsView, counted: Counted): Command {
  const byGroup = groups.flatMap(({ group }, i) => (group === null ? [] : [[group, counted[i] ?? 0] as const]));
  return { do: "heads", counts: Object.fromEntries(byGroup), none: counted[byGroup.length] ?? 0 };
}

/** Whether any count was confirmed: without one no group is told. */
export function wereCounted({ groups }: HeadsView): boolean {
  return groups.some(({ confirmed }) => confirmed !== undefined);
}

/** All of them together. */
export const sum = (counted: Counted): number => counted.reduce((all, n) => all + n, 0);
