/** One suite for every exercise in the register: what the room relies on, whatever is asked. */
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { bind } from "../../shared/agenda/bind.ts";
import type { Counting, Showing } from "../../shared/exercises/contract.ts";
import { exercises, Face, Result, Task } from "../../shared/exercises/index.ts";
import { Phase, Role, type Round } from "../../shared/primitives.ts";
import { step } from "../support/room.ts";
import { type Fixture, nothingModerated } from "./fixtures/fixture.ts";
import { fixtures } from "./fixtures/index.ts";
import { shiftAtOnce } from "./fixtures/shift.ts";

const MINIMUMS = [1, 3, 5];

function showing(over: Partial<Showing> = {}): Showing {
  return { role: "participant", phase: "collecting", round: 1, flipped: false, key: false, prompt: false, ...over };
}

it("has a fixture for every exercise that is answered", () => {
  const answered = Object.values(exercises).filter((exercise) => exercise.schemas.answer !== null);
  expect(answered.map((exercise) => exercise.id).sort()).toEqual(Object.keys(fixtures).sort());
});

/** Every exercise, and the steps of one that ask in another way. */
const CASES: [name: string, id: string, fixture: Fixture][] = [
  ...Object.entries(fixtures).map(([id, fixture]): [string, string, Fixture] => [id, id, fixture]),
  ["shift, now and looking back", "shift", shiftAtOnce],
];

