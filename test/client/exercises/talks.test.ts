/** The fields for how long people talk in a step. */
import { h } from "preact";
import { expect, test } from "vitest";
import { TalkFields } from "../../../client/exercises/find/TalkFields.tsx";
import { form as words } from "../../../client/words/en/form.ts";
import { type DraftStep, flawsOf } from "../../../shared/agenda/draft.ts";
import { draw } from "../../support/small-dom.ts";

/** The fields of a step with what the planner does: keeps the talks, and tells what is wrong with them. */
function open(talks?: DraftStep["talks"]) {
  let step: DraftStep = {
    id: "s",
    exercise: "scenario",
    title: "Title",
    minutes: 5,
    settings: { scenario: "s1" },
    talks,
  };
  const change = (next: DraftStep["talks"]) => {
    step = { ...step, talks: next };
  };
  const node = () => h(TalkFields, { step, flaws: flawsOf(step, "en"), change });
  const { document, again } = draw(node());
  const field = (name: string) => document.body.named("input").find((one) => one.id === `s-talks-${name}`)!;
  const type = (name: string, value: string) => {
    field(name).enter(value);
    again(node());
  };
  return { document, field, type, step: () => step };
}

test("what is typed is the plan's; what is emptied is gone, and with the last of them the talks", () => {
  const form = open();
  form.type("pairs", "70");
  form.type("room", "55");
  expect(form.step().talks).toEqual({ pairs: 70, room: 55 });
  form.type("pairs", "");
  expect(form.step().talks).toEqual({ room: 55 });
  form.type("room", "");
  expect(form.step().talks).toBeUndefined();
});

test("less and more are five seconds, and a number that does not fit is told beside its field", () => {
  const form = open({ pairs: 70 });
  const more = words.more.replace("{label}", words.talks.pairs.label);
  form.document.body
    .named("button")
    .find((one) => one.attributes.get("aria-label") === more)!
    .press();
  expect(form.step().talks).toEqual({ pairs: 75 });
  form.type("pairs", "2000");
  expect(form.document.body.text).toContain("from 0 to 1800");
});
