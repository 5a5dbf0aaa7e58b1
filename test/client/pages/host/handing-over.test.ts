/** What the host page offers for handing over, drawn as a page draws it. */
import { signal } from "@preact/signals";
import { h } from "preact";
import * as v from "valibot";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type HostModel, hostModel } from "../../../../client/pages/host/model.ts";
import { Knock } from "../../../../client/pages/host/team/Knock.tsx";
import { Links } from "../../../../client/pages/host/team/Links.tsx";
import { OwnName } from "../../../../client/pages/host/team/OwnName.tsx";
import { StageLink } from "../../../../client/pages/host/team/StageLink.tsx";
import type { ConnectionOptions, LinkState } from "../../../../client/wire/connection.ts";
import { forgetKeys, keepKey, keptKey } from "../../../../client/wire/keys.ts";
import { forgetMadeKeys, keepMadeKey, madeKey } from "../../../../client/wire/made-links.ts";
import { Command } from "../../../../shared/protocol/command.ts";
import type { HostDown } from "../../../../shared/protocol/down.ts";
import type { HostKind, Team } from "../../../../shared/protocol/team.ts";
import type { Up } from "../../../../shared/protocol/up.ts";
import { HostView } from "../../../../shared/protocol/view.ts";
import { sortStep, TestRoom } from "../../../support/room.ts";
import { draw, type SmallElement } from "../../../support/small-dom.ts";

const CODE = "ABCDEF";
const ANA: Team["keys"][number] = { id: "ana", name: "Ana", kind: "co", pages: 2 };

type Part = (props: { model: HostModel; view: HostView }) => ReturnType<typeof h> | null;

/** A part of the page of a host with this kind of key, drawn with a team beside it. */
function open(part: Part, kind: HostKind = "owner", first: Partial<Team> = {}) {
  const room = new TestRoom([sortStep()]);
  const sent: { id: string; command: Command }[] = [];
  let hear: (message: HostDown) => void = () => {};
  const keys = { inUse: "own-key", opened: vi.fn(), refused: vi.fn(() => false) };
  const model = hostModel(CODE, keys, (options: ConnectionOptions<HostDown>) => {
    hear = options.hear;
    const send = (message: Up) => {
      if (message.t === "command") sent.push({ id: message.id, command: v.parse(Command, message.command) });
      return true;
    };
    const state = signal<LinkState>({ is: "live" });
    return { state, clockOffset: signal(0), send, reconnect: () => {}, end: () => {} };
  });
  let team: Team = { ownerPages: 1, keys: [], waiting: 0, lately: [], ...first };
  const view = (): HostView => ({
    ...v.parse(HostView, room.view("host")),
    joinUrl: `http://10.0.0.7/j/${CODE}`,
    team,
  });
  const you = { id: kind === "owner" ? "host" : "ana", role: "host" as const, kind };
  hear({ t: "welcome", v: 2, rev: 0, now: Date.now(), you, view: view() });
  const node = () => h(part, { model, view: view() });
  const { document, again } = draw(node());
  const after = <T>(act: () => T): T => {
    const out = act();
    again(node());
    again(node());
    return out;
  };
  const find = (name: string, label: string | RegExp): SmallElement => {
    const found = document.body
      .named(name)
      .find((one) => (typeof label === "string" ? one.label === label : label.test(one.label)));
    if (!found) throw new Error(`no ${name} ${label} among ${document.body.named(name).map((one) => one.label)}`);
    return found;
  };
  return {
    sent,
    document,
    find,
    said: () => document.body.text,
    press: (label: string | RegExp) => after(() => find("button", label).press()),
    enter: (label: string | RegExp, text: string) => after(() => find("input", label).enter(text)),
    submit: () => after(() => document.body.named("form")[0]!.fire("submit")),
    team: (next: Partial<Team>) =>
      after(() => {
        team = { ...team, ...next };
        hear({ t: "view", rev: 1, now: Date.now(), view: view() });
      }),
    ack: () => after(() => hear({ t: "ack", id: sent.at(-1)!.id })),
    refuse: (code: "unknown-screen" | "too-many") =>
      after(() => hear({ t: "error", id: sent.at(-1)!.id, code, message: `Refused: ${code}.` })),
  };
}

const copied: string[] = [];

