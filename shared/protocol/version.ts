/** The version of the protocol. It is separate from the schemas so that phones can load it alone. */
export const VERSION = 2;
