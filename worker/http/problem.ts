/** Answers errors over HTTP as RFC 9457 problem details with the product's stable code. */
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { RETRY_SECONDS } from "../../shared/limits.ts";
import { type ErrorCode, errors } from "../../shared/protocol/error.ts";
import type { Problem } from "../../shared/protocol/http.ts";

const STATUS: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  "no-room": 404,
  "not-found": 404,
  "unknown-agenda": 404,
  "no-plan": 404,
  "plan-changed": 409,
  "report-changed": 409,
  "unknown-person": 404,
  "bad-key": 401,
  revoked: 401,
  forbidden: 403,
  removed: 403,
  "bad-origin": 403,
  "bad-host": 403,
  rehearsal: 403,
  "too-large": 413,
  "too-slow": 408,
  "too-many-rooms": 429,
  "too-many-codes": 429,
  "too-many-plans": 429,
  "too-many-uploads": 429,
  internal: 500,
  "cannot-save": 503,
};

/** The response for an error. `where` names the place in the request that was refused, as a path of its fields. */
export function problem(code: ErrorCode, where?: string | null): Response {
  const status = STATUS[code] ?? 400;
  const body: Problem = {
    type: "about:blank",
    title: code,
    status,
    code,
    detail: where ? `${errors[code]} (${where})` : errors[code],
  };
  return Response.json(body, {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(status === 429 && { "retry-after": String(RETRY_SECONDS) }),
    },
  });
}
