/** Bursts of joins after the room has settled. Hosts are told of them, to remove automatic joins together. */
import { BURST } from "../../limits.ts";
import type { Burst } from "../../protocol/people.ts";
import type { Person } from "../state/rows.ts";
import { joined, type RoomState } from "../state/state.ts";

/**
 * the latest burst of people who are in the room, or null. There is none before the first step is opened. While people
 * are still streaming in at that moment, only far more people at once than before make a burst. Only people in the room
 * count, so a removed burst is forgotten.
 */
export function latestBurst(state: RoomState): Burst | null {
  const begun = firstOpening(state);
  if (begun === null) return null;
  const people = joined(state);
  const first = people.findIndex((person) => person.joinedAt > begun);
  if (first === -1) return null;
  const early = people.slice(0, first);
  const busiest = [...minutes(early, 0)].reduce((most, { count }) => Math.max(most, count), 0);
  const lately = early.filter((person) => begun - person.joinedAt < BURST.ms).length;
  let streaming = lately >= enough(first - lately);
  let bursting = false;
  let from: number | null = null;
  for (const { oldest, count, at } of minutes(people, first)) {
    if (at - begun >= BURST.ms && count < enough(oldest)) streaming = false;
    const burst = count >= (streaming ? Math.max(enough(oldest), BURST.unlike * busiest) : enough(oldest));
    if (burst && !bursting) from = oldest;
    bursting = burst;
  }
  return from === null ? null : burstFrom(people, from);
}

/** For each person from an index on: how many joined in the minute before, themselves included, and the index of the first. */
function* minutes(people: readonly Person[], from: number): Generator<{ oldest: number; count: number; at: number }> {
  let oldest = from;
  for (let i = from; i < people.length; i += 1) {
    const at = joinedAt(people, i);
    while (at - joinedAt(people, oldest) >= BURST.ms) oldest += 1;
    yield { oldest, count: i - oldest + 1, at };
  }
}

/** How many people make a burst after so many others: in a hall, some always come late. */
const enough = (before: number): number => Math.max(BURST.people, Math.ceil(before / BURST.share));

/** The burst without single people who came shortly before it, as long as it stays large enough. */
function burstFrom(people: readonly Person[], from: number): Burst | null {
  let first = from;
  for (let i = from + 1; joinedAt(people, i) - joinedAt(people, from) < BURST.ms; i += 1) {
    const lull = joinedAt(people, i) - joinedAt(people, i - 1);
    if (lull >= BURST.lull && people.length - i >= enough(i)) first = i;
  }
  const one = people[first];
  return one ? { from: one.number, since: one.joinedAt } : null;
}

const joinedAt = (people: readonly Person[], place: number): number =>
  people[place]?.joinedAt ?? Number.POSITIVE_INFINITY;

/** When the first step was opened, or null. */
function firstOpening({ steps }: RoomState): number | null {
  const asked = [...steps.values()].flatMap(({ askedAt }) => askedAt ?? []);
  return asked.length === 0 ? null : Math.min(...asked);
}
