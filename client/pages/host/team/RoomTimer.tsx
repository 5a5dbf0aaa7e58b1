/** The timer of the step in hand, for a page that moves nothing else. */
import { fill } from "#words/fill.ts";
import { team as words } from "#words/host/team.ts";
import { host } from "#words/host.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { Countdown } from "../../../ui/Countdown.tsx";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";
import { Trouble } from "../parts/Trouble.tsx";

const AT = "timer";
const MINUTE_MS = 60_000;
/** Minutes to set it to by one press. */
const MINUTES = [1, 2, 3, 5] as const;

/** Only answers and talks in pairs have one. */
export function RoomTimer({ model, view }: { model: HostModel; view: HostView }) {
  const { step } = view;
  if (!step || (step.phase !== "collecting" && step.phase !== "huddle")) return null;
  const { id, endsAt } = step;
  const until = (minutes: number) => Math.round(model.now() + minutes * MINUTE_MS);
  return (
    <div class="room-timer">
      <h3>{words.producer.timer}</h3>
      <div class="row">
        {endsAt !== undefined && (
          <Countdown endsAt={endsAt} clockOffset={model.clockOffset.value} label={host.collecting.timeLeft} />
        )}
        {MINUTES.map((n) => (
          <Act
            key={n}
            model={model}
            at={AT}
            label={fill(words.producer.minutesOf, { n })}
            make={() => ({ do: "extend", step: id, until: until(n) })}
          >
            {fill(words.producer.minutes, { n })}
          </Act>
        ))}
        {endsAt !== undefined && (
          <Act model={model} at={AT} make={() => ({ do: "extend", step: id, until: null })}>
            {words.producer.stop}
          </Act>
        )}
      </div>
      <Trouble model={model} at={AT} />
    </div>
  );
}
