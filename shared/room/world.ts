/** The clock, the timers and the random ids that a room runs by: the machine's own, or a test's. */
export interface World {
  /** Milliseconds since 1970. It may go back, or on by hours: a laptop's clock is corrected when it finds a network. */
  now(): number;
  /** Runs a task once, after so many milliseconds; gives back what calls it off. Late by as much as the clock is set back. */
  after(ms: number, task: () => void): () => void;
  /** A new random id. */
  newId(): string;
}
