/** The simulated people of a rehearsal: who they are, how they answer, and who of them gives a facilitator something to do. */
import { samples as words } from "#words/samples.ts";
import type { Mode, Part, Round } from "../../shared/primitives.ts";
import type { RoomInfo } from "../../shared/protocol/http.ts";
import type { StepView } from "../../shared/protocol/view.ts";
import { Somebody } from "../exercises/contract/sample.ts";
import { hash } from "../ui/random.ts";

export type Manner = "quick" | "thoughtful" | "contrarian" | "middling" | "skips";

/** One simulated person, the same for the same secret and place. */
export interface Person {
  place: number;
  /** By which the room knows them: it lets nobody else be them. */
  resume: string;
  name?: string;
  segment?: string;
  mode: Mode;
  manner: Manner;
  /** Takes much longer than others of the same manner. */
  slow: boolean;
  /** Loses the connection now and then, and comes back. */
  leaves: boolean;
  /** Comes when the workshop has begun. */
  late: boolean;
  /** Asks this in the parking lot one day. */
  asks?: string;
}

/** What a room asks at its door. */
export type Door = Pick<RoomInfo, "names" | "segments">;

/** Of ten people: who is how. */
const OF_TEN: readonly Manner[] = [
  "quick",
  "thoughtful",
  "middling",
  "quick",
  "contrarian",
  "thoughtful",
  "skips",
  "quick",
  "middling",
  "thoughtful",
];
/** One of so many is slow, or leaves, or takes part remotely. */
const SLOW = 9;
const LEAVES = 8;
const REMOTE = 5;
/** How many of ten keep their first answer in the second vote. */
const STAY = 7;

/** The people of a rehearsal; `secret` makes them nobody else's. */
export function peopleOf(size: number, secret: string, { names, segments }: Door): Person[] {
  const groups = segments && "options" in segments ? segments.options : [];
  return Array.from({ length: size }, (_, place) => {
    const segment = groups[place % (groups.length + 1)];
    const asks = place % 4 === 1 ? words.questions[(place - 1) / 4] : undefined;
    return {
      place,
      resume: `${secret}-${place}`,
      ...(names !== "off" && { name: nameOf(place) }),
      // The last of so many has chosen no group, as some never do.
      ...(segment !== undefined && { segment }),
      mode: place % REMOTE === REMOTE - 1 ? "remote" : "room",
      manner: OF_TEN[place % OF_TEN.length] ?? "quick",
      slow: place % SLOW === SLOW - 1,
      leaves: place % LEAVES === LEAVES - 1,
      late: place === size - 1,
      ...(asks !== undefined && { asks }),
    };
  });
}

function nameOf(place: number): string {
  const name = words.names[place % words.names.length] ?? "";
  const times = Math.floor(place / words.names.length);
  return times === 0 ? name : `${name} ${String.fromCharCode(64 + times)}.`;
}

/** Milliseconds from the opening of a vote until somebody has answered, from and to. */
const TAKES: Readonly<Record<Manner, readonly [from: number, to: number]>> = {
  quick: [1_500, 7_000],
  thoughtful: [10_000, 30_000],
  contrarian: [5_000, 20_000],
  middling: [4_000, 16_000],
  skips: [2_000, 10_000],
};
const SLOWER = 2.5;

/** How long somebody takes to answer a vote, in milliseconds. */
export function takes({ place, manner, slow }: Person, vote: string): number {
  const [from, to] = TAKES[manner];
  return (from + share(`${vote} takes ${place}`) * (to - from)) * (slow ? SLOWER : 1);
}

/** Whether somebody skips this vote. */
export function skips({ place, manner }: Person, vote: string): boolean {
  return share(`${vote} skips ${place}`) < (manner === "skips" ? 0.5 : 0.02);
}

/** Somebody with the draws of this vote: in a second vote most people say what they have said before. */
export function drawsOf({ place, manner }: Person, { id, round }: StepView, part: Part): Somebody {
  const stays = share(`stays ${place} ${id}`) * 10 < STAY;
  const heard: Round = stays ? 1 : round;
  return new Somebody(hash(`${id} ${place} ${part} ${heard}`), {
    leaning: manner === "contrarian" ? "against" : manner === "middling" ? "middle" : "with",
    turn: place + (hash(id) % 97),
  });
}

/** 0 to 1, the same for the same text. */
export const share = (text: string): number => (hash(text) % 10_007) / 10_007;
