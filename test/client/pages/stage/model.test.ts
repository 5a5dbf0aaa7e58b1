import { signal } from "@preact/signals";
import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import { openStage } from "../../../../client/pages/stage/model.ts";
import type { ConnectionOptions } from "../../../../client/wire/connection.ts";
import { close } from "../../../../shared/protocol/close.ts";
import type { StageDown } from "../../../../shared/protocol/down.ts";
import { StageView } from "../../../../shared/protocol/view.ts";
import { choiceStep, TestRoom } from "../../../support/room.ts";

/** A stage wired to a room's core by hand. */
function setUp() {
  const room = new TestRoom([choiceStep()]);
  const keys = { inUse: "fresh", opened: vi.fn(), refused: vi.fn(() => true) };
  let wire: ConnectionOptions<StageDown> | undefined;
  const model = openStage("ABC234", keys, (options: ConnectionOptions<StageDown>) => {
    wire = options;
    const state = signal({ is: "connecting" as const });
    return { state, clockOffset: signal(0), send: () => true, reconnect: () => {}, end: () => {} };
  });
  const view = () => v.parse(StageView, room.view("stage"));
  return { model, keys, room, view, wire: wire! };
}

describe("the stage's model", () => {
  it("keeps a key that opened the room, and tries the earlier one where it was refused", () => {
    const { model, keys, room, view, wire } = setUp();
    expect(wire.again?.(close.noRoom)).toBe(false);
    expect(wire.again?.(close.key)).toBe(true);
    keys.inUse = "earlier";
    expect(wire.hello()).toMatchObject({ role: "stage", key: "earlier" });
    expect([keys.opened.mock.calls.length, model.view.value]).toEqual([0, null]);
    wire.hear({ t: "welcome", v: 2, rev: 0, now: room.now, you: { id: "stage", role: "stage" }, view: view() });
    expect(keys.opened).toHaveBeenCalledTimes(1);
    expect(model.view.value?.room.status).toBe("lobby");
    room.host({ do: "goto", step: "choice" });
    wire.hear({ t: "view", rev: 1, now: room.now, view: view() });
    expect(model.view.value?.step?.id).toBe("choice");
  });
});
