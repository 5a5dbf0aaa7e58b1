import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { takeKeys } from "../../../client/wire/key-ring.ts";
import { codeInPath, forgetKeys, keepKey, keptKey } from "../../../client/wire/keys.ts";

const CODE = "ABC234";
/** Keys as the server makes them, told apart by how they begin. */
const keyOf = (name: string) => name.padEnd(22, "-_");
const GOOD = keyOf("good");
const WRONG = keyOf("wrong");
const WORKS = keyOf("works");
const OLDER = keyOf("older");
const replaceState = vi.fn();

/** Opens a page at an address; what the browser keeps stays from one to the next. */
function visit(path: string, fragment = ""): void {
  vi.stubGlobal("location", { pathname: path, search: "", hash: fragment === "" ? "" : `#${fragment}` });
}

beforeEach(() => {
  forgetKeys(CODE);
  replaceState.mockClear();
  vi.stubGlobal("history", { replaceState });
});
afterEach(() => vi.unstubAllGlobals());

describe("the room's code in a path", () => {
  it("is read like a typed one, and is empty where the path has no code", () => {
    const codes = ["/j/abc-234", "/host/ABC234.", "/stage/abc%20234%20", "/j/", "/j", "/j/%E0%A4%A", "/j/%41bc"].map(
      (path) => {
        visit(path);
        return codeInPath();
      },
    );
    expect(codes).toEqual(["ABC234", "ABC234", "ABC234", "", "", "", ""]);
  });
});

describe("a key in a link", () => {
  it("leaves the address bar at once, even without a code", () => {
    visit("/host/ABC234", GOOD);
    expect(takeKeys("host", CODE)?.inUse).toBe(GOOD);
    expect(replaceState).toHaveBeenCalledWith(null, "", "/host/ABC234");
    visit("/host/%E0", GOOD);
    expect(takeKeys("host", "")).toBeNull();
    expect(replaceState).toHaveBeenCalledTimes(2);
  });

  it("is kept once it has opened the room, and for its own role only", () => {
    visit("/host/ABC234", GOOD);
    const keys = takeKeys("host", CODE);
    expect(keptKey("host", CODE)).toBeNull();
    keys?.opened();
    expect(keptKey("host", CODE)).toBe(GOOD);
    visit("/host/ABC234");
    expect(takeKeys("host", CODE)?.inUse).toBe(GOOD);
    expect(takeKeys("stage", CODE)).toBeNull();
  });

  it("survives a reload before it has opened the room", () => {
    visit("/host/ABC234", GOOD);
    takeKeys("host", CODE);
    visit("/host/ABC234");
    takeKeys("host", CODE)?.opened();
    expect(keptKey("host", CODE)).toBe(GOOD);
  });

  it("does not replace the working key before it has opened the room, even over reloads; refused, it gives way", () => {
    keepKey("host", CODE, WORKS);
    visit("/host/ABC234", WRONG);
    expect(takeKeys("host", CODE)?.inUse).toBe(WRONG);
    visit("/host/ABC234");
    const keys = takeKeys("host", CODE);
    expect(keys?.inUse).toBe(WRONG);
    expect(keys?.refused()).toBe(true);
    expect(keys?.inUse).toBe(WORKS);
    keys?.opened();
    expect(keptKey("host", CODE)).toBe(WORKS);
    expect(takeKeys("host", CODE)?.inUse).toBe(WORKS);
  });

  it("is not even tried when a part of it is missing", () => {
    visit("/host/ABC234", GOOD.slice(0, 21));
    expect(takeKeys("host", CODE)).toBeNull();
    expect(replaceState).toHaveBeenCalledTimes(1);
    keepKey("host", CODE, WORKS);
    for (const cut of [GOOD.slice(1), `${GOOD} and`, "%E0%A4%A"]) {
      visit("/host/ABC234", cut);
      expect(takeKeys("host", CODE)?.inUse).toBe(WORKS);
    }
  });

  it("takes the place of an older one that works too", () => {
    keepKey("host", CODE, OLDER);
    visit("/host/ABC234", GOOD);
    takeKeys("host", CODE)?.opened();
    expect(keptKey("host", CODE)).toBe(GOOD);
  });

  it("is dropped when refused without another key; a kept one stays", () => {
    visit("/host/ABC234", WRONG);
    expect(takeKeys("host", CODE)?.refused()).toBe(false);
    visit("/host/ABC234");
    expect(takeKeys("host", CODE)).toBeNull();
    keepKey("host", CODE, OLDER);
    visit("/host/ABC234", OLDER);
    expect(takeKeys("host", CODE)?.refused()).toBe(false);
    expect(keptKey("host", CODE)).toBe(OLDER);
  });

  it("lent to a colleague, is kept where there is none, and never in the place of the owner's", () => {
    visit("/host/ABC234", GOOD);
    takeKeys("host", CODE)?.opened(true);
    expect(keptKey("host", CODE)).toBe(GOOD);
    // A newer lent one takes the place of a lent one, such as after that was withdrawn.
    visit("/host/ABC234", OLDER);
    takeKeys("host", CODE)?.opened(true);
    expect(keptKey("host", CODE)).toBe(OLDER);
    visit("/host/ABC234", WORKS);
    takeKeys("host", CODE)?.opened();
    visit("/host/ABC234", GOOD);
    const tried = takeKeys("host", CODE);
    tried?.opened(true);
    expect(tried?.inUse).toBe(GOOD);
    expect(keptKey("host", CODE)).toBe(WORKS);
    visit("/host/ABC234");
    expect(takeKeys("host", CODE)?.inUse).toBe(WORKS);
  });

  it("is not kept anew by a page that comes back after the room was forgotten", () => {
    visit("/host/ABC234", GOOD);
    const keys = takeKeys("host", CODE);
    keys?.opened();
    forgetKeys(CODE);
    keys?.opened();
    expect(keptKey("host", CODE)).toBeNull();
  });

  it("is forgotten with its room before it has opened it, too", () => {
    visit("/stage/ABC234", GOOD);
    takeKeys("stage", CODE);
    forgetKeys(CODE);
    visit("/stage/ABC234");
    expect(takeKeys("stage", CODE)).toBeNull();
  });
});
