/** A story that the room has not decided, by a tie or with too few answers: the host says which way it goes on. */

import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import { freeNextId } from "../../../../shared/story.ts";
import { manifestOf } from "../../../exercises/find/manifest.ts";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";

/** Nothing once the plan goes on with one of the ways: the room, or the host, has chosen. */
export function StoryWays({ model, step }: { model: HostModel; step: StepView }) {
  const plan = model.plan.value;
  const ids = plan.map(({ id }) => id);
  const place = ids.indexOf(step.id);
  const planned = plan[place];
  const ways = planned ? manifestOf(step.exercise).ways(step, planned, plan[place + 1]) : [];
  if (ways.length === 0) return null;
  const free = () => freeNextId(step.id, (id) => ids.includes(id));
  return (
    <div class="story-ways">
      <p>{words.story.undecided}</p>
      <div class="row">
        {ways.map(({ title, add }, at) => (
          <Act key={at} model={model} at="step" make={() => ({ do: "edit", step: add(free()), after: step.id })}>
            {fill(words.story.goOn, { title })}
          </Act>
        ))}
      </div>
    </div>
  );
}
