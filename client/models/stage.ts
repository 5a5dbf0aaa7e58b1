/** The big screen's model: it follows the room by itself, and sends nothing but its hello. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { StageDown } from "../../shared/protocol/down.ts";
import type { Progress } from "../../shared/protocol/progress.ts";
import type { StageView } from "../../shared/protocol/view.ts";
import { type Connection, connect } from "../connection.ts";
import { reloadFor } from "./reload.ts";

/** What the screen shows is read from here. `view` keeps the last picture while the connection is lost. */
export interface StageModel {
  view: ReadonlySignal<StageView | null>;
  progress: ReadonlySignal<Progress | null>;
  link: Connection["state"];
  clockOffset: Connection["clockOffset"];
}

/** Opens a room's big screen with its key. */
export function openStage(code: string, key: string): StageModel {
  const view = signal<StageView | null>(null);
  const progress = signal<Progress | null>(null);
  const connection = connect<StageDown>({
    code,
    role: "stage",
    hello: () => ({ t: "hello", v: 1, role: "stage", key }),
    hear: (message) => {
      switch (message.t) {
        case "welcome":
        case "view":
          view.value = message.view;
          reloadFor(message.view.room.build);
          break;
        case "progress":
          progress.value = message;
          break;
        case "error":
          // What ends the connection is told by its close code.
          break;
        default:
          message satisfies never;
      }
    },
  });
  return { view, progress, link: connection.state, clockOffset: connection.clockOffset };
}
