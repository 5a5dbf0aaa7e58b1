/** How a connection ends; apart from the schemas, so that a phone can load it without them. */

/**
 * Why a socket was closed by the server. A client comes back by itself after any other code, and after `later` once the
 * seconds that its error told are over; after `replaced` only when its person says so.
 */
export const close = {
  policy: 4400,
  key: 4401,
  removed: 4403,
  noRoom: 4404,
  noHello: 4408,
  version: 4409,
  replaced: 4410,
  later: 4429,
} as const;
