import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  type Ask,
  askFrom,
  BLANK,
  flawOf,
  isPreset,
  KINDS,
  PRESETS,
  stepOf,
  WRITE_FIRST,
  withAsked,
} from "../../../../../client/pages/host/tools/quick/ask.ts";
import { bind } from "../../../../../shared/agenda/bind.ts";
import { Step } from "../../../../../shared/agenda/schema.ts";

const ask = (over: Partial<Ask>): Ask => ({ ...BLANK, question: "Shall we go on?", ...over });

describe("a quick question", () => {
  it("is a step of the plan's own format, whatever is chosen", () => {
    for (const kind of KINDS)
      for (const about of [false, true]) {
        const step = stepOf(ask({ kind, about, options: "Left\nRight", low: "cold", high: "" }), "q-1");
        expect(v.parse(Step, step)).toEqual(step);
        expect(bind(step, "en")).not.toBeNull();
      }
    for (const preset of PRESETS) {
      expect(flawOf(preset.ask)).toBeNull();
      expect(v.safeParse(Step, stepOf(preset.ask, "q-2")).success).toBe(true);
    }
  });

  it("takes a question alone: yes, no, not sure", () => {
    expect(flawOf(ask({}))).toBeNull();
    expect(stepOf(ask({}), "q-1")).toEqual({
      id: "q-1",
      title: "Shall we go on?",
      minutes: 2,
      exercise: "choice",
      settings: { question: "Shall we go on?", options: ["Yes", "No", "Not sure"] },
    });
  });

  it("is an opinion unless it is about themselves, and words always are", () => {
    expect(stepOf(ask({ about: true }), "q").settings).toMatchObject({ privacy: "S" });
    expect(stepOf(ask({ kind: "scale", about: true }), "q").settings).toMatchObject({ privacy: "S" });
    expect(stepOf(ask({ kind: "text" }), "q").settings).not.toHaveProperty("privacy");
    expect(stepOf(ask({ kind: "words", about: true }), "q").settings).toEqual({ prompt: "Shall we go on?" });
    expect(stepOf(WRITE_FIRST.ask, "q").settings).toMatchObject({ privacy: "S" });
  });

  it("is named after its beginning", () => {
    const long = `Would you ${"really ".repeat(30)}go on?\nSay why.`;
    const { title } = stepOf(ask({ question: long }), "q");
    expect(title.length).toBeLessThanOrEqual(60);
    expect(title).toMatch(/^Would you really .*…$/);
  });

  it("says what is wrong with its options before it is sent", () => {
    expect(flawOf(BLANK)).toEqual({ is: "empty" });
    expect(flawOf(ask({ question: " \n\u200b" }))).toEqual({ is: "empty" });
    expect(flawOf(ask({ options: "\n  Alone \n" }))).toEqual({ is: "single" });
    expect(flawOf(ask({ options: "A\nB\n a\u0000\nA " }))).toEqual({ is: "twice", text: "A" });
    expect(flawOf(ask({ options: `A\n${"x".repeat(201)}` }))).toMatchObject({ is: "long", n: 200 });
    expect(flawOf(ask({ options: Array.from({ length: 41 }, (_, n) => `o${n}`).join("\n") }))).toEqual({
      is: "many",
      n: 40,
    });
    // What belongs to another kind does not count.
    expect(flawOf(ask({ kind: "text", options: "Alone" }))).toBeNull();
  });

  it("is remembered among the last ten, the latest first and each once", () => {
    const asked = Array.from({ length: 12 }, (_, n) => ask({ question: `Question ${n}` })).reduce<Ask[]>(withAsked, []);
    expect(asked.map(({ question }) => question)).toEqual(Array.from({ length: 10 }, (_, n) => `Question ${11 - n}`));
    expect(withAsked(asked, ask({ question: "Question 5" }))[0]).toMatchObject({ question: "Question 5" });
    expect(withAsked(asked, ask({ question: "Question 5" }))).toHaveLength(10);
  });

  it("is read back as it was kept, and nothing else is", () => {
    const kept = ask({ kind: "scale", low: "cold", about: true });
    expect(askFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    for (const rubbish of [null, 4, [], {}, { kind: "vote" }]) expect(askFrom(rubbish)).toBeNull();
    expect(askFrom({ kind: "text", question: 7 })).toEqual({ ...BLANK, kind: "text" });
    expect(isPreset(WRITE_FIRST.ask)).toBe(true);
  });
});
