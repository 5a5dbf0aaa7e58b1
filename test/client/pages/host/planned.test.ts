import { expect, it } from "vitest";
import { minutesPlanned } from "../../../../client/pages/host/model/planned.ts";
import { agendas } from "../../../../shared/agenda/library.ts";
import { withMoments } from "../../../../shared/agenda/moments.ts";
import type { StepRow } from "../../../../shared/protocol/view.ts";

const stories = agendas.en.get("stories");

it("the minutes of a plan are those of its steps and of the moments that the room will add", () => {
  const { steps = [], locale = "en" } = stories ?? {};
  const alone = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const all = minutesPlanned({ steps: [] }, steps, locale);
  expect(all).toBe(withMoments(steps, locale).reduce((sum, { minutes }) => sum + minutes, 0));
  expect(all).toBeGreaterThan(alone);
  // A story that is left out takes its moments with it.
  const [first, story] = steps;
  const rows = steps.map(({ id }) => row(id, id === story?.id));
  const withIt = withMoments(steps, locale).find(({ id }) => id === story?.id);
  expect(minutesPlanned({ steps: rows }, steps, locale)).toBe(all - (withIt?.minutes ?? 0));
  expect(withIt?.minutes).toBeGreaterThan(story?.minutes ?? 0);
  // What was asked beside the plan is not of it.
  expect(
    minutesPlanned(
      { steps: [{ ...row(first?.id ?? "", false), quick: { over: null, inReport: false } }] },
      steps,
      locale,
    ),
  ).toBe(all - (first?.minutes ?? 0));
});

const row = (id: string, skipped: boolean): StepRow => ({
  id,
  phase: "setup",
  round: 1,
  skipped,
  reopened: 0,
  opened: false,
});
