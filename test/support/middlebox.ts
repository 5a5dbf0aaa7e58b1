/** A proxy between one browser and the server, as companies have them: it passes pages on, and scripts and live connections or not. */
import { createServer, request } from "node:http";
import { connect, type Socket } from "node:net";

export interface Middlebox {
  port: number;
  /** What becomes of a live connection from now on; `html` answers it with a page of its own. */
  live: "pass" | "html" | "silent";
  /** What comes in the place of a script from now on: nothing, or a page of its own. */
  scripts: "pass" | "404" | "html";
  close(): void;
}

/** Listens on a port of its own on this machine, in front of the server's. */
export async function middlebox(serverPort: number): Promise<Middlebox> {
  const sockets = new Set<Socket>();
  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
  };
  const proxy = createServer((asked, answer) => {
    const { method, url, headers } = asked;
    if (box.scripts !== "pass" && /^\/assets\/.*\.js/.test(url ?? "")) {
      answer.writeHead(box.scripts === "404" ? 404 : 200, { "content-type": "text/html" });
      answer.end(box.scripts === "404" ? "" : "<h1>Welcome to our hotel</h1>");
      return;
    }
    const onward = request({ host: "127.0.0.1", port: serverPort, method, path: url, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    asked.pipe(onward);
  });
  proxy.on("connection", track);
  const box: Middlebox = {
    port: 0,
    live: "pass",
    scripts: "pass",
    close: () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
    },
  };
  proxy.on("upgrade", (asked, socket: Socket, head) => {
    if (box.live === "silent") return;
    if (box.live === "html") {
      socket.end("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\nConnection: close\r\n\r\nNo");
      return;
    }
    const onward = connect(serverPort, "127.0.0.1", () => {
      const lines = [`${asked.method} ${asked.url} HTTP/1.1`];
      for (let at = 0; at < asked.rawHeaders.length; at += 2)
        lines.push(`${asked.rawHeaders[at]}: ${asked.rawHeaders[at + 1]}`);
      onward.write(`${lines.join("\r\n")}\r\n\r\n`);
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    track(onward);
  });
  await new Promise<void>((settle) => proxy.listen(0, "127.0.0.1", settle));
  const address = proxy.address();
  box.port = typeof address === "object" && address ? address.port : 0;
  return box;
}
