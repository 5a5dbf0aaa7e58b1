/**
 * Whether a request comes from a browser on the very machine that serves. There, whoever sits at it may see all plans that it
 * keeps: no key guards files from their owner.
 */
import type { Env } from "../env.ts";
import { addressOf } from "./address.ts";

/** What a proxy or a tunnel on this machine adds: what it passes on comes from elsewhere, though its own connection does not. */
const PASSED_ON = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];

/** Never on Cloudflare, and never through a proxy or a tunnel. */
export function fromOwnMachine(env: Env, request: Request): boolean {
  if (!env.HOST_NAMES || PASSED_ON.some((name) => request.headers.has(name))) return false;
  const peer = addressOf(request);
  const host = new URL(request.url).hostname.replace(/^\[(.*)\]$/, "$1");
  if (peer === undefined) return false;
  // A connection from an address to the same address has not left the machine.
  return isLoopback(peer) ? host === "localhost" || isLoopback(host) : host === peer;
}

const isLoopback = (address: string): boolean => address === "::1" || /^127(\.\d+){3}$/.test(address);