for (const [name, id, fixture] of CASES) {
  describe(name, () => {
    const { exercise, content } = bind(step("step", id, fixture.settings), "en")!;
    const items = exercise.items(content);
    const counting = (over: Partial<Counting> = {}): Counting => ({
      round: 1,
      items,
      minimum: 1,
      moderation: nothingModerated,
      ...over,
    });
    const parse = (payload: unknown) => v.parse(exercise.schemas.answer!, payload);
    const covers = (payload: unknown, item: string) => exercise.covers(parse(payload)).includes(item);
    const many = fc.array(fixture.payload, { maxLength: 12 });

    it("R-06 validates its settings", () => {
      for (const settings of fixture.badSettings) {
        expect(v.safeParse(Task, { exercise: id, settings }).success, JSON.stringify(settings)).toBe(false);
      }
      if (fixture.unknownContent) expect(bind(step("step", id, fixture.unknownContent), "en")).toBeUndefined();
    });

    it("R-06 accepts valid answers, and refuses what the step does not offer", () => {
      fc.assert(
        fc.property(fixture.payload, (payload) => {
          const parsed = parse(payload);
          expect(exercise.check(content, parsed, { round: 1, items })).toBeNull();
          for (const item of exercise.covers(parsed)) expect(items).toContain(item);
        }),
      );
      expect(exercise.covers(parse(fixture.full))).toEqual(items);
      for (const payload of fixture.unfit ?? []) {
        expect(v.safeParse(exercise.schemas.answer!, payload).success, JSON.stringify(payload)).toBe(false);
      }
      for (const [payload, code] of fixture.refused) {
        expect(exercise.check(content, parse(payload), { round: 1, items })).toBe(code);
      }
    });

    it("R-41 never throws on invalid input", () => {
      const rubbish = fc.oneof(
        fc.anything(),
        fc.jsonValue(),
        fixture.payload.chain((good) => fc.constantFrom({ ...(good as object) }, [good], { payload: good })),
      );
      fc.assert(
        fc.property(rubbish, (payload) => {
          const parsed = v.safeParse(exercise.schemas.answer!, payload, { abortEarly: true });
          if (parsed.success) exercise.check(content, parsed.output, { round: 1, items });
        }),
        { numRuns: 500 },
      );
    });

    it("R-17 counts as by hand, in any order of answers", () => {
      fc.assert(
        fc.property(many, fc.constantFrom(...MINIMUMS), fc.integer({ min: 0, max: 99 }), (payloads, minimum, turn) => {
          const result = exercise.result(content, payloads.map(parse), counting({ minimum }));
          expect(fixture.told(result)).toEqual(fixture.recount(payloads.map(parse), counting({ minimum })));
          const cut = payloads.length === 0 ? 0 : turn % payloads.length;
          const turned = [...payloads.slice(cut), ...payloads.slice(0, cut)].reverse();
          expect(exercise.result(content, turned.map(parse), counting({ minimum }))).toEqual(result);
        }),
      );
    });

    it("R-08 hides an item below its minimum, and shows all of it from there on", () => {
      for (const minimum of MINIMUMS) {
        for (const people of [0, minimum - 1, minimum, minimum + 1]) {
          const payloads = Array.from({ length: people }, () => parse(fixture.full));
          const result = exercise.result(content, payloads, counting({ minimum }));
          const enough = people >= Math.max(1, minimum);
          const told = fixture.told(result);
          expect([...told.keys()]).toEqual(items);
          for (const { n, counts } of told.values()) {
            expect(n).toBe(enough ? people : null);
            if (!enough) expect(counts).toEqual({});
          }
          const figures = exercise.figures(result);
          for (const item of items) {
            const own = figures.filter((figure) => figure.item === item);
            expect(own.some((figure) => figure.measure === "n")).toBe(true);
            if (!enough) expect(own.every((figure) => figure.value === null)).toBe(true);
            else expect(own.find((figure) => figure.measure === "n")?.value).toBe(people);
          }
        }
      }
    });

    it("counts zero answers without an error", () => {
      const result = exercise.result(content, [], counting());
      for (const told of fixture.told(result).values()) expect(told).toEqual({ n: null, counts: {} });
      expect(exercise.movement(content, [], counting({ round: 2 })).every((item) => "hidden" in item)).toBe(true);
    });

    it("R-16 never breaks a tie", () => {
      const [one, other] = fixture.opposed!.map(parse);
      const result = exercise.result(content, [one, other, one, other], counting());
      for (const { counts } of fixture.told(result).values()) {
        expect(new Set(Object.values(counts).filter((n) => n > 0)).size).toBeLessThanOrEqual(1);
      }
      for (const [, modal] of JSON.stringify(result).matchAll(/"modal":\[([^\]]*)\]/g))
        expect(modal!.split(",")).toHaveLength(2);
    });

    it("results fit their schema, whole and as sent, and survive JSON", () => {
      fc.assert(
        fc.property(many, fc.constantFrom(...MINIMUMS), fc.boolean(), (payloads, minimum, key) => {
          const result = exercise.result(content, payloads.map(parse), counting({ minimum }));
          for (const one of [result, exercise.forWire(result, { key })]) {
            expect(v.parse(Result, one)).toEqual(one);
            expect(JSON.parse(JSON.stringify(one))).toEqual(one);
          }
        }),
      );
    });

    it("R-23 counts a second round of some items only for these", () => {
      const some = items.slice(0, 1);
      const result = exercise.result(
        content,
        [parse(fixture.full), parse(fixture.full), parse(fixture.full)],
        counting({ round: 2, items: some }),
      );
      expect([...fixture.told(result).keys()]).toEqual(some);
      if (items.length > 1)
        expect(exercise.check(content, parse(fixture.full), { round: 2, items: some })).toBe("unknown-option");
    });

    if (exercise.segmentParts) {
      it("R-55 a group's figures about an item depend only on its own answers to that item", () => {
        const said = (payload: unknown, item: string) =>
          JSON.stringify(exercise.segmentParts?.(payload, item, content));
        fc.assert(
          fc.property(many, many, fc.constantFrom(...items), (payloads, pool, item) => {
            for (const payload of [...payloads, ...pool].map(parse))
              if (said(payload, item) !== "{}") expect(exercise.covers(payload)).toContain(item);
            // Others who say the same of this item, and whatever they like of the rest.
            const others = payloads.map((payload) => {
              const same = (one: unknown) => said(parse(one), item) === said(parse(payload), item);
              return pool.find((one) => same(one) && covers(one, item) === covers(payload, item)) ?? payload;
            });
            const told = (of: unknown[]) => exercise.result(content, of.map(parse), counting({ items: [item] }));
            if (payloads.some((payload) => said(parse(payload), item) !== "{}"))
              expect(told(others)).toEqual(told(payloads));
          }),
        );
      });
    }

    it("R-22 movement is between the two rounds, hidden below the minimum", () => {
      const [one, other] = fixture.opposed!.map(parse);
      const pairs = (n: number) => Array.from({ length: n }, (_, i) => [one, i % 4 === 0 ? one : other] as const);
      const moved = exercise.movement(content, pairs(8), counting({ round: 2, minimum: 3 }));
      expect(moved.length === 0 || moved.map((item) => item.id)).toEqual(moved.length === 0 || items);
      for (const item of moved) {
        if ("hidden" in item) throw new Error("eight pairs are enough");
        expect(item).toMatchObject({ n: 8, changed: 6, other: 0 });
        expect(Object.values(item.net).reduce((sum, n) => sum + n, 0)).toBe(0);
        expect(item.flows).toEqual([expect.objectContaining({ n: 6 })]);
      }
      for (const item of exercise.movement(content, pairs(2), counting({ round: 2, minimum: 3 })))
        expect("hidden" in item).toBe(true);
      if (exercise.rounds(content) === 2) expect(moved.length).toBeGreaterThan(0);
    });

    it("R-11 before the step opens only the host sees what it will ask", () => {
      for (const role of Role.options) {
        const before = JSON.stringify(exercise.face(content, showing({ role, phase: "setup" })));
        if (role !== "host") expect(fixture.asks(before)).toBe(false);
        if (fixture.sets) expect(fixture.sets(before)).toBe(role !== "participant");
        const open = JSON.stringify(exercise.face(content, showing({ role })));
        if (!fixture.rolesDiffer) expect(open).toBe(JSON.stringify(exercise.face(content, showing({ role: "host" }))));
      }
      // Otherwise this test would look for something that no face has.
      const open = JSON.stringify(exercise.face(content, showing()));
      if (fixture.asksAlways) expect(fixture.asks(open)).toBe(true);
    });

    it("R-10 the article's view, the roles and the debrief question are sent only when they are shown", () => {
      for (const phase of Phase.options) {
        for (const role of Role.options) {
          for (const round of [1, 2] as Round[]) {
            const face = exercise.face(content, showing({ role, phase, round }));
            expect(v.parse(Face, face)).toEqual(face);
            expect(face.settings).not.toHaveProperty("key");
            expect(face.settings).not.toHaveProperty("debrief");
            const labelled = JSON.stringify(face).includes('"label":');
            expect(labelled).toBe(fixture.labelledFrom === phase);
            const prompted = exercise.face(content, showing({ role, phase, round, prompt: true, key: true }));
            expect(v.parse(Face, prompted)).toEqual(prompted);
            expect(prompted.settings).toHaveProperty("debrief");
            if (fixture.keyed) expect(prompted.settings).toHaveProperty("key");
          }
        }
      }
    });

    it("R-40 flipping changes the order and nothing else", () => {
      const faces = [false, true].map((flipped) =>
        JSON.stringify(exercise.face(content, showing({ role: "host", flipped }))),
      );
      expect([...faces[0]!].sort().join("")).toBe([...faces[1]!].sort().join(""));
      if (fixture.flips) expect(faces[0]).not.toBe(faces[1]);
    });

    it("R-49 cells name items of the step and carry no free text; R-50 texts carry nothing else", () => {
      fc.assert(
        fc.property(fixture.payload, (payload) => {
          const parsed = parse(payload);
          const cells = exercise.cells(parsed);
          const texts = exercise.texts(parsed, nothingModerated);
          for (const cell of cells) expect(items).toContain(cell.item);
          for (const { text } of texts) expect(cells.map((cell) => cell.value)).not.toContain(text);
          for (const item of exercise.covers(parsed)) {
            expect([...cells, ...texts].some((one) => one.item === item)).toBe(true);
          }
          for (const { text } of texts) {
            const hidden = [text, text.normalize("NFKC").toLowerCase().trim()];
            expect(exercise.texts(parsed, { hidden, merged: {} }).map((one) => one.text)).not.toContain(text);
          }
        }),
      );
    });
  });
}

describe("note", () => {
  it("has nothing to answer, and can be shown to everyone", () => {
    const { exercise, content } = bind(step("step", "note", { text: "Welcome" }), "en")!;
    expect(exercise.schemas.answer).toBeNull();
    expect(exercise.items(content)).toEqual([]);
    const face = exercise.face(content, showing({ phase: "setup" }));
    expect(v.parse(Face, face)).toEqual(face);
    const result = exercise.result(content, [], { round: 1, items: [], minimum: 1, moderation: nothingModerated });
    expect(v.parse(Result, result)).toEqual(result);
    expect(exercise.figures(result)).toEqual([]);
  });
});
