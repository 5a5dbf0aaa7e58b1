import fc from "fast-check";
import { expect, it } from "vitest";
import { mix } from "../../shared/exercises/mix/index.ts";
import { nothingModerated } from "./fixtures/fixture.ts";
import { textsOf } from "./texts.ts";

const texts = textsOf("mix");
const asked = mix.resolve({}, texts)!;
const alone = mix.resolve({ needed: false }, texts)!;
const counting = { round: 1 as const, items: ["now", "needed"], minimum: 5, moderation: nothingModerated };
const stop = fc.integer({ min: -5, max: 5 });
const here = fc.record({ x: stop, y: stop });
const there = fc.record({ needX: stop, needY: stop });

it("R-08 no figure reveals the few who gave only one of the two points", () => {
  // Eight gave both, up to four only the first. What these few said may show in the map of all who gave it and nowhere
  // else: a centre of the eight beside that of all twelve would be theirs by subtraction.
  const both = fc.array(fc.tuple(here, there), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(both, fc.array(here, { maxLength: 4 }), (eight, few) => {
      const answers = eight.map(([now, needed]) => ({ ...now, ...needed }));
      const result = mix.result(asked, [...answers, ...few], counting);
      expect(result.needed).toEqual(mix.result(asked, answers, counting).needed);
      const map = mix.result(asked, [...eight.map(([now]) => now), ...few], counting);
      expect(result.now).toEqual(map.now);
      expect(map.needed).toEqual({ id: "needed", hidden: true });
    }),
  );
});

it("R-06 accepts the needed point only if it is asked", () => {
  const scope = { round: 1 as const, items: mix.items(alone) };
  expect(mix.check(alone, { x: 1, y: 1, needX: 1, needY: 1 }, scope)).toBe("unknown-option");
  expect(mix.check(alone, { x: 1, y: 1 }, scope)).toBeNull();
  expect(mix.result(alone, [], { ...counting, items: scope.items })).not.toHaveProperty("needed");
});
