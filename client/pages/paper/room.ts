/** What a server tells of a room to whoever has its code. */
import * as v from "valibot";
import { RoomInfo } from "../../../shared/protocol/http.ts";
import type { Setup } from "../../report/data-sheet.ts";
import { ask, json } from "../../wire/ask.ts";

const isInfo = (body: unknown): body is RoomInfo => v.is(RoomInfo, body);

/** The room with that code; undefined where there is none, or the server cannot be reached. */
export async function roomInfo(code: string): Promise<RoomInfo | undefined> {
  const reply = await ask(`/api/rooms/${code}`, { read: json(isInfo) });
  return reply.is === "ok" ? reply.body : undefined;
}

/** How a room is set up. */
export async function roomSetup(code: string): Promise<Omit<Setup, "place"> | undefined> {
  const info = await roomInfo(code);
  return info && { names: info.names, groups: info.segments !== null, retentionDays: info.retentionDays };
}
