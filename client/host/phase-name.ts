/** Where the room stands, in a few words: for the step's heading and for those who hear the page. */
import type { HostView } from "../../shared/protocol/view.ts";
import { host as words } from "../locales/en/host.ts";

export function phaseName({ room, step }: HostView): string {
  if (room.status === "ended") return words.phase.ended;
  if (step === null) return room.status === "lobby" ? words.phase.lobby : words.phase.done;
  if (step.exercise === "note" && step.phase !== "setup") return words.phase.reading;
  if (step.round === 2 && step.phase === "collecting") return words.phase.secondOpen;
  if (step.round === 2 && step.phase === "closed") return words.phase.secondClosed;
  return words.phase[step.phase];
}
