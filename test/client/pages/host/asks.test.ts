/** a host who wants the debrief question later has it later, by whichever press the result comes on the screens. */
import { signal } from "@preact/signals";
import { h } from "preact";
import * as v from "valibot";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { host as words } from "#words/host.ts";
import { hostModel } from "../../../../client/pages/host/model.ts";
import { StepCard } from "../../../../client/pages/host/step/StepCard.tsx";
import type { ConnectionOptions, LinkState } from "../../../../client/wire/connection.ts";
import type { Command } from "../../../../shared/protocol/command.ts";
import type { HostDown } from "../../../../shared/protocol/down.ts";
import type { Up } from "../../../../shared/protocol/up.ts";
import { HostView } from "../../../../shared/protocol/view.ts";
import { plan as planOf } from "../../../../shared/room/view/view.ts";
import { choiceStep, TestRoom } from "../../../support/room.ts";
import { draw } from "../../../support/small-dom.ts";

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal("scrollTo", () => {});
});
afterEach(() => vi.unstubAllGlobals());

/** What the page sends when this is pressed. */
function sentBy(room: TestRoom, label: string): Command[] {
  const sent: Command[] = [];
  let hear: (message: HostDown) => void = () => {};
  const keys = { inUse: "own", opened: vi.fn(), refused: vi.fn(() => false) };
  const model = hostModel(room.state.room.code, keys, (options: ConnectionOptions<HostDown>) => {
    hear = options.hear;
    const send = (message: Up) => {
      if (message.t === "command") sent.push(message.command);
      return true;
    };
    const state = signal<LinkState>({ is: "live" });
    return { state, clockOffset: signal(0), send, reconnect: () => {}, end: () => {} };
  });
  const view = v.parse(HostView, room.view("host"));
  hear({ t: "welcome", v: 2, rev: 0, now: room.now, you: { id: "host", role: "host" }, view });
  hear(planOf(room.state));
  model.ask(false);
  const { body } = draw(h(StepCard, { model, view })).document;
  body
    .named("button")
    .find((button) => button.text === label)
    ?.press();
  model.ask(true);
  return sent;
}

it("back from the debrief", () => {
  const room = new TestRoom([choiceStep()]);
  room.vote("choice", Object.fromEntries(room.joinMany(3).map((id) => [id, { options: ["a"] }])));
  room.host({ do: "reveal", step: "choice", prompt: false });
  room.host({ do: "debrief", step: "choice" });
  expect(sentBy(room, words.debrief.back)).toEqual([{ do: "reveal", step: "choice", prompt: false }]);
});

it("the first result, where too few have answered a second time", () => {
  const room = new TestRoom([choiceStep("self", { privacy: "S", rounds: 2 })]);
  const people = room.joinMany(8);
  room.vote("self", Object.fromEntries(people.map((id) => [id, { options: ["a"] }])));
  room.host({ do: "peek", step: "self" });
  room.open("self", 2);
  for (const id of people.slice(0, 2)) room.answer(id, "self", { options: ["b"] }, 2);
  room.host({ do: "close", step: "self" });
  expect(sentBy(room, words.closed.revealFirst)).toEqual([{ do: "reveal", step: "self", prompt: false }]);
});
