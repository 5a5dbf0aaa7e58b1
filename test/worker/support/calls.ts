import { exports } from "cloudflare:workers";
import * as v from "valibot";
import { expect } from "vitest";
export const ORIGIN = "http://both.hats";

/** What was wrong with a frame; looked at after every test, because a socket's listener cannot fail a test itself. */
export const faults: string[] = [];

let count = 0;
/** A number of this file's own. */
export const serial = (): number => ++count;
/** A message id. */
export const newId = (): string => `message-${String(serial()).padStart(4, "0")}`;
/** What a phone would make: 24 characters of base64url. */
export const newResume = (): string => `resume-${String(serial()).padStart(17, "0")}`;

/** A request as it comes from outside; each from an address of its own, so that limits per address do not mix tests. */
export async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (!headers.has("cf-connecting-ip")) headers.set("cf-connecting-ip", `192.0.2.${serial()}`);
  const response = await exports.default.fetch(new Request(new URL(path, ORIGIN), { ...init, headers }));
  const text = response.webSocket ? "" : await response.clone().text();
  if (leaks(text)) faults.push(`${path} answered with a stack trace: ${text}`);
  return response;
}

/** The `code` of a problem response, after a look at its form. */
export async function problemOf(response: Response): Promise<{ status: number; code: string; detail: string }> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = v.parse(Problem, await response.json());
  expect(body.status).toBe(response.status);
  return { status: response.status, code: body.code, detail: body.detail };
}
const Problem = v.strictObject({
  type: v.literal("about:blank"),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  detail: v.string(),
});

/** Whether a text has a stack trace, or names what is inside. */
export const leaks = (text: string) => /\n\s+at |\.ts:\d+|node_modules|SQLITE/.test(text);
