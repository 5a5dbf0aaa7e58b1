/** What the Worker asks of its Durable Objects, by RPC. Apart from their classes, which know of each other by this alone. */
import type { Step } from "../shared/agenda/schema.ts";
import type { ExportName } from "../shared/exports/index.ts";
import type { PictureType } from "../shared/picture.ts";
import type { Edition } from "../shared/protocol/edition.ts";
import type { ErrorCode } from "../shared/protocol/error.ts";
import type { RoomInfo } from "../shared/protocol/http.ts";
import type { PlanList, PlanSaved } from "../shared/protocol/plan.ts";
import type { SaveReport } from "../shared/protocol/report.ts";
import type { RoomRecord } from "../shared/room/state/rows.ts";

/** What an HTTP call gets of a room: the thing asked for, or why not. */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: ErrorCode };

/** A picture with its bytes. */
export interface StoredPicture {
  /** SHA-256 of the bytes, base64url. */
  hash: string;
  type: PictureType;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A shard of the pictures that wait for their room. */
export interface UploadObject extends Rpc.DurableObjectBranded {
  /** Keeps a picture under the client's own name for all of one plan; why not, where there are too many. */
  put(upload: string, picture: StoredPicture): Promise<ErrorCode | null>;
  /** Hands over all pictures under a name, and keeps none of them. */
  take(upload: string): Promise<StoredPicture[]>;
}

/** A room. */
export interface RoomObject extends Rpc.DurableObjectBranded {
  /** Begins the room; the directory has made sure that its code is new. */
  create(room: RoomRecord, plan: Step[], pictures?: StoredPicture[]): Promise<void>;
  /** What anyone with the code may know. */
  info(): Promise<Reply<RoomInfo>>;
  /** One of the files of a room, for a facilitator's or a report's key, as bytes: a piece is made when it is asked for. */
  file(name: ExportName, key: string, edition?: Edition): Promise<Reply<ReadableStream<Uint8Array>>>;
  /** keeps what a facilitator adds to the report; the version that it has from now on. */
  saveReport(key: string, saved: SaveReport): Promise<Reply<number>>;
  /** keeps a logo for the report, for whoever may write it; why not, else null. */
  putLogo(key: string, logo: StoredPicture): Promise<ErrorCode | null>;
  /** all that is held of a phone's person, as JSON, for that phone. */
  mine(resume: string): Promise<Reply<string>>;
  /** keeps whether that person's answers about themselves may be listed. */
  consent(resume: string, given: boolean): Promise<Reply<null>>;
  /** A picture that its plan shows, or its report. */
  picture(hash: string): Promise<Reply<StoredPicture>>;
  /** What its facilitators may know of the room as a workshop that can be run again, as JSON (`RanAgenda`). */
  agenda(key: string): Promise<Reply<string>>;
  /** Deletes the room and everything in it, for its owner's key. */
  destroy(key: string): Promise<Reply<null>>;
  /** When a connection was last heard from, in milliseconds; null where there is none with this id. */
  heard(id: string): number | null;
  /** so many pages of this room have found no place on this machine. */
  turnedAway(count: number): Promise<void>;
}

/** What a list says of a plan. */
export type PlanSummary = Omit<PlanList[number], "name">;

/** A plan that the server keeps. */
export interface PlanObject extends Rpc.DurableObjectBranded {
  /** The latest version, with the plan as JSON; null where there is none. */
  read(): Promise<(PlanSaved & { json: string }) | null>;
  summary(): PlanSummary | null;
  /** Saves a plan, as JSON, if nobody has saved another since `version`; `name` is the object's own. */
  save(name: string, version: number, json: string): Promise<Reply<PlanSaved>>;
  /** Keeps a picture that the plan names; why not, else null. */
  putPicture(picture: StoredPicture): Promise<ErrorCode | null>;
  picture(hash: string): StoredPicture | null;
  /** Erases the plan. */
  erase(): Promise<void>;
}

/** A shard of the directory of codes, or of plans. */
export interface DirectoryObject extends Rpc.DurableObjectBranded {
  /** Takes a code for a new room; false when a room has it already. */
  reserve(code: string): boolean;
  has(code: string): boolean;
  /** All that this shard knows. */
  all(): string[];
  /** Gives a code back once its room is gone. */
  release(code: string): void;
}
