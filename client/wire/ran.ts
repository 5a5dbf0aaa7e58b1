/** A workshop that this browser has started, as it was run: to run it again, or to plan from it. */
import type { RanAgenda } from "../../shared/protocol/http.ts";
import { ask, has, json, type Reply } from "./ask.ts";
import type { Asking } from "./asking.ts";
import { keptKey } from "./keys.ts";
import { type PictureStore, pictureOfRoom, putPictures } from "./pictures.ts";
import { whyNot } from "./rooms.ts";
import { type StartTools, startRoom } from "./start-room.ts";

/** Asks the room for its plan; `no-key` where this browser has no key to it any more. */
export async function ranAgenda(code: string, call?: typeof fetch): Promise<Reply<RanAgenda> | { is: "no-key" }> {
  const key = keptKey("host", code);
  if (key === null) return { is: "no-key" };
  return ask(`/api/rooms/${code}/agenda`, {
    read: json(has<RanAgenda>("agenda")),
    init: { headers: { Authorization: `Bearer ${key}` } },
    ...(call && { call }),
  });
}

export interface AgainTools extends StartTools {
  /** Pictures of plans in this browser. */
  pictures: PictureStore;
  /** Shown where this browser has no key to the earlier workshop. */
  noKey: string;
}

/** Makes a fresh room with the plan and the options of an earlier one, and goes to its host page. */
export async function runAgain(code: string, tools: AgainTools): Promise<Asking> {
  const { pictures, noKey, offline, call } = tools;
  const ran = await ranAgenda(code, call);
  if (ran.is === "no-key") return { is: "problem", text: noKey };
  if (ran.is !== "ok") return { is: "problem", text: whyNot(ran, offline) };
  const { agenda, names, segments, retentionDays } = ran.body;
  const plan = tools.rooms.list.value.find((room) => room.code === code)?.plan;
  const options = { names, retentionDays, rehearsal: false, plan, ...(segments && { segments }) };
  const wish = { agenda, title: agenda.title, ...options };
  return startRoom(wish, { ...tools, putPictures: (of) => putPictures(of, picturesFrom(code, pictures), call) });
}

/** The pictures that an earlier room shows: as this browser has them, else as the room does. */
export function picturesFrom(code: string, pictures: PictureStore): Pick<PictureStore, "find"> {
  return { find: async (hash) => (await pictures.find(hash)) ?? pictureOfRoom(code, hash) };
}

/** Brings the pictures of an earlier room into this browser, for a plan that is made of it. */
export async function keepPictures(hashes: Iterable<string>, code: string, pictures: PictureStore): Promise<void> {
  for (const hash of hashes) {
    const bytes = (await pictures.find(hash)) ?? (await pictureOfRoom(code, hash));
    if (bytes) await pictures.keep(bytes);
  }
}
