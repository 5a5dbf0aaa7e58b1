/** What happens in a room, written down before it happens: two rooms can be played that differ in one thing. */
import type { Step } from "../../shared/agenda/schema.ts";
import type { Part, Round } from "../../shared/primitives.ts";
import type { VoteKind } from "../../shared/protocol/question.ts";
import type { RoomRecord } from "../../shared/room/state/rows.ts";

/** A phone, by its place in the cast. */
export type Phone = number;

/** What an answer says. */
export interface Said {
  part?: Part;
  payload: unknown;
  skipped?: string[];
  /** Instead of a payload where the items come out of round 1: choices for the items that the phone is shown, in turn. */
  tags?: readonly string[];
}

/** A host's command as a frame has it, but for ids that only the room knows; `open` leaves the phase that the host sees. */
export interface Press {
  do: string;
  step?: string;
  /** Whom `remove` shows out. */
  phone?: Phone;
  /** Which question `question` moves, in the order of asking. */
  nth?: number;
  [more: string]: unknown;
}

/** A page with a key; a producer's is the link that the host makes at the start. */
export type Page = "host" | "producer" | "stage";

export type Doing =
  | { does: "come"; who: Phone | Page; tab?: true }
  | { does: "go"; who: Phone; tab?: true }
  | { does: "answer"; who: Phone; step: string; round: Round; said: Said }
  | { does: "pass"; who: Phone; step: string; round: Round }
  | { does: "forget"; who: Phone; step?: string }
  | { does: "ask"; who: Phone; text: string }
  | { does: "vote"; who: Phone; nth: number; kind: VoteKind; on: boolean }
  | { does: "press"; press: Press };

/** `id` is that of its message; `at` in milliseconds since 1970. */
export type Happening = Doing & { id: string; at: number };
export type AnswerHappening = Extract<Happening, { does: "answer" }>;

export interface Script {
  room: Partial<RoomRecord>;
  plan: readonly Step[];
  /** Each phone's group, or null. */
  cast: readonly (string | null)[];
  /** In the order of time, never two at the same moment. */
  happenings: readonly Happening[];
}

/** The same script with some of what happens replaced, left out, or at another time. */
export function changed(script: Script, change: (one: Happening) => Happening | null): Script {
  const happenings = script.happenings.flatMap((one) => change(one) ?? []);
  return { ...script, happenings: happenings.sort((one, other) => one.at - other.at) };
}
