/**
 * the headers of every response. The Worker sets them on all that it answers; the build writes them into `_headers` for
 * the files that Cloudflare serves without asking the Worker.
 */

import { WORKER_POLICY } from "../../shared/page-policy.ts";

/** Seconds for which a browser that came over TLS comes by no other way: a year. */
const TLS_ONLY_SECONDS = 31_536_000;

/** What a page may do with the device; full screen and a screen that stays awake remain, as browsers allow them by themselves. */
const DENIED = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
];

const COMMON: readonly (readonly [name: string, value: string])[] = [
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "no-referrer"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["permissions-policy", DENIED.map((feature) => `${feature}=()`).join(", ")],
];
/** Browsers ignore it where the answer did not come over TLS. */
const OVER_TLS = ["strict-transport-security", `max-age=${TLS_ONLY_SECONDS}`] as const;
const POLICY = "content-security-policy";

/** As a `Host` is written that may stand in a policy: nothing that would begin another directive. */
const PLAIN_HOST = /^[\w.:[\]-]+$/;

/**
 * The content security policy. Safari before 16 does not count a page's own sockets as its own, so they are named where the
 * host is known. No page turns text into markup or scripts; the one policy of Trusted Types names the file of a worker.
 */
export function policyFor(host?: string): string {
  const sockets = host !== undefined && PLAIN_HOST.test(host) ? ` ws://${host} wss://${host}` : "";
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    // The planner shows a picture before it is uploaded (`blob:`). The pages' icon is `data:,`, or browsers would ask for one.
    "img-src 'self' blob: data:",
    `connect-src 'self'${sockets}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${WORKER_POLICY}`,
  ].join("; ");
}

/** The same answer with the headers that every answer has; `address` is what was asked for, whatever a client made of it. */
export function withHeaders(response: Response, address: string): Response {
  const url = URL.canParse(address) ? new URL(address) : null;
  const answer = new Response(response.body, response);
  for (const [name, value] of COMMON) answer.headers.set(name, value);
  answer.headers.set(POLICY, policyFor(url?.host));
  if (url?.protocol === "https:") answer.headers.set(...OVER_TLS);
  else answer.headers.delete(OVER_TLS[0]);
  return answer;
}

/** The `_headers` file of Cloudflare's static assets. The names of files in `/assets/` change with what is in them. */
export function headersFile(): string {
  const lines = [...COMMON, OVER_TLS, [POLICY, policyFor()]].map(([name, value]) => `  ${name}: ${value}\n`);
  return `/*\n${lines.join("")}/assets/*\n  cache-control: public, max-age=31536000, immutable\n`;
}
