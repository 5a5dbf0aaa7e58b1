/**
 * What one free Cloudflare account carries in a day: the limits, and what a workshop takes of each. README gives the
 * outcome; `free-plan.test.ts` plays the workshop, counts, and holds README to it.
 */

/** A day's limits of the free plan, November 2026. */
export const FREE_PLAN = {
  /** Requests to Durable Objects: calls, new sockets, and every 20 incoming messages of a socket. */
  requests: 100_000,
  /** Gigabyte-seconds: an object counts as an eighth of a gigabyte for as long as it is awake. */
  gigabyteSeconds: 13_000,
  rowsWritten: 100_000,
  rowsRead: 5_000_000,
} as const;

export type Resource = keyof typeof FREE_PLAN;
export type Usage = Record<Resource, number>;

const MESSAGES_PER_REQUEST = 20;
const GIGABYTES_PER_OBJECT = 0.125;

/** What was counted in one workshop. */
export interface Counted {
  /** Calls of an object, and sockets opened to one. */
  calls: number;
  /** Frames that sockets sent, pings included: whether these are billed is not documented. */
  messages: number;
  /** From the making of the room to its end; as if the room had never slept, which it does whenever nothing happens. */
  awakeSeconds: number;
  rowsWritten: number;
  rowsRead: number;
}

export function usageOf({ calls, messages, awakeSeconds, rowsWritten, rowsRead }: Counted): Usage {
  return {
    requests: calls + Math.ceil(messages / MESSAGES_PER_REQUEST),
    gigabyteSeconds: awakeSeconds * GIGABYTES_PER_OBJECT,
    rowsWritten,
    rowsRead,
  };
}

/** Workshops a day, and what ends them first. */
export function workshopsADay(usage: Usage): { workshops: number; limit: Resource } {
  const resources: readonly Resource[] = ["requests", "gigabyteSeconds", "rowsWritten", "rowsRead"];
  const fits = resources.map((limit) => ({ limit, workshops: Math.floor(FREE_PLAN[limit] / usage[limit]) }));
  return fits.reduce((least, one) => (one.workshops < least.workshops ? one : least));
}
