/**
 * Whether many phones were lost at once. One phone that goes quiet sleeps in a pocket; a third of a room within seconds is the
 * network. Phones that have been silent for long are told together, so what counts is when each was last heard.
 */
import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { PersonRow } from "../../../../shared/protocol/people.ts";

/** Milliseconds within which they have to go. */
const AT_ONCE_MS = 20_000;
/** Which part of those who were there, and how many at the least: in a room of five, two may have put theirs down. */
const PART = 0.3;
const FEWEST = 3;
/** Milliseconds after which the news that most are back has been read. */
const BACK_MS = 60_000;

export type DropNews =
  /** So many of so many went, and most of them are away. */
  | { is: "dropped"; n: number; of: number }
  /** Most of those are here again; so many are not. */
  | { is: "back"; missing: number };

export interface Drops {
  news: ReadonlySignal<DropNews | null>;
  /** Whoever reads it knows. */
  read(): void;
}

export function makeDrops(people: ReadonlySignal<readonly PersonRow[]>, now: () => number): Drops {
  const news = signal<DropNews | null>(null);
  let present = new Set<string>();
  /** When those who are away went. */
  const gone = new Map<string, number>();
  /** Those who went at once. */
  let lost: { ids: Set<string>; of: number; since: number } | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    clearTimeout(fading);
    fading = undefined;
    lost = null;
    news.value = null;
  };

  effect(() => {
    const rows = people.value;
    // It is told anew: nobody has gone, and nothing is known of who went meanwhile.
    if (rows.length === 0) {
      present = new Set();
      gone.clear();
      return;
    }
    note(rows);
    lost = join(lost) ?? atOnce();
    if (lost) tell(rows, lost);
  });

  function note(rows: readonly PersonRow[]): void {
    const here = new Set<string>();
    for (const { id, present: isHere, heard } of rows) {
      if (isHere) {
        here.add(id);
        gone.delete(id);
      } else if (present.has(id)) gone.set(id, heard ?? now());
    }
    const known = new Set(rows.map(({ id }) => id));
    for (const id of gone.keys()) if (!known.has(id)) gone.delete(id);
    present = here;
  }

  /** Takes in those who went together with the ones that are told already. */
  function join(known: typeof lost): typeof lost {
    for (const [id, at] of known ? gone : []) {
      if (!known || Math.abs(at - known.since) > AT_ONCE_MS) continue;
      known.ids.add(id);
      gone.delete(id);
    }
    return known;
  }

  /** The most who were last heard within so many seconds of each other, where they are enough. */
  function atOnce(): typeof lost {
    const times = [...gone].sort(([, a], [, b]) => a - b);
    let best: typeof times = [];
    let from = 0;
    for (const [to, [, at]] of times.entries()) {
      while (at - (times[from]?.[1] ?? at) > AT_ONCE_MS) from += 1;
      if (to + 1 - from >= best.length) best = times.slice(from, to + 1);
    }
    const of = present.size + best.length;
    const [first] = best;
    if (!first || best.length < FEWEST || best.length < PART * of) return null;
    // What has been read is not told again because one of them came back.
    for (const [id] of best) gone.delete(id);
    return { ids: new Set(best.map(([id]) => id)), of, since: first[1] };
  }

  function tell(rows: readonly PersonRow[], { ids, of }: { ids: Set<string>; of: number }): void {
    const missing = rows.filter(({ id, present: isHere }) => ids.has(id) && !isHere).length;
    if (2 * missing > ids.size) {
      clearTimeout(fading);
      fading = undefined;
      news.value = { is: "dropped", n: ids.size, of };
      return;
    }
    news.value = { is: "back", missing };
    fading ??= setTimeout(read, BACK_MS);
  }

  return { news, read };
}
