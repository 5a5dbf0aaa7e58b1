/** The spectrum's pictures in words and places: what a screen says of a result, whichever end stands left. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dotsOf, stackingOf } from "../../../client/charts/strips/strip.ts";
import { framedOf, widestFirst } from "../../../client/exercises/spectrum/gaps.ts";
import { areasOf, lensOf, markOf, peopleOf } from "../../../client/exercises/spectrum/read.ts";
import { marksBy, payloadOf } from "../../../client/exercises/spectrum/said.ts";
import { areaTable, gapNotes, gapSentence, overviewTable, where } from "../../../client/exercises/spectrum/words.ts";
import type { Payload } from "../../../shared/exercises/spectrum/answer.ts";
import { spectrum } from "../../../shared/exercises/spectrum/index.ts";
import type { Settings } from "../../../shared/exercises/spectrum/settings.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { nothingModerated } from "../../exercises/fixtures/fixture.ts";
import { textsOf } from "../../exercises/texts.ts";

function shown(settings: Settings, payloads: readonly Payload[], flipped = false) {
  const bound = spectrum.resolve(settings, textsOf("spectrum"))!;
  const face = spectrum.face(bound, {
    role: "stage",
    phase: "revealed",
    round: 1,
    flipped,
    key: false,
    prompt: false,
  });
  if (face.exercise !== "spectrum") throw new Error("not the face of a spectrum");
  const items = spectrum.items(bound);
  const result = spectrum.result(bound, payloads, { round: 1, items, minimum: 5, moderation: nothingModerated });
  const n = payloads.length;
  const rounds = [{ round: 1 as const, eligible: n, answered: n, passed: 0, result }];
  return { settings: face.settings, areas: areasOf({ face, result: { rounds } }) };
}

const many = (n: number, payload: Payload): Payload[] => Array.from({ length: n }, () => payload);
const time = (now: number, needed: number | null): Payload => [{ area: "time", now, needed }];

describe("where a room stands, in words", () => {
  it("counts from the middle towards an end that it names", () => {
    const { settings, areas } = shown({ areas: ["time"] }, many(5, time(2, 8)));
    const { area } = areas[0]!;
    expect(where(settings, area, 2.5)).toBe("2.5 of 5 towards “Present”");
    expect(where(settings, area, 10)).toBe("5 of 5 towards “Future”");
    expect(where(settings, area, 5)).toBe("as much of each");
  });

  it("R-51 a hidden gap is said to be hidden, and is not 0", () => {
    const { settings, areas } = shown({ areas: ["time"] }, [...many(9, time(2, 6)), time(9, null)]);
    const [gap] = areas[0]!.rounds[0]!.result.gaps;
    expect(gapSentence(settings, areas[0]!.area, gap!, areas[0]!.rounds[0]!.result)).toBe(
      "now → needed: too few to show a mean gap.",
    );
    expect(gapNotes(settings, areas)).toEqual(["Too few to show mean gaps, as only a few left one mark out: “Time”."]);
  });

  it.each([
    ["all go one way", many(5, time(2, 6)), "4 steps on average, all towards “Future”."],
    ["some go back", [...many(4, time(2, 6)), time(6, 2)], "4 steps on average, on balance 2.4 towards “Future”."],
    [
      "as many go back",
      [...many(3, time(2, 6)), ...many(3, time(6, 2))],
      "4 steps on average, on balance neither way.",
    ],
    ["all stay", many(5, time(2, 2)), "no gap."],
  ])("a gap, where %s", (_who, payloads, sentence) => {
    const { settings, areas } = shown({ areas: ["time"] }, payloads);
    const [gap] = areas[0]!.rounds[0]!.result.gaps;
    expect(gapSentence(settings, areas[0]!.area, gap!, areas[0]!.rounds[0]!.result)).toBe(`now → needed: ${sentence}`);
  });
});

it("R-179 on balance is what the means beside it differ by, as they are shown, where everybody marked both", () => {
  // Means of 5.75 and 7: "0.8 of 5" and "2 of 5" towards the same end, and exactly 1.25 apart.
  const { settings, areas } = shown({ areas: ["time"] }, [
    ...many(2, time(5, 7)),
    ...many(5, time(6, 8)),
    ...many(1, time(6, 2)),
  ]);
  const cells = overviewTable(settings, areas).rows.map((row) => row.cells[2]);
  expect(cells).toEqual(["0.8 of 5 towards “Future”", "2 of 5 towards “Future”"]);
  expect(gapNotes(settings, areas)[0]).toContain("on balance 1.2 towards “Future”");
});

describe("R-40 either end may stand left", () => {
  const payloads = [...many(3, time(1, 6)), ...many(3, time(2, 6))];

  it("people, marks and table turn with it, and nothing else does", () => {
    const [one, other] = [false, true].map((flipped) => shown({ areas: ["time"] }, payloads, flipped));
    const [ahead, turned] = [one!, other!].map(({ areas }) => {
      const { area, rounds } = areas[0]!;
      const now = lensOf(rounds[0]!.result, "now")!;
      return { people: peopleOf(area, now), mark: markOf(area, now).at };
    });
    expect(turned!.people).toEqual(ahead!.people.toReversed());
    expect(turned!.mark).toBe(10 - ahead!.mark);
    const heads = areaTable(one!.settings, one!.areas[0]!).rows.map(({ head }) => head);
    expect(areaTable(other!.settings, other!.areas[0]!).rows.map(({ head }) => head)).toEqual(heads.toReversed());
    expect(overviewTable(one!.settings, one!.areas)).toEqual(overviewTable(other!.settings, other!.areas));
  });
});

describe("people on a strip", () => {
  it.each([
    [1, 0.8, 1],
    [9, 2.5, 2],
    [70, 2.5, 5],
    [200, 0.8, 12],
  ])("the fullest place of %i people, %f times as high as wide, has %i columns", (most, shape, columns) => {
    expect(stackingOf(most, shape).columns).toBe(columns);
  });

  it("everybody has a dot inside the box, and no two lie on each other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0.2, max: 6, noNaN: true }), (most, shape) => {
        const stacking = stackingOf(most, shape);
        const dots = dotsOf(most, stacking);
        expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(most);
        for (const { x, y } of dots) {
          expect(x).toBeGreaterThanOrEqual(0.5);
          expect(x).toBeLessThanOrEqual(stacking.columns - 0.5);
          expect(y).toBeGreaterThanOrEqual(0.5);
          expect(y).toBeLessThanOrEqual(stacking.rows - 0.5);
        }
      }),
    );
  });
});

describe("the order of the areas", () => {
  it("the widest gap stands first, and of two alike the one with the wider single answers", () => {
    const payloads = (other: number): Payload[] =>
      Array.from({ length: 6 }, (_, at) => [
        { area: "vision", now: 5, needed: 5 },
        { area: "ideas", now: at < 3 ? 4 : 6, needed: at < 3 ? 4 + other : 6 - other },
        { area: "time", now: 2, needed: 6 },
      ]);
    const { settings, areas } = shown({ areas: ["vision", "ideas", "time"] }, payloads(2));
    expect(widestFirst(settings, areas).map(({ area }) => area.id)).toEqual(["time", "ideas", "vision"]);
    expect(framedOf(settings, areas)).toEqual(["time"]);
  });
});

describe("marks on the phone", () => {
  const own = (payload: unknown): OwnAnswer => ({
    step: "s",
    round: 1,
    part: "main",
    status: "answered",
    payload,
    skipped: [],
  });

  it("come back as they were sent, and rubbish does not", () => {
    const payload: Payload = [...time(3, 7), { area: "ideas", now: 5, needed: null }];
    const { settings } = shown({}, []);
    expect(payloadOf(settings.lenses, marksBy(own(payload)))).toEqual(payload);
    expect(marksBy(own([null, 3, { area: 4 }, { area: "time", now: "3" }]))).toEqual({ time: {} });
  });

  it("an area waits for its first lens", () => {
    const { settings } = shown({ lenses: "three" }, []);
    expect(payloadOf(settings.lenses, { time: { job: 3 }, ideas: { me: 2, team: 9 } })).toEqual([
      { area: "ideas", me: 2, job: null, team: 9 },
    ]);
  });
});
