/** More tabs of one person than may be connected, as pages really behave: the client's own connection against the real server. */
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Connection, connect } from "../../client/wire/connection.ts";
import { close } from "../../shared/protocol/close.ts";
import { VERSION } from "../../shared/protocol/version.ts";
import { Client, makeRoom } from "../support/client.ts";
import { type Served, serve } from "../support/server.ts";

const TABS = 5;
/** Longer than several rounds of coming back would take, and shorter than a heartbeat. */
const WATCH_MS = 20_000;

let served: Served;
beforeAll(async () => {
  served = await serve();
  vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
  vi.stubGlobal("location", { protocol: "http:", host: `127.0.0.1:${served.port}` });
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("removeEventListener", () => {});
});
afterAll(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await served.stop();
});

it("R-35 five live tabs of one person say five hellos and no more: they do not push each other out", async () => {
  const agenda = {
    v: 1,
    title: "Tabs",
    locale: "en",
    steps: [{ id: "q", exercise: "choice", title: "Q", minutes: 1, settings: { question: "?", options: ["a", "b"] } }],
  };
  const { code, keys } = await makeRoom(served.url, { agenda });
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  // The pages' timers go on as they do, and faster where the test says so.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  let sockets = 0;
  vi.stubGlobal(
    "WebSocket",
    class extends WebSocket {
      constructor(...given: ConstructorParameters<typeof WebSocket>) {
        super(...given);
        sockets += 1;
      }
    },
  );
  let hellos = 0;
  const hello = () => {
    hellos += 1;
    return { t: "hello", v: VERSION, role: "participant", resume: "one-person-many-tabs-xx" } as const;
  };
  const tabs: Connection[] = [];
  for (let tab = 0; tab < TABS; tab += 1) {
    const { promise, resolve } = Promise.withResolvers<void>();
    tabs.push(connect({ code, role: "participant", hello, hear: ({ t }) => t === "welcome" && resolve() }));
    await promise;
  }
  await expect.poll(() => tabs[0]?.state.value.is).toBe("over");
  await vi.advanceTimersByTimeAsync(WATCH_MS);
  expect(sockets).toBe(TABS);
  expect(hellos).toBe(TABS);
  expect(tabs.map(({ state }) => state.value.is)).toEqual(["over", "live", "live", "live", "live"]);
  expect(tabs[0]?.state.value).toEqual({ is: "over", code: close.replaced });
  for (const tab of tabs) tab.end();
  await host.close();
});
