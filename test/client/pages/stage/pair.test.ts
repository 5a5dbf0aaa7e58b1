import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepPairedKey } from "../../../../client/pages/stage/pair/let-in.ts";
import { openPairing } from "../../../../client/pages/stage/pair/model.ts";
import type { ConnectionOptions, LinkState } from "../../../../client/wire/connection.ts";
import { takeKeys } from "../../../../client/wire/key-ring.ts";
import { forgetKeys, keepKey, keptKey } from "../../../../client/wire/keys.ts";
import type { PairDown } from "../../../../shared/protocol/down.ts";

const CODE = "ABC234";
const KEY = "k".repeat(32);

function setUp() {
  const link = signal<LinkState>({ is: "connecting" });
  const letIn = vi.fn();
  const end = vi.fn();
  let wire: ConnectionOptions<PairDown> | undefined;
  const model = openPairing(CODE, letIn, (options: ConnectionOptions<PairDown>) => {
    wire = options;
    return { state: link, clockOffset: signal(0), send: () => true, reconnect: () => {}, end };
  });
  return { model, link, letIn, end, wire: wire! };
}

describe("a page that waits to be let in", () => {
  it("shows digits only while they would let it in", () => {
    const { model, link, wire } = setUp();
    expect(wire.hello()).toEqual({ t: "hello", v: 2, role: "pair" });
    wire.hear({ t: "waiting", digits: "4719" });
    link.value = { is: "live" };
    expect(model.digits.value).toBe("4719");
    link.value = { is: "lost" };
    expect(model.digits.value).toBeNull();
    // Other digits come with another connection.
    wire.hear({ t: "waiting", digits: "0382" });
    link.value = { is: "live" };
    expect(model.digits.value).toBe("0382");
  });

  it("passes its key on once, and comes back no more", () => {
    const { model, letIn, end, wire } = setUp();
    wire.hear({ t: "paired", kind: "stage", key: KEY });
    expect(letIn.mock.calls).toEqual([["stage", KEY]]);
    expect(end).toHaveBeenCalledTimes(1);
    expect(model.isIn.value).toBe(true);
  });

  it("keeps why there are no digits until there are", () => {
    const { model, wire } = setUp();
    wire.hear({ t: "error", code: "too-many", message: "Too many." });
    expect(model.trouble.value?.message).toBe("Too many.");
    wire.hear({ t: "waiting", digits: "4719" });
    expect(model.trouble.value).toBeNull();
  });
});

describe("the key of a page that was let in", () => {
  beforeEach(() => {
    forgetKeys(CODE);
    vi.stubGlobal("location", { pathname: `/stage/${CODE}`, search: "", hash: "" });
    vi.stubGlobal("history", { replaceState: vi.fn() });
  });
  afterEach(() => vi.unstubAllGlobals());

  it("opens the big screen on this very page, and is kept once it has", () => {
    expect(keepPairedKey(CODE, "stage", KEY)).toBeNull();
    const keys = takeKeys("stage", CODE);
    expect(keys?.inUse).toBe(KEY);
    keys?.opened();
    expect(keptKey("stage", CODE)).toBe(KEY);
  });

  it("leads to the host's page, in the address only where the browser stores nothing", () => {
    // Node has no storage: what is remembered is gone with the page.
    expect(keepPairedKey(CODE, "co", KEY)).toBe(`/host/${CODE}#${KEY}`);
    const stored = new Map<string, string>();
    vi.stubGlobal("localStorage", {
      getItem: (name: string) => stored.get(name) ?? null,
      setItem: (name: string, value: string) => stored.set(name, value),
      removeItem: (name: string) => stored.delete(name),
    });
    expect(keepPairedKey(CODE, "producer", KEY)).toBe(`/host/${CODE}`);
    expect(takeKeys("host", CODE)?.inUse).toBe(KEY);
  });

  it("is tried before one that was kept here and withdrawn", () => {
    keepKey("stage", CODE, "w".repeat(32));
    keepPairedKey(CODE, "stage", KEY);
    expect(takeKeys("stage", CODE)?.inUse).toBe(KEY);
  });
});
