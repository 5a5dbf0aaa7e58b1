import { signal } from "@preact/signals";
import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import { hostModel, patient } from "../../../../client/pages/host/model.ts";
import type { ConnectionOptions, LinkState } from "../../../../client/wire/connection.ts";
import { recall } from "../../../../client/wire/storage.ts";
import { close } from "../../../../shared/protocol/close.ts";
import type { HostDown } from "../../../../shared/protocol/down.ts";
import type { Up } from "../../../../shared/protocol/up.ts";
import { HostView } from "../../../../shared/protocol/view.ts";
import { plan as planOf } from "../../../../shared/room/view/view.ts";
import { deck, sortStep, TestRoom } from "../../../support/room.ts";

/** A model wired to a room's core by hand. */
function setUp(code: string) {
  const room = new TestRoom([sortStep()]);
  const people = room.joinMany(8);
  const sent: Up[] = [];
  const link = signal<LinkState>({ is: "connecting" });
  let hear: (message: HostDown) => void = () => {};
  let wire: ConnectionOptions<HostDown> | undefined;
  const keys = { inUse: "fresh", opened: vi.fn(), refused: vi.fn(() => true) };
  const model = hostModel(code, keys, (options: ConnectionOptions<HostDown>) => {
    hear = options.hear;
    wire = options;
    const send = (message: Up) => sent.push(message) > 0;
    return { state: link, clockOffset: signal(250), send, reconnect: () => {}, end: () => {} };
  });
  const viewNow = () => v.parse(HostView, room.view("host"));
  const show = () => hear({ t: "view", rev: 1, now: room.now, view: viewNow() });
  const plan = () => hear(planOf(room.state));
  const welcome = () => {
    hear({ t: "welcome", v: 2, rev: 0, now: room.now, you: { id: "host", role: "host" }, view: viewNow() });
    plan();
  };
  const vote = () => {
    const votes = people.map((id, at) => [id, deck({ c1: "L", c8: at % 2 ? "L" : "M", c13: at < 2 ? "M" : "L" })]);
    room.vote("sort", Object.fromEntries(votes));
    show();
  };
  return {
    room,
    model,
    sent,
    keys,
    wire: wire!,
    hear: (message: HostDown) => hear(message),
    show,
    plan,
    welcome,
    vote,
  };
}

