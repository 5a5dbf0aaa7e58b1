/** The big screen's model: it follows the room by itself, and sends nothing but its hello. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { close } from "../../../shared/protocol/close.ts";
import type { StageDown } from "../../../shared/protocol/down.ts";
import type { Progress } from "../../../shared/protocol/progress.ts";
import { VERSION } from "../../../shared/protocol/version.ts";
import type { StageView } from "../../../shared/protocol/view.ts";
import { type Connection, connect } from "../../wire/connection.ts";
import type { KeyRing } from "../../wire/key-ring.ts";
import { reloadFor, reloadWhenRefused } from "../../wire/reload.ts";

/** What the screen shows is read from here. `view` keeps the last picture while the connection is lost. */
export interface StageModel {
  view: ReadonlySignal<StageView | null>;
  progress: ReadonlySignal<Progress | null>;
  /** The link of this screen opens nothing any more. */
  withdrawn: ReadonlySignal<boolean>;
  link: Connection["state"];
  clockOffset: Connection["clockOffset"];
}

/** Opens a room's big screen. `open` stands in for the wire in tests. */
export function openStage(code: string, keys: KeyRing, open: typeof connect<StageDown> = connect): StageModel {
  const view = signal<StageView | null>(null);
  const progress = signal<Progress | null>(null);
  const withdrawn = signal(false);
  const show = (next: StageView) => {
    view.value = next;
    reloadFor(next.room.build);
  };
  const connection = open({
    code,
    role: "stage",
    hello: () => ({ t: "hello", v: VERSION, role: "stage", key: keys.inUse }),
    hear: (message) => {
      switch (message.t) {
        case "welcome":
          keys.opened();
          show(message.view);
          break;
        case "view":
          show(message.view);
          break;
        case "progress":
          progress.value = message;
          break;
        case "error":
          // What else ends the connection is told by its close code.
          withdrawn.value = message.code === "revoked";
          break;
        default:
          message satisfies never;
      }
    },
    again: (reason) => reason === close.key && keys.refused(),
  });
  reloadWhenRefused(connection.state);
  return { view, progress, withdrawn, link: connection.state, clockOffset: connection.clockOffset };
}
