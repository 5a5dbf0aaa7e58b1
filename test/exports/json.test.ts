import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonText } from "../../shared/exports/json.ts";

const written = (value: unknown) => [...jsonText(value)].join("");

it("is what JSON.stringify makes, whatever is in it", () => {
  const property = fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(90), (value, times) => {
    const several = { one: value, left: undefined, many: Array.from({ length: times }, () => value) };
    expect(written(several)).toBe(JSON.stringify(several));
  });
  fc.assert(property);
});

it("takes lists that are made one by one, however deep they are and however short", () => {
  function* made() {
    yield { id: "a", inner: [1, 2].values() };
    yield { id: "b", inner: new Set([3]) };
  }
  expect(written({ few: { steps: made() } })).toBe(
    '{"few":{"steps":[{"id":"a","inner":[1,2]},{"id":"b","inner":[3]}]}}',
  );
});

it("has a long list in pieces, and none of them is long", () => {
  const list = Array.from({ length: 5_000 }, (_, at) => ({ id: at, deep: { list: [at, at] } }));
  const pieces = [...jsonText({ list })];
  expect(pieces.length).toBeGreaterThan(5_000);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100);
});
