import { signal } from "@preact/signals";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { handBox } from "../../../../client/pages/host/hand/open.ts";
import { type KeyActions, listenToKeys } from "../../../../client/pages/host/model/keyboard.ts";
import { hostModel } from "../../../../client/pages/host/model.ts";
import { keepDrive, keepKeys, keyTeller } from "../../../../client/wire/clicker.ts";
import type { ConnectionOptions } from "../../../../client/wire/connection.ts";
import type { HostDown } from "../../../../shared/protocol/down.ts";
import type { Up } from "../../../../shared/protocol/up.ts";
import { HostView } from "../../../../shared/protocol/view.ts";
import { plan } from "../../../../shared/room/view/view.ts";
import { deck, sortStep, step, TestRoom } from "../../../support/room.ts";

const CODE = "KEYSKE";

const NOTES = [
  step("plain", "note", { text: "One\n\n---\n\nTwo" }),
  step("timed", "note", { text: "One\n\n---\n\nTwo\n\n--- 4:00\n\nThree" }),
  step("round", "note", { kind: "round", text: "One\n\n---\n\nTwo" }),
];

/** A host page's model, its keys, and the buttons that the page shows. */
function setUp() {
  const room = new TestRoom([sortStep(), step("talk", "onehat", { scenario: "s3" }), ...NOTES]);
  const people = room.joinMany(8);
  const sent: Up[] = [];
  let hear: (message: HostDown) => void = () => {};
  const keys = { inUse: "key", opened: vi.fn(), refused: vi.fn(() => false) };
  const model = hostModel(CODE, keys, (options: ConnectionOptions<HostDown>) => {
    hear = options.hear;
    const send = (message: Up) => sent.push(message) > 0;
    return { state: signal({ is: "live" as const }), clockOffset: signal(0), send, reconnect: () => {}, end: () => {} };
  });
  const show = () => {
    hear(plan(room.state));
    hear({ t: "view", rev: 1, now: room.now, view: v.parse(HostView, room.view("host")) });
  };
  const actions = { primary: vi.fn(), press: vi.fn(), check: vi.fn() } satisfies KeyActions;
  stops.push(listenToKeys(model, actions));
  const focuses = () =>
    sent.flatMap((message) =>
      message.t === "command" && message.command.do === "focus" ? [message.command.item] : [],
    );
  const reveal = () => {
    room.vote("sort", Object.fromEntries(people.map((id) => [id, deck({ c1: "L", c8: "M", c13: "B" })])));
    room.host({ do: "reveal", step: "sort" });
    room.host({ do: "focus", step: "sort", item: "c1" });
    show();
  };
  /** What the room would do with the last command. */
  const follow = () => {
    const last = sent.at(-1);
    if (last?.t !== "command") return;
    room.host(last.command);
    hear({ t: "ack", id: last.id });
    show();
  };
  show();
  return { room, sent, actions, show, reveal, follow, focuses };
}

const stops: (() => void)[] = [];
let listener: ((event: object) => void) | null = null;
let buttons: { dataset: { key: string }; disabled?: boolean; pressed: number }[] = [];

/** Presses a key on the page; says whether the browser would still do what it does with that key. */
function press(key: string, more: object = {}): boolean {
  let prevented = false;
  listener?.({ key, repeat: false, target: null, preventDefault: () => (prevented = true), ...more });
  return !prevented;
}

beforeEach(() => {
  buttons = ["b", "p", "e"].map((key) => ({ dataset: { key }, pressed: 0 }));
  vi.stubGlobal("Element", class {});
  vi.stubGlobal("addEventListener", (_: string, hear: typeof listener) => (listener = hear));
  vi.stubGlobal("removeEventListener", () => (listener = null));
  vi.stubGlobal("document", {
    addEventListener: () => {},
    querySelectorAll: () =>
      buttons.map((button) => ({
        dataset: button.dataset,
        getAttribute: () => String(button.disabled ?? false),
        click: () => (button.pressed += 1),
      })),
  });
  keepKeys(true);
  keepDrive(CODE, false);
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
});

