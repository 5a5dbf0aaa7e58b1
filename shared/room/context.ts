/** What the pure core is told from outside: who acts, and what it may not find out for itself. */

/** Whom a connection belongs to, settled by its hello. */
export type Actor = { role: "participant"; person: string } | { role: "host" } | { role: "stage" };

/** The world at the moment of a message. */
export interface Context {
  /** Milliseconds since 1970. */
  now: number;
  /** A new random id. */
  newId(): string;
  /** Whether somebody is connected and was heard from lately. */
  present(person: string): boolean;
  /** How long somebody has been connected since a moment, in milliseconds. */
  connectedMs(person: string, since: number): number;
  /** The addresses under which phones can reach this server. */
  origins(): readonly string[];
}
