/**
 * The parser of markdown reads character references by `innerHTML` where a bundler says that it is for browsers. Pages forbid
 * that, and a server has no document: both take the table that it has for everything else.
 */
import { createRequire } from "node:module";

const NAME = "decode-named-character-reference";

export const withoutDom = { find: NAME, replacement: createRequire(import.meta.url).resolve(NAME) };
