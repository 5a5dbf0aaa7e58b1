/** The door: from a code to the room, with what people must be told and asked before. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { ReadCode } from "../../../../shared/code.ts";
import type { RoomInfo } from "../../../../shared/protocol/http.ts";
import { ask, has, type InTheWay, json } from "../../../wire/ask.ts";
import { recall, remember } from "../../../wire/storage.ts";

/** Why the room has not been found yet, where it is known; `later`: the server asks for patience. */
export type Trouble = InTheWay | "later" | null;

/** The states before somebody is in the room. */
export type DoorState =
  | { is: "no-code" }
  /** The address has no possible code, so the server is not asked. */
  | { is: "mistyped"; read: Exclude<ReadCode, { is: "code" }> }
  | { is: "looking"; slow: boolean; trouble: Trouble }
  | { is: "unknown" }
  | { is: "asking"; info: RoomInfo }
  | { is: "shut"; why: "locked" | "ended" }
  /** Nobody can join before this time, in milliseconds since 1970. */
  | { is: "early"; opensAt: number }
  | { is: "in" };

export interface Door {
  state: ReadonlySignal<DoorState>;
  /** Answers what the room asked, and goes in. */
  enter(name: string, segment: string | null): void;
  /** Looks at the room again. */
  look(): void;
  /** The room wants to know something after all. */
  back(): void;
}

const RETRY_MS = 2_000;
const SLOW_MS = 3_000;

/** Whoever was in the room before goes straight in; others are asked only what the room needs. */
export function makeDoor(read: ReadCode): Door {
  const code = read.is === "code" ? read.code : "";
  const state = signal<DoorState>(
    read.is === "empty" || read.is === "code" ? { is: "no-code" } : { is: "mistyped", read },
  );

  const look = async () => {
    let slow = false;
    let trouble: Trouble = null;
    const tell = () => {
      // Whoever waits for the door to open is not told of each look at it.
      if (state.value.is !== "early") state.value = { is: "looking", slow, trouble };
    };
    tell();
    // Counted from the first try.
    const slowly = setTimeout(() => {
      slow = true;
      tell();
    }, SLOW_MS);
    for (;;) {
      const reply = await ask(`/api/rooms/${code}`, { read: json(has<RoomInfo>("joinable")) });
      if (reply.is === "ok" || (reply.is === "problem" && reply.code === "no-room")) {
        clearTimeout(slowly);
        state.value = reply.is === "ok" ? met(reply.body) : { is: "unknown" };
        return;
      }
      const waits = reply.is === "problem" && reply.retryAfter !== null ? reply.retryAfter * 1_000 : null;
      trouble = waits !== null ? "later" : reply.is === "portal" || reply.is === "barred" ? reply.is : null;
      tell();
      await new Promise((go) => setTimeout(go, waits ?? RETRY_MS));
    }
  };

  if (code !== "") {
    if (recall(`joined:${code}`) === null) void look();
    else state.value = { is: "in" };
  }
  return {
    state,
    enter: (name, segment) => {
      remember(`name:${code}`, name);
      remember(`segment:${code}`, segment ?? "");
      state.value = { is: "in" };
    },
    look: () => void look(),
    back: () => {
      remember(`name:${code}`, "");
      remember(`segment:${code}`, "");
      void look();
    },
  };
}

function met(info: RoomInfo): DoorState {
  if (info.opensAt !== undefined) return { is: "early", opensAt: info.opensAt };
  if (!info.joinable) {
    // Nobody new may join. People who were in may come back; the room knows who they are.
    if (recall(`resume:${info.code}`) !== null) return { is: "in" };
    return { is: "shut", why: info.status === "ended" ? "ended" : "locked" };
  }
  // Nobody is in a rehearsal before having been told that it is one.
  const stops = info.rehearsal || info.names !== "off" || info.segments !== null;
  return stops ? { is: "asking", info } : { is: "in" };
}
