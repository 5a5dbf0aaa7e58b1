/** The count at the foot of a result: of the people behind the figures above it. */
import * as v from "valibot";
import { expect, it } from "vitest";
import { footOf } from "../../../client/stage/foot-words.ts";
import { StageView } from "../../../shared/protocol/view.ts";
import { deck, sortStep, TestRoom } from "../../support/room.ts";

it("tells both votes where not as many answered the second, and that some skipped", () => {
  const room = new TestRoom([sortStep()]);
  const people = room.joinMany(6);
  const all = deck({ c1: "L", c8: "M", c13: "B" });
  const said = (some: string[], payload: unknown) => Object.fromEntries(some.map((person) => [person, payload]));
  const foot = () => footOf(v.parse(StageView, room.view("stage")), null, 0).what;
  const at = (item: string) => {
    room.host({ do: "focus", step: "sort", item });
    return foot();
  };
  // One of them leaves the last card out.
  room.vote("sort", { ...said(people.slice(0, 5), all), ...said(people.slice(5), deck({ c1: "L", c8: "M" })) });
  room.vote("sort", said(people.slice(0, 4), deck({ c8: "B" })), 2, ["c8"]);
  room.host({ do: "reveal", step: "sort" });
  expect(at("c1")).toBe("Card 1 of 3 · 6 answered");
  expect(at("c8")).toBe("Card 2 of 3 · 6 answered, then 4");
  expect(at("c13")).toBe("Card 3 of 3 · 6 answered; some skipped");
  expect(at("overview")).toBe("Step sort · 6 answered, then 4; some skipped");
});
