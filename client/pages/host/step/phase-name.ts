/** The room's phase in a few words, for the step's heading and for screen readers. */

import { host as words } from "#words/host.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { isReading } from "../../../ui/step.ts";

/** Nobody votes on a word or on how they feel. */
const ANSWERED: ReadonlySet<string> = new Set([
  "audit",
  "cloud",
  "ledger",
  "mix",
  "text",
  "pulse",
] satisfies StepView["exercise"][]);

export function phaseName({ room, step }: HostView): string {
  if (room.status === "ended") return words.phase.ended;
  if (step === null) return room.status === "lobby" ? words.phase.lobby : words.phase.done;
  if (isReading(step) && step.phase !== "setup") return words.phase.reading;
  if (ANSWERED.has(step.exercise) && step.phase === "collecting") return words.phase.answersOpen;
  if (ANSWERED.has(step.exercise) && step.phase === "closed") return words.phase.answersClosed;
  if (step.round === 2 && step.phase === "collecting") return words.phase.secondOpen;
  if (step.round === 2 && step.phase === "closed") return words.phase.secondClosed;
  return words.phase[step.phase];
}
