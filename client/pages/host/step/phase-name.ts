/** The room's phase in a few words, for the step's heading and for screen readers. */

import { host as words } from "#words/host.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../exercises/find/manifest.ts";
import { takesAnswers } from "../../../ui/open-page.ts";
import { isReading } from "../../../ui/step.ts";

export function phaseName({ room, step }: HostView): string {
  if (room.status === "ended") return words.phase.ended;
  if (room.status === "lobby") return words.phase.lobby;
  if (step === null) return words.phase.done;
  if (isReading(step) && step.phase !== "setup") return words.phase.reading;
  const { answers } = manifestOf(step.exercise);
  if (answers && step.phase === "collecting")
    return takesAnswers(step) ? words.phase.answersOpen : words.phase.collecting;
  if (answers && step.phase === "closed") return words.phase.answersClosed;
  if (step.round === 2 && step.phase === "collecting") return words.phase.secondOpen;
  if (step.round === 2 && step.phase === "closed") return words.phase.secondClosed;
  return words.phase[step.phase];
}
