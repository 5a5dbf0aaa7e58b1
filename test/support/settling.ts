/** A room with a question about oneself, and everything that anybody is told of it. */
import { EXPORTS, isExportName } from "../../shared/exports/index.ts";
import type { HostView } from "../../shared/protocol/view.ts";
import { exportFile } from "./export.ts";
import type { TestRoom } from "./room.ts";

export const STEP = { step: "own" } as const;
export const say = (option: string) => ({ options: [option] });
export const hostOf = (room: TestRoom) => room.view("host") as HostView;
export const peek = (room: TestRoom) => room.try({ do: "peek", ...STEP });
export const reopen = (room: TestRoom, round: 1 | 2 = 1) =>
  room.try({ do: "open", ...STEP, round, from: room.phase("own") });

/** All that anybody is told: every view and every file of the host. */
export const everything = (room: TestRoom) =>
  JSON.stringify([
    ...(["host", "stage", "participant"] as const).map((role) => room.view(role)),
    ...Object.keys(EXPORTS).map((name) =>
      isExportName(name) ? exportFile(room.state, name, "host", { now: 0, shuffle: () => [] }).body : "",
    ),
  ]);