beforeEach(() => {
  copied.length = 0;
  vi.stubGlobal("navigator", { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  forgetKeys(CODE);
  forgetMadeKeys(CODE);
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  vi.stubGlobal("requestAnimationFrame", (then: () => void) => then());
});

describe("a link for a colleague", () => {
  it("is made with a name and a key that only this browser knows, and can be copied once the room has it", () => {
    const page = open(Links);
    page.press("Make a link for a colleague");
    page.submit();
    expect(page.said()).toContain("Give a name");
    expect(page.sent).toEqual([]);
    page.enter("Name", "  Ana ");
    page.submit();
    const { command } = page.sent[0]!;
    if (command.do !== "invite") throw new Error(command.do);
    expect(command).toMatchObject({ do: "invite", name: "Ana", kind: "co", key: expect.stringMatching(/^[\w-]{32}$/) });
    expect(madeKey(CODE, command.id)).toBe(command.key);
    page.ack();
    page.team({ keys: [{ id: command.id, name: "Ana", kind: "co", pages: 0 }] });
    expect(page.said()).toContain("Co-facilitator · not open now");
    expect(page.document.activeElement?.label).toBe("Copy link: Ana");
    expect(page.said()).not.toContain(command.key);
    expect(page.document.body.named("form")).toEqual([]);
  });

  it("says in one line what each kind may do, and makes the one that was chosen", () => {
    const page = open(Links);
    page.press("Make a link for a colleague");
    expect(page.said()).toMatch(/Runs the workshop as you do, but cannot delete it/);
    expect(page.said()).toMatch(/Sees no result before the reveal, and opens no report/);
    page.document.body.named("input").at(-1)!.fire("change");
    page.enter("Name", "Bo");
    page.submit();
    expect(page.sent[0]?.command).toMatchObject({ kind: "producer", name: "Bo" });
  });

  it("that the room does not take leaves no key behind, and the form stays", () => {
    const page = open(Links);
    page.press("Make a link for a colleague");
    page.enter("Name", "Ana");
    page.submit();
    const { command } = page.sent[0]!;
    page.refuse("too-many");
    expect(page.said()).toContain("Refused: too-many.");
    expect(command.do === "invite" && madeKey(CODE, command.id)).toBeNull();
    expect(page.find("input", "Name").value).toBe("Ana");
  });

  it("is withdrawn by the first facilitator alone, who is asked first", () => {
    vi.useFakeTimers();
    const page = open(Links, "owner", { keys: [ANA] });
    expect(page.said()).toContain("Co-facilitator · open on 2 pages now");
    page.press("Withdraw: Ana");
    expect(page.said()).toContain("It closes at once, wherever it is open");
    expect(page.document.activeElement?.label).toBe("Keep it");
    vi.advanceTimersByTime(1_000);
    page.team({});
    page.press("Withdraw link");
    expect(page.sent.map(({ command }) => command)).toEqual([{ do: "revoke", id: "ana" }]);
    vi.useRealTimers();
    const colleague = open(Links, "co", { keys: [ANA] });
    expect(() => colleague.find("button", /Withdraw/)).toThrow();
    expect(colleague.said()).toContain("Only the first facilitator can withdraw a link.");
    expect(colleague.said()).toContain("Ana (you)");
  });

  it("is withdrawn with the links that were made with it, which the question names", () => {
    vi.useFakeTimers();
    const keys = [ANA, { ...ANA, id: "ben", name: "Ben", by: "ana" }, { ...ANA, id: "cem", name: "Cem", by: "ben" }];
    for (const { id } of keys) keepMadeKey(CODE, id, "k".repeat(24));
    const page = open(Links, "owner", { keys });
    page.press("Withdraw: Ana");
    expect(page.said()).toContain("The links that were made with it go too: Ben, Cem.");
    vi.advanceTimersByTime(1_000);
    page.team({ keys });
    page.press("Withdraw link");
    expect(page.sent.map(({ command }) => command)).toEqual([{ do: "revoke", id: "ana" }]);
    expect(keys.map(({ id }) => madeKey(CODE, id))).toEqual([null, null, null]);
    vi.useRealTimers();
  });

  it("is copied where its key was made here, whatever id somebody else gave to theirs", () => {
    const page = open(Links, "owner", { keys: [{ ...ANA, id: "constructor" }] });
    expect(() => page.find("button", "Copy link: Ana")).toThrow();
    expect(page.said()).toContain("A link can be copied only in the browser that made it.");
  });

  it("is one of eight at most, in words", () => {
    const keys = Array.from({ length: 8 }, (_, n) => ({ ...ANA, id: `k${n}`, pages: 0 }));
    const page = open(Links, "owner", { keys });
    expect(page.said()).toContain("There are 8 links for colleagues already.");
    expect(() => page.find("button", "Make a link for a colleague")).toThrow();
  });
});

describe("the big screen's link", () => {
  it("is the one that this browser has", () => {
    keepKey("stage", CODE, "s".repeat(24));
    const page = open(StageLink);
    page.press("Copy the big-screen link");
    expect(page.sent).toEqual([]);
    expect(copied).toEqual([`http://10.0.0.7/stage/${CODE}#${"s".repeat(24)}`]);
  });

  it("is made where this browser has none, and opens the big screen from here as well from then on", () => {
    const page = open(StageLink, "co", { keys: [ANA] });
    page.press("Copy the big-screen link");
    const { command } = page.sent[0]!;
    if (command.do !== "invite") throw new Error(command.do);
    expect(command).toMatchObject({ kind: "stage", name: "Big screen" });
    expect(keptKey("stage", CODE)).toBeNull();
    page.ack();
    page.team({ keys: [ANA, { id: command.id, name: "Big screen", kind: "stage", pages: 0 }] });
    expect(keptKey("stage", CODE)).toBe(command.key);
    // The press was meant for that.
    expect(copied).toEqual([`http://10.0.0.7/stage/${CODE}#${command.key}`]);
  });
});

describe("one's own name", () => {
  it("is what colleagues see: the owner's, or the link's", () => {
    const owner = open(OwnName, "owner", { owner: "Bo" });
    expect(owner.find("input", "Your colleagues see").value).toBe("Bo");
    owner.submit();
    expect(owner.sent).toEqual([]);
    owner.enter("Your colleagues see", "Bo L.");
    owner.submit();
    expect(owner.sent[0]?.command).toEqual({ do: "sign", name: "Bo L." });
    owner.ack();
    owner.team({ owner: "Bo L." });
    expect(owner.said()).toContain("Saved.");
    const colleague = open(OwnName, "co", { owner: "Bo", keys: [ANA] });
    expect(colleague.find("input", "Your colleagues see").value).toBe("Ana");
  });
});

describe("a screen that waits", () => {
  it("is told at once, and let in by its four digits, as the big screen", () => {
    const page = open(Knock);
    expect(page.said()).toBe("");
    page.team({ waiting: 1 });
    page.enter("A screen is waiting: type its four digits", "4 7-1x");
    page.submit();
    expect(page.said()).toContain("There are four digits.");
    page.enter("A screen is waiting: type its four digits", "４7 19 8");
    page.submit();
    const { command } = page.sent[0]!;
    expect(command).toMatchObject({ do: "pair", digits: "4719", kind: "stage", name: "Big screen" });
    page.ack();
    page.team({ waiting: 0 });
    expect(page.said()).toBe("Let in. It opens by itself.");
  });

  it("whose digits nobody shows is told in words, and the digits stay to be mended", () => {
    const page = open(Knock, "owner", { waiting: 1 });
    page.enter("A screen is waiting: type its four digits", "4719");
    page.submit();
    const { command } = page.sent[0]!;
    page.refuse("unknown-screen");
    expect(page.said()).toContain("Refused: unknown-screen.");
    expect(command.do === "pair" && madeKey(CODE, command.id)).toBeNull();
    expect(page.find("input", "A screen is waiting: type its four digits").value).toBe("4719");
  });

  it("may be a second device, under a name", () => {
    const page = open(Knock, "owner", { waiting: 1 });
    page.enter("A screen is waiting: type its four digits", "4719");
    const chooser = page.find("select", "Let it in as");
    chooser.value = "co";
    chooser.fire("change");
    page.submit();
    expect(page.said()).toContain("Give a name");
    page.enter("Name", "My phone");
    page.submit();
    expect(page.sent[0]?.command).toMatchObject({ do: "pair", kind: "co", name: "My phone" });
  });

  it("can wait, until another one comes; and is no matter of a producer's", () => {
    const page = open(Knock, "owner", { waiting: 1 });
    page.press("Not now");
    expect(page.said()).toBe("");
    page.team({ waiting: 2 });
    expect(page.said()).toContain("2 screens are waiting: type the four digits of one");
    page.press("Not now");
    page.team({ waiting: 0 });
    page.team({ waiting: 1 });
    expect(page.said()).toContain("A screen is waiting");
    expect(open(Knock, "producer", { waiting: 1, keys: [ANA] }).said()).toBe("");
  });
});
