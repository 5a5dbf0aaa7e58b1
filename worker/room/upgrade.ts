/** Passes requests for sockets on to rooms, or refuses them. */
import { RETRY_SECONDS } from "../../shared/limits.ts";
import { close } from "../../shared/protocol/close.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";
import { errorText, FAILED } from "./send.ts";
import { watchdog } from "./socket-watchdog.ts";

/** The close codes of sockets that are refused; 4404 for all other errors. */
const CLOSED: Partial<Record<ErrorCode, number>> = {
  "too-many-codes": close.later,
  full: close.later,
  internal: FAILED,
};

/**
 * Opens a socket only to say why it is refused, because browsers cannot see why an upgrade failed. A page that may come later
 * is told when. `id`: the id that the Worker has given to the connection, if any.
 */
export function turnAway(code: ErrorCode, id?: string): Response {
  const { 0: client, 1: server } = new WebSocketPair();
  const how = CLOSED[code] ?? close.noRoom;
  server.accept();
  server.addEventListener("close", () => watchdog.markEnded(id));
  server.send(errorText(code, undefined, how === close.later ? RETRY_SECONDS : undefined));
  server.close(how, code);
  watchdog.markClosing(id);
  return new Response(null, { status: 101, webSocket: client });
}

/**
 * the request for a socket as a room's object gets it. partyserver takes properties and names from `x-partykit-*` headers
 * and a connection's identity from the query, and the platform trusts `MF-*` and `CF-*`. So nothing of what the client sent
 * goes on but the origin that it was sent to. An `id` of the Worker's own becomes the connection's.
 */
export function upgradeFrom(request: Request, id?: string): Request {
  const url = new URL("/", request.url);
  if (id !== undefined) url.searchParams.set("_pk", id);
  return new Request(url, { headers: { upgrade: "websocket" } });
}

/** The id that the Worker has given to the connection of such a request. */
export function idIn(request: Request): string | undefined {
  return new URL(request.url).searchParams.get("_pk") ?? undefined;
}