describe("the host's model", () => {
  it("knows the server's time", () => {
    const { model } = setUp("CLOCKS");
    expect(Math.abs(model.now() - Date.now() - 250)).toBeLessThan(50);
  });

  it("keeps a key that opened the room, and tries the earlier one where it was refused", () => {
    const { model, keys, wire, welcome } = setUp("KEYRNG");
    expect(wire.hello()).toMatchObject({ role: "host", key: "fresh" });
    expect(wire.again?.(close.noRoom)).toBe(false);
    expect(keys.refused).not.toHaveBeenCalled();
    expect(wire.again?.(close.key)).toBe(true);
    keys.inUse = "earlier";
    expect(wire.hello()).toMatchObject({ key: "earlier" });
    expect(keys.opened).not.toHaveBeenCalled();
    welcome();
    expect(keys.opened).toHaveBeenCalledTimes(1);
    expect(model.key).toBe("earlier");
  });

  it("shows nothing before it knows the plan, which comes in a message of its own", () => {
    const { model, room, hear, show, plan } = setUp("PLANNN");
    show();
    expect(model.view.value).toBeNull();
    plan();
    expect(model.view.value?.room.status).toBe("lobby");
    expect(model.plan.value.map(({ id }) => id)).toEqual(["sort"]);
    room.host({ do: "edit", step: { ...room.plan[0]!, title: "Other" } });
    hear(planOf(room.state));
    expect([model.plan.value[0]?.title, model.agenda.value?.title]).toEqual(["Other", "Test room"]);
  });

  it("ticks the most contested card, then what the host ticks, two at most", () => {
    const { model, welcome, vote } = setUp("PICKED");
    welcome();
    expect(model.picked.value).toEqual([]);
    vote();
    expect(model.picked.value).toEqual(["c8"]);
    model.pick("c13");
    expect(model.picked.value).toEqual(["c8", "c13"]);
    model.pick("c1");
    expect(model.picked.value).toEqual(["c13", "c1"]);
    model.pick("c1");
    model.pick("c13");
    expect(model.picked.value).toEqual([]);
  });

  it("folds the peek at every change of phase, and keeps it over other changes", () => {
    const { model, room, welcome, vote, show } = setUp("PEEKED");
    welcome();
    vote();
    expect(model.peeking.value).toBe(false);
    model.peek(true);
    room.host({ do: "lock", on: true });
    show();
    expect(model.peeking.value).toBe(true);
    room.open("sort", 1);
    show();
    expect(model.peeking.value).toBe(false);
    room.host({ do: "close", step: "sort" });
    show();
    expect(model.peeking.value).toBe(false);
  });

  it("sends what was not acked again after a welcome, and shows errors where they belong", () => {
    const { model, sent, welcome, hear, show, room } = setUp("RESENT");
    welcome();
    model.command("primary", { do: "goto", step: "sort" });
    welcome();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    const [first] = sent;
    if (first?.t !== "command") throw new Error("not a command");
    hear({ t: "error", id: first.id, code: "wrong-phase", message: "Not now." });
    expect(model.troubles.value.get("primary")?.message).toBe("Not now.");
    room.host({ do: "goto", step: "sort" });
    show();
    expect(model.troubles.value.size).toBe(0);
  });

  it("does not send what was pressed just after a colleague's move, says why, and goes on saying it in the next view", () => {
    const { model, sent, welcome, hear, room } = setUp("APARTT");
    welcome();
    expect(model.you.value).toEqual({ id: "host", kind: "owner" });
    room.host({ do: "goto", step: "sort" });
    const view = v.parse(HostView, room.view("host"));
    const now = Math.round(model.now());
    const lately = [{ by: "k1", what: "goto", step: "sort", at: now }];
    const keys = [{ id: "k1", name: "Ana", kind: "co" as const, pages: 1 }];
    const seen = { ...view, team: { ...view.team, keys, lately } };
    hear({ t: "view", rev: 2, now, view: seen });
    model.command("primary", { do: "open", step: "sort", round: 1, from: "setup" });
    expect(sent).toEqual([]);
    expect(model.troubles.value.get("primary")?.message).toContain("Ana moved the step on");
    model.command("lock", { do: "lock", on: true });
    expect(sent).toHaveLength(1);
    room.open("sort", 1);
    hear({ t: "view", rev: 3, now, view: { ...v.parse(HostView, room.view("host")), team: seen.team } });
    expect(model.troubles.value.get("primary")?.code).toBe("stale");
  });

  it("keeps a colleague's key as lent, and says what it is", () => {
    const { model, keys, hear, room } = setUp("LENTTT");
    const view = v.parse(HostView, room.view("host"));
    hear({ t: "welcome", v: 2, rev: 0, now: room.now, you: { id: "k1", role: "host", kind: "producer" }, view });
    expect(model.you.value).toEqual({ id: "k1", kind: "producer" });
    expect(keys.opened).toHaveBeenCalledWith(true);
  });

  it("lists people in the order of joining, and follows changes", () => {
    const { model, hear } = setUp("PEOPLE");
    const row = { mode: "room", present: true } as const;
    hear({
      t: "people",
      changes: [
        { id: "b", number: 2, ...row },
        { id: "a", number: 1, ...row },
      ],
    });
    hear({ t: "people", changes: [{ id: "b", number: 2, ...row, present: false }] });
    expect(model.roll.people.value.map(({ id, present }) => [id, present])).toEqual([
      ["a", true],
      ["b", false],
    ]);
  });

  it("asks about the projector once for each room", () => {
    const { model } = setUp("SCREEN");
    expect(model.projected.value).toBeNull();
    model.sayProjected("yes");
    expect(recall("projected:SCREEN")).toBe("yes");
    expect(setUp("SCREEN").model.projected.value).toBe("yes");
    expect(setUp("OTHERS").model.projected.value).toBeNull();
  });
});

describe("the state of the connection on the host's page", () => {
  it("says that it is lost after a while, however often coming back fails in between, and at once when it is back", () => {
    vi.useFakeTimers();
    const link = signal<LinkState>({ is: "live" });
    const shown = patient(link, 1_500);
    link.value = { is: "lost" };
    expect(shown.value).toBe("live");
    vi.advanceTimersByTime(1_000);
    link.value = { is: "lost" };
    vi.advanceTimersByTime(600);
    expect(shown.value).toBe("lost");
    link.value = { is: "live" };
    expect(shown.value).toBe("live");
    vi.useRealTimers();
  });
});
