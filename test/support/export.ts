/** A whole file at once, of a room that is in memory with every sheet. */
import { EXPORTS, type ExportName, type ExportTools, pieces, type Scope } from "../../worker/exports/index.ts";
import type { Source } from "../../worker/exports/source.ts";
import { answerKey, emptySheet, type RoomState } from "../../worker/room/state.ts";

export function exportFile(state: RoomState, name: ExportName, scope: Scope, tools: ExportTools) {
  return { type: EXPORTS[name], body: [...pieces(inMemory(state), name, scope, tools)].join("") };
}

function inMemory(state: RoomState): Source {
  const sheet = (step: string) => state.sheets.get(step) ?? emptySheet();
  return {
    state,
    sheet,
    answersTo: (step, round, part, people) => {
      const { answers } = sheet(step);
      return people.map((person) => answers.get(answerKey(round, part, person))).filter((one) => one !== undefined);
    },
  };
}
