/** How long the talk in pairs lasts that the facilitator's page starts. */
import * as v from "valibot";
import { expect, test } from "vitest";
import { primaryOf } from "../../../../client/pages/host/model/next.ts";
import { HostView } from "../../../../shared/protocol/view.ts";
import { deck, sortStep, TestRoom } from "../../../support/room.ts";

test.each([
  [undefined, 90],
  [{ room: 60 }, 90],
  [{ pairs: 70 }, 70],
  [{ pairs: 0 }, 90],
])("a talk in pairs lasts as long as the plan says: %j, %i seconds", (talks, seconds) => {
  const room = new TestRoom([{ ...sortStep(), ...(talks && { talks }) }]);
  const primary = () => primaryOf(v.parse(HostView, room.view("host")), room.state.plan, []);
  const people = room.joinMany(8);
  room.open("sort");
  for (const [place, person] of people.entries())
    room.answer(person, "sort", deck({ c1: "L", c8: place % 2 ? "L" : "M" }));
  room.host({ do: "close", step: "sort" });
  expect(primary()?.make(room.now)).toMatchObject({ do: "huddle", until: room.now + seconds * 1000 });
});
