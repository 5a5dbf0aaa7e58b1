/** The big screen on the host's page is told what the one on the wall is told. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { asStage } from "../../../../client/pages/host/model/as-stage.ts";
import { HostView, StageView } from "../../../../shared/protocol/view.ts";
import { choiceStep, deck, sortStep, step, TestRoom } from "../../../support/room.ts";
import { letters, roomWith, segmentsIn, toDebrief } from "../../../support/segments.ts";

const small = (room: TestRoom) => asStage(v.parse(HostView, room.view("host")));
const wall = (room: TestRoom) => v.parse(StageView, room.view("stage"));

describe("what the small screen shows", () => {
  it("is what the wall shows, in every phase after the opening", () => {
    const room = new TestRoom([
      sortStep(),
      choiceStep("choice", { rounds: 2 }),
      step("scenario", "scenario", { scenario: "s1" }),
    ]);
    const people = room.joinMany(6);
    const payloads: Record<string, unknown> = {
      sort: deck({ c1: "L" }),
      choice: { options: ["a"] },
      scenario: { pref: 1 },
    };
    for (const [id, payload] of Object.entries(payloads)) {
      room.open(id);
      const same = () => {
        const { step: here } = small(room);
        const { step: there } = wall(room);
        expect(here?.settings).toMatchObject({ ...there?.settings });
        expect({ ...here, settings: {} }).toEqual({ ...there, settings: {} });
      };
      same();
      for (const person of people) room.answer(person, id, payload);
      for (const command of ["close", "reveal", "debrief"] as const) {
        room.host({ do: command, step: id });
        same();
      }
    }
  });

  it("has no question that waits or is hidden, and no groups that the room has not been shown", () => {
    const { room, people } = roomWith([choiceStep()], { north: 6, south: 6 });
    for (const [place, text] of ["Why now?", "Who decides?", "When?"].entries()) {
      room.ask(people[place] ?? "", text);
      const id = [...room.state.questions.keys()].at(-1) ?? "";
      const to = (["live", "hidden", "new"] as const)[place] ?? "new";
      room.host({ do: "moderate", what: "question", question: id, to });
    }
    expect(small(room).questions).toEqual(wall(room).questions);
    expect(small(room).questions).toHaveLength(1);
    room.vote("choice", letters(people, "ab"));
    for (const on of [false, true]) {
      toDebrief(room, "choice", on);
      expect(segmentsIn(room, "host")).toBeDefined();
      expect(small(room).step?.result).toEqual(wall(room).step?.result);
    }
  });
});
