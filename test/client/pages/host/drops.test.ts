import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeDrops } from "../../../../client/pages/host/model/drops.ts";
import type { PersonRow } from "../../../../shared/protocol/people.ts";

/** A room of phones that can be lost and come back. */
function setUp(size: number) {
  const rowOf = (number: number): PersonRow => ({ id: `p${number}`, number, mode: "room", present: true });
  let rows = Array.from({ length: size }, (_, place) => rowOf(place));
  const people = signal<readonly PersonRow[]>([]);
  const drops = makeDrops(people, () => Date.now());
  people.value = rows;
  const set = (from: number, to: number, change: Partial<PersonRow>) => {
    rows = rows.map((row) => (row.number >= from && row.number < to ? { ...row, ...change } : row));
    people.value = rows;
  };
  return {
    news: () => drops.news.value,
    read: drops.read,
    go: (from: number, to: number, heard?: number) =>
      set(from, to, { present: false, ...(heard !== undefined && { heard }) }),
    back: (from: number, to: number) => set(from, to, { present: true }),
    again: () => {
      people.value = [];
      people.value = rows;
    },
  };
}

describe("phones that are lost at once", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("are told from three tenths of the room on, within twenty seconds", () => {
    const { go, news } = setUp(24);
    go(0, 4);
    vi.advanceTimersByTime(15_000);
    go(4, 7);
    expect(news()).toBeNull();
    vi.advanceTimersByTime(4_000);
    go(7, 11);
    expect(news()).toEqual({ is: "dropped", n: 11, of: 24 });
  });

  it("are not told where they go one by one, nor two of five", () => {
    const one = setUp(24);
    for (let phone = 0; phone < 14; phone += 1) {
      one.go(phone, phone + 1);
      vi.advanceTimersByTime(8_000);
    }
    expect(one.news()).toBeNull();
    const few = setUp(5);
    few.go(0, 2);
    expect(few.news()).toBeNull();
    few.go(2, 3);
    expect(few.news()).toEqual({ is: "dropped", n: 3, of: 5 });
  });

  it("are those that were last heard at once, not those that are told at once", () => {
    const asleep = setUp(24);
    for (let phone = 0; phone < 12; phone += 1) asleep.go(phone, phone + 1, 1_000_000 + phone * 15_000);
    expect(asleep.news()).toBeNull();
    const lost = setUp(24);
    for (let phone = 0; phone < 12; phone += 1) lost.go(phone, phone + 1, 1_000_000 + phone * 1_500);
    expect(lost.news()).toEqual({ is: "dropped", n: 12, of: 24 });
  });

  it("are told to be back once most of them are, and that news fades", () => {
    const { go, back, news } = setUp(24);
    go(0, 11);
    back(0, 5);
    expect(news()).toEqual({ is: "dropped", n: 11, of: 24 });
    back(5, 9);
    expect(news()).toEqual({ is: "back", missing: 2 });
    back(9, 11);
    expect(news()).toEqual({ is: "back", missing: 0 });
    vi.advanceTimersByTime(60_000);
    expect(news()).toBeNull();
    go(0, 8);
    expect(news()).toEqual({ is: "dropped", n: 8, of: 24 });
  });

  it("are told once, and not because this page was away", () => {
    const { go, back, again, read, news } = setUp(24);
    go(0, 11);
    read();
    go(11, 12);
    expect(news()).toBeNull();
    again();
    expect(news()).toBeNull();
    back(0, 12);
    go(0, 11);
    expect(news()).toEqual({ is: "dropped", n: 11, of: 24 });
  });
});
