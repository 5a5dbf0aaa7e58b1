/** The big screen as the room sees it now: the real one, small, so that nobody has to turn round. */
import { host as words } from "#words/host.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { BigScreen } from "../../../stage/BigScreen.tsx";
import { isReading } from "../../../ui/step.ts";
import { asStage } from "../model/as-stage.ts";
import type { HostModel } from "../model.ts";
import "./on-stage.css";

/** It is small, beside what there is to do, until there is something to look at. */
export function isSmall({ step, room }: HostView): boolean {
  if (!step || room.status !== "live") return false;
  if (isReading(step)) return step.phase === "setup";
  return step.phase !== "revealed" && step.phase !== "debrief";
}

/** What it shows can be had as text beside it, so readers are spared its outline. Nothing in it takes the focus. */
export function OnStage({ model, view }: { model: HostModel; view: HostView }) {
  if (!view.step || view.room.status !== "live") return null;
  return (
    <figure class="on-stage" aria-label={words.revealed.onScreen}>
      <div class="on-stage-box" aria-hidden="true">
        <BigScreen view={asStage(view)} progress={model.progress.value} clockOffset={model.clockOffset.value} />
      </div>
    </figure>
  );
}
