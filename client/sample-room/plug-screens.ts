/** The window around the screens of a sample room: it connects their sockets to the room, and has the pictures that they show. */
import type { PictureStore } from "../wire/pictures.ts";
import type { SampleRoom } from "./sample-room.ts";
import { type PictureWanted, SOCKET_GOODBYE, SOCKET_GREETING } from "./screens.ts";

/**
 * Whoever opens a socket in one of this page's frames gets the room at the other end, and whoever shows a picture gets an address
 * of its bytes. Returns how to stop that.
 */
export function plugScreens(room: Pick<SampleRoom, "plug">, pictures?: Pick<PictureStore, "find">): () => void {
  const addresses = new Map<string, string>();
  const plug = (port: MessagePort) => {
    const line = room.plug((text) => port.postMessage(text));
    port.onmessage = ({ data: message }) => {
      if (message === SOCKET_GOODBYE) line.close();
      else line.hear(String(message));
    };
  };
  const show = async (hash: string, port: MessagePort) => {
    const bytes = addresses.has(hash) ? undefined : await pictures?.find(hash);
    if (bytes) addresses.set(hash, URL.createObjectURL(new Blob([bytes])));
    const address = addresses.get(hash);
    if (address !== undefined) port.postMessage(address);
    port.close();
  };
  const hear = ({ origin, data, ports: [port] }: MessageEvent<unknown>) => {
    if (origin !== location.origin || !port) return;
    if (data === SOCKET_GREETING) plug(port);
    else if (isWanted(data)) void show(data.picture, port);
  };
  addEventListener("message", hear);
  return () => {
    removeEventListener("message", hear);
    for (const address of addresses.values()) URL.revokeObjectURL(address);
  };
}

const isWanted = (data: unknown): data is PictureWanted =>
  typeof data === "object" && data !== null && "picture" in data && typeof data.picture === "string";
