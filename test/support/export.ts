/** A whole file at once, of a room that is in memory with every sheet. */
import { EXPORTS, type ExportName, type ExportTools, pieces, scopeOf } from "../../shared/exports/index.ts";
import type { Source } from "../../shared/room/source.ts";
import { emptySheet, type RoomState } from "../../shared/room/state/state.ts";

/** What somebody who has this key downloads now. */
export function exportFile(state: RoomState, name: ExportName, key: "host" | "report", tools: ExportTools) {
  const scope = scopeOf(key, state.room.status);
  return { type: EXPORTS[name], body: [...pieces(inMemory(state), name, scope, tools)].join("") };
}

const inMemory = (state: RoomState): Source => ({
  state,
  sheet: (step) => state.sheets.get(step) ?? emptySheet(),
});
