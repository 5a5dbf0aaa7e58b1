/**
 * Limits per network that a request comes from: Cloudflare's own where there are, else in this Worker's memory, as on one's own
 * machine. A restart forgets them, which only ever lets more through.
 */
import * as limits from "../../shared/limits.ts";
import type { Env } from "../env.ts";
import { TokenBucket } from "../room/token-bucket.ts";
import { addressOf } from "./address.ts";

/** What has a limit, by the names of Cloudflare's bindings. */
type Limited = "NEW_ROOMS" | "UNKNOWN_CODES" | "UPLOADS_OF_PICTURES";

/** As Cloudflare's binding: counts one more for a key, and says whether that is still within the limit. */
type Limiter = Pick<RateLimit, "limit">;

/** Counts in memory: as many at once as there may be in a period, and evenly spread after that. */
export class MemoryLimiter implements Limiter {
  /** In the order of their last use. */
  readonly #buckets = new Map<string, TokenBucket>();
  readonly #most: number;
  readonly #perSecond: number;
  readonly #now: () => number;

  /** `most` in so many seconds; `now` in milliseconds. */
  constructor(most: number, seconds: number, now: () => number = Date.now) {
    this.#most = most;
    this.#perSecond = most / seconds;
    this.#now = now;
  }

  async limit({ key }: { key: string }): Promise<{ success: boolean }> {
    const now = this.#now();
    const bucket = this.#buckets.get(key) ?? new TokenBucket(now, this.#most, this.#perSecond);
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    // The key that was used longest ago has refilled most.
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > limits.NETWORKS_REMEMBERED && oldest !== undefined) this.#buckets.delete(oldest);
    return { success: bucket.take(now) };
  }
}

const inMemory: Readonly<Record<Limited, Limiter>> = {
  NEW_ROOMS: new MemoryLimiter(limits.ROOMS_PER_HOUR, 3_600),
  UNKNOWN_CODES: new MemoryLimiter(limits.UNKNOWN_CODES_PER_MINUTE, 60),
  UPLOADS_OF_PICTURES: new MemoryLimiter(limits.PICTURES_PER_HOUR, 3_600),
};

/** Whether one more of something is within the limit of its sender's network. Where that is not known, it is. */
export async function withinLimit(env: Env, what: Limited, request: Request): Promise<boolean> {
  const key = networkOf(request);
  if (key === undefined) return true;
  const { success } = await (env[what] ?? inMemory[what]).limit({ key });
  return success;
}

/** What counts as one sender of requests; undefined where nobody knows where it comes from. */
export function networkOf(request: Request): string | undefined {
  const address = addressOf(request);
  return address === undefined ? undefined : network(address);
}

/**
 * The network of an address: one of IPv4 is one by itself. Of IPv6 everybody is given a /64 at least, and may take any address
 * in it for each request. IPv4 that is written as IPv6 is IPv4.
 */
export function network(address: string): string {
  const [bare = ""] = address.split("%");
  if (!bare.includes(":") || !URL.canParse(`http://[${bare}]`)) return address;
  const [head = "", tail] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split("::");
  const before = head.split(":").filter(Boolean);
  const after = (tail ?? "").split(":").filter(Boolean);
  const between = Array<string>(8 - before.length - after.length).fill("0");
  const groups = [...before, ...between, ...after].map((group) => Number.parseInt(group, 16));
  const [high = 0, low = 0] = groups.slice(6);
  if (groups.slice(0, 6).join() === "0,0,0,0,0,65535") return [high >> 8, high & 255, low >> 8, low & 255].join(".");
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::/64`;
}
