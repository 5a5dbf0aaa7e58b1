import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, layFlow } from "../../../client/charts/flows/flow-layout.ts";
import { movementOf } from "../../../shared/exercises/distribution.ts";

const OPTIONS = ["L", "B", "M"];
const MINIMUM = 3;
const option = fc.constantFrom(...OPTIONS);
/** The first and the second answer of each person; some answered only one of the votes. */
const both = fc.array(fc.tuple(option, option), { minLength: 3, maxLength: 200 });
const one = fc.array(option, { maxLength: 8 });

const count = (answers: readonly string[]) => ({
  n: answers.length,
  counts: Object.fromEntries(OPTIONS.map((id) => [id, answers.filter((answer) => answer === id).length])),
});

/** The votes of a room and its movement as it is told. */
function room(
  pairs: readonly (readonly [string, string])[],
  before: readonly string[] = [],
  after: readonly string[] = [],
) {
  const first = count([...pairs.map(([from]) => from), ...before]);
  const then = count([...pairs.map(([, to]) => to), ...after]);
  return { first, then, movement: movementOf("c", OPTIONS, pairs, MINIMUM) };
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const close = (a: number, b: number) => Math.abs(a - b) < 1e-6;

describe("two columns of people", () => {
  it("are as high as the votes, in their order, and neither a block nor a label leaves the picture", () => {
    fc.assert(
      fc.property(both, one, one, (pairs, before, after) => {
        const { first, then, movement } = room(pairs, before, after);
        const laid = layFlow(OPTIONS, first, then, movement);
        const person = sum(laid.first.map(({ height }) => height)) / first.n;
        for (const [blocks, vote] of [
          [laid.first, first],
          [laid.then, then],
        ] as const) {
          expect(blocks.map(({ id }) => id)).toEqual(OPTIONS);
          let from = 0;
          let label = 0;
          for (const block of blocks) {
            expect(close(block.height, (vote.counts[block.id] ?? 0) * person)).toBe(true);
            expect(block.top).toBeGreaterThanOrEqual(from - 1e-6);
            from = block.top + block.height;
            expect(from).toBeLessThanOrEqual(100 + 1e-6);
            expect(block.label - label).toBeGreaterThanOrEqual((label === 0 ? 9 : 18) - 1e-6);
            label = block.label;
            expect(label).toBeLessThanOrEqual(91 + 1e-6);
          }
        }
      }),
    );
  });

  it("leave out what was not offered after the talk", () => {
    const laid = layFlow(OPTIONS, count(["L", "B", "B"]), { n: 3, counts: { L: 1, M: 2 } }, undefined);
    expect(laid.first.map(({ id }) => id)).toEqual(OPTIONS);
    expect(laid.then.map(({ id }) => id)).toEqual(["L", "M"]);
  });
});

const ends = (blocks: readonly Block[], id: string) => {
  const block = blocks.find((one) => one.id === id);
  return block ? ([block.top, block.top + block.height] as const) : ([0, 0] as const);
};

describe("the bands between", () => {
  it("add up to both columns where everybody answered twice, and lie side by side in their blocks", () => {
    fc.assert(
      fc.property(both, (pairs) => {
        const { first, then, movement } = room(pairs);
        const { bands, ...blocks } = layFlow(OPTIONS, first, then, movement);
        if (bands.length === 0) return;
        expect(sum(bands.map(({ n }) => n))).toBe(pairs.length);
        for (const [own, edge, column] of [
          ["from", "left", blocks.first],
          ["to", "right", blocks.then],
        ] as const) {
          for (const id of OPTIONS) {
            const mine = bands.filter((band) => band[own] === id).sort((a, b) => a[edge] - b[edge]);
            const [top, bottom] = ends(column, id);
            let at = top;
            for (const band of mine) {
              expect(close(band[edge], at)).toBe(true);
              at += band.height;
            }
            expect(close(at, bottom)).toBe(true);
          }
        }
      }),
    );
  });

  it("R-22: where any move is withheld there is none, neither of those who moved nor of those who stayed", () => {
    fc.assert(
      fc.property(both, one, one, (pairs, before, after) => {
        const { first, then, movement } = room(pairs, before, after);
        const { bands } = layFlow(OPTIONS, first, then, movement);
        if ("hidden" in movement || movement.other > 0) expect(bands).toEqual([]);
        else expect(sum(bands.filter(({ moved }) => moved).map(({ n }) => n))).toBe(movement.changed);
      }),
    );
    const { first, then, movement } = room([...Array(9).fill(["L", "B"]), ...Array(9).fill(["M", "M"])]);
    expect(layFlow(OPTIONS, first, then, movement).bands).toHaveLength(2);
    // The number of those who changed may be told without saying from what to what.
    const silent = { id: "c", n: 18, changed: 9, net: {}, flows: [], other: 9 };
    expect(layFlow(OPTIONS, first, then, silent).bands).toEqual([]);
    expect(layFlow(OPTIONS, first, then, { id: "c", hidden: true }).bands).toEqual([]);
    expect(layFlow(OPTIONS, first, then, undefined).bands).toEqual([]);
  });

  it("never say of anybody who answered once that they stayed", () => {
    fc.assert(
      fc.property(both, one, one, (pairs, before, after) => {
        const { first, then, movement } = room(pairs, before, after);
        const { bands } = layFlow(OPTIONS, first, then, movement);
        for (const { from, to, n } of bands) {
          expect(n).toBe(pairs.filter(([one, other]) => one === from && other === to).length);
        }
      }),
    );
  });
});
