/** What a phone may have to say, for tests of its queue. */
import type { PhoneMessage } from "../../../client/wire/phone-queue.ts";
import type { Entry } from "../../../client/wire/queue.ts";

/** A room of its own for every test: its storage is what several tabs of one browser share. */
let rooms = 0;
export const newRoom = () => `ROOM${++rooms}`;

export const answer = (id: string, payload: unknown, round: 1 | 2 = 1): PhoneMessage => ({
  t: "answer",
  id,
  step: "s",
  round,
  payload,
});
export const ask = (id: string): PhoneMessage => ({ t: "ask", id, text: "Why?" });
export const pass = (id: string): PhoneMessage => ({ t: "pass", id, step: "s", round: 1 });
export const forget = (id: string, step?: string): PhoneMessage => ({
  t: "forget",
  id,
  ...(step !== undefined && { step }),
});
export const ids = (entries: readonly Entry<PhoneMessage>[]) => entries.map(({ message }) => message.id);
