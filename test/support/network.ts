/** A network between one phone and the server that can be lost: nothing passes, nothing is refused, as when a phone leaves the Wi-Fi. */
import { connect, createServer, type Socket } from "node:net";

export interface Network {
  port: number;
  /** From now on nothing arrives on either side; sockets stay open and silent. */
  lose(): void;
  /** Old sockets are dead, new ones work. */
  restore(): void;
  close(): void;
}

/** Listens on a port of its own on this machine and passes everything on to the server's. */
export async function network(serverPort: number): Promise<Network> {
  let lost = false;
  const sockets = new Set<Socket>();
  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
  };
  const relay = createServer((phone) => {
    track(phone);
    if (lost) return;
    const server = connect(serverPort, "127.0.0.1");
    track(server);
    for (const [from, to] of [
      [phone, server],
      [server, phone],
    ] as const) {
      from.on("data", (data) => !lost && to.write(data));
      from.on("close", () => !lost && to.destroy());
    }
  });
  await new Promise<void>((settle) => relay.listen(0, "127.0.0.1", settle));
  const address = relay.address();
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: typeof address === "object" && address ? address.port : 0,
    lose: () => {
      lost = true;
    },
    restore: () => {
      cut();
      lost = false;
    },
    close: () => {
      cut();
      relay.close();
    },
  };
}