describe("the clicker on the facilitator's page", () => {
  it("walks the cards once they are revealed, and changes nothing before", () => {
    const { sent, reveal, follow, focuses, room } = setUp();
    expect([press("PageDown"), press("PageUp"), sent.length]).toEqual([true, true, 0]);
    room.open("sort");
    expect([press("PageDown"), sent.length]).toEqual([true, 0]);
    reveal();
    expect(press("PageDown")).toBe(false);
    follow();
    press("ArrowRight");
    follow();
    expect(focuses()).toEqual(["c8", "c13"]);
    press("PageUp");
    expect(focuses()).toEqual(["c8", "c13", "c8"]);
  });

  it("R-146 turns the pages of what does not fit on the big screen, and walks on from the last one", () => {
    const { room, sent, show, follow } = setUp();
    for (const [place, person] of [...room.state.people.keys()].entries()) {
      room.ask(person, `${"Why is that so, and who has decided it? ".repeat(5)}${place}`);
      room.host({ do: "moderate", what: "question", question: [...room.state.questions.keys()][place]!, to: "live" });
    }
    room.host({ do: "moderate", what: "lot", to: "asking", screen: true });
    show();
    const pages = () => sent.flatMap(({ t, ...rest }) => (t === "command" && "command" in rest ? [rest.command] : []));
    expect(press("PageDown")).toBe(false);
    expect(pages()).toEqual([{ do: "moderate", what: "lot", to: "asking", page: 1 }]);
    follow();
    for (let turns = 0; turns < 20; turns += 1) {
      press("PageDown");
      follow();
    }
    const last = pages().length;
    press("PageUp");
    expect(pages()).toHaveLength(last + 1);
    // The page does not scroll away at the end.
    expect(press("PageDown")).toBe(false);
  });

  it("does nothing at the last card, and the page does not scroll away", () => {
    const { reveal, follow, focuses, actions } = setUp();
    reveal();
    for (const _ of [1, 2]) {
      press("PageDown");
      follow();
    }
    expect([press("PageDown"), focuses().length, actions.press.mock.calls.length]).toEqual([false, 2, 0]);
  });

  it("presses the big button where it drives, after the last card, and once however long it is held", () => {
    const { reveal, follow, focuses, actions } = setUp();
    keepDrive(CODE, true);
    expect(press("PageDown")).toBe(false);
    press("PageDown", { repeat: true });
    expect(actions.press).toHaveBeenCalledTimes(1);
    expect(press("PageUp")).toBe(false);
    reveal();
    press("PageDown");
    follow();
    press("PageDown");
    follow();
    expect([focuses().length, actions.press.mock.calls.length]).toEqual([2, 1]);
    press("PageDown");
    expect(actions.press).toHaveBeenCalledTimes(2);
  });

  it("R-155 turns no page of an open vote unless it may press the big button, and not again while it is held", () => {
    const { room, sent, show, follow, actions } = setUp();
    room.host({ do: "open", step: "talk", round: 1, from: "setup" });
    show();
    const turns = () =>
      sent.flatMap((one) => (one.t === "command" && one.command.do === "turn" ? [one.command.page] : []));
    // The page does not scroll either.
    expect(["PageDown", "ArrowRight", "PageUp", "ArrowLeft"].map((key) => press(key))).toEqual(Array(4).fill(false));
    expect([turns(), actions.press.mock.calls.length]).toEqual([[], 0]);
    keepDrive(CODE, true);
    press("PageDown");
    press("PageDown", { repeat: true });
    expect([turns(), actions.press.mock.calls.length]).toEqual([[], 1]);
    press("ArrowRight");
    follow();
    for (const key of ["ArrowRight", "PageDown", "ArrowLeft"]) press(key, { repeat: true });
    expect(turns()).toEqual([1]);
    press("PageUp");
    expect(turns()).toEqual([1, 0]);
    expect(actions.press).toHaveBeenCalledTimes(1);
  });

  it.each(["timed", "round"])(
    "R-145 turns the sheets of a page that is %s with leave alone, and of any other page freely",
    (id) => {
      const { room, sent, show, follow } = setUp();
      const sheets = () =>
        sent.flatMap((one) => (one.t === "command" && one.command.do === "turn" ? [one.command.sheet] : []));
      const turnAll = () => {
        for (const key of ["PageDown", "ArrowRight", "PageUp"]) {
          const before = sheets().length;
          // The page never scrolls away under the clicker.
          if (key.startsWith("Page")) expect(press(key)).toBe(false);
          else press(key);
          if (sheets().length > before) follow();
        }
      };
      room.host({ do: "open", step: "plain", round: 1, from: "setup" });
      show();
      press("PageDown");
      follow();
      press("PageUp");
      follow();
      expect(sheets()).toEqual([1, 0]);
      room.host({ do: "open", step: id, round: 1, from: "setup" });
      show();
      turnAll();
      expect(sheets()).toEqual([1, 0]);
      keepDrive(CODE, true);
      turnAll();
      expect(sheets().slice(2)).toEqual([1, 2, 1]);
    },
  );

  it("B and the full stop blank the big screen, and never lead to the big button", () => {
    const { actions } = setUp();
    expect([press("b"), press("B"), press(".")]).toEqual([false, false, false]);
    expect(buttons[0]?.pressed).toBe(3);
    expect(actions.primary).not.toHaveBeenCalled();
    press("g");
    expect(actions.primary).toHaveBeenCalledTimes(1);
  });

  it("leaves Esc, F5 and what has no button to the browser", () => {
    setUp();
    expect(["Escape", "F5", "x", "Enter", " ", "Tab"].map((key) => press(key))).toEqual(Array(6).fill(true));
    buttons[1]!.disabled = true;
    expect(press("p")).toBe(true);
  });

  it("rests while somebody types, over an open box, with a modifier, and where it is switched off", () => {
    const { reveal, sent } = setUp();
    reveal();
    handBox.value = "code";
    expect(press("b")).toBe(true);
    handBox.value = null;
    expect(press("b", { ctrlKey: true })).toBe(true);
    keepKeys(false);
    expect(["b", ".", "?", "PageDown", "ArrowRight", "g"].map((key) => press(key))).toEqual(Array(6).fill(true));
    expect([buttons[0]?.pressed, sent.length]).toEqual([0, 0]);
  });

  it("R-145 hears the clicker of the big screen in the same browser, and of all keys only what that may do", async () => {
    const { reveal, focuses, actions } = setUp();
    reveal();
    const tell = keyTeller(CODE);
    for (const key of ["e", "p", "g", "Enter", "b", "PageDown"]) tell({ key, repeat: false });
    await vi.waitFor(() => expect(focuses()).toEqual(["c8"]));
    expect(buttons.map(({ pressed }) => pressed)).toEqual([1, 0, 0]);
    expect(actions.primary).not.toHaveBeenCalled();
  });
});
