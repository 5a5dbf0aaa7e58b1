/** Sends, ignoring sockets that are closing. */
import { type ErrorCode, errors } from "../../shared/protocol/error.ts";
import type { Socket } from "./connections.ts";

/** The platform's own close code for a failure on the server's side. A page comes back by itself after it. */
export const FAILED = 1011;

export function send(socket: Socket, text: string): void {
  try {
    socket.send(text);
  } catch {
    // The socket is closing; its page comes back with a hello.
  }
}

/** Refuses one message, and says why; `id` names the message. `retryAfter`: seconds after which to come back. */
export function sendError(socket: Socket, code: ErrorCode, id?: string, retryAfter?: number): void {
  send(socket, errorText(code, id, retryAfter));
}

/** An error as it goes over the wire. */
export function errorText(code: ErrorCode, id?: string, retryAfter?: number): string {
  const about = { ...(id !== undefined && { id }), ...(retryAfter !== undefined && { retryAfter }) };
  return JSON.stringify({ t: "error", ...about, code, message: errors[code] });
}
