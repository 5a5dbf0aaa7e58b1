/** The rooms that this browser has started. There are no accounts, so this list and its keys are the only way back to them. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { ask, type Reply } from "./ask.ts";
import { forgetHostPage } from "./host-page.ts";
import { inTheWay } from "./in-the-way.ts";
import { forgetKeys, keepKey } from "./keys.ts";
import { forgetMadeKeys } from "./made-links.ts";
import { forgetOnward } from "./onward.ts";
import { forgetHandedOver } from "./paper-plan.ts";
import { forgetGuests } from "./simulated.ts";
import { recallJson, remember } from "./storage.ts";

/** A room as the list remembers it; its keys are kept beside it, under names of their own. */
export interface KeptRoom {
  code: string;
  title: string;
  /** When its data is deleted, as told when the room was made. A room that ends later is deleted later. */
  expiresAt: number;
  rehearsal: boolean;
  /** When it was made, in milliseconds since 1970; absent in entries from before it was kept. */
  startedAt?: number;
  /** The id of the plan that it was started from; absent where that was none of this browser's. */
  plan?: string;
}

/** The list, newest first. */
export interface Rooms {
  list: ReadonlySignal<readonly KeptRoom[]>;
  /** Puts a new room and its keys into the list. */
  add(room: KeptRoom, keys: { host: string; stage: string; report: string }): void;
  /** Takes a room and its keys out of this browser; the room itself goes on. */
  forget(code: string): void;
  /** Deletes a room with everything in it; null when that is done, else what went wrong. */
  deleteNow(code: string, hostKey: string): Promise<string | null>;
  /** Forgets the rooms whose time has come and which the server does not know any more. */
  sweep(now: number): Promise<void>;
}

const NAME = "rooms";

/** The list as kept by this browser; `call` stands in for `fetch` in tests. */
export function keptRooms(words: { offline: string }, call: typeof fetch = fetch): Rooms {
  const list = signal<readonly KeptRoom[]>(roomsFrom(recallJson(NAME)));

  /** Another tab may have changed the list since: every change starts from what is kept now. */
  const change = (to: (rooms: KeptRoom[]) => KeptRoom[]) => {
    list.value = to(roomsFrom(recallJson(NAME)));
    remember(NAME, JSON.stringify(list.value));
  };
  const forget = (code: string) => {
    forgetKeys(code);
    forgetMadeKeys(code);
    forgetOnward(code);
    forgetHandedOver(code);
    forgetGuests(code);
    forgetHostPage(code);
    change((rooms) => rooms.filter((room) => room.code !== code));
  };

  return {
    list,
    forget,
    add: (room, keys) => {
      keepKey("host", room.code, keys.host);
      keepKey("stage", room.code, keys.stage);
      keepKey("report", room.code, keys.report);
      change((rooms) => [room, ...rooms.filter((one) => one.code !== room.code)]);
    },
    deleteNow: async (code, hostKey) => {
      const reply = await ask(`/api/rooms/${code}`, {
        read: async ({ status }) => (status === 204 ? true : null),
        init: { method: "DELETE", headers: { Authorization: `Bearer ${hostKey}` } },
        call,
      });
      // A room that is gone already counts as deleted.
      if (reply.is !== "ok" && !isGone(reply)) return whyNot(reply, words.offline);
      forget(code);
      return null;
    },
    sweep: async (now) => {
      for (const { code, expiresAt } of list.value) {
        if (expiresAt > now) continue;
        // Only a reply says that a room is gone, not a failed request.
        const gone = isGone(await ask(`/api/rooms/${code}`, { read: async () => true, call }));
        if (gone) forget(code);
      }
    },
  };
}

/** Only the server itself can say that there is no such room. */
const isGone = (reply: Reply<unknown>): boolean => reply.is === "problem" && reply.code === "no-room";

/** Why a request failed: in the server's words, or what is in the way, else `otherwise`. */
export function whyNot(reply: Exclude<Reply<unknown>, { is: "ok" }>, otherwise: string): string {
  if (reply.is === "portal" || reply.is === "barred") return inTheWay(reply.is);
  return reply.is === "problem" && reply.detail !== "" ? reply.detail : otherwise;
}

function roomsFrom(kept: unknown): KeptRoom[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one: unknown) => {
    if (typeof one !== "object" || one === null) return [];
    if (!("code" in one) || !("title" in one) || !("expiresAt" in one)) return [];
    const { code, title, expiresAt } = one;
    if (typeof code !== "string" || typeof title !== "string" || typeof expiresAt !== "number") return [];
    if (!isDate(expiresAt)) return [];
    const plan = "plan" in one && typeof one.plan === "string" ? { plan: one.plan } : {};
    const room = { code, title, expiresAt, rehearsal: "rehearsal" in one && one.rehearsal === true, ...plan };
    const startedAt = "startedAt" in one ? one.startedAt : undefined;
    return [typeof startedAt === "number" && isDate(startedAt) ? { ...room, startedAt } : room];
  });
}

/** Formatting any other number would throw. */
const isDate = (time: number): boolean => !Number.isNaN(new Date(time).getTime());
