import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onehat } from "../../shared/exercises/onehat/index.ts";
import { NEED_IDS } from "../../shared/exercises/onehat/moves.ts";
import { isWhole } from "../../shared/exercises/onehat/whole.ts";
import { nothingModerated } from "./fixtures/fixture.ts";
import { textsOf } from "./texts.ts";

const texts = textsOf("onehat");
const asked = onehat.resolve({ scenario: "s3" }, texts)!;
const counting = { round: 1 as const, items: ["talk1", "talk2"], minimum: 5, moderation: nothingModerated };
const hurtOf = (answers: Parameters<typeof onehat.result>[1]) =>
  onehat.result(asked, answers, counting).talks.map(({ hurt }) => hurt);

const held = fc.integer({ min: 0, max: 10 });
const missing = fc.record({ need: fc.constantFrom(...NEED_IDS.filter((id) => id !== "nothing")), held });

describe("R-167 what was not missing has held nothing back", () => {
  it("leaves whoever missed nothing out of the mean, whatever their phone has sent, and hides the mean of too few", () => {
    fc.assert(
      fc.property(fc.array(missing, { maxLength: 12 }), fc.array(held, { maxLength: 12 }), (some, none) => {
        const missed = some.map((one) => ({ missed: { 1: one.need }, hurt: { 1: one.held } }));
        const rest = none.map((one) => ({ missed: { 1: "nothing" as const }, hurt: { 1: one } }));
        const silent = none.map(() => ({ missed: { 1: "nothing" as const } }));
        const [hurt] = hurtOf([...missed, ...rest]);
        expect(hurt).toEqual(hurtOf(missed)[0]);
        expect(hurt).toEqual(hurtOf([...missed, ...silent])[0]);
        expect(hurt && "hidden" in hurt).toBe(some.length < counting.minimum);
        // Who missed nothing is counted where it is asked.
        const [talk] = onehat.result(asked, [...missed, ...silent], counting).talks;
        if (talk && !("hidden" in talk.missed)) expect(talk.missed.counts.nothing).toBe(none.length);
      }),
    );
  });

  it("is a whole answer with it, and a row has no more than what counts", () => {
    expect(isWhole({ missed: { 1: "nothing" } }, 1)).toBe(true);
    expect(isWhole({ missed: { 1: "step" } }, 1)).toBe(false);
    expect(isWhole({ missed: { 2: "nothing" } }, 1)).toBe(false);
    const done = onehat.completion?.({ missed: { 1: "nothing", 2: "step" }, hurt: { 2: 3 } });
    expect(done).toEqual({ answered: true, completed: ["talk1", "talk2"] });
    expect(onehat.cells({ missed: { 1: "nothing", 2: "step" }, hurt: { 1: 10, 2: 3 } })).toEqual([
      { item: "talk1", value: "nothing" },
      { item: "talk2", value: "step" },
      { item: "talk2", value: 3 },
    ]);
  });
});

it("R-167 the debrief asks about the moves, once they have names; a facilitator's own question stays", () => {
  const own = onehat.resolve({ scenario: "s3", debrief: "What else?" }, texts)!;
  const shown = (content: typeof asked, phase: "revealed" | "debrief") => {
    const showing = { role: "stage", phase, round: 1, flipped: false, prompt: true } as const;
    return (onehat.face(content, showing as never).settings as { debrief?: string }).debrief;
  };
  expect(shown(asked, "revealed")).toBe("What did you reach for and not have?");
  expect(shown(asked, "debrief")).toBe("Which move would have turned the talk?");
  expect(shown(own, "revealed")).toBe("What else?");
  expect(shown(own, "debrief")).toBe("What else?");
});
