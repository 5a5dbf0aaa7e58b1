import { afterEach, expect, it, vi } from "vitest";
import { connect } from "../../client/wire/connection.ts";
import { VERSION } from "../../shared/protocol/version.ts";
import { makeRoom } from "../support/client.ts";
import { alive, type Served, serve } from "../support/server.ts";

const AGENDA = {
  v: 1,
  title: "One question",
  locale: "en",
  steps: [{ id: "q", exercise: "choice", title: "Q", minutes: 1, settings: { question: "?", options: ["a", "b"] } }],
};

let served: Served;
afterEach(async () => {
  vi.unstubAllGlobals();
  await served.stop();
});

it("R-100 a dead workerd is replaced on the same port and folder, and a page comes back by itself", async () => {
  served = await serve();
  vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
  vi.stubGlobal("location", { protocol: "http:", host: `127.0.0.1:${served.port}` });
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("removeEventListener", () => {});
  const { code } = await makeRoom(served.url, { agenda: AGENDA });
  const hello = () => ({ t: "hello", v: VERSION, role: "participant", resume: "one-person-one-page-xxx" }) as const;
  let welcomes = 0;
  const page = connect({
    code,
    role: "participant",
    hello,
    hear: ({ t }) => {
      if (t === "welcome") welcomes += 1;
    },
  });
  await vi.waitUntil(() => welcomes === 1, { timeout: 10_000, interval: 10 });

  const before = served.pids();
  process.kill(before.workerd, "SIGKILL");
  await vi.waitUntil(() => welcomes === 2, { timeout: 20_000, interval: 10 });
  const after = served.pids();
  expect(after.server).toBe(before.server);
  expect([alive(before.workerd), alive(after.workerd)]).toEqual([false, true]);
  await served.says("The rooms are served again");
  expect(served.output()).toContain(
    "has ended: somebody killed it, or the system did (SIGKILL). Nothing that was saved",
  );
  page.end();
});
