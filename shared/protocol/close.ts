/** The close codes of sockets. They are separate from the schemas so that phones can load them alone. */

/**
 * Why the server closed a socket. A client reconnects by itself after any other code. After `later` it first waits for the
 * seconds given in the error. After `replaced` it reconnects only when the person asks for it.
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
