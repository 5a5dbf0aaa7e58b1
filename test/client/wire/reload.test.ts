import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LinkState } from "../../../client/wire/connection.ts";
import { reloadFor, reloadWhenRefused } from "../../../client/wire/reload.ts";
import { forget, remember } from "../../../client/wire/storage.ts";
import { close } from "../../../shared/protocol/close.ts";

/** A browser's storage, played by a map. */
function storage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

const reload = vi.fn();

beforeEach(() => {
  reload.mockClear();
  vi.stubGlobal("location", { reload });
  vi.stubGlobal("localStorage", storage());
  vi.stubGlobal("sessionStorage", storage());
});
afterEach(() => {
  forget("draft");
  vi.unstubAllGlobals();
});

describe("a page of another build than its room", () => {
  it("reloads once, also while somebody types: what is typed is kept", () => {
    vi.stubGlobal("document", { activeElement: { tagName: "TEXTAREA" } });
    remember("draft", "half a sentence");
    for (let time = 0; time < 3; time += 1) reloadFor("newer");
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("stays as it is where nothing can be kept", () => {
    vi.stubGlobal("localStorage", undefined);
    remember("draft", "half a sentence");
    reloadFor("newer");
    vi.stubGlobal("localStorage", storage());
    forget("draft");
    vi.stubGlobal("sessionStorage", undefined);
    reloadFor("newer");
    expect(reload).not.toHaveBeenCalled();
  });

  it("never reloads to and fro between two builds that are served in turn", () => {
    for (let time = 0; time < 4; time += 1) {
      reloadFor("one");
      reloadFor("two");
    }
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it("does nothing where the builds are the same", () => {
    reloadFor("test");
    expect(reload).not.toHaveBeenCalled();
  });
});

describe("R-78 a page that is refused for its version", () => {
  it("reloads once, and for nothing else", () => {
    const link = signal<LinkState>({ is: "connecting" });
    reloadWhenRefused(link);
    link.value = { is: "over", code: close.noRoom };
    expect(reload).not.toHaveBeenCalled();
    link.value = { is: "over", code: close.version };
    link.value = { is: "over", code: close.version };
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
