/** What a loaded room is given by the platform, and what its parts (admission, messages) ask of it. */
import type { ErrorCode } from "../../shared/protocol/error.ts";
import type { Effect } from "../../shared/room/change.ts";
import type { Context } from "../../shared/room/context.ts";
import type { Store } from "../../shared/room/store/store.ts";
import type { MachineNews } from "../../shared/room/view/host-view.ts";
import type { Workshop } from "../../shared/room/workshop.ts";
import type { World } from "../../shared/room/world.ts";
import type { Broadcaster } from "./broadcaster.ts";
import type { Connections, Socket } from "./connections.ts";
import type { Sessions } from "./sessions.ts";

/** A room in memory: what the store has of it, who is connected, and who is told what. */
export interface LoadedRoom {
  workshop: Workshop;
  connections: Connections;
  broadcaster: Broadcaster;
}

/** How a capability is kept and compared. */
export interface Secrets {
  hash(secret: string): Promise<string>;
  /** Whether two hashes are the same. */
  same(one: string, other: string): boolean;
}

/** What the platform, or a test, gives to a room. */
export interface Platform {
  store: Store;
  sessions: Sessions;
  world: World;
  secrets: Secrets;
  /** What hosts are told about the machine, if there is anything to tell. */
  news?: () => MachineNews;
  /** The id of the pages that fit this server. */
  build: string;
  /** The addresses of this machine, where it knows them; read live. */
  addresses: (() => Promise<readonly string[]>) | undefined;
  /** The room as it is stored; null when there is none. */
  open(): Workshop | null;
  /** Every socket that is open. */
  sockets(): Iterable<Socket>;
  /** The date on which the room is erased has changed. */
  schedule(): void;
  /** For the operator. */
  logError(error: unknown): void;
}

/** What admission and messages ask of the room that they belong to. */
export interface RoomServices extends Pick<Platform, "sessions" | "world" | "secrets" | "addresses" | "logError"> {
  /** The running room; null when there is none any more. */
  load(): LoadedRoom | null;
  context(loaded: LoadedRoom): Context;
  perform(loaded: LoadedRoom, effects: readonly Effect[]): void;
  /** Says why, then closes. `retryAfter` in seconds: when to come back. */
  dismiss(socket: Socket, code: ErrorCode, closeCode: number, retryAfter?: number): void;
  /** Refuses a message that no proper client would send; one that keeps sending such is closed. */
  refuse(socket: Socket, code: ErrorCode, id?: string): void;
}
