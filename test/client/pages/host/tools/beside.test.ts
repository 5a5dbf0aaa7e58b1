/** A quick question lies beside the plan, wherever the host's page counts or offers something. */
import { signal } from "@preact/signals";
import { h } from "preact";
import * as v from "valibot";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { host as words } from "#words/host.ts";
import { secondOf } from "../../../../../client/pages/host/model/next.ts";
import { hostModel } from "../../../../../client/pages/host/model.ts";
import { RunSheet } from "../../../../../client/pages/host/plan/RunSheet.tsx";
import { StepCard } from "../../../../../client/pages/host/step/StepCard.tsx";
import type { ConnectionOptions, LinkState } from "../../../../../client/wire/connection.ts";
import { forgetHandedOver } from "../../../../../client/wire/paper-plan.ts";
import { recallJson } from "../../../../../client/wire/storage.ts";
import type { HostDown } from "../../../../../shared/protocol/down.ts";
import { HostView } from "../../../../../shared/protocol/view.ts";
import { plan as planOf } from "../../../../../shared/room/view/view.ts";
import { choiceStep, sortStep, TestRoom } from "../../../../support/room.ts";
import { draw } from "../../../../support/small-dom.ts";

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal("scrollTo", () => {});
});
afterEach(() => vi.unstubAllGlobals());

/** The plan and the step in hand, with a result of a quick question that is closed. */
function open() {
  const room = new TestRoom([sortStep(), choiceStep("after")]);
  const people = room.joinMany(6);
  let hear: (message: HostDown) => void = () => {};
  const keys = { inUse: "own", opened: vi.fn(), refused: vi.fn(() => false) };
  const model = hostModel(room.state.room.code, keys, (options: ConnectionOptions<HostDown>) => {
    hear = options.hear;
    const state = signal<LinkState>({ is: "live" });
    return { state, clockOffset: signal(0), send: () => true, reconnect: () => {}, end: () => {} };
  });
  const view = (): HostView => v.parse(HostView, room.view("host"));
  room.open("sort");
  room.host({ do: "close", step: "sort" });
  room.host({ do: "quick", step: { ...choiceStep("q-1"), title: "Too warm?" } });
  for (const id of people) room.answer(id, "q-1", { options: ["a"] });
  room.host({ do: "close", step: "q-1" });
  const you = { id: "host", role: "host" as const };
  hear({ t: "welcome", v: 2, rev: 0, now: room.now, you, view: view() });
  hear(planOf(room.state));
  return {
    room,
    drawn: (part: typeof StepCard | typeof RunSheet) => {
      const seen = view();
      hear({ t: "view", rev: 1, now: room.now, view: seen });
      return draw(h(part, { model, view: seen })).document.body;
    },
  };
}

it("R-132 is no step of the plan: numbers and minutes go on as if it were not there", () => {
  const { room, drawn } = open();
  expect(drawn(StepCard).text).not.toMatch(/Step \d of/);
  const sheet = drawn(RunSheet);
  const rows = sheet.named("li").map((row) => row.text);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatch(/^1/);
  expect(rows[1]).toContain("Too warm?");
  expect(rows[1]).toMatch(/^\D/);
  expect(rows[1]).toContain("Quick question");
  expect(rows[2]).toMatch(/^2/);
  const minutes = room.state.plan.filter(({ id }) => id !== "q-1").reduce((sum, one) => sum + one.minutes, 0);
  expect(sheet.text).toContain(`of ${minutes} min`);
  room.host({ do: "goto", step: "after" });
  expect(drawn(StepCard).text).toContain("Step 2 of 2");
});

it("R-132 is not printed with the plan", () => {
  const { room, drawn } = open();
  const link = drawn(RunSheet)
    .named("a")
    .find((one) => one.label === "This plan on paper");
  link?.press();
  const { code } = room.state.room;
  expect(recallJson(`paper:${code}`)).toMatchObject({ steps: [{ id: "sort" }, { id: "after" }] });
  forgetHandedOver(code);
});

it("R-132 offers no pair talk and no second vote, which the room would have to come back from", () => {
  const { room, drawn } = open();
  const offered = () => {
    const view = v.parse(HostView, room.view("host"));
    const around = secondOf(view, room.state.plan, [])?.label;
    const buttons = drawn(StepCard).named("button");
    return [...buttons.map((button) => button.label), ...(around ? [words.primary[around]] : [])];
  };
  expect(offered().filter((label) => /Pair talk|Vote again/i.test(label))).toEqual([]);
  expect(offered()).toContain("Reopen");
  room.open("after");
  for (const id of room.state.people.keys()) room.answer(id, "after", { options: ["a"] });
  room.host({ do: "close", step: "after" });
  expect(offered()).toContain("Pair talk");
});
