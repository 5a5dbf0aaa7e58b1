/** What a step shows where there is no room: as somebody would read it who answers. */
import type { Bound } from "../../../shared/agenda/bind.ts";

export function faceToAnswer({ exercise, content }: Bound) {
  return exercise.face(content, {
    role: "participant",
    phase: "collecting",
    round: 1,
    flipped: false,
    key: false,
    prompt: false,
  });
}
