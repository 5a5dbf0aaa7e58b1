/** What stands between a stranger and the Worker on one's own machine: workerd itself, and nothing of Miniflare's. */
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { deflateRawSync } from "node:zlib";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listensOn } from "../../worker/local/workerd/entry-socket.ts";
import { COMPATIBILITY } from "../../worker/local/workerd/runtime.ts";
import { makeRoom } from "../support/client.ts";
import { exchange, frame, openSocket } from "../support/raw.ts";
import { alive, freePort, type Served, serve } from "../support/server.ts";

let served: Served;
/** Settles when a connection has ended whose peer has been told that there is no such room, and does nothing about it. */
let ignored: Promise<unknown>;
beforeAll(async () => {
  served = await serve();
  // The first of all connections, by whose request the Worker looks at every one, is gone before there is another.
  (await openSocket(served.port, "/ws/ZZZZZZ")).socket.destroy();
  // It takes a while, in which the others are tried.
  const { socket } = await openSocket(served.port, "/ws/ZZZZZZ");
  ignored = new Promise((settle) => socket.once("close", settle));
});
afterAll(() => served.stop());

const get = (path: string, headers = ""): string =>
  `GET ${path} HTTP/1.1\r\nHost: localhost:${served.port}\r\n${headers}\r\n`;

