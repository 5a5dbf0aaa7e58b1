/** How many rose on all questions at once: over the same people as the questions, or not at all. */
import { describe, expect, it } from "vitest";
import { content } from "../../shared/agenda/library.ts";
import { audit } from "../../shared/exercises/audit/index.ts";
import { POST, PRE, room } from "../support/shift.ts";

const SIX = [1, 2, 3, 4, 5, 6];
const all = (v: number) => SIX.map((item) => ({ item, v }));
/** Every question but one. */
const but = (skipped: number, v: number) => all(v).filter(({ item }) => item !== skipped);

/** Everyone as in the vector, but some leave out a question afterwards. */
function together(people: number, skip: (i: number) => number | null) {
  const on = room("pre", "post");
  const names = on.joinMany(people);
  const at = (values: readonly number[], i: number) => values[i % values.length]!;
  on.vote("pre", Object.fromEntries(names.map((name, i) => [name, all(at(PRE, i))])));
  const after = (i: number) => {
    const skipped = skip(i);
    return skipped === null ? all(at(POST, i)) : but(skipped, at(POST, i));
  };
  on.vote("post", Object.fromEntries(names.map((name, i) => [name, after(i)])));
  const { result } = on.frozen("post");
  return result.exercise === "shift" ? result.together : undefined;
}

describe("R-159 readiness as a whole", () => {
  it("counts whose mean rose, stayed and fell", () => {
    expect(together(10, () => null)).toEqual({ from: "pre", to: "post", n: 10, up: 8, same: 2, down: 0 });
  });

  it("is not told where one to four answered some questions and not all", () => {
    for (const few of [1, 4])
      expect(
        together(12, (i) => (i < few ? 3 : null)),
        String(few),
      ).toBeUndefined();
    expect(together(12, (i) => (i < 5 ? 3 : null))).toMatchObject({ n: 7 });
    // Five in all, but some questions have only a few of them beyond the others.
    expect(together(12, (i) => (i < 2 ? 3 : i < 5 ? 4 : null))).toBeUndefined();
  });

  it("is not told of fewer than five", () => {
    expect(together(5, () => null)).toMatchObject({ n: 5 });
    expect(together(4, () => null)).toBeUndefined();
    expect(together(9, (i) => (i < 5 ? 3 : null))).toBeUndefined();
  });

  it("says nothing of a first moment, and leaves out the line that the workshop did not touch", () => {
    const on = room("pre", "post+then");
    const names = on.joinMany(10);
    on.vote("pre", Object.fromEntries(names.map((name, i) => [name, all(PRE[i]!)])));
    const both = (i: number) => [
      ...all(POST[i]!).map((one) => ({ ...one, then: PRE[i]! })),
      ...(i < 9 ? [{ item: 7, v: 0, then: 10 }] : []),
    ];
    on.vote("post-then", Object.fromEntries(names.map((name, i) => [name, both(i)])));
    expect(on.frozen("pre").result).not.toHaveProperty("together");
    expect(on.frozen("post-then").result).toMatchObject({
      together: { from: "then", to: "post", n: 10, up: 8, same: 2, down: 0 },
    });
  });
});

describe("R-159 the ways of an audit", () => {
  it("are told of the whole room alone", () => {
    const resolved = audit.resolve({}, { ...content.en, words: content.en.words.audit })!;
    const week = (future: number) => [100 - future, 0, 0, future, 0, 0];
    const payloads = [10, 20, 30, 40, 50].map((now) => ({ now: week(now), target: week(30) }));
    const counting = { round: 1 as const, items: ["week"], minimum: 5, moderation: { hidden: [], merged: {} } };
    const of = (group?: true) => audit.result(resolved, payloads, { ...counting, ...(group && { group }) });
    expect(of().week).toMatchObject({ n: 5, ways: { up: 2, same: 1, down: 2 } });
    expect(of(true).week).not.toHaveProperty("ways");
  });
});
