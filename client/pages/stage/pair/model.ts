/** A page without a key: it shows four digits, and is sent a key once a host has typed them. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { PairDown } from "../../../../shared/protocol/down.ts";
import type { ErrorMessage } from "../../../../shared/protocol/error.ts";
import type { PageKind } from "../../../../shared/protocol/team.ts";
import { VERSION } from "../../../../shared/protocol/version.ts";
import { type Connection, connect } from "../../../wire/connection.ts";
import { reloadWhenRefused } from "../../../wire/reload.ts";

export interface PairModel {
  /** What to show. Null while there is no connection: then nobody can be let in by the digits that were shown before. */
  digits: ReadonlySignal<string | null>;
  /** A host has typed them. */
  isIn: ReadonlySignal<boolean>;
  /** Why the room gives no digits. */
  trouble: ReadonlySignal<ErrorMessage | null>;
  link: Connection["state"];
}

/** Waits to be let in; `letIn` gets the key. `open` stands in for the wire in tests. */
export function openPairing(
  code: string,
  letIn: (kind: PageKind, key: string) => void,
  open: typeof connect<PairDown> = connect,
): PairModel {
  const shown = signal<string | null>(null);
  const isIn = signal(false);
  const trouble = signal<ErrorMessage | null>(null);
  const connection = open({
    code,
    role: "pair",
    hello: () => ({ t: "hello", v: VERSION, role: "pair" }),
    hear: (message) => {
      switch (message.t) {
        case "waiting":
          shown.value = message.digits;
          trouble.value = null;
          break;
        case "paired":
          isIn.value = true;
          connection.end();
          letIn(message.kind, message.key);
          break;
        case "error":
          trouble.value = message;
          break;
        default:
          message satisfies never;
      }
    },
  });
  reloadWhenRefused(connection.state);
  return {
    digits: computed(() => (connection.state.value.is === "live" ? shown.value : null)),
    isIn,
    trouble,
    link: connection.state,
  };
}
