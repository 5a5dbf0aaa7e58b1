/** Looks codes up in the directory. A code that was found is remembered; a network that keeps guessing has to wait. */
import * as v from "valibot";
import { Code } from "../../shared/primitives.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";
import { directoryOf } from "../directory/directory-server.ts";
import type { Env } from "../env.ts";
import { ExpiringSet } from "../expiring-set.ts";
import { networkOf, withinLimit } from "./limiter.ts";

/** Codes found lately, so that a room full of people does not queue at the directory. */
const found = new ExpiringSet();
/** Networks from which too many codes were tried. */
const guessing = new ExpiringSet();

/**
 * Null when a code leads to a room, else why not. A code that does is never refused, for a whole workshop shares the
 * network of whoever guesses; only misses are limited. What is no code is not looked up, and an unknown one touches no room.
 */
export async function lookUp(env: Env, code: string, request: Request): Promise<ErrorCode | null> {
  if (isClosed(env, code)) return "internal";
  if (found.has(code)) return null;
  if (v.is(Code, code) && (await directoryOf(env, code).has(code))) {
    found.add(code);
    return null;
  }
  const network = networkOf(request);
  if (network !== undefined && guessing.has(network)) return "too-many-codes";
  if (await withinLimit(env, "UNKNOWN_CODES", request)) return "no-room";
  if (network !== undefined) guessing.add(network);
  return "too-many-codes";
}

/** whether a code leads to a room that is not to be woken. */
function isClosed({ CLOSED_ROOMS: closed = [], ROOMS }: Env, code: string): boolean {
  return closed.length > 0 && v.is(Code, code) && closed.includes(`${ROOMS.idFromName(code)}`);
}

/** Forgets that a code was found, because its room is gone. */
export function forgetCode(code: string): void {
  found.delete(code);
}
