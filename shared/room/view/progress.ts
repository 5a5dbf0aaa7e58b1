/** How far the room is. */
import type { Progress } from "../../protocol/progress.ts";
import { parkingLotOf } from "../parking-lot/stages.ts";
import { dotted } from "../parking-lot/votes.ts";
import { joined, type RoomState } from "../state/state.ts";
import { partOf, stateInHand, stepInHand } from "../state/step.ts";

/** The opening of a round that takes answers now, as text; null where none does. */
export function openRound(state: RoomState): string | null {
  const at = stateInHand(state);
  return at?.phase === "collecting" ? `${at.id}/${at.round}/${at.openings}` : null;
}

/** How many people have begun and finished the step in hand, and how many are there. */
export function progress(state: RoomState, present: (person: string) => boolean): Progress {
  const current = stepInHand(state);
  const answers = current && state.stepAnswers.get(current.step.id)?.answers;
  const round = current?.at.round ?? 1;
  const part = current ? partOf(current.bound, round) : "main";
  // This runs several times a second while a hall votes, so it walks the answers as they are held: looking each person's up
  // would build a key per person, which takes six times as long.
  const counts = { finished: 0, started: 0, present: 0, joined: 0 };
  for (const { id } of joined(state)) {
    if (present(id)) counts.present += 1;
    counts.joined += 1;
  }
  for (const own of answers?.values() ?? []) {
    if (own.round !== round || own.part !== part || state.people.get(own.person)?.removedAt !== null) continue;
    counts.started += 1;
    if (own.finished) counts.finished += 1;
  }
  return {
    t: "progress",
    step: current?.step.id ?? null,
    round,
    ...counts,
    ...(parkingLotOf(state.room).stage === "dots" && { dotted: dotted(state) }),
  };
}

/** Where the room is, as text: it differs from one phase to the next. */
export function place(state: RoomState): string {
  const at = stateInHand(state);
  return at ? `${at.id}/${at.round}/${at.phase}` : state.room.status;
}
