/** The front door of `npm start`: what every answer says to browsers, and who is let in. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headersFile, policyFor } from "../../worker/headers.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
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
        // Browsers ignore this one over plain http, where a file of the build may still have it.
        else if (name !== "strict-transport-security") expect(told, `${name} of ${path}`).toBe(value);
      }
    }
    for (const path of files)
      expect((await fetch(served.url + path)).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    for (const path of PAGES) {
      const { headers } = await fetch(served.url + path);
      expect(headers.get("content-security-policy")).toBe(policyFor(`localhost:${served.port}`));
      expect(headers.get("strict-transport-security")).toBeNull();
    }
  });
});
