/** What the server on one's own machine tells its rooms through service bindings; on Cloudflare there are none. */
import type { DiskNews, Unsaved } from "../../shared/protocol/view.ts";
import type { MachineNews } from "../../shared/room/view/host-view.ts";
import type { Env } from "../env.ts";
import type { Platform } from "./platform.ts";

/** Reads the addresses of this machine; undefined where nothing knows them. */
export function addressesFrom({ ADDRESSES: source }: Env): Platform["addresses"] {
  return source && (async () => (await source.fetch("http://addresses/")).json<string[]>());
}

/**
 * Why the disk takes no writes; null where it does, as on Cloudflare. Null also where the server has been killed and only its
 * rooms still run, so that nobody answers.
 */
export async function unsavedOn({ DISK: source }: Env): Promise<Unsaved | null> {
  const answer = await source?.fetch("http://disk/").catch(() => null);
  return answer ? answer.json<Unsaved | null>() : null;
}

/** What hosts are told of the machine; nothing where all is well. */
export function newsOf(unsaved: DiskNews | null, turnedAway: number): MachineNews {
  return { ...(unsaved && { unsaved }), ...(turnedAway > 0 && { turnedAway }) };
}

/** the date that surely has come. Cloudflare's clock is right; one's own machine says what it has lived through. */
export async function provenUntil({ PROVEN_UNTIL: source }: Env): Promise<number> {
  return source ? (await source.fetch("http://proven-until/")).json<number>() : Date.now();
}
