/** What a room says of itself over HTTP, beside its files. */
import type { RanAgenda, RoomInfo } from "../../shared/protocol/http.ts";
import { opensLater } from "../../shared/room/people/door.ts";
import type { RoomRecord } from "../../shared/room/state/rows.ts";
import { type RoomState, seated } from "../../shared/room/state/state.ts";
import { planRun } from "../../shared/room/view/view.ts";

/** What anyone with the code may know. */
export function infoOf(room: RoomRecord): RoomInfo {
  const { code, title, locale, status, rehearsal, names, segments, retentionDays } = room;
  const opensAt = opensLater(room, Date.now());
  const joinable = status !== "ended" && !room.locked && opensAt === undefined;
  const info = { code, title, locale, status, joinable, rehearsal, names, segments, retentionDays };
  return opensAt === undefined ? info : { ...info, opensAt };
}

/** The plan as it was run, and what the room was beside it. */
export function ranOf(state: RoomState): RanAgenda {
  const { names, segments, retentionDays, createdAt, status } = state.room;
  return { agenda: planRun(state), names, segments, retentionDays, createdAt, status, people: seated(state) };
}
