/** The page of a producer's link: what it offers is what it may do, in every state of a workshop. */
import { signal } from "@preact/signals";
import { h } from "preact";
import * as v from "valibot";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { hostModel } from "../../../../client/pages/host/model.ts";
import { ProducerDesk } from "../../../../client/pages/host/ProducerDesk.tsx";
import type { ConnectionOptions, LinkState } from "../../../../client/wire/connection.ts";
import type { CommandName } from "../../../../shared/protocol/command.ts";
import type { HostDown } from "../../../../shared/protocol/down.ts";
import { may } from "../../../../shared/protocol/rights.ts";
import type { Up } from "../../../../shared/protocol/up.ts";
import { HostView } from "../../../../shared/protocol/view.ts";
import { plan as planOf } from "../../../../shared/room/view/view.ts";
import { step, TestRoom } from "../../../support/room.ts";
import { draw } from "../../../support/small-dom.ts";

const CHRIS = { id: "chris", name: "Chris", kind: "producer" as const, pages: 1 };

function open() {
  const room = new TestRoom([step("cloud", "cloud", {}), step("note", "note", { text: "# Later" })]);
  const people = room.joinMany(8);
  const given: CommandName[] = [];
  let hear: (message: HostDown) => void = () => {};
  const keys = { inUse: "lent", opened: vi.fn(), refused: vi.fn(() => false) };
  const model = hostModel(room.state.room.code, keys, (options: ConnectionOptions<HostDown>) => {
    hear = options.hear;
    const send = (message: Up) => {
      if (message.t === "command") {
        given.push(message.command.do);
        queueMicrotask(() => hear({ t: "ack", id: message.id }));
      }
      return true;
    };
    const state = signal<LinkState>({ is: "live" });
    return { state, clockOffset: signal(0), send, reconnect: () => {}, end: () => {} };
  });
  const view = (): HostView => {
    const seen = v.parse(HostView, room.view("producer"));
    return { ...seen, team: { ...seen.team, keys: [CHRIS], waiting: 1 } };
  };
  hear({
    t: "welcome",
    v: 2,
    rev: 0,
    now: room.now,
    you: { id: "chris", role: "host", kind: "producer" },
    view: view(),
  });
  hear(planOf(room.state));
  const node = () => h(ProducerDesk, { model, view: view() });
  const { document, again } = draw(node());
  return {
    room,
    people,
    given,
    said: () => document.body.text,
    /** Presses all there is to press, and what comes of it; returns what was pressed. */
    pressAll: async () => {
      hear({ t: "view", rev: 1, now: room.now, view: view() });
      again(node());
      const pressed = new Set<string>();
      for (const button of document.body.named("button", "a")) {
        pressed.add(button.label);
        button.press();
        await Promise.resolve();
      }
      again(node());
      return pressed;
    },
  };
}

beforeEach(() => {
  vi.stubGlobal("navigator", { clipboard: { writeText: async () => {} } });
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("removeEventListener", () => {});
  vi.stubGlobal("requestAnimationFrame", (then: () => void) => then());
});
// Not after each: the page lets go of the window once its test is over.
afterAll(() => vi.unstubAllGlobals());

it("R-137 offers nothing that a producer may not do, and no way to the report, in every state", async () => {
  const page = open();
  const { room } = page;
  const states: [string, () => void][] = [
    ["lobby", () => {}],
    ["setup", () => room.host({ do: "goto", step: "cloud" })],
    ["collecting", () => room.open("cloud", 1)],
    [
      "closed",
      () => {
        for (const [n, id] of page.people.entries()) room.answer(id, "cloud", { words: [n < 4 ? "calm" : "brave"] });
        room.host({ do: "close", step: "cloud" });
      },
    ],
    ["revealed", () => room.host({ do: "reveal", step: "cloud" })],
    ["debrief", () => room.host({ do: "debrief", step: "cloud" })],
    ["ended", () => room.host({ do: "end" })],
  ];
  const offered = new Map<string, Set<string>>();
  for (const [state, reach] of states) {
    reach();
    const pressed = await page.pressAll();
    offered.set(state, pressed);
    // What only opens a box gives no command yet.
    const running = /^(Start:|Open the big|Open$|Reveal|Next|Pause|Resume|End)/;
    expect(
      [...pressed].filter((label) => running.test(label)),
      state,
    ).toEqual([]);
    expect(page.said(), state).toContain("You look after people, the parking lot, words and the timer");
    expect(page.said(), state).not.toMatch(/report|A screen is waiting|\bEnd\b/i);
  }
  expect(page.given.filter((one) => !may("producer", one))).toEqual([]);
  expect(new Set(page.given)).toEqual(new Set(["lock", "blank", "extend", "moderate"]));
  expect([...(offered.get("collecting") ?? [])]).toContain("2 min");
  expect([...(offered.get("revealed") ?? [])]).toContain("Hide “calm”");
});
