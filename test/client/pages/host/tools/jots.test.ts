import { effect, signal } from "@preact/signals";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeCommands } from "../../../../../client/pages/host/model/commands.ts";
import { HELD_MS } from "../../../../../client/pages/host/model/held.ts";
import { makeJots, placeOf } from "../../../../../client/pages/host/tools/jots/jots.ts";
import type { LinkState } from "../../../../../client/wire/connection.ts";
import type { CommandMessage } from "../../../../../shared/protocol/command.ts";
import { setUp } from "./room.ts";

describe("the note box", () => {
  it("sends a line for the step in hand, and lets go of it once the room has it", () => {
    const { model, commands, ack } = setUp("JOTSAA");
    const jots = makeJots(model);
    jots.type("sort", "  Trust came up three times \n");
    jots.add();
    const [line] = jots.unsent.value;
    expect(commands()).toEqual([{ do: "jot", step: "sort", id: line?.id, text: "Trust came up three times" }]);
    expect(jots.draft.value).toBeNull();
    ack(placeOf(line?.id ?? ""));
    expect(jots.unsent.value).toEqual([]);
    jots.type("sort", "   ");
    jots.add();
    expect(commands()).toEqual([]);
  });

  it("keeps a line with the step on which it was begun", () => {
    const { model, commands } = setUp("JOTSBB");
    const jots = makeJots(model);
    jots.type("sort", "Nobody");
    // A colleague moves the room on in the middle of it.
    jots.type("choice", "Nobody objected");
    jots.add();
    expect(commands()).toMatchObject([{ step: "sort", text: "Nobody objected" }]);
    jots.type("choice", "Now the next");
    expect(jots.draft.value?.step).toBe("choice");
  });

  it("loses nothing to a reload: the field as it was, and lines that the room never confirmed", () => {
    const first = setUp("JOTSCC");
    const before = makeJots(first.model);
    before.type("sort", "Kept");
    before.add();
    before.type("sort", "Half a li");
    before.end();
    const { model, commands, ack } = setUp("JOTSCC");
    const jots = makeJots(model);
    expect(jots.draft.value).toEqual({ step: "sort", text: "Half a li" });
    const [line] = jots.unsent.value;
    expect(commands()).toMatchObject([{ do: "jot", id: line?.id, text: "Kept" }]);
    ack(placeOf(line?.id ?? ""));
    expect(jots.unsent.value).toEqual([]);
  });

  it("sends again over the next connection what the last one may have lost", () => {
    const { model, commands, ack, link } = setUp("JOTSDD");
    const jots = makeJots(model);
    jots.type("sort", "Through the gap");
    jots.add();
    const [line] = jots.unsent.value;
    commands();
    link.value = { is: "lost" };
    // It was given up while there was no connection, which is no confirmation.
    ack(placeOf(line?.id ?? ""));
    expect(jots.unsent.value).toHaveLength(1);
    link.value = { is: "live" };
    expect(commands()).toMatchObject([{ do: "jot", id: line?.id }]);
    ack(placeOf(line?.id ?? ""));
    expect(jots.unsent.value).toEqual([]);
  });

  it("keeps a line that was refused, also once the room has moved on, until it is tried again or deleted", () => {
    const { model, commands, refuse, forgive, ack } = setUp("JOTSEE");
    const jots = makeJots(model);
    jots.type("sort", "One too many");
    jots.add();
    const [line] = jots.unsent.value;
    refuse(placeOf(line?.id ?? ""), "too-many");
    forgive();
    expect(jots.unsent.value).toMatchObject([{ text: "One too many", failed: true }]);
    commands();
    jots.again(jots.unsent.value[0]!);
    expect(commands()).toMatchObject([{ do: "jot", text: "One too many" }]);
    refuse(placeOf(line?.id ?? ""), "too-many");
    jots.remove(jots.unsent.value[0]!);
    expect(jots.unsent.value).toEqual([]);
    expect(commands()).toEqual([{ do: "jot", step: "sort", id: line?.id, text: null }]);
    ack(placeOf(line?.id ?? ""));
  });
});

describe("a note on its way", () => {
  afterEach(() => void vi.useRealTimers());

  const jot = { do: "jot", step: "sort", id: "n1", text: "Kept" } as const;
  const wire = () => {
    const sent: CommandMessage[] = [];
    const link = signal<LinkState>({ is: "live" });
    const commands = makeCommands((message) => link.value.is === "live" && sent.push(message) > 0, vi.fn(), link);
    return { sent, link, commands };
  };

  it("is not among the presses that are forgotten without a connection, and goes however late", () => {
    vi.useFakeTimers();
    const { sent, link, commands } = wire();
    link.value = { is: "lost" };
    commands.put("jot:n1", jot);
    commands.put("primary", { do: "reveal", step: "sort" });
    expect(commands.held.commands.value.unsent).toEqual([{ do: "reveal", step: "sort" }]);
    vi.advanceTimersByTime(2 * HELD_MS);
    commands.held.forget();
    link.value = { is: "live" };
    commands.welcome();
    expect(sent.map(({ command }) => command)).toEqual([jot]);
  });

  it("is never seen done and not yet refused", () => {
    const { sent, commands } = wire();
    commands.put("jot:n1", jot);
    const seen: boolean[][] = [];
    const end = effect(() => void seen.push([commands.waiting.value.size > 0, commands.troubles.value.size > 0]));
    commands.failed({ t: "error", id: sent[0]?.id ?? "", code: "too-many", message: "" });
    end();
    expect(seen).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
