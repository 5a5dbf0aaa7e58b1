/** Two people change one plan at the same time: what comes together, and what they are asked. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft, DraftStep } from "../../shared/agenda/draft.ts";
import { merge, takeTheirs } from "../../shared/agenda/merge.ts";

const text = fc.constantFrom("", "a", "b", "c");
const anyStep = (id: string): fc.Arbitrary<DraftStep> =>
  fc.record(
    {
      id: fc.constant(id),
      exercise: fc.constant("sort" as const),
      title: text,
      minutes: fc.integer({ min: 0, max: 3 }),
      notes: text,
      settings: fc.dictionary(
        fc.constantFrom("cards", "stem", "rounds"),
        fc.oneof(text, fc.array(text, { maxLength: 2 })),
      ),
    },
    { requiredKeys: ["id", "exercise", "title", "minutes", "settings"] },
  );
const anyPlan: fc.Arbitrary<Draft> = fc
  .tuple(text, fc.option(text, { nil: undefined }), fc.shuffledSubarray(["one", "two", "three", "four", "five"]))
  .chain(([title, client, ids]) =>
    fc.tuple(...ids.map(anyStep)).map((steps): Draft => {
      const draft: Draft = { v: 1, id: "plan", title, locale: "en", steps };
      return client === undefined ? draft : { ...draft, client };
    }),
  );
const ids = ({ steps }: Draft) => steps.map(({ id }) => id);

describe("merging two versions of a plan", () => {
  it("where only one has changed anything, that is the plan", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (base, changed) => {
        expect(merge(base, changed, base)).toEqual({ draft: changed, clashes: [] });
        expect(merge(base, base, changed)).toEqual({ draft: changed, clashes: [] });
        expect(merge(base, changed, changed)).toEqual({ draft: changed, clashes: [] });
      }),
    );
  });

  it("every step that somebody has added or changed is there once, and every clash is told", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyPlan, (base, mine, theirs) => {
        const { draft, clashes } = merge(base, mine, theirs);
        expect(new Set(ids(draft)).size).toBe(draft.steps.length);
        for (const plan of [mine, theirs])
          for (const step of plan.steps) {
            const before = base.steps.find(({ id }) => id === step.id);
            if (JSON.stringify(before) === JSON.stringify(step)) continue;
            if (before && !sameFields(before, step)) expect(ids(draft)).toContain(step.id);
            if (!before) expect(ids(draft)).toContain(step.id);
          }
        // With theirs taken at each clash it is what they would have got, but for the order of steps.
        const other = merge(base, theirs, mine).draft;
        const taken = clashes.reduce(takeTheirs, draft);
        expect(new Map(taken.steps.map((step) => [step.id, step]))).toEqual(
          new Map(other.steps.map((step) => [step.id, step])),
        );
      }),
    );
  });

  it("two fields of one step, changed by two people, both stand", () => {
    const step: DraftStep = {
      id: "one",
      exercise: "sort",
      title: "Sort",
      minutes: 5,
      settings: { cards: ["c1"], stem: "x" },
    };
    const plan = (over: object): Draft => ({
      v: 1,
      id: "plan",
      title: "T",
      locale: "en",
      steps: [{ ...step, ...over }],
    });
    const { draft, clashes } = merge(
      plan({}),
      plan({ settings: { cards: ["c1", "c2"], stem: "x" } }),
      plan({ minutes: 9, settings: { cards: ["c1"], stem: "y" } }),
    );
    expect(draft.steps).toEqual([{ ...step, minutes: 9, settings: { cards: ["c1", "c2"], stem: "y" } }]);
    expect(clashes).toEqual([]);
  });

  it("one field that both have changed is mine, and theirs is told", () => {
    const plan = (title: string): Draft => ({ v: 1, id: "plan", title, locale: "en", steps: [] });
    const { draft, clashes } = merge(plan("old"), plan("mine"), plan("theirs"));
    expect(draft.title).toBe("mine");
    expect(clashes).toEqual([{ step: null, field: "title", mine: "mine", theirs: "theirs" }]);
    expect(clashes.reduce(takeTheirs, draft).title).toBe("theirs");
  });
});

const sameFields = (a: DraftStep, b: DraftStep) => {
  const sorted = (step: DraftStep) =>
    JSON.stringify(Object.entries({ ...step, settings: Object.entries(step.settings).sort() }).sort());
  return sorted(a) === sorted(b);
};
