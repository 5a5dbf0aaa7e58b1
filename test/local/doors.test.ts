/** The front door of `npm start`: what every answer says to browsers, and who is let in. */
import { request } from "node:http";
import { hostname, networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RETRY_SECONDS, ROOMS_PER_HOUR, UNKNOWN_CODES_PER_MINUTE } from "../../shared/limits.ts";
import { headersFile, policyFor } from "../../worker/http/headers.ts";
import { namesGiven } from "../../worker/local/machine/addresses.ts";
import { SetupError } from "../../worker/local/setup-error.ts";
import { Client, makeRoom } from "../support/client.ts";
import { freePort, run, type Served, serve, temporaryFolder } from "../support/server.ts";

let served: Served;
beforeAll(async () => {
  served = await serve({ env: { HOSTNAMES: "Workshop.example, http://b\u00fcro.example:8787/,203.0.113.7" } });
});
afterAll(() => served?.stop());

const PAGES = [
  "/",
  "/j/ABCDEF",
  "/host/ABCDEF",
  "/stage/ABCDEF",
  "/report/ABCDEF",
  "/exercises",
  "/exercises/ABCDEF/phone",
  "/paper/icebreaker",
  "/plan",
];

describe("R-87 headers of every answer", () => {
  /** As the file for static assets has them. */
  const everywhere = [...(headersFile().split("/assets/*")[0] ?? "").matchAll(/^ {2}(.+?): (.+)$/gm)];

  it("are the same on pages, on the files that they ask for, and on calls", async () => {
    const page = await (await fetch(`${served.url}/`)).text();
    const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = ""]) => path);
    expect(files.length).toBeGreaterThan(2);
    for (const path of [...PAGES, "/home/", ...files, "/assets/nothing.js", "/api/agendas", "/api/nothing"]) {
      const { headers } = await fetch(served.url + path);
      for (const [, name = "", value = ""] of everywhere) {
        const told = headers.get(name);
        if (name === "content-security-policy")
          expect([policyFor(), policyFor(`localhost:${served.port}`)]).toContain(told);
        else if (name === "strict-transport-security") expect(told, path).toBeNull();
        else expect(told, `${name} of ${path}`).toBe(value);
      }
    }
    for (const path of files)
      expect((await fetch(served.url + path)).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    for (const path of PAGES) {
      const { headers } = await fetch(served.url + path);
      expect(headers.get("content-security-policy")).toBe(policyFor(`localhost:${served.port}`));
    }
  });
});

interface Answer {
  status: number;
  type: string;
  body: string;
}

/** Asks with these headers, `Host` included, which `fetch` would not send. */
function ask(path: string, headers: Record<string, string>, method = "GET", body = ""): Promise<Answer> {
  return new Promise((settle, fail) => {
    const asking = request({ host: "127.0.0.1", port: served.port, path, method, headers }, (response) => {
      let text = "";
      response.on("data", (data) => (text += String(data)));
      const { statusCode: status = 0, headers: told } = response;
      response.on("end", () => settle({ status, type: told["content-type"] ?? "", body: text }));
    });
    asking.on("upgrade", ({ statusCode: status = 0 }, socket) => {
      socket.destroy();
      settle({ status, type: "", body: "" });
    });
    asking.on("error", fail);
    asking.end(body);
  });
}

const upgrade = {
  connection: "Upgrade",
  upgrade: "websocket",
  "sec-websocket-version": "13",
  "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
};

