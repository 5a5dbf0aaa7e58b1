/** A page to read is on the screens: which of its sheets, and the time that is left of one that has a time. */

import { fill, plural } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import { turnsOf } from "../../../../../shared/agenda/timing.ts";
import { minutesAndSeconds, toFive } from "../../../../../shared/duration.ts";
import { PACE } from "../../../../../shared/exercises/pace.ts";
import type { StepView } from "../../../../../shared/protocol/view.ts";
import { Preview } from "../../../../exercises/find/asked.tsx";
import { Elapsed } from "../../../../ui/Elapsed.tsx";
import type { HostModel } from "../../model.ts";
import { StepTimer } from "../../parts/StepTimer.tsx";

const MINUTE_MS = 60_000;

export function Reading({ model, step }: { model: HostModel; step: StepView }) {
  const { sheet } = step;
  if (sheet?.keep) return <p class="soft">{words.note.keep}</p>;
  return (
    <>
      <p class="soft">{words.note.hint}</p>
      {sheet?.round && <Round model={model} since={sheet.round.since} />}
      {sheet?.timed && (
        <StepTimer
          model={model}
          step={step}
          label={words.note.timeLeft}
          up={words.note.timeUp}
          moreMs={MINUTE_MS}
          more={step.endsAt === undefined ? words.collecting.timer : words.collecting.minute}
        />
      )}
      <div class="preview">
        <Preview step={step} />
      </div>
    </>
  );
}

/** how many there are and what that takes; once it has begun, how long it has taken. */
function Round({ model, since }: { model: HostModel; since: number | undefined }) {
  const people = model.progress.value?.joined ?? 0;
  const { most, fours } = PACE.round;
  const time = minutesAndSeconds(toFive(turnsOf(people)));
  return (
    <>
      <p>
        {people > most
          ? fill(words.note.fours, { n: people, fours: minutesAndSeconds(fours), time })
          : people > 0 && fill(plural(people, words.note.round), { time })}
      </p>
      {since !== undefined && <Elapsed since={since} clockOffset={model.clockOffset.value} label={words.note.since} />}
    </>
  );
}
