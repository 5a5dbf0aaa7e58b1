/** what the wall, a page or a facilitator says of a time is what the clock beside it shows. */
import { describe, expect, it, test } from "vitest";
import { scriptFor } from "../../client/exercises/find/script.ts";
import { agendas } from "../../shared/agenda/library.ts";
import type { ReadyAgenda, Step } from "../../shared/agenda/schema.ts";
import { paragraphsOf } from "../../shared/script/paragraphs.ts";

const NUMBERS = "one two three four five six seven eight nine ten".split(" ");
const LENGTH = new RegExp(
  `\\b(half a minute|a minute and a half|(?:a|${NUMBERS.join("|")})(?: and a half)? minutes?)( each)?\\b`,
  "gi",
);

/** Seconds of the lengths of time in a text; what each of two has counts twice. */
function secondsIn(text: string): number[] {
  return [...text.matchAll(LENGTH)].map(([, found = "", each]) => lengthOf(found.toLowerCase()) * (each ? 2 : 1));
}

function lengthOf(said: string): number {
  if (said === "half a minute") return 30;
  if (said === "a minute and a half") return 90;
  const [first = "", ...rest] = said.split(" ");
  return (first === "a" ? 1 : NUMBERS.indexOf(first) + 1) * 60 + (rest.includes("half") ? 30 : 0);
}

/** A talk that a script parts into several has a time for each of them. */
const isParted = (times: readonly number[]): boolean => times.length > 1;

/** What is said of the time of a talk in pairs beside a result: on the wall, and aloud. */
function saidOf(step: Step, plan: Pick<ReadyAgenda, "steps">): { text: string; seconds: number }[] {
  const script = paragraphsOf(scriptFor(step, "en", plan));
  const aloud = script
    .filter((one) => /Press In pairs\.|In fours, /.test(one))
    .flatMap((one) => one.match(/“[^”]*”/g) ?? []);
  return [step.talks?.task ?? "", ...aloud].flatMap((text) => {
    const times = secondsIn(text);
    return isParted(times) ? [] : times.map((seconds) => ({ text, seconds }));
  });
}

it("reads a time as people do", () => {
  expect(secondsIn("A minute each, and then two and a half minutes.")).toEqual([120, 150]);
  expect(secondsIn("A minute and a half: when? Half a minute. For a minute: what?")).toEqual([90, 30, 60]);
});

const PLANS = [...agendas.en.values()].map((plan) => [plan.id ?? "", plan] as const);

describe.each(PLANS)("in %s", (_, plan) => {
  test("the words of a talk and its clock agree", () => {
    const wrong = plan.steps.flatMap((step) =>
      saidOf(step, plan)
        .filter(({ seconds }) => step.exercise !== "note" && seconds !== step.talks?.pairs)
        .map(({ text, seconds }) => `${step.id}: ${seconds} s said, ${step.talks?.pairs} s on the clock: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});

test("most of the talks say how long they are", () => {
  const said = PLANS.flatMap(([, plan]) => plan.steps.flatMap((step) => saidOf(step, plan)));
  expect(said.length).toBeGreaterThan(8);
});
