/** A story that the room has not decided, by a tie or with too few answers: the host says which way it goes on. */

import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { Step } from "../../../../shared/agenda/schema.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import { freeNextId } from "../../../../shared/story.ts";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";

/** Nothing once the plan goes on with one of the ways: the room, or the host, has chosen. */
export function StoryWays({ model, step }: { model: HostModel; step: StepView }) {
  const then = step.exercise === "scenario" ? step.settings.then : undefined;
  const plan = model.plan.value.find(({ id }) => id === step.id);
  if (!then || plan?.exercise !== "scenario") return null;
  const ids = model.plan.value.map(({ id }) => id);
  const after = model.plan.value[ids.indexOf(step.id) + 1];
  const ways = [then.leading, then.managing];
  if (after?.exercise === "scenario" && ways.some(({ scenario }) => scenario === after.settings.scenario)) return null;
  const { then: _, ...settings } = plan.settings;
  const next = ({ scenario, title }: typeof then.leading): Step => ({
    id: freeNextId(step.id, (id) => ids.includes(id)),
    title,
    minutes: plan.minutes,
    exercise: "scenario",
    settings: { ...settings, scenario },
  });
  return (
    <div class="story-ways">
      <p>{words.story.undecided}</p>
      <div class="row">
        {ways.map((way) => (
          <Act
            key={way.scenario}
            model={model}
            at="step"
            make={() => ({ do: "edit", step: next(way), after: step.id })}
          >
            {fill(words.story.goOn, { title: way.title })}
          </Act>
        ))}
      </div>
    </div>
  );
}
