import { describe, expect, it } from "vitest";
import { outbox } from "../../client/host/outbox.ts";
import type { CommandMessage } from "../../shared/protocol/command.ts";

function setUp() {
  const sent: CommandMessage[] = [];
  const later: (() => void)[] = [];
  let ids = 0;
  let online = true;
  const box = outbox({
    send: (message) => online && sent.push(message) > 0,
    newId: () => `id-${++ids}-abcdef`,
    later: (run) => later.push(run),
  });
  return { box, sent, later, set: (on: boolean) => (online = on), ids: () => sent.map(({ id }) => id) };
}

describe("commands on their way", () => {
  it("waits until the server has answered", () => {
    const { box, sent } = setUp();
    box.put("primary", { do: "close", step: "s1" });
    expect(box.waiting.value.has("primary")).toBe(true);
    box.acked(sent[0]!.id);
    expect(box.waiting.value.size).toBe(0);
  });

  it("does not send the same command twice while it waits", () => {
    const { box, sent } = setUp();
    box.put("primary", { do: "close", step: "s1" });
    box.put("primary", { do: "close", step: "s1" });
    expect(sent).toHaveLength(1);
    box.acked(sent[0]!.id);
    box.put("primary", { do: "close", step: "s1" });
    expect(sent).toHaveLength(2);
  });

  it("sends everything again after a reconnect, in order, with the same ids", () => {
    const { box, ids, set } = setUp();
    box.put("primary", { do: "close", step: "s1" });
    set(false);
    box.put("lock", { do: "lock", on: true });
    expect(ids()).toEqual(["id-1-abcdef"]);
    set(true);
    box.resend();
    expect(ids()).toEqual(["id-1-abcdef", "id-1-abcdef", "id-2-abcdef"]);
    box.acked("id-1-abcdef");
    box.resend();
    expect(ids().slice(3)).toEqual(["id-2-abcdef"]);
  });

  it("shows an error where the command was given, until that place is used again", () => {
    const { box } = setUp();
    box.put("sheet:s2", { do: "skip", step: "s2" });
    expect(box.failed({ t: "error", id: "id-1-abcdef", code: "stale", message: "Look again." })).toBe(true);
    expect(box.troubles.value.get("sheet:s2")).toEqual({ code: "stale", message: "Look again." });
    expect(box.waiting.value.size).toBe(0);
    box.put("sheet:s2", { do: "goto", step: "s2" });
    expect(box.troubles.value.size).toBe(0);
  });

  it("leaves errors about other things to others", () => {
    const { box } = setUp();
    expect(box.failed({ t: "error", code: "bad-json", message: "" })).toBe(false);
    expect(box.failed({ t: "error", id: "unknown-id", code: "stale", message: "" })).toBe(false);
  });

  it("tries again a moment later when it was too fast", () => {
    const { box, ids, later } = setUp();
    box.put("primary", { do: "close", step: "s1" });
    expect(box.failed({ t: "error", id: "id-1-abcdef", code: "too-fast", message: "" })).toBe(true);
    expect(box.waiting.value.has("primary")).toBe(true);
    expect(box.troubles.value.size).toBe(0);
    later[0]!();
    expect(ids()).toEqual(["id-1-abcdef", "id-1-abcdef"]);
  });
});
