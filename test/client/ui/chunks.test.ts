import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { insist } from "../../../client/ui/chunks.ts";

const stuck = { hidden: true, className: "" };

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(stuck, { hidden: true, className: "" });
  vi.stubGlobal("document", { getElementById: () => stuck });
  vi.stubGlobal("location", { pathname: "/j/ABC234", reload: vi.fn() });
  vi.stubGlobal("fetch", async () => new Response('<div id="app"></div>'));
  // Nothing can be kept, so the page may not reload.
  vi.stubGlobal("sessionStorage", undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a part that does not load", () => {
  it("is asked for until it has loaded, while the page says that it is not complete", async () => {
    let there = false;
    const load = vi.fn(async () => {
      if (!there) throw new Error("gone");
      return "part";
    });
    const got = insist(load);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(stuck.hidden).toBe(true);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(stuck.hidden).toBe(false);
    there = true;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await got).toBe("part");
    expect(stuck.hidden).toBe(true);
  });

  it("hides the message once the part is no longer wanted", async () => {
    let wanted = true;
    const load = vi.fn(() => Promise.reject(new Error("gone")));
    const got = insist(
      load,
      () => {},
      () => wanted,
    );
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stuck.hidden).toBe(false);
    wanted = false;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await got).toBeNull();
    expect(stuck.hidden).toBe(true);
  });
});