describe("R-94 the names under which this machine answers", () => {
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address, family }) => (family === "IPv6" ? `[${address}]` : address));
  const mdns = `${hostname().split(".")[0]}.local`;
  const given = ["workshop.example", "WORKSHOP.EXAMPLE", "workshop.example.", "xn--bro-hoa.example", "203.0.113.7"];

  it.each(["localhost", "127.0.0.1", "[::1]", ...own, hostname(), mdns, ...given])("%s, on any port", async (name) => {
    for (const host of [name, `${name}:${served.port}`, `${name}:80`, `${name}:9999`]) {
      const page = await ask("/", { host, accept: "text/html" });
      expect([page.status, page.type], host).toEqual([200, "text/html; charset=utf-8"]);
      expect((await ask("/api/agendas", { host })).status, host).toBe(200);
    }
  });

  const foreign = ["evil.test", "localhost.evil.test", "127.0.0.1.evil.test", "evil.local", "198.51.100.9", "0.0.0.0"];
  it.each(foreign)(
    "%s is refused, though its page is of the same name: rooms, sockets, pages, anything",
    async (name) => {
      const host = `${name}:${served.port}`;
      const page = { host, origin: `http://${host}` };
      const made = await ask("/api/rooms", page, "POST", '{"agenda":"icebreaker"}');
      const answers = [made, await ask("/api/agendas", page), await ask("/ws/ABCDEF", { ...page, ...upgrade })];
      for (const { status, type, body } of answers) {
        expect([status, type]).toEqual([403, "application/problem+json"]);
        expect(JSON.parse(body)).toMatchObject({ code: "bad-host", detail: expect.stringContaining("HOSTNAMES") });
      }
    },
  );

  it("whoever opens a page under another name reads in words what to do", async () => {
    for (const path of ["/", "/host/ABCDEF", "/abc234", "/nothing"]) {
      const { status, type, body } = await ask(path, { host: "training.example:8787", accept: "text/html,*/*" });
      expect([status, type]).toEqual([403, "text/plain; charset=UTF-8"]);
      expect(body).toContain("HOSTNAMES=training.example npm start");
    }
  });

  it("a name that is none ends the start with one line", async () => {
    for (const list of ["a.example,http://", "b.example,?", "c.example/path", "[::1", "d:e"])
      expect(() => namesGiven(list), list).toThrow(SetupError);
    const { output, ended } = run({
      PORT: String(await freePort()),
      DATA_DIR: temporaryFolder(),
      HOSTNAMES: "two words",
    });
    expect(await ended).toBe(1);
    expect(output().trim()).toMatch(
      /^HOSTNAMES has to be names separated by commas, such as .* "two words" is none\.$/,
    );
  });

  it("names are taken as people write them", () => {
    expect(namesGiven(undefined)).toEqual([]);
    expect(namesGiven(" , A.example ,https://b.example:8443/,[2001:DB8:0::1],10.1, c.example.")).toEqual([
      "a.example",
      "b.example",
      "[2001:db8::1]",
      "10.0.0.1",
      "c.example",
    ]);
  });
});

describe("limits per network", () => {
  const problemOf = async (response: Response): Promise<string> =>
    `${response.status} ${JSON.parse(await response.text()).code} ${response.headers.get("retry-after")}`;

  it("R-43 31 unknown codes and more from the venue's address: misses wait, and the room is there for everybody", async () => {
    const { code } = await makeRoom(served.url, { agenda: "icebreaker" });
    const told = new Map<string, number>();
    for (let n = 0; n < UNKNOWN_CODES_PER_MINUTE + 20; n += 1) {
      // What a client writes into headers is not where it comes from.
      const headers = { "cf-connecting-ip": `203.0.113.${n}`, "x-forwarded-for": `203.0.113.${n}` };
      const answer = await problemOf(await fetch(`${served.url}/api/rooms/ZZZZZZ`, { headers }));
      told.set(answer, (told.get(answer) ?? 0) + 1);
    }
    const limited = `429 too-many-codes ${RETRY_SECONDS}`;
    expect([...told.keys()]).toEqual(["404 no-room null", limited]);
    expect(told.get(limited)).toBeGreaterThan(10);
    // Nobody has asked for this one before.
    const phone = await Client.join(served.url, code, { role: "participant", resume: "phone-of-the-venue-xxxxxx" });
    await phone.until("welcome");
    expect((await fetch(`${served.url}/api/rooms/${code}`)).status).toBe(200);
  });

  it("R-95 500 rooms at once: as many as nobody needs are made, the rest may come later, and rooms go on", async () => {
    const post = () => fetch(`${served.url}/api/rooms`, { method: "POST", body: '{"agenda":"icebreaker"}' });
    const { code } = await makeRoom(served.url, { agenda: "icebreaker" });
    const answers = await Promise.all(Array.from({ length: 500 }, post));
    const made = answers.filter(({ status }) => status === 201);
    expect(made.length).toBeGreaterThan(ROOMS_PER_HOUR - 5);
    // One is given back each minute.
    expect(made.length).toBeLessThanOrEqual(ROOMS_PER_HOUR + 1);
    const refused = answers.filter(({ status }) => status !== 201);
    const limited = `429 too-many-rooms ${RETRY_SECONDS}`;
    expect(new Set(await Promise.all(refused.map(problemOf)))).toEqual(new Set([limited]));
    expect((await fetch(`${served.url}/api/rooms/${code}`)).status).toBe(200);
  });
});
