/** Starts a workshop: makes its room, keeps the keys in this browser and goes to the host page. */
import type { Agenda } from "../../shared/agenda/schema.ts";
import type { Names } from "../../shared/primitives.ts";
import type { MakeRoom, RoomMade, Segments } from "../../shared/protocol/http.ts";
import { ask, has, json } from "./ask.ts";
import type { Asking } from "./asking.ts";
import type { Put } from "./pictures.ts";
import { type Rooms, whyNot } from "./rooms.ts";

/** What a new room is to be. */
export interface RoomWish {
  /** A ready agenda by its id, or one of one's own. */
  agenda: string | Agenda;
  /** As typed; empty for the agenda's own. */
  title: string;
  names: Names;
  /** By what its results are split; nothing where it is absent. */
  segments?: Segments;
  retentionDays: number;
  rehearsal: boolean;
  /** When people can join, in milliseconds since 1970; at once where it is absent. */
  opensAt?: number | undefined;
  /** How many people are expected; as the agenda says where it is absent. */
  invited?: number | undefined;
  /** The id of the plan that it is started from, where that is kept. */
  plan?: string | undefined;
}

/** What starting a room needs of the page. */
export interface StartTools {
  rooms: Rooms;
  /** Shown when the server gives no reason itself. */
  offline: string;
  /** The title of a ready agenda, for the list of rooms; undefined where it is not known. */
  titleOf?(agenda: string): string | undefined;
  go(address: string): void;
  /** Sends the pictures of an agenda of one's own to the server, where the page has any. */
  putPictures?(agenda: Agenda): Promise<Put>;
  /** Shown where a picture is not in this browser. */
  notHere?: string;
  call?: typeof fetch;
}

/** Milliseconds to wait for the new room. Giving up early would lose its keys. */
const MAKING_MS = 60_000;

/** Makes the room. On success the state stays busy, because the browser is leaving the page. */
export async function startRoom(
  wish: RoomWish,
  { rooms, offline, titleOf, go, call, putPictures, notHere = offline }: StartTools,
): Promise<Asking> {
  const title = wish.title.trim();
  const { agenda, names, segments, retentionDays, rehearsal, opensAt, invited, plan } = wish;
  const put = typeof agenda === "string" ? undefined : await putPictures?.(agenda);
  if (put?.is === "gone") return { is: "problem", text: notHere };
  if (put && put.is !== "put") return { is: "problem", text: whyNot(put, offline) };
  const body: MakeRoom = {
    agenda,
    names,
    ...(put?.uploads !== undefined && { uploads: put.uploads }),
    retentionDays,
    ...(title !== "" && { title }),
    ...(segments && { segments }),
    ...(rehearsal && { rehearsal: true }),
    ...(opensAt !== undefined && { opensAt }),
    ...(invited !== undefined && { invited }),
  };
  const reply = await ask("/api/rooms", {
    read: json(has<RoomMade>("keys")),
    init: { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) },
    timeoutMs: MAKING_MS,
    ...(call && { call }),
  });
  if (reply.is !== "ok") return { is: "problem", text: whyNot(reply, offline) };
  const { code, keys, expiresAt } = reply.body;
  const named = title || (typeof agenda === "string" && titleOf?.(agenda)) || code;
  const from = plan === undefined ? {} : { plan };
  rooms.add({ code, title: named, expiresAt, rehearsal, startedAt: Date.now(), ...from }, keys);
  // The key goes along in the link too: a private window may have kept nothing.
  go(`/host/${code}#${keys.host}`);
  return { is: "busy" };
}
