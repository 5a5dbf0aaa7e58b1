/** Whatever lies in the browser under a draft's name, or comes back as an answer: every exercise reads it without falling over. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerOf } from "../../../client/exercises/find/phone.ts";
import { libraries } from "../../../shared/agenda/library.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { TestRoom } from "../../support/room.ts";

/** Drafts of other exercises, of earlier pages, and what no page has ever written. */
const DRAFTS = [
  "",
  "{",
  "null",
  "[]",
  "7",
  '"x"',
  "[null]",
  '[["a"]]',
  '{"__proto__":{"now":1}}',
  '{"now":[5,-5,1e308],"target":"x"}',
  '{"lines":[null,{"text":5},{"text":"x","tag":"x"}],"advice":"x","people":-3}',
  '{"x":99,"y":"1","needX":null}',
  '{"vision":{"now":77,"needed":3},"time":null}',
  '{"ifCue":{},"thenDo":"b","due":"soon","share":3,"kind":"never"}',
  "planning listening planning nowhere",
  "\n\n\n\n\n\n",
  "a\u0000\ud800\u202eb",
];

describe.each(libraries.en.steps.map(({ step }) => step))("a draft of $id ($exercise)", (step) => {
  const room = new TestRoom([step]);
  room.host({ do: "open", step: step.id, round: 1, from: "setup" });
  const face = room.view("participant").step!;

  it("reads as something that can be shown, with no item twice", async () => {
    const { default: module } = await answerOf(step.exercise)!();
    const text = fc.oneof(fc.constantFrom(...DRAFTS), fc.string({ unit: "binary" }), fc.json());
    fc.assert(
      fc.property(text, text, (draft, payload) => {
        let json: unknown = payload;
        try {
          json = JSON.parse(payload);
        } catch {
          // A text.
        }
        for (const status of ["answered", "passed"] as const) {
          const own: OwnAnswer = { step: step.id, round: 1, part: "main", status, payload: json, skipped: [] };
          for (const { clean, sentBy, inWords } of module.fields(face)) {
            const read = clean(draft);
            expect(clean(read)).toBe(read);
            expect(typeof sentBy(own)).toBe("string");
            const said = inWords(read);
            expect(said === null || said !== "").toBe(true);
          }
          module.lines(face, own);
        }
      }),
    );
  });

  it("equal to the answer has nothing to send", async () => {
    const { default: module } = await answerOf(step.exercise)!();
    for (const { clean, sentBy } of module.fields(face)) {
      const nothing = sentBy(undefined);
      expect([nothing, ""]).toContain(clean(nothing));
    }
  });
});