describe("R-97 compression of live connections", () => {
  it("is not agreed to, and a frame that comes compressed all the same ends the connection", async () => {
    const { code } = await makeRoom(served.url, { agenda: "icebreaker" });
    const offer = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n";
    const { socket, head } = await openSocket(served.port, `/ws/${code}`, offer);
    expect(head).toMatch(/^HTTP\/1\.1 101/);
    expect(head.toLowerCase()).not.toContain("sec-websocket-extensions");
    const answer = new Promise<Buffer>((settle) => socket.once("data", settle));
    const bomb = deflateRawSync(Buffer.alloc(33 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(64 * 1024);
    // Text, final, and the flag that says "compressed".
    socket.write(frame(0xc1, bomb));
    const closing = await answer;
    expect(closing[0], "a closing frame").toBe(0x88);
    expect(closing.toString("latin1")).toContain("the compression extension was not negotiated");
    socket.destroy();
  });

  it("is switched off on Cloudflare by the same flag", () => {
    const config = readFileSync(new URL("../../wrangler.toml", import.meta.url), "utf8");
    expect(config).toContain(`compatibility_date = "${COMPATIBILITY.date}"`);
    expect(config).toContain(`compatibility_flags = ${JSON.stringify(COMPATIBILITY.flags)}`);
    expect(COMPATIBILITY.flags).toContain("no_web_socket_compression");
  });
});

describe("R-98 what a stranger sends", () => {
  const plain = () => exchange(served.port, get("/api/agendas/none"));

  it.each([
    ["MF-CF-Blob", "{"],
    ["MF-Original-URL", "http://evil.test/"],
    ["MF-Route-Override", "nobody"],
    ["MF-Custom-Fetch-Service", "nobody"],
    ["MF-Disable-Pretty-Error", "true"],
    ["MF-Op", "GET"],
    ["CF-Connecting-IP", "not an address"],
  ])("has no effect as the header %s", async (name, value) => {
    expect(await exchange(served.port, get("/api/agendas/none", `${name}: ${value}\r\n`))).toEqual(await plain());
  });

  const post = (rest: string) => `POST /api/rooms HTTP/1.1\r\nHost: localhost\r\n${rest}`;
  it.each<[what: string, request: () => string, status: number]>([
    ["a host with a directive", () => "GET / HTTP/1.1\r\nHost: x;sandbox\r\n\r\n", 404],
    ["half an address as host", () => "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", 404],
    ["a name and a host", () => "GET / HTTP/1.1\r\nHost: somebody@localhost\r\n\r\n", 404],
    ["two hosts", () => "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 404],
    ["no host", () => "GET / HTTP/1.1\r\n\r\n", 400],
    ["a whole address as path", () => get("http://evil.test/api/agendas/none"), 404],
    ["a path that climbs", () => get("/assets/%2e%2e/%2e%2e/package.json"), 404],
    ["a path that is none", () => get("/%zz%ff"), 404],
    ["a tunnel", () => "CONNECT evil.test:80 HTTP/1.1\r\nHost: evil.test:80\r\n\r\n", 500],
    ["a tunnel to workerd's own calls", () => `CONNECT ${RPC} HTTP/1.1\r\nHost: ${RPC}\r\n\r\n`, 500],
    ["a body in broken pieces", () => post("Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n"), 400],
    ["two lengths", () => post("Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcd"), 400],
    ["a negative length", () => post("Content-Length: -1\r\n\r\n"), 400],
    ["a long path", () => get(`/${"a".repeat(200_000)}`), 414],
    ["twenty thousand headers", () => get("/", "a: b\r\n".repeat(20_000)), 431],
    ["an unknown method", () => "FOO / HTTP/1.1\r\nHost: localhost\r\n\r\n", 501],
    ["another protocol", () => "\x16\x03\x01\x02\r\n\r\n", 400],
  ])("as %s is answered in few words that say nothing of the machine", async (_, request, status) => {
    const answer = await exchange(served.port, request());
    expect([answer.status, answer.body.length < 200]).toEqual([status, true]);
    expect(answer.head + answer.body).not.toMatch(/\n\s+at |\.[jt]s\b|node_modules|TypeError|\/work|evil\.test/);
    expect(alive(served.pids().workerd)).toBe(true);
    expect((await plain()).status).toBe(404);
  });
  /** Where Miniflare's own sockets would open workerd's RPC. */
  const RPC = "miniflare-unsafe-internal-capnp-connect";
});

describe("R-99 a body that is refused before its end", () => {
  it("ends its connection, so that nobody holds it", async () => {
    const socket = connect(served.port, "127.0.0.1");
    const ended = new Promise((settle) => socket.once("close", settle));
    socket.resume().write(`POST /api/rooms HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000000\r\n\r\n{`);
    await ended;
  });
});

describe("built files", () => {
  it("come from the Worker, may be kept for good, and are not sent twice", async () => {
    const page = await (await fetch(served.url)).text();
    const [path = ""] = /\/assets\/[\w.-]+\.js/.exec(page) ?? [];
    const file = await fetch(served.url + path);
    expect(file.status).toBe(200);
    expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(file.headers.get("content-type")).toContain("text/javascript");
    expect(file.headers.get("x-content-type-options")).toBe("nosniff");
    const headers = { "if-none-match": file.headers.get("etag") ?? "" };
    expect((await fetch(served.url + path, { headers })).status).toBe(304);
    expect((await fetch(`${served.url}/assets/none.js`)).status).toBe(404);
  });
});

describe("the peer's address", () => {
  it("is told by workerd, whatever headers say", async () => {
    const port = await freePort();
    const script = "export default { fetch: ({ cf, headers }) => Response.json([cf, [...headers.keys()]]) }";
    const worker = { name: "told", modules: true, script, compatibilityDate: "2026-10-01", ...listensOn("::", port) };
    const miniflare = new Miniflare(
      convertV4MiniflareOptions({ host: "127.0.0.1", port: 0, cf: false, workers: [worker] }),
    );
    try {
      await miniflare.ready;
      const forged = { "cf-connecting-ip": "192.0.2.1", "mf-cf-blob": '{"clientIp":"192.0.2.1:1"}' };
      for (const host of ["127.0.0.1", "[::1]"]) {
        const [cf, names] = await (await fetch(`http://${host}:${port}`, { headers: forged })).json();
        expect(cf).toEqual({ clientIp: expect.stringContaining(host.replace(/^127/, "[::ffff:127")) });
        expect(names).not.toContain("cf-connecting-ip");
      }
    } finally {
      await miniflare.dispose();
    }
  });
});

describe("R-106 a peer that does not answer a closing", () => {
  it("is dropped within ten seconds", () => ignored, 15_000);
});
