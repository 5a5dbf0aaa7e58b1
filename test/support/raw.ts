/** HTTP as bytes, for what no HTTP client would send. */
import { connect, type Socket } from "node:net";

export interface Answer {
  /** 0 where the connection ended without an answer. */
  status: number;
  /** The head as it came, status line included. */
  head: string;
  body: string;
}

/** Sends these bytes to this machine's port, and returns the first answer once all of it has come. */
export function exchange(port: number, request: string): Promise<Answer> {
  return new Promise((settle) => {
    const socket = connect(port, "127.0.0.1");
    let received = "";
    const look = (ended: boolean) => {
      const answer = answerIn(received, ended);
      if (!answer) return;
      socket.destroy();
      settle(answer);
    };
    socket.on("data", (data) => {
      received += data.toString("latin1");
      look(false);
    });
    socket.on("error", () => {});
    socket.on("close", () => look(true));
    socket.write(request, "latin1");
  });
}

function answerIn(received: string, ended: boolean): Answer | null {
  const [head = "", ...rest] = received.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
  if (!ended && (rest.length === 0 || body.length < length)) return null;
  return { status: Number(/^HTTP\/1\.\d (\d+)/.exec(head)?.[1] ?? 0), head, body };
}

/** A WebSocket of one's own making: opened, and from then on bytes. */
export async function openSocket(port: number, path: string, headers = ""): Promise<{ socket: Socket; head: string }> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
      `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n${headers}\r\n`,
  );
  const head = await new Promise<string>((settle) => socket.once("data", (data) => settle(data.toString("latin1"))));
  return { socket, head };
}

/** A frame as a client sends it: masked (by zeros), in one piece. `first`: its first byte, flags and opcode. */
export function frame(first: number, payload: Uint8Array): Buffer {
  const length = payload.length < 126 ? [payload.length] : [126, payload.length >> 8, payload.length & 255];
  const [marked = 0, ...more] = length;
  return Buffer.concat([Buffer.from([first, marked | 0x80, ...more, 0, 0, 0, 0]), payload]);
}
