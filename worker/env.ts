/** What the Worker is given by its surroundings. */
import type { DirectoryObject, PlanObject, RoomObject, UploadObject } from "./objects.ts";

export interface Env {
  ROOMS: DurableObjectNamespace<RoomObject>;
  DIRECTORY: DurableObjectNamespace<DirectoryObject>;
  PLANS: DurableObjectNamespace<PlanObject>;
  UPLOADS: DurableObjectNamespace<UploadObject>;
  /** The built client. */
  ASSETS: Fetcher;
  /** On one's own machine: the addresses under which phones reach it, read live. */
  ADDRESSES?: Fetcher;
  /** On one's own machine: why its disk takes no writes, or null. */
  DISK?: Fetcher;
  /** On one's own machine, whose clock may be wrong: until which date it is proven, as milliseconds since 1970. */
  PROVEN_UNTIL?: Fetcher;
  /** On one's own machine: the peers of connections that take nothing of what they are sent, read live. */
  STUCK_PEERS?: Fetcher;
  /** On one's own machine: the folder in which each room has its file. */
  ROOM_FILES?: string;
  /** On one's own machine: ids of rooms whose objects are not to be woken, because of what would be lost with it. */
  CLOSED_ROOMS?: string[];
  /** On one's own machine: the names and addresses under which it answers, read live. */
  HOST_NAMES?: Pick<Fetcher, "fetch">;
  /** On one's own machine: sockets that its file descriptors are good for. */
  SOCKETS?: number;
  /** On Cloudflare: its limits per address. Elsewhere the Worker counts by itself. */
  NEW_ROOMS?: RateLimit;
  UNKNOWN_CODES?: RateLimit;
  UPLOADS_OF_PICTURES?: RateLimit;
}

declare global {
  /** The build's id, put in when the Worker is bundled. */
  const BUILD: string;
}
