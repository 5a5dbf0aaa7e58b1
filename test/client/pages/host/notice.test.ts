/** what a host's page sends in place of a close while somebody is typing, and once that is over. */
import { signal } from "@preact/signals";
import { beforeEach, describe, expect, it } from "vitest";
import { makeNotice, STAND_IN_MS, typingIn } from "../../../../client/pages/host/model/notice.ts";
import { NOTICE_MS } from "../../../../shared/limits.ts";
import type { Command } from "../../../../shared/protocol/command.ts";
import type { Progress } from "../../../../shared/protocol/progress.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { VirtualWorld } from "../../../interference/virtual.ts";
import { choiceStep, deck, sortStep, TestRoom } from "../../../support/room.ts";

const close = { do: "close", step: "sort" } as const;
const reveal = { do: "reveal", step: "sort", from: "collecting" } as const;
const notice = { do: "notice", step: "sort", on: true } as const;

/** A room, and pages of its hosts, which are told at once. */
class Desk {
  readonly room = new TestRoom([sortStep(), choiceStep()]);
  readonly world = new VirtualWorld(this.room.now);
  readonly sent: Command[] = [];
  readonly views: (() => void)[] = [];
  typing = 2;
  /** Whether the pages have a connection. */
  live = true;

  constructor() {
    const people = this.room.joinMany(3);
    this.room.open("sort");
    for (const person of people) this.room.answer(person, "sort", deck({ c1: "L" }));
  }
  page(mayClose = true) {
    const look = () => this.room.view("host") as HostView;
    const view = signal<HostView | null>(look());
    this.views.push(() => {
      if (this.live) view.value = look();
    });
    const { round = 1, id = null } = view.value?.step ?? {};
    const counts = { finished: 1, started: 3, present: 3, joined: 3 };
    const progress = signal<Progress | null>({ t: "progress", step: id, round, ...counts, typing: this.typing });
    const send = (command: Command) => this.send(command);
    const { now } = this.world;
    const parts = { view, progress, live: () => this.live, may: () => mayClose, now: now.bind(this.world), send };
    const { instead } = makeNotice({ ...parts, after: (ms, then) => this.world.after(ms, then) });
    return { press: (command: Command) => send(instead(command)) };
  }
  send(command: Command): void {
    this.room.now = this.world.now();
    this.sent.push(command);
    this.room.try(command);
    for (const told of this.views) told();
  }
  /** The connection is lost, or back, and the pages are welcomed. */
  connect(live: boolean): void {
    this.live = live;
    for (const told of this.views) told();
  }
  wait(ms: number): void {
    this.world.goTo(this.world.now() + ms);
  }
}

describe("R-150 a close while somebody is typing", () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });

  it("is a notice first, and closes by itself once that is over", () => {
    desk.page().press(close);
    expect(desk.sent).toEqual([notice]);
    desk.wait(NOTICE_MS - 1);
    expect(desk.room.phase("sort")).toBe("collecting");
    desk.wait(1);
    expect(desk.sent).toEqual([notice, close]);
    expect(desk.room.phase("sort")).toBe("closed");
  });

  it("is a close where nobody is, and at the second press", () => {
    desk.typing = 0;
    desk.page().press(close);
    expect(desk.sent).toEqual([close]);
    desk = new Desk();
    const page = desk.page();
    page.press(close);
    desk.wait(3_000);
    page.press(close);
    expect(desk.sent).toEqual([notice, close]);
    desk.wait(60_000);
    expect(desk.sent).toEqual([notice, close]);
  });

  it("that also reveals is done as it was pressed", () => {
    desk.send(close);
    desk.send({ do: "open", step: "sort", round: 2, from: "closed" });
    for (const person of desk.room.state.people.keys()) desk.room.answer(person, "sort", deck({ c1: "M" }), 2);
    desk.sent.length = 0;
    desk.page().press(reveal);
    desk.wait(NOTICE_MS);
    expect(desk.sent).toEqual([notice, reveal]);
    expect(desk.room.phase("sort")).toBe("revealed");
  });

  it("is done by another host's page where the first has gone, and only then", () => {
    desk.page();
    desk.send(notice);
    desk.wait(NOTICE_MS + STAND_IN_MS - 1);
    expect(desk.sent).toEqual([notice]);
    desk.wait(1);
    expect(desk.sent).toEqual([notice, close]);
    desk = new Desk();
    desk.page();
    desk.page().press(close);
    desk.wait(60_000);
    expect(desk.sent).toEqual([notice, close]);
  });

  it("leaves the vote open where it is taken back, where the page may not close, and where it was over before the page came", () => {
    const page = desk.page();
    page.press(close);
    desk.send({ do: "notice", step: "sort", on: false });
    desk.wait(60_000);
    expect(desk.room.phase("sort")).toBe("collecting");
    // Another host's notice is not the one that was taken back.
    desk.send(notice);
    desk.wait(NOTICE_MS);
    expect(desk.room.phase("sort")).toBe("collecting");

    desk = new Desk();
    desk.page(false);
    desk.send(notice);
    desk.wait(60_000);
    expect(desk.sent).toEqual([notice]);

    desk = new Desk();
    desk.send(notice);
    desk.wait(60_000);
    const late = desk.page();
    desk.wait(60_000);
    expect(desk.sent, "phones do not go on saying that it closes").toEqual([notice, { ...notice, on: false }]);
    expect(desk.room.phase("sort")).toBe("collecting");
    late.press(close);
    expect(desk.sent.at(-1), "who types now has ten seconds too").toEqual(notice);
  });

  it("without a connection waits for the view that comes with it, and closes nothing that was opened meanwhile", () => {
    for (const away of [2_000, 8_000]) {
      desk = new Desk();
      desk.page().press(close);
      desk.wait(NOTICE_MS - 1);
      desk.connect(false);
      desk.wait(away);
      expect(desk.sent).toEqual([notice]);
      desk.connect(true);
      expect(desk.room.phase("sort")).toBe("closed");
    }
    desk = new Desk();
    desk.page().press(close);
    desk.wait(NOTICE_MS - 1);
    desk.connect(false);
    desk.wait(2_000);
    // From another page of the same host.
    desk.send(close);
    desk.send({ do: "open", step: "sort", round: 2, from: "closed" });
    desk.connect(true);
    desk.wait(60_000);
    expect(desk.room.state.steps.get("sort")).toMatchObject({ phase: "collecting", round: 2 });
  });

  it("counts those of the open round alone", () => {
    const { step } = desk.room.view("host");
    const counts = { t: "progress", finished: 0, started: 0, present: 3, joined: 3, typing: 2 } as const;
    expect(step && typingIn({ ...counts, step: "sort", round: 1 }, step)).toBe(2);
    expect(step && typingIn({ ...counts, step: "sort", round: 2 }, step)).toBe(0);
    expect(step && typingIn({ ...counts, step: "choice", round: 1 }, step)).toBe(0);
    expect(step && typingIn(null, step)).toBe(0);
  });
});
