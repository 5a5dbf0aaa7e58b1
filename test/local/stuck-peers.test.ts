/** What the kernel of Linux says of peers that do not read. */
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { stuckPeers } from "../../worker/local/machine/stuck-peers.ts";

describe.runIf(process.platform === "linux")("R-106 a peer that reads nothing", () => {
  it.each([
    ["127.0.0.1", "127.0.0.1"],
    ["::1", "[::1]"],
    ["::", "[::ffff:7f00:1]"],
  ])("is known by its address, and no longer once it reads (a server on %s)", async (host, known) => {
    const accepted: Socket[] = [];
    const server = createServer((socket) => accepted.push(socket)).listen(0, host);
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const peer = connect(port, host === "::" ? "127.0.0.1" : host);
    const reader = connect(port, host === "::" ? "127.0.0.1" : host).resume();
    await Promise.all([once(peer, "connect"), once(reader, "connect")]);
    while (accepted.length < 2) await once(server, "connection");
    try {
      expect(await stuckPeers(port)).toEqual([]);
      for (const socket of accepted) socket.write(Buffer.alloc(16 * 1024 * 1024));
      await expect.poll(() => stuckPeers(port), { timeout: 5_000 }).toEqual([`${known}:${peer.localPort}`]);
      peer.resume();
      await expect.poll(() => stuckPeers(port), { timeout: 5_000 }).toEqual([]);
    } finally {
      for (const socket of [...accepted, peer, reader]) socket.destroy();
      server.close();
    }
  });
});
