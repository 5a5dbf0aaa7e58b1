import { afterEach, beforeEach, expect, it, vi } from "vitest";

/** A storage as a browser has it: its entries are properties of its own. */
function aStorage(): { kept: Map<string, string>; storage: Storage } {
  const kept = new Map<string, string>();
  const storage: Storage = {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
  const listed = new Proxy(storage, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
  return { kept, storage: listed };
}

/** A window of the same browser: its modules and its tab are its own, what the browser keeps is not. */
async function aWindow(): Promise<{
  tab: Map<string, string>;
  storage: typeof import("../../../../client/wire/storage.ts");
  names: typeof import("../../../../client/wire/stored-names.ts");
  identity: typeof import("../../../../client/pages/join/model/identity.ts");
}> {
  vi.resetModules();
  const { kept, storage } = aStorage();
  vi.stubGlobal("sessionStorage", storage);
  return {
    tab: kept,
    storage: await import("../../../../client/wire/storage.ts"),
    names: await import("../../../../client/wire/stored-names.ts"),
    identity: await import("../../../../client/pages/join/model/identity.ts"),
  };
}

let browser: Map<string, string>;
beforeEach(() => {
  const { kept, storage } = aStorage();
  browser = kept;
  vi.stubGlobal("localStorage", storage);
});
afterEach(() => vi.unstubAllGlobals());

it("R-142 two guests on one computer are two people, and neither is whoever this browser is", async () => {
  const own = await aWindow();
  const me = own.identity.resumeIn("ABC234");
  const secrets = [me];
  for (const name of ["Ana", "Ben"]) {
    const guest = await aWindow();
    guest.storage.keepInTab();
    secrets.push(guest.identity.resumeIn("ABC234"));
    guest.storage.remember("name:ABC234", name);
    expect(guest.names.recalled("")).toEqual(["resume:ABC234", "name:ABC234"]);
    // A reload of the window finds the same guest.
    expect(guest.identity.resumeIn("ABC234")).toBe(secrets.at(-1));
    expect(guest.tab.get("both-hats:name:ABC234")).toBe(name);
    guest.names.forgetAll("");
    expect(guest.tab.size).toBe(0);
  }
  expect(new Set(secrets).size).toBe(3);
  expect([...browser]).toEqual([["both-hats:resume:ABC234", me]]);
});
