import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movement } from "../../shared/metrics/movement.ts";
import { shuffled } from "./shuffled.ts";

const options = ["L", "M", "B"];
type Pair = readonly [from: string, to: string];
/** So many people who made the same move. */
const people = (n: number, from: string, to: string): Pair[] => Array.from({ length: n }, () => [from, to]);

const option = fc.constantFrom(...options);
const pairs = fc.array(fc.tuple(option, option), { maxLength: 60 });
const minimum = fc.integer({ min: 0, max: 6 });

describe("movement", () => {
  it("counts who changed, the net flow, and the flows, biggest first", () => {
    const room = [...people(6, "L", "L"), ...people(3, "M", "L"), ...people(5, "L", "B"), ...people(4, "M", "M")];
    expect(movement(room, options, 3)).toEqual({
      n: 18,
      changed: 8,
      net: { L: -2, M: -3, B: 5 },
      flows: [
        { from: "L", to: "B", n: 5 },
        { from: "M", to: "L", n: 3 },
      ],
      other: 0,
    });
  });

  it("merges flows under the minimum into other", () => {
    const room = [...people(3, "L", "M"), ...people(2, "M", "L"), ...people(1, "B", "L")];
    const { flows, other, changed } = movement(room, options, 3);
    expect(flows).toEqual([{ from: "L", to: "M", n: 3 }]);
    expect(other).toBe(3);
    expect(changed).toBe(6);
  });

  it("keeps equal flows in the order of the options: from first, then to", () => {
    const moves = ["BL", "MB", "LB", "LM", "ML"];
    const room = moves.flatMap((move) => people(3, move[0]!, move[1]!));
    const order = movement(room, options, 3).flows.map(({ from, to }) => from + to);
    expect(order).toEqual(["LM", "LB", "ML", "MB", "BL"]);
  });

  it("of nobody is none, with every option named", () => {
    expect(movement([], options, 3)).toEqual({ n: 0, changed: 0, net: { L: 0, M: 0, B: 0 }, flows: [], other: 0 });
  });

  it("of one person names no flow", () => {
    expect(movement([["L", "M"]], options, 3)).toEqual({
      n: 1,
      changed: 1,
      net: { L: -1, M: 1, B: 0 },
      flows: [],
      other: 1,
    });
  });

  it("where nobody changed has no flows, even without a minimum", () => {
    const { changed, flows, other } = movement([...people(9, "L", "L"), ...people(9, "M", "M")], options, 0);
    expect({ changed, flows, other }).toEqual({ changed: 0, flows: [], other: 0 });
  });

  it("accepts options named like properties of every object", () => {
    const odd = ["__proto__", "constructor"];
    const { net, flows } = movement(people(3, "constructor", "__proto__"), odd, 3);
    expect(Object.entries(net)).toEqual([
      ["__proto__", 3],
      ["constructor", -3],
    ]);
    expect(flows).toEqual([{ from: "constructor", to: "__proto__", n: 3 }]);
  });

  it("accounts for everybody who changed, and net flows cancel", () => {
    fc.assert(
      fc.property(pairs, minimum, (room, least) => {
        const { n, changed, net, flows, other } = movement(room, options, least);
        expect(changed).toBeLessThanOrEqual(n);
        expect(flows.reduce((sum, flow) => sum + flow.n, other)).toBe(changed);
        expect(Object.values(net).reduce((sum, flow) => sum + flow, 0)).toBe(0);
      }),
    );
  });

  it("lists no flow that is small, stays put, or comes after a smaller one", () => {
    fc.assert(
      fc.property(pairs, minimum, (room, least) => {
        const { flows } = movement(room, options, least);
        for (const { from, to, n } of flows) {
          expect(from).not.toBe(to);
          expect(n).toBeGreaterThanOrEqual(Math.max(1, least));
        }
        expect(flows.map(({ n }) => n)).toEqual(flows.map(({ n }) => n).toSorted((a, b) => b - a));
      }),
    );
  });

  it("turns the first round's counts into the second's by net flow", () => {
    fc.assert(
      fc.property(pairs, (room) => {
        const { net } = movement(room, options, 3);
        for (const id of options) {
          const before = room.filter(([from]) => from === id).length;
          expect(before + net[id]!).toBe(room.filter(([, to]) => to === id).length);
        }
      }),
    );
  });

  it("does not depend on the order of people", () => {
    fc.assert(
      fc.property(shuffled(pairs), minimum, ([one, other], least) => {
        expect(movement(one, options, least)).toEqual(movement(other, options, least));
      }),
    );
  });

  it("backwards is the same people in the other direction", () => {
    fc.assert(
      fc.property(pairs, minimum, (room, least) => {
        const there = movement(room, options, least);
        const back = movement(
          room.map(([from, to]): Pair => [to, from]),
          options,
          least,
        );
        expect([back.n, back.changed, back.other]).toEqual([there.n, there.changed, there.other]);
        for (const id of options) expect(back.net[id]! + there.net[id]!).toBe(0);
      }),
    );
  });
});
