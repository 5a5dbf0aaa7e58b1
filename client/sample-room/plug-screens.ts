/** The window around the screens of a sample room: it connects their sockets to the room. */
import type { SampleRoom } from "./sample-room.ts";
import { SOCKET_GOODBYE, SOCKET_GREETING } from "./screens.ts";

/** Whoever opens a socket in one of this page's frames gets the room at the other end; returns how to stop that. */
export function plugScreens(room: Pick<SampleRoom, "plug">): () => void {
  const plug = ({ origin, data, ports: [port] }: MessageEvent<unknown>) => {
    if (origin !== location.origin || data !== SOCKET_GREETING || !port) return;
    const line = room.plug((text) => port.postMessage(text));
    port.onmessage = ({ data: message }) => {
      if (message === SOCKET_GOODBYE) line.close();
      else line.hear(String(message));
    };
  };
  addEventListener("message", plug);
  return () => removeEventListener("message", plug);
}
