/** A whole file at once, of a room that is in memory with all of its answers. */
import {
  EXPORTS,
  type ExportName,
  type ExportTools,
  pieces,
  type Reader,
  scopeOf,
} from "../../shared/exports/index.ts";
import type { Source } from "../../shared/room/source.ts";
import { emptyStepAnswers, type RoomState } from "../../shared/room/state/state.ts";

/** What somebody who has this key downloads now; of the client edition also the files that the server refuses. */
export function exportFile(state: RoomState, name: ExportName, key: Reader | "report", tools: ExportTools) {
  const scope = scopeOf(key === "report" ? "client" : key, state.room.status);
  return { type: EXPORTS[name], body: [...pieces(inMemory(state), name, scope, tools)].join("") };
}

const inMemory = (state: RoomState): Source => ({
  state,
  stepAnswers: (step) => state.stepAnswers.get(step) ?? emptyStepAnswers(),
});
