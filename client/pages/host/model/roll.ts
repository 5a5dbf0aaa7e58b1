/** Who is in the room, as the host page is told, and who joined all at once. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { lastOf } from "../../../../shared/plain.ts";
import type { Command } from "../../../../shared/protocol/command.ts";
import type { Burst, People, PersonRow } from "../../../../shared/protocol/people.ts";
import { hostName } from "../../../wire/host-page.ts";
import { recall, remember } from "../../../wire/storage.ts";

/** Everybody in the room who joined from some moment on. */
export interface Joined {
  /** By numbers; those between who are not in the room any more are not counted. */
  from: number;
  to: number;
  /** Milliseconds since 1970, by the server's clock. */
  since: number;
  count: number;
  /** Somebody with a higher number was listed before this one, and has been removed. */
  earlier: boolean;
}

/** Those who joined as some number or later. */
export type Since = Pick<Joined, "from" | "to" | "count">;

export interface Roll {
  /** In the order of joining. */
  people: ReadonlySignal<readonly PersonRow[]>;
  /** How many of them are connected. The page counts who is away from this number. */
  here: ReadonlySignal<number>;
  /** How many have been removed. */
  removed: ReadonlySignal<number>;
  /** Many who joined at once, and whoever came after them; null also where the host has said that these belong here. */
  burst: ReadonlySignal<Joined | null>;
  /** Who is in the room is told anew from here on. */
  begin(): void;
  hear(message: People): void;
  /** The burst that is told belongs here. */
  welcomeBurst(): void;
}

/** Nobody yet. `code`: the room's, under which it is kept which burst belongs here. */
export function makeRoll(code: string): Roll {
  const rows = signal<ReadonlyMap<string, PersonRow>>(new Map());
  const removed = signal(0);
  const announced = signal<Burst | null>(null);
  const name = hostName("burst", code);
  const welcomed = signal<readonly number[]>((recall(name) ?? "").split(",").map(Number));
  let latest = 0;

  const people = computed(() => [...rows.value.values()].sort((a, b) => a.number - b.number));
  return {
    people,
    here: computed(() => people.value.filter(({ present }) => present).length),
    removed,
    burst: computed(() => {
      const burst = announced.value;
      if (!burst || welcomed.value.includes(burst.from)) return null;
      const late = joinedFrom(people.value, burst.from);
      return late && { ...late, since: burst.since, earlier: burst.from < latest };
    }),
    begin: () => {
      rows.value = new Map();
    },
    hear: (message) => {
      const out = message.out ?? [];
      const stays = ({ number }: PersonRow) => !out.some(([from, to]) => number >= from && number <= to);
      const before = out.length > 0 ? [...rows.value].filter(([, row]) => stays(row)) : rows.value;
      rows.value = new Map([...before, ...message.changes.map((row) => [row.id, row] as const)]);
      removed.value = message.removed ?? 0;
      latest = Math.max(latest, message.burst?.from ?? 0);
      announced.value = message.burst ?? null;
    },
    welcomeBurst: () => {
      if (!announced.value) return;
      welcomed.value = [...welcomed.value, announced.value.from];
      remember(name, welcomed.value.join());
    },
  };
}

/** Who of these, in the order of joining, joined as this number or later; null for nobody. Every row of a long list asks. */
export function joinedFrom(people: readonly PersonRow[], from: number): Since | null {
  let count = 0;
  while ((people[people.length - 1 - count]?.number ?? Number.NEGATIVE_INFINITY) >= from) count += 1;
  const last = lastOf(people);
  return last && count > 0 ? { from, to: last.number, count } : null;
}

/** Removes all of them, and nobody who has joined since they were counted. */
export function removing({ from, to }: Since): Command {
  return { do: "removeJoined", from, to };
}
