/** Where scripts are played: a room in memory, or one in the real runtime. */

/** Something that somebody received: a frame, why a socket was closed, or a file. `at` in milliseconds since 1970. */
export interface Received {
  at: number;
  to: string;
  text: string;
}

export interface Venue {
  /** Everything, in the order in which each got it. */
  readonly received: readonly Received[];
  /** Goes on to a moment. */
  goTo(at: number): Promise<void>;
  come(socket: string, hello: object): Promise<void>;
  go(socket: string): Promise<void>;
  say(socket: string, frame: object): Promise<void>;
  /** The key of a room's own pages. */
  keyOf(role: "host" | "stage"): string;
  /** Fetches every file with both keys. */
  fetch(): Promise<void>;
}
