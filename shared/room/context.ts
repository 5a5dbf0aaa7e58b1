/** What the core gets from outside: who acts, and what it cannot know without I/O. */

/** Somebody who takes part: who joined, a host or a big screen. `key`: the id of an invite; absent for the owner's key. */
export type Member = { role: "participant"; person: string } | { role: "host" | "stage"; key?: string };

/** Whom a connection belongs to; its hello decides that. A page that waits to be let in shows digits. */
export type Actor = Member | { role: "pair"; digits: string };

/** Whose ids and whose rate a message counts to: a person's, or those of a key. */
export function senderOf(actor: Actor): string {
  if (actor.role === "participant") return actor.person;
  // No person and no other key has such a name, because ids have no colon.
  return actor.role !== "pair" && actor.key !== undefined ? `${actor.role}:${actor.key}` : actor.role;
}

/** The world at the moment of a message. */
export interface Context {
  /** Milliseconds since 1970. */
  now: number;
  /** A new random id. */
  newId(): string;
  /** Whether somebody is connected and has sent something lately. */
  present(person: string): boolean;
  /** How long somebody has been connected since a moment, in milliseconds. */
  connectedMs(person: string, since: number): number;
  /** The addresses under which phones can reach this server. */
  origins(): readonly string[];
  /** Whether a page shows these digits and waits to be let in; absent where none can. */
  waits?(digits: string): boolean;
}
