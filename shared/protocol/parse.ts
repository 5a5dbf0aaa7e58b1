/** Parses raw frames into valid messages. All code behind it can rely on their shape. */
import * as v from "valibot";
import { fits } from "../bytes.ts";
import { FRAME_BYTES } from "../limits.ts";
import { MessageId, TOO_LONG } from "../primitives.ts";
import type { ErrorCode } from "./error.ts";
import { Up } from "./up.ts";
import { VERSION } from "./version.ts";

export type Parsed<T> = { ok: true; value: T } | { ok: false; code: ErrorCode; id?: string };

/** Parses one frame of at most so many bytes. A refusal includes the id of the message if it has a valid one, so that the sender can match it. */
export function parseUp(frame: string | ArrayBuffer | ArrayBufferView, most: number = FRAME_BYTES): Parsed<Up> {
  if (typeof frame !== "string") return { ok: false, code: "bad-message" };
  if (!fits(frame, most)) return { ok: false, code: "too-large" };
  const json = parseJson(frame);
  if (!json.ok) return json;
  const parsed = v.safeParse(Up, json.value, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  const id = v.safeParse(v.object({ id: MessageId }), json.value);
  return { ok: false, code: whyNot(json.value, parsed.issues[0]), ...(id.success && { id: id.output.id }) };
}

/** Parses JSON; the error code is `bad-json`. */
export function parseJson(text: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, code: "bad-json" };
  }
}

const OtherVersion = v.object({ t: v.literal("hello"), v: v.pipe(v.number(), v.notValue(VERSION)) });

function whyNot(value: unknown, issue: v.BaseIssue<unknown>): ErrorCode {
  if (v.is(OtherVersion, value)) return "version";
  return tooLong(issue) ? "too-long" : "bad-message";
}

/** Whether a schema, or one alternative of it, rejected a text only because of its length. */
export function tooLong(issue: v.BaseIssue<unknown>): boolean {
  if (issue.message === TOO_LONG || (issue.type === "max_length" && typeof issue.input === "string")) return true;
  return issue.issues?.some(tooLong) ?? false;
}
