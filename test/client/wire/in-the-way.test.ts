import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LinkState } from "../../../client/wire/connection.ts";
import { watchObstacle } from "../../../client/wire/in-the-way.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const html = (status: number) => new Response("Hello", { status, headers: { "content-type": "text/html" } });

function setUp(answer: () => Response | Promise<Response>) {
  const fetched = vi.fn(async () => answer());
  vi.stubGlobal("fetch", fetched);
  const link = signal<LinkState>({ is: "connecting" });
  return { link, fetched, watch: watchObstacle("ABC234", link) };
}

describe("what prevents a live connection", () => {
  it.each([
    ["the network, where pages get through", () => Response.json({ joinable: true }), "blocked"],
    ["a sign-in page", () => html(200), "portal"],
    ["a filter", () => html(403), "barred"],
    ["unknown where the server does not answer", () => Promise.reject(new TypeError("network")), null],
    ["unknown where the server is in trouble", () => html(502), null],
  ] as const)("is %s", async (_, answer, is) => {
    const { watch } = setUp(answer);
    await vi.advanceTimersByTimeAsync(7_900);
    expect(watch.obstacle.value).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(watch.obstacle.value).toBe(is);
  });

  it("is looked for after failed tries, again later, and is gone with a connection", async () => {
    let answer = () => html(200);
    const { link, watch, fetched } = setUp(() => answer());
    for (let n = 0; n < 8; n += 1) {
      link.value = { is: "lost" };
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(watch.obstacle.value).toBe("portal");
    answer = () => Response.json({ joinable: true });
    await vi.advanceTimersByTimeAsync(8_000);
    expect(watch.obstacle.value).toBe("blocked");
    link.value = { is: "live" };
    expect(watch.obstacle.value).toBeNull();
    const asked = fetched.mock.calls.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched).toHaveBeenCalledTimes(asked);
    // A server that asks for patience is no network's fault.
    link.value = { is: "later" };
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched).toHaveBeenCalledTimes(asked);
  });

  it("stops with its page", async () => {
    const { watch, fetched } = setUp(() => html(200));
    watch.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched).not.toHaveBeenCalled();
  });
});
