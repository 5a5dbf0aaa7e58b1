/** A line between a phone and the server that is as slow as a bad mobile network: one queue each way, and time to travel. */
import { connect, createServer, type Socket } from "node:net";

export interface SlowLine {
  port: number;
  /** Bytes that have come down to the phone so far, HTTP headers and WebSocket frames included. */
  down(): number;
  close(): void;
}

/** `bits`: per second, each way; `roundTrip`: milliseconds there and back. A new connection costs one round trip first. */
export async function slowLine(serverPort: number, bits: number, roundTrip: number): Promise<SlowLine> {
  const sockets = new Set<Socket>();
  let down = 0;
  /** One direction of the line: what is sent waits for what was sent before, then travels. */
  const direction = () => {
    let free = 0;
    return (bytes: number, earliest: number): number => {
      free = Math.max(free, earliest, performance.now()) + (bytes * 8_000) / bits;
      return free + roundTrip / 2;
    };
  };
  const lanes = { up: direction(), down: direction() };
  const at = (moment: number, task: () => void) => setTimeout(task, Math.max(0, moment - performance.now()));

  const relay = createServer({ noDelay: true }, (phone) => {
    const opened = performance.now() + roundTrip;
    const server = connect({ port: serverPort, host: "127.0.0.1", noDelay: true });
    for (const [from, to, lane] of [
      [phone, server, lanes.up],
      [server, phone, lanes.down],
    ] as const) {
      sockets.add(from);
      from.on("error", () => from.destroy());
      from.on("close", () => sockets.delete(from));
      from.on("data", (data) => {
        if (to === phone) down += data.length;
        at(lane(data.length, opened), () => to.writable && to.write(data));
      });
      from.on("end", () => at(lane(0, opened), () => to.end()));
    }
  });
  await new Promise<void>((settle) => relay.listen(0, "127.0.0.1", settle));
  const address = relay.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    down: () => down,
    close: () => {
      for (const socket of sockets) socket.destroy();
      relay.close();
    },
  };
}
