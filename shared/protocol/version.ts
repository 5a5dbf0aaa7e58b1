/** The wire's version; apart from the schemas, so that a phone can load it without them. */
export const VERSION = 2;
