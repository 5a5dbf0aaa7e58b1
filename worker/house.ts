/** What the parts of a room's object need of it: its sockets' doings in, what came of them out. */
import type { ErrorCode } from "../shared/protocol/error.ts";
import type { Crowd, Socket } from "./crowd.ts";
import type { Lines } from "./lines.ts";
import type { Effect } from "./room/change.ts";
import type { Context } from "./room/context.ts";
import type { Workshop } from "./room/workshop.ts";
import type { Teller } from "./teller.ts";

/** What is in memory while a room is awake. */
export interface Awake {
  workshop: Workshop;
  crowd: Crowd;
  teller: Teller;
}

export interface House {
  lines: Lines;
  /** The addresses of this machine, where it knows them; read live. */
  addresses: Fetcher | undefined;
  /** The running room; null when there is none any more. */
  wake(): Awake | null;
  context(awake: Awake): Context;
  perform(awake: Awake, effects: readonly Effect[]): void;
  /** Says why, then closes. `retryAfter` in seconds: when to come back. */
  dismiss(socket: Socket, code: ErrorCode, closeCode: number, retryAfter?: number): void;
  /** Refuses a message that no proper client would send; one that keeps sending such is closed. */
  refuse(socket: Socket, code: ErrorCode, id?: string): void;
  /** For the operator. */
  note(error: unknown): void;
}
