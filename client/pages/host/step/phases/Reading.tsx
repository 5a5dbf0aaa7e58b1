/** A page to read is on the screens: which of its sheets, and the time that is left of one that has a time. */

import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { StepView } from "../../../../../shared/protocol/view.ts";
import { Preview } from "../../../../exercises/find/asked.tsx";
import { Countdown } from "../../../../ui/Countdown.tsx";
import type { HostModel } from "../../model.ts";
import { Act } from "../../parts/Act.tsx";

const MINUTE_MS = 60_000;

export function Reading({ model, step }: { model: HostModel; step: StepView }) {
  const { sheet } = step;
  return (
    <>
      <p class="soft">{words.note.hint}</p>
      {sheet && sheet.all > 1 && <p>{fill(words.note.place, { n: sheet.at + 1, all: sheet.all })}</p>}
      {sheet?.timed && <Time model={model} step={step} />}
      <div class="preview">
        <Preview step={step} />
      </div>
    </>
  );
}

function Time({ model, step: { id, endsAt } }: { model: HostModel; step: StepView }) {
  const later = () => Math.round(Math.max(endsAt ?? 0, model.now()) + MINUTE_MS);
  return (
    <div class="row timer">
      {endsAt !== undefined && (
        <Countdown
          endsAt={endsAt}
          clockOffset={model.clockOffset.value}
          label={words.note.timeLeft}
          up={words.note.timeUp}
        />
      )}
      <Act model={model} at="step" keys="+" make={() => ({ do: "extend", step: id, until: later() })}>
        {endsAt === undefined ? words.collecting.timer : words.collecting.minute}
      </Act>
    </div>
  );
}
