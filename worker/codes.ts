/** Which codes lead to a room, as one Worker knows it: codes are looked up once, and who keeps guessing is not answered. */
import * as v from "valibot";
import type { ErrorCode } from "../shared/protocol/error.ts";
import { Code } from "../shared/protocol/primitives.ts";
import { directoryOf } from "./directory-server.ts";
import { addressOf, withinLimit } from "./edge.ts";
import type { Env } from "./env.ts";
import { Expiring } from "./expiring.ts";

/** Codes found lately, so that a room full of people does not queue at the directory. */
const found = new Expiring();
/** Addresses that tried too many codes. A room that was found meanwhile stays open to them: a workshop shares one address. */
const guessing = new Expiring();

/** Null when a code leads to a room, else why not. What is no code is not looked up, and an unknown one touches no room. */
export async function lookUp(env: Env, code: string, request: Request): Promise<ErrorCode | null> {
  if (found.has(code)) return null;
  const address = addressOf(request);
  if (guessing.has(address)) return "too-many-codes";
  if (v.is(Code, code) && (await directoryOf(env, code).has(code))) {
    found.add(code);
    return null;
  }
  if (await withinLimit(env.UNKNOWN_CODES, request)) return "no-room";
  guessing.add(address);
  return "too-many-codes";
}

/** Forgets that a code was found, because its room is gone. */
export function forgetCode(code: string): void {
  found.delete(code);
}
