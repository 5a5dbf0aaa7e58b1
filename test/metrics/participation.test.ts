import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completion, participation } from "../../shared/metrics/participation.ts";

describe.each([
  ["participation", participation],
  ["completion", completion],
])("%s", (_, measure) => {
  it("is the part of the whole", () => {
    expect(measure(18, 24)).toBe(0.75);
    expect(measure(1, 1)).toBe(1);
  });

  it("is 0 where nobody answered, and has no answer where nobody could", () => {
    expect(measure(0, 24)).toBe(0);
    expect(measure(0, 0)).toBeNull();
  });

  it("lies between 0 and 1", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (part, others) => {
        fc.pre(part + others > 0);
        expect(measure(part, part + others)).toBeGreaterThanOrEqual(0);
        expect(measure(part, part + others)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
