import { signal } from "@preact/signals";
import { afterEach, describe, expect, it, vi } from "vitest";
import { forgetPerson, unsentIn } from "../../../../client/pages/join/model/handover.ts";
import { returnCodeOf } from "../../../../client/pages/join/model/return-code.ts";
import { comeBack } from "../../../../client/pages/join/model/returning.ts";
import { draftsOf } from "../../../../client/ui/drafts.ts";
import type { LinkState } from "../../../../client/wire/connection.ts";
import { phoneQueue } from "../../../../client/wire/phone-queue.ts";
import { forget, forgets, recall, remember } from "../../../../client/wire/storage.ts";
import { forgetAll, recalled } from "../../../../client/wire/stored-names.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  forgetAll("");
});

/** What a browser keeps, as far as it does. */
function stubStorage(set: (kept: Map<string, string>, name: string, value: string) => void) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => set(kept, name, value),
    removeItem: (name: string) => kept.delete(name),
  };
  // Its entries are properties of its own, as a browser lists them.
  const listed = new Proxy(storage, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
  vi.stubGlobal("localStorage", listed);
  return kept;
}

describe("a phone that is passed on", () => {
  it("forgets its person in this room with all that was theirs, and nothing of another room", () => {
    const kept = stubStorage((all, name, value) => all.set(name, value));
    for (const what of ["resume", "joined", "name", "segment", "mode", "seed"])
      for (const code of ["ABC234", "DEF567"]) remember(`${what}:${code}`, "x");
    for (const code of ["ABC234", "DEF567"]) {
      draftsOf(code, "why", 1).keep("text", "half a sen", "before");
      draftsOf(code, "talk", 1).take("chair", "a");
      remember(`think:${code}:why`, "5");
      phoneQueue(code).put({ t: "ask", id: "q".repeat(16), text: "Why?" });
    }
    expect(unsentIn("ABC234")).toEqual({ messages: 1, begun: true });
    forgetPerson("ABC234");
    expect(recalled("").filter((name) => name.includes("ABC234"))).toEqual([]);
    expect([...kept.keys()].filter((name) => name.includes("DEF567"))).toHaveLength(11);
    expect(unsentIn("ABC234")).toEqual({ messages: 0, begun: false });
  });

  it("counts no loss for an emptied field", () => {
    stubStorage((all, name, value) => all.set(name, value));
    draftsOf("ABC234", "room", 1).keep("ask", "");
    expect(unsentIn("ABC234").begun).toBe(false);
    // A chair that somebody has taken is nothing that they have not sent.
    draftsOf("ABC234", "talk", 1).take("chair", "a");
    expect(unsentIn("ABC234").begun).toBe(false);
    draftsOf("ABC234", "room", 1).keep("ask", "Why?");
    expect(unsentIn("ABC234").begun).toBe(true);
  });
});

describe("a browser that forgets", () => {
  it.each([
    [
      "throws",
      () => {
        throw new DOMException("denied", "SecurityError");
      },
    ],
    ["takes nothing", () => {}],
  ])("is known where its storage %s", (_, set) => {
    stubStorage(set);
    expect(forgets("resume:ABC234")).toBe(true);
    remember("resume:ABC234", "me");
    expect(recall("resume:ABC234")).toBe("me");
    expect(forgets("resume:ABC234")).toBe(true);
  });

  it("is none that has kept the person before it was full, and none that keeps", () => {
    let full = false;
    stubStorage((all, name, value) => {
      if (full) throw new DOMException("full", "QuotaExceededError");
      all.set(name, value);
    });
    expect(forgets("resume:ABC234")).toBe(false);
    remember("resume:ABC234", "me");
    full = true;
    expect(forgets("resume:ABC234")).toBe(false);
    expect(forgets("resume:DEF567")).toBe(true);
    forget("resume:ABC234");
    expect(forgets("resume:ABC234")).toBe(true);
  });
});

describe("a return code on a page of another version", () => {
  it.each([
    ["return", false],
    ["me", true],
  ])("R-78 stands in the address as #%s for the page that comes next", (name, own) => {
    stubStorage((all, key, value) => all.set(key, value));
    const replaceState = vi.fn();
    vi.stubGlobal("location", { pathname: "/j/ABC234", search: "" });
    vi.stubGlobal("history", { replaceState });
    const typed = returnCodeOf("x".repeat(22)) ?? "";
    const returning = comeBack("ABC234", { typed, own }, (options) => {
      // As a socket does, after the connection has been returned.
      queueMicrotask(() => options.hear({ t: "error", code: "version", message: "" }));
      return {
        state: signal<LinkState>({ is: "connecting" }),
        clockOffset: signal(0),
        send: () => false,
        reconnect: () => {},
        end: () => {},
      };
    });
    return Promise.resolve().then(() => {
      expect(replaceState).toHaveBeenCalledWith(null, "", `/j/ABC234#${name}=${typed}`);
      expect(returning.state.value).toEqual({ is: "back" });
      // Nothing was promised to anybody: this browser is still nobody.
      expect(recall("resume:ABC234")).toBe(null);
    });
  });
});
