/** What is the spectrum's own: three lenses, its gaps, and what these must never tell. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marksOf, type Payload } from "../../shared/exercises/spectrum/answer.ts";
import { countArea } from "../../shared/exercises/spectrum/area.ts";
import { comparable } from "../../shared/exercises/spectrum/comparable.ts";
import { spectrum } from "../../shared/exercises/spectrum/index.ts";
import type { Lens, Marks } from "../../shared/exercises/spectrum/lenses.ts";
import type { Area, Result } from "../../shared/exercises/spectrum/result.ts";
import type { Settings } from "../../shared/exercises/spectrum/settings.ts";
import { step, TestRoom } from "../support/room.ts";
import { nothingModerated } from "./fixtures/fixture.ts";
import { textsOf } from "./texts.ts";

const THREE: Lens[] = ["me", "job", "team"];
const TWO: Lens[] = ["now", "needed"];

const bound = (settings: Settings) => spectrum.resolve(settings, textsOf("spectrum"))!;
const scope = (items: string[]) => ({ round: 1 as const, items, minimum: 5, moderation: nothingModerated });
const shown = (area: Result["areas"][number] | undefined): Area => {
  if (!area || "hidden" in area) throw new Error("this area should be shown");
  return area;
};
const repeat = (n: number, marks: Marks): Marks[] => Array.from({ length: n }, () => marks);

it("starts the reveal with all lines and their arrows, of which the script speaks", () => {
  const room = new TestRoom([step("effort", "spectrum", { areas: ["time"] })]);
  const people = room.joinMany(5);
  room.vote("effort", Object.fromEntries(people.map((person) => [person, [{ area: "time", now: 3, needed: 7 }]])));
  room.host({ do: "reveal", step: "effort" });
  expect(room.view("stage").step).toMatchObject({ focus: "overview" });
});

describe("the spectrum's lenses", () => {
  it("a figure made of another is computed from what was counted, then rounded once", () => {
    const payloads: Payload[] = [3, 5, 8, 0, 4].map((now) => [{ area: "time", now, needed: 5 }]);
    const result = spectrum.result(bound({ areas: ["time"] }), payloads, scope(["time"]));
    // √(34 ÷ 4) = 2.91548, which is told as 2.915; twenty times that is 58.30952, not 58.3.
    expect(spectrum.figures(result)).toContainEqual({ item: "time", measure: "now:lean-sd", value: 58.31 });
  });

  it("now and needed: figures of each, and the gap of those who marked both", () => {
    const stops = [
      [3, 7],
      [5, 5],
      [8, 6],
      [0, 10],
      [4, 6],
    ];
    const payloads: Payload[] = stops.map(([now = 0, needed = 0]) => [{ area: "time", now, needed }]);
    const [area] = spectrum.result(bound({ areas: ["time"] }), payloads, scope(["time"])).areas;
    const { n, lenses, gaps } = shown(area);
    expect(n).toBe(5);
    // By hand: mean 4 and median 4 of 0 3 4 5 8; deviations squared 16 1 0 1 16, over four.
    expect(lenses[0]).toMatchObject({ id: "now", n: 5, mean: 4, median: 4, sd: 2.915, lean: -20 });
    expect(lenses[1]).toMatchObject({ id: "needed", n: 5, mean: 6.8, median: 6, lean: 36 });
    expect(gaps).toEqual([
      { from: "now", to: "needed", n: 5, signed: 2.8, size: 3.6, ways: { up: 3, same: 1, down: 1 } },
    ]);
  });

  it("three lenses: the three gaps between them", () => {
    const payloads: Payload[] = Array.from({ length: 6 }, () => [{ area: "ideas", me: 2, job: 1, team: 8 }]);
    const step = bound({ lenses: "three" });
    const [area] = spectrum.result(step, payloads, scope(["ideas"])).areas;
    expect(shown(area).gaps).toEqual([
      { from: "me", to: "job", n: 6, signed: -1, size: 1, ways: { up: 0, same: 0, down: 6 } },
      { from: "me", to: "team", n: 6, signed: 6, size: 6, ways: { up: 6, same: 0, down: 0 } },
      { from: "job", to: "team", n: 6, signed: 7, size: 7, ways: { up: 6, same: 0, down: 0 } },
    ]);
    expect(spectrum.check(step, payloads[0]!, { round: 1, items: ["ideas"] })).toBeNull();
    expect(spectrum.check(step, [{ area: "ideas", now: 2, needed: 3 }], { round: 1, items: ["ideas"] })).toBe(
      "invalid-answer",
    );
    expect(step.debrief).not.toBe(bound({}).debrief);
  });

  it("without needed there is one lens, no gap, and no place for a second mark", () => {
    const step = bound({ needed: false, areas: ["time"] });
    const one: Payload = [{ area: "time", now: 4, needed: null }];
    expect(spectrum.check(step, one, { round: 1, items: ["time"] })).toBeNull();
    expect(spectrum.check(step, [{ area: "time", now: 4, needed: 5 }], { round: 1, items: ["time"] })).toBe(
      "invalid-answer",
    );
    const [area] = spectrum.result(step, [one, one, one, one, one], scope(["time"])).areas;
    expect(shown(area).lenses).toHaveLength(1);
    expect(shown(area).gaps).toEqual([]);
  });

  it("the room's mean of the first lens can be guessed, area by area, where the step asks for it", () => {
    const step = bound({ areas: ["time"], predict: true });
    const payloads: Payload[] = Array.from({ length: 5 }, () => [{ area: "time", now: 4, needed: 8 }]);
    const result = spectrum.result(step, payloads, scope(["time"]));
    expect(spectrum.guesses?.(step)).toEqual([{ item: "time", low: 0, high: 10 }]);
    expect(spectrum.guesses?.(bound({ areas: ["time"] }))).toEqual([]);
    expect(spectrum.actual?.(result, "time")).toEqual({ mean: 4 });
    expect(spectrum.actual?.(spectrum.result(step, payloads.slice(1), scope(["time"])), "time")).toBeNull();
  });

  it("R-40 the leading end is 10 on the wire, whichever end comes first", () => {
    for (const flipped of [false, true]) {
      const { settings } = spectrum.face(bound({}), {
        role: "participant",
        phase: "collecting",
        round: 1,
        flipped,
        key: false,
        prompt: false,
      }) as { settings: { areas: { id: string; ends: { stop: number; text: string }[] }[] } };
      expect(settings.areas[0]?.ends.map((end) => end.stop)).toEqual(flipped ? [0, 10] : [10, 0]);
      expect(settings.areas[0]?.ends.find((end) => end.stop === 10)?.text).toBe("Set the vision");
    }
  });

  it("two camps differ from a balanced room", () => {
    const people = [...repeat(4, { now: 0 }), ...repeat(4, { now: 10 })];
    expect(shown(countArea("time", ["now"], people, 5, true)).lenses[0]).toMatchObject({
      lean: 0,
      flag: "two-camps",
      polarisation: 1,
      consensus: 0,
    });
    expect(shown(countArea("time", ["now"], repeat(8, { now: 5 }), 5, true)).lenses[0]).toMatchObject({
      lean: 0,
      flag: "aligned",
      polarisation: 0,
      sd: 0,
    });
  });
});

describe("R-08 what the spectrum's figures must not reveal in combination", () => {
  const both = { now: 3, needed: 7 };

  it.each([
    ["all marked both", repeat(11, both), true],
    ["one of eleven left needed out", [...repeat(10, both), { now: 9 }], false],
    ["four of eleven did", [...repeat(7, both), ...repeat(4, { now: 9 })], false],
    ["five of eleven did, four of whom may be phones of one", [...repeat(6, both), ...repeat(5, { now: 9 })], false],
    ["only four marked both", [...repeat(4, both), ...repeat(7, { now: 9 })], false],
  ])("the gap, where %s", (_who, people, told) => {
    const area = shown(countArea("time", TWO, people, 5, true));
    expect("hidden" in area.gaps[0]!).toBe(!told);
    expect("hidden" in area.lenses[0]!).toBe(false);
  });

  it("if one of three lenses prevents the comparison, the other two are still compared", () => {
    const all = { me: 3, job: 4, team: 8 };
    expect(comparable(THREE, repeat(9, all), 5)).toEqual(THREE);
    expect(comparable(THREE, [...repeat(9, all), { me: 5, team: 5 }], 5)).toEqual(["me", "team"]);
    expect(comparable(THREE, [...repeat(9, all), { me: 5, team: 5 }, { me: 5, job: 5 }], 5)).toEqual([]);
    const apart = [...repeat(5, { me: 1, job: 1 }), ...repeat(5, { me: 2, team: 2 }), all];
    expect(comparable(THREE, apart, 5)).toEqual([]);
    // Whoever gave none of two says nothing that could be taken from them.
    expect(comparable(THREE, [...repeat(5, { me: 1, job: 1 }), { team: 2 }], 5)).toEqual(["me", "job"]);
  });

  it("R-55 a group's result has no gaps, and every lens is a part", () => {
    const step = bound({ areas: ["time"] });
    const payload: Payload = [{ area: "time", now: 4, needed: null }];
    const many = Array.from({ length: 6 }, (): Payload => [{ area: "time", now: 4, needed: 8 }]);
    const [area] = spectrum.result(step, many, { ...scope(["time"]), group: true }).areas;
    expect(shown(area).gaps).toEqual([]);
    expect(shown(area).lenses).toHaveLength(2);
    expect(spectrum.segmentParts?.(many[0]!, "time", step)).toEqual({ now: 4, needed: 8 });
    expect(spectrum.segmentParts?.(payload, "time", step)).toEqual({ now: 4 });
    expect(spectrum.segmentParts?.(payload, "people", step)).toEqual({});
  });

  it("a rehearsal protects nobody", () => {
    expect("hidden" in shown(countArea("time", TWO, [both, { now: 1 }], 1, true)).gaps[0]!).toBe(false);
  });

  it("no sum or difference of published totals is about one to four people", () => {
    const marked = fc.record(
      { me: fc.constant(5), job: fc.constant(5), team: fc.constant(5) },
      { requiredKeys: ["me"] },
    );
    const room = fc
      .array(fc.tuple(marked, fc.integer({ min: 1, max: 7 })), { minLength: 1, maxLength: 4 })
      .map((groups) => groups.flatMap(([marks, n]) => repeat(n, marks)));
    fc.assert(
      fc.property(room, (people) => {
        const area = countArea("time", THREE, people, 5, true);
        if ("hidden" in area) return;
        const totals = published(area, people);
        for (const few of smallSums(people)) expect(isCombination(few, totals)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

it("cells name the lens with the stop", () => {
  const payload: Payload = [{ area: "time", now: 4, needed: null }];
  expect(payload.map(marksOf)).toEqual([{ now: 4 }]);
  expect(spectrum.cells(payload)).toEqual([{ item: "time", value: "now:4" }]);
});

/** A sum of marks, as how often each person's mark in each lens is in it. */
type Sum = number[];

