import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeCommands } from "../../../../client/pages/host/model/commands.ts";
import type { LinkState } from "../../../../client/wire/connection.ts";
import { MOVE_APART_MS } from "../../../../shared/limits.ts";
import type { CommandMessage } from "../../../../shared/protocol/command.ts";

function setUp() {
  const sent: CommandMessage[] = [];
  let online = true;
  const link = signal<LinkState>({ is: "live" });
  const reconnect = vi.fn();
  const commands = makeCommands((message) => online && sent.push(message) > 0, reconnect, link);
  const set = (on: boolean) => {
    online = on;
    link.value = on ? { is: "live" } : { is: "lost" };
  };
  const id = (place: number) => sent[place]?.id ?? "";
  return { commands, sent, id, reconnect, set, ids: () => sent.map(({ id }) => id) };
}

describe("commands on their way", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("waits until the server has answered", () => {
    const { commands, id } = setUp();
    commands.put("primary", { do: "close", step: "s1" });
    expect(commands.waiting.value.has("primary")).toBe(true);
    commands.acked(id(0));
    expect(commands.waiting.value.size).toBe(0);
  });

  it("does not send the same command twice while it waits", () => {
    const { commands, sent, id } = setUp();
    commands.put("primary", { do: "close", step: "s1" });
    commands.put("primary", { do: "close", step: "s1" });
    expect(sent).toHaveLength(1);
    commands.acked(id(0));
    commands.put("primary", { do: "close", step: "s1" });
    expect(sent).toHaveLength(2);
  });

  it("sends everything again after a reconnect, in order, with the same ids", () => {
    const { commands, ids, id, set } = setUp();
    commands.put("primary", { do: "close", step: "s1" });
    set(false);
    commands.put("lock", { do: "lock", on: true });
    expect(ids()).toHaveLength(1);
    set(true);
    commands.welcome();
    expect(ids()).toEqual([id(0), id(0), id(2)]);
    commands.acked(id(0));
    commands.welcome();
    expect(ids().slice(3)).toEqual([id(2)]);
  });

  it("connects anew when a command is not answered for a while", () => {
    const { commands, id, reconnect } = setUp();
    commands.put("primary", { do: "close", step: "s1" });
    vi.advanceTimersByTime(15_000);
    expect(reconnect).toHaveBeenCalledTimes(1);
    commands.acked(id(0));
    vi.advanceTimersByTime(60_000);
    expect(reconnect).toHaveBeenCalledTimes(1);
  });

  it("R-138 goes on saying that a colleague was quicker when their move is seen, and no longer than that", () => {
    const { commands, id } = setUp();
    for (const [place, code] of [
      ["primary", "stale"],
      ["step", "wrong-phase"],
    ] as const) {
      commands.put(place, { do: "close", step: place });
      commands.failed({ t: "error", id: id(place === "primary" ? 0 : 1), code, message: "No." });
    }
    commands.clearAll();
    expect([...commands.troubles.value.keys()]).toEqual(["primary"]);
    vi.advanceTimersByTime(MOVE_APART_MS);
    commands.clearAll();
    expect(commands.troubles.value.size).toBe(0);
  });

  it("R-112 tells what the server cannot save at once, and does not send it by itself once it can", () => {
    const { commands, sent, id } = setUp();
    commands.put("primary", { do: "close", step: "s1" });
    commands.failed({ t: "error", id: id(0), code: "cannot-save", message: "The disk is full." });
    expect(commands.troubles.value.get("primary")?.message).toBe("The disk is full.");
    vi.advanceTimersByTime(60_000);
    commands.welcome();
    expect([sent.length, commands.waiting.value.size]).toEqual([1, 0]);
  });

  it("shows an error where the command was given, until that place is used again", () => {
    const { commands, id } = setUp();
    commands.put("sheet:s2", { do: "skip", step: "s2" });
    expect(commands.failed({ t: "error", id: id(0), code: "stale", message: "Look again." })).toBe(true);
    expect(commands.troubles.value.get("sheet:s2")).toEqual({ code: "stale", message: "Look again." });
    expect(commands.waiting.value.size).toBe(0);
    commands.put("sheet:s2", { do: "goto", step: "s2" });
    expect(commands.troubles.value.size).toBe(0);
  });

  it("shows each of several errors in its own place", () => {
    const { commands, id } = setUp();
    commands.put("sheet:s2", { do: "skip", step: "s2" });
    commands.put("lock", { do: "lock", on: true });
    commands.failed({ t: "error", id: id(1), code: "ended", message: "It has ended." });
    commands.failed({ t: "error", id: id(0), code: "unknown-step", message: "No such step." });
    expect([...commands.troubles.value.keys()].sort()).toEqual(["lock", "sheet:s2"]);
  });

  it("leaves errors about other things to others", () => {
    const { commands } = setUp();
    expect(commands.failed({ t: "error", code: "bad-json", message: "" })).toBe(false);
    expect(commands.failed({ t: "error", id: "unknown-id", code: "stale", message: "" })).toBe(false);
  });

  it("tries again a moment later when it was too fast", () => {
    const { commands, ids, id } = setUp();
    commands.put("primary", { do: "close", step: "s1" });
    expect(commands.failed({ t: "error", id: id(0), code: "too-fast", message: "" })).toBe(true);
    expect(commands.waiting.value.has("primary")).toBe(true);
    expect(commands.troubles.value.size).toBe(0);
    vi.advanceTimersByTime(2_000);
    expect(ids()).toEqual([id(0), id(0)]);
  });

  it("R-144 forgets after half a minute what was pressed without a connection, and says so until the next press", () => {
    const { commands, sent, set } = setUp();
    set(false);
    commands.put("primary", { do: "reveal", step: "s1" });
    vi.advanceTimersByTime(29_000);
    expect(commands.held.commands.value).toEqual({ unsent: [{ do: "reveal", step: "s1" }], unsure: [] });
    vi.advanceTimersByTime(1_000);
    expect(commands.held.commands.value.unsent).toEqual([]);
    expect([commands.waiting.value.size, commands.held.forgotten.value.length]).toEqual([0, 1]);
    set(true);
    commands.welcome();
    expect(sent).toEqual([]);
    commands.put("primary", { do: "reveal", step: "s1" });
    expect([sent.length, commands.held.forgotten.value.length]).toEqual([1, 0]);
  });

  it("sends what was pressed within half a minute, and however late what somebody wants sent", () => {
    const { commands, sent, set } = setUp();
    set(false);
    commands.put("primary", { do: "reveal", step: "s1" });
    vi.advanceTimersByTime(29_000);
    set(true);
    commands.welcome();
    expect(sent).toHaveLength(1);
    commands.acked(sent[0]?.id ?? "");
    set(false);
    commands.put("primary", { do: "debrief", step: "s1" });
    commands.held.keep();
    vi.advanceTimersByTime(300_000);
    set(true);
    commands.welcome();
    expect(sent[1]?.command).toEqual({ do: "debrief", step: "s1" });
  });

  it("does the same with what may have arrived, and forgets at once what nobody wants any more", () => {
    const { commands, sent, set } = setUp();
    commands.put("primary", { do: "reveal", step: "s1" });
    set(false);
    expect(commands.held.commands.value).toEqual({ unsent: [], unsure: [{ do: "reveal", step: "s1" }] });
    vi.advanceTimersByTime(20_000);
    // Every failed try to come back says "lost" again.
    set(false);
    vi.advanceTimersByTime(10_000);
    expect(commands.held.forgotten.value).toHaveLength(1);
    commands.put("primary", { do: "reveal", step: "s1" });
    commands.held.forget();
    set(true);
    commands.welcome();
    expect([sent.length, commands.waiting.value.size]).toEqual([1, 0]);
  });
});
