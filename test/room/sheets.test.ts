/** a page to read has sheets of its own, which the host turns on all screens, and each may have a time. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { primaryOf } from "../../client/pages/host/model/next.ts";
import { flawsOf } from "../../shared/agenda/draft.ts";
import { nearlyBreaks, sheetsFit, sheetsIn } from "../../shared/exercises/note/sheets.ts";
import { NOTE_SHEETS } from "../../shared/limits.ts";
import { HostView, type StepView, type View } from "../../shared/protocol/view.ts";
import { choiceStep, step, TestRoom } from "../support/room.ts";

const TEXT = "Find somebody.\n\n--- 4:00\nTell **them**.\n---\nThank them.";
const page = (text = TEXT) => step("page", "note", { text });
const turn = (sheet: number, page = 0) => ({ do: "turn", step: "page", page, sheet }) as const;

function opened(text = TEXT): TestRoom {
  const room = new TestRoom([page(text), choiceStep()]);
  room.join();
  room.open("page");
  return room;
}
const seen = (room: TestRoom, audience: "stage" | "participant" | "host" | "producer" = "stage"): StepView => {
  const { step } = room.view(audience) as View;
  if (!step) throw new Error("no step in hand");
  return step;
};
const textOf = (step: StepView) => ("text" in step.settings ? step.settings.text : "");

describe("R-146 sheets", () => {
  it("begin at lines of three hyphens, with a time in minutes and seconds where one stands there", () => {
    expect(sheetsIn(TEXT)).toEqual([
      { text: "Find somebody." },
      { text: "Tell **them**.", seconds: 240 },
      { text: "Thank them." },
    ]);
    expect(sheetsIn("--- 0:30\nNow.")).toEqual([{ text: "Now.", seconds: 30 }]);
    expect(sheetsIn("One.\n---\n---\nTwo.\n---")).toEqual([{ text: "One." }, { text: "Two." }]);
    expect(sheetsIn("One.\n--- 1:00")).toEqual([{ text: "One." }, { text: "", seconds: 60 }]);
    for (const text of ["a --- b", "----", "--- four", " ---\t4:00"]) expect(sheetsIn(text)).toHaveLength(1);
    expect(sheetsIn("---")).toHaveLength(1);
  });

  it("are refused where they are too many, or a time is none or longer than an hour; the planner says so", () => {
    const many = (sheets: number) => Array.from({ length: sheets }, (_, at) => `Page ${at}.`).join("\n---\n");
    for (const good of [many(NOTE_SHEETS), "--- 0:10\nx", "--- 60:00\nx"]) expect(sheetsFit(good), good).toBe(true);
    for (const wrong of [many(NOTE_SHEETS + 1), "--- 0:09\nx", "--- 60:01\nx", "--- 999:00\nx"]) {
      expect(sheetsFit(wrong), wrong).toBe(false);
      expect(flawsOf({ ...page(), settings: { text: wrong } }, "en")).toEqual([
        { path: ["settings", "text"], kind: "pages" },
      ]);
    }
    expect(nearlyBreaks("--- 4 min\n--- 4:00\n--- soon\n---")).toEqual(["--- 4 min"]);
  });

  it("show one at a time on all screens, and nobody but the host has what is still to come", () => {
    const room = opened();
    for (const audience of ["stage", "participant", "host", "producer"] as const) {
      expect(textOf(seen(room, audience)), audience).toBe("Find somebody.");
      // a clicker needs leave where turning begins a time.
      const times = audience === "host" || audience === "producer" ? { times: true } : {};
      expect(seen(room, audience).sheet).toEqual({ at: 0, all: 3, ...times });
    }
    expect(JSON.stringify([room.view("stage"), room.view("participant")])).not.toContain("Thank");
    room.host(turn(2));
    expect(textOf(seen(room, "participant"))).toBe("Thank them.");
    room.host(turn(99));
    expect(seen(room).sheet).toEqual({ at: 2, all: 3 });
  });

  it("have their time while they are in hand: from the turn on, anew with each, gone with the sheet and the step", () => {
    const room = opened("--- 1:00\nOne.\n--- 4:00\nTwo.\n---\nThree.");
    expect(seen(room)).toMatchObject({ endsAt: room.now + 60_000, sheet: { at: 0, timed: true } });
    room.now += 10_000;
    room.host(turn(1));
    const { endsAt } = seen(room, "participant");
    expect(endsAt).toBe(room.now + 240_000);
    room.now += 5_000;
    // The same press once more, and another page of the same sheet, begin nothing anew.
    room.host(turn(1));
    room.host(turn(1, 1));
    expect(seen(room)).toMatchObject({ endsAt, page: 1 });
    room.host(turn(2));
    expect(seen(room)).not.toHaveProperty("endsAt");
    expect(seen(room)).not.toHaveProperty("page");
    room.host(turn(1));
    room.host({ do: "goto", step: "choice" });
    room.host({ do: "goto", step: "page" });
    expect(seen(room)).toMatchObject({ sheet: { at: 0 } });
    expect(seen(room)).not.toHaveProperty("endsAt");
  });

  it("stay while a quick question is asked over them", () => {
    const room = opened();
    room.host(turn(1));
    room.host({ do: "quick", step: choiceStep("quick") });
    room.host({ do: "goto", step: "page" });
    expect(seen(room)).toMatchObject({ sheet: { at: 1 } });
  });

  it("mean nothing where a step has none", () => {
    const room = new TestRoom([choiceStep(), page("One page.")]);
    room.join();
    room.open("choice");
    room.host({ do: "turn", step: "choice", page: 0, sheet: 3 });
    expect(seen(room)).not.toHaveProperty("sheet");
    room.open("page");
    expect(seen(room)).not.toHaveProperty("sheet");
  });

  it("are turned with the big button, which says to which, and then leads on", () => {
    const room = opened();
    const labels: string[] = [];
    for (let press = 0; press < 3; press += 1) {
      const button = primaryOf(v.parse(HostView, room.view("host")), room.plan, []);
      labels.push(`${button?.label} ${button?.title}`);
      if (button) room.host(button.make(room.now));
    }
    expect(labels).toEqual(["next page 2 of 3", "next page 3 of 3", "next Step choice"]);
    expect(seen(room).id).toBe("choice");
  });

  it("are not turned by two hosts at once: who comes second wanted the same", () => {
    const room = opened();
    room.host(turn(1));
    room.now += 100;
    expect(room.try(turn(1))).toMatchObject({ ok: true });
    expect(seen(room).sheet?.at).toBe(1);
  });
});

describe("R-157 a round", () => {
  const round = (text = "One sentence each.") => {
    const room = new TestRoom([step("page", "note", { kind: "round", text }), choiceStep()]);
    room.joinMany(3);
    room.open("page");
    return room;
  };

  it("begins with a press, tells since when on all screens, and says nothing of anybody", () => {
    const room = round();
    expect(seen(room).sheet).toEqual({ at: 0, all: 2, round: {} });
    const button = primaryOf(v.parse(HostView, room.view("host")), room.plan, []);
    expect(button?.label).toBe("startRound");
    if (button) room.host(button.make(room.now));
    const since = room.now;
    for (const audience of ["stage", "participant", "host", "producer"] as const) {
      expect(seen(room, audience).sheet, audience).toEqual({ at: 1, all: 2, round: { since } });
      expect(textOf(seen(room, audience))).toBe("One sentence each.");
    }
    room.now += 60_000;
    // The same press, from another page, does not begin it anew.
    room.host(turn(1));
    expect(seen(room).sheet?.round).toEqual({ since });
    expect(primaryOf(v.parse(HostView, room.view("host")), room.plan, [])?.title).toBe("Step choice");
    room.host(turn(0));
    expect(seen(room).sheet?.round).toEqual({});
  });

  it("comes behind the page's own pages, and is over when the room goes on", () => {
    const room = round("Stand up.\n---\nOne sentence each.");
    const labels: (string | undefined)[] = [];
    for (let press = 0; press < 2; press += 1) {
      const button = primaryOf(v.parse(HostView, room.view("host")), room.plan, []);
      labels.push(button?.title ?? button?.label);
      if (button) room.host(button.make(room.now));
    }
    expect(labels).toEqual(["page 2 of 2", "startRound"]);
    expect(textOf(seen(room))).toBe("One sentence each.");
    room.host({ do: "goto", step: "choice" });
    room.host({ do: "goto", step: "page" });
    expect(seen(room).sheet).toEqual({ at: 0, all: 3, round: {} });
  });
});
