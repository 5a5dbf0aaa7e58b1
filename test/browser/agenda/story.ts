/** How a story goes on, foretold from the answers. */

import { content } from "../../../shared/agenda/library.ts";
import type { Step } from "../../../shared/agenda/schema.ts";
import { nextId } from "../../../shared/story.ts";
import type { Payloads, Ran } from "../../recount/said.ts";

/** The step that the room's choice leads to; none where the step is no story, or its end. */
export function storyStep({ step, rounds }: Ran): Step | null {
  if (step.exercise !== "scenario") return null;
  const { scenario: named, moments, ...rest } = step.settings;
  const known = content.en.scenarios.find(({ id }) => id === named);
  if (!known?.then) return null;
  const prefs = (rounds.at(-1)?.said ?? []).flatMap(({ payload }) =>
    payload ? [(payload as Payloads["scenario"]).pref] : [],
  );
  const sum = prefs.reduce((all, pref) => all + pref, 0);
  if (sum === 0) throw new Error(`${step.id}: the room ties, so the story stops`);
  const scenario = sum > 0 ? known.then.leading : known.then.managing;
  const title = content.en.scenarios.find(({ id }) => id === scenario)?.title ?? scenario;
  const own = moments?.next ?? {};
  const talks = own.talks ?? step.talks;
  return {
    id: nextId(step.id),
    exercise: "scenario",
    title,
    minutes: own.minutes ?? step.minutes,
    ...(talks && { talks }),
    settings: {
      ...rest,
      scenario,
      ...(own.rounds && { rounds: own.rounds }),
      ...(moments?.afterNext && { moments: { next: moments.afterNext } }),
    },
  };
}
