/** What one person has been dealt of a step. */
export interface Dealt {
  /** Which list, from 0. */
  list: number;
  /** How many lists were dealt. */
  of: number;
  /** Draws the order of this person's items. */
  order: number;
}

/** How a step is dealt: half of the people read one list, half the other, and nobody is told another's before the reveal. */
export interface Dealing<Content, Payload> {
  /** How many lists are dealt to so many people. The first opening decides it; it holds for people who join later. */
  lists(content: Content, room: { people: number; rehearsal: boolean }): number;
  /** What a person is told of their own, and nobody else is. */
  hand(content: Content, dealt: Dealt): unknown;
  /** An answer with the list to which it was given. What a phone says of its list does not count. */
  seal(payload: Payload, dealt: Dealt | undefined): Payload;
}
