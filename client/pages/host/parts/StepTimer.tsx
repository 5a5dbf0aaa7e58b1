/** The time that is left of what people do now, and a press for more of it. It closes nothing. */
import type { StepView } from "../../../../shared/protocol/view.ts";
import { Countdown } from "../../../ui/Countdown.tsx";
import type { HostModel } from "../model.ts";
import { Act } from "./Act.tsx";

interface StepTimerProps {
  model: HostModel;
  step: StepView;
  /** Stands before the time that is left. */
  label: string;
  /** Stands there once it is over. */
  up: string;
  /** Milliseconds that the press gives, from now or from the end that is set. */
  moreMs: number;
  more: string;
}

export function StepTimer({ model, step: { id, endsAt, pairs }, label, up, moreMs, more }: StepTimerProps) {
  const later = () => Math.round(Math.max(endsAt ?? 0, model.now()) + moreMs);
  return (
    <div class="row timer">
      {endsAt !== undefined && (
        <Countdown endsAt={endsAt} clockOffset={model.clockOffset.value} label={label} up={up} />
      )}
      <Act
        model={model}
        at="step"
        keys="+"
        make={() => ({ do: "extend", step: id, until: later(), ...(pairs?.on && { pairs: true }) })}
      >
        {more}
      </Act>
    </div>
  );
}