const sumOf = (people: readonly Marks[], times: (marks: Marks, lens: Lens) => number): Sum =>
  people.flatMap((marks) => THREE.map((lens) => (marks[lens] === undefined ? 0 : times(marks, lens))));

/** The totals that can be had from a result: n times the mean of every lens and gap that is shown. */
function published(area: Area, people: readonly Marks[]): Sum[] {
  const lenses = area.lenses
    .filter((lens) => !("hidden" in lens))
    .map(({ id }) => sumOf(people, (_, lens) => (lens === id ? 1 : 0)));
  const gaps = area.gaps
    .filter((one) => !("hidden" in one))
    .map(({ from, to }) =>
      sumOf(people, (marks, lens) =>
        marks[from] === undefined || marks[to] === undefined ? 0 : lens === to ? 1 : lens === from ? -1 : 0,
      ),
    );
  return [...lenses, ...gaps];
}

/** What one to four people, whole groups of those who gave the same lenses, marked in one of them. */
function smallSums(people: readonly Marks[]): Sum[] {
  const givenBy = (marks: Marks) => Object.keys(marks).sort().join();
  const unions: { groups: string[]; n: number }[] = [{ groups: [], n: 0 }];
  for (const [given, { length }] of Map.groupBy(people, givenBy)) {
    unions.push(...unions.map(({ groups, n }) => ({ groups: [...groups, given], n: n + length })));
  }
  return unions
    .filter(({ n }) => n > 0 && n < 5)
    .flatMap(({ groups }) =>
      THREE.map((one) => sumOf(people, (marks, lens) => (lens === one && groups.includes(givenBy(marks)) ? 1 : 0))),
    )
    .filter((sum) => sum.some((times) => times !== 0));
}

/** Whether a sum can be made from others by adding and multiplying: its rank does not grow when it is added. */
const isCombination = (sum: Sum, others: readonly Sum[]): boolean => rank([...others, sum]) === rank(others);

function rank(rows: readonly Sum[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = left.findIndex((row, at) => at >= found && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot === -1) continue;
    [left[found], left[pivot]] = [left[pivot]!, left[found]!];
    const head = left[found]!;
    for (const row of left.slice(found + 1)) {
      const times = (row[column] ?? 0) / head[column]!;
      for (let at = 0; at < row.length; at += 1) row[at] = row[at]! - times * head[at]!;
    }
    found += 1;
  }
  return found;
}
