/** What the parts of a room that is awake need of it: its sockets' doings in, what came of them out. */
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

/** What is in memory while a room is awake. */
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

/** What a room that is awake is given by the platform, or by a test. */
export interface Platform {
  store: Store;
  sessions: Sessions;
  world: World;
  secrets: Secrets;
  /** What hosts are told of the machine, where there is anything to tell. */
  news?: () => MachineNews;
  /** The id of the pages that fit this server. */
  build: string;
  /** The addresses of this machine, where it knows them; read live. */
  addresses: (() => Promise<readonly string[]>) | undefined;
  /** The room as it is stored; null when there is none. */
  open(): Workshop | null;
  /** Every socket that is open. */
  sockets(): Iterable<Socket>;
  /** When the room's data is to leave has changed. */
  schedule(): void;
  /** For the operator. */
  logError(error: unknown): void;
}

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
