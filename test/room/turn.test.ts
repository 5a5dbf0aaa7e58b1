/** the host turns the pages of the big screen, and another picture begins on its first page. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { PAGES } from "../../shared/limits.ts";
import { Command } from "../../shared/protocol/command.ts";
import type { StageView } from "../../shared/protocol/view.ts";
import { choiceStep, deck, sortStep, TestRoom } from "../support/room.ts";

const stage = (room: TestRoom) => room.view("stage") as StageView;
const page = (room: TestRoom) => stage(room).step?.page;
const turn = (to: number) => ({ do: "turn", step: "sort", page: to }) as const;

/** A room that has a result on its third page. */
function turned(): TestRoom {
  const room = new TestRoom([sortStep(), choiceStep()]);
  const people = room.joinMany(3);
  room.open("sort");
  for (const person of people) room.answer(person, "sort", deck({ c1: "L" }));
  room.host({ do: "close", step: "sort" });
  room.host({ do: "reveal", step: "sort" });
  room.host(turn(2));
  return room;
}

describe("R-146 the host turns pages", () => {
  it("shows every screen the same page, leaves out the first, and tells phones nothing", () => {
    const room = turned();
    for (const audience of ["stage", "host", "producer"] as const)
      expect(room.view(audience).step, audience).toMatchObject({ page: 2 });
    expect(room.view("participant").step).not.toHaveProperty("page");
    room.host(turn(0));
    expect(stage(room).step).not.toHaveProperty("page");
  });

  it("takes no page beyond the cap", () => {
    expect(v.safeParse(Command, turn(PAGES - 1)).success).toBe(true);
    for (const wrong of [PAGES, -1, 0.5]) expect(v.safeParse(Command, turn(wrong)).success, `${wrong}`).toBe(false);
  });

  it("begins another picture on its first page", () => {
    const changes: [what: string, Command[]][] = [
      ["another item", [{ do: "focus", step: "sort", item: "c13" }]],
      ["the debrief", [{ do: "debrief", step: "sort" }]],
      [
        "hidden and revealed",
        [
          { do: "hide", step: "sort" },
          { do: "reveal", step: "sort" },
        ],
      ],
      [
        "another step and back",
        [
          { do: "goto", step: "choice" },
          { do: "goto", step: "sort" },
        ],
      ],
      ["a second vote", [{ do: "open", step: "sort", round: 2, from: "revealed" }]],
    ];
    for (const [what, commands] of changes) {
      const room = turned();
      for (const command of commands) room.host(command);
      expect(page(room), what).toBeUndefined();
    }
    const room = turned();
    room.host({ do: "debrief", step: "sort" });
    for (const on of [true, false]) {
      room.host(turn(1));
      room.host({ do: "show", step: "sort", what: "key", on });
      expect(page(room), `the key ${on ? "on" : "off"}`).toBeUndefined();
    }
  });

  it("keeps the page where the picture stays: more time, the same item, a quick question over it", () => {
    const room = turned();
    room.host({ do: "extend", step: "sort", until: room.now + 60_000 });
    room.host({ do: "focus", step: "sort", item: stage(room).step?.focus ?? "" });
    room.host({ do: "quick", step: choiceStep("quick") });
    expect(page(room)).toBeUndefined();
    room.host({ do: "goto", step: "sort" });
    expect(page(room)).toBe(2);
  });

  it("turns the questions on the big screen, until they leave it or mean something else", () => {
    const room = turned();
    const lot = (more: object) => room.host({ do: "moderate", what: "lot", to: "asking", ...more } as Command);
    lot({ screen: true });
    lot({ page: 3 });
    expect(stage(room).lotPage).toBe(3);
    lot({ screen: false });
    lot({ screen: true });
    expect(stage(room)).not.toHaveProperty("lotPage");
    lot({ page: 3 });
    room.host({ do: "moderate", what: "lot", to: "dots" });
    expect(stage(room)).not.toHaveProperty("lotPage");
  });
});
