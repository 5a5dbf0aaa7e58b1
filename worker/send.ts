/** The last inch to a socket. */
import { type ErrorCode, errors } from "../shared/protocol/error.ts";
import type { Socket } from "./crowd.ts";

export function send(socket: Socket, text: string): void {
  try {
    socket.send(text);
  } catch {
    // The socket is closing; whoever it belonged to comes back with a hello.
  }
}

/** Refuses one message, and says why; `id` names the message. */
export function sendError(socket: Socket, code: ErrorCode, id?: string): void {
  send(socket, JSON.stringify({ t: "error", ...(id !== undefined && { id }), code, message: errors[code] }));
}
