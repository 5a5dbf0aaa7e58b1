/** How a cloud's words are spelt. */
import { expect, it } from "vitest";
import { step, TestRoom } from "../support/room.ts";

it("what an older room hid or merged in an earlier spelling stays hidden and merged, and can be shown again", () => {
  const room = new TestRoom([step("cloud", "cloud", {})]);
  const people = room.joinMany(4);
  room.vote("cloud", Object.fromEntries(people.map((person) => [person, { words: ["❤️", "☀️", "calm"] }])));
  const at = room.state.steps.get("cloud")!;
  room.state.steps.set("cloud", { ...at, moderation: { hidden: ["❤️"], merged: { "☀️": "calm" } } });
  const words = () => {
    const { result } = room.frozen("cloud");
    return result.exercise === "cloud" ? result.words.map(({ word }) => word) : [];
  };
  room.host({ do: "moderate", what: "text", step: "cloud", text: "x", to: "hidden" });
  expect(words()).toEqual(["calm"]);
  room.host({ do: "moderate", what: "text", step: "cloud", text: "❤", to: "shown" });
  expect(words()).toEqual(["calm", "❤"]);
  room.host({ do: "moderate", what: "text", step: "cloud", text: "☀", to: "shown" });
  expect(words()).toEqual(["calm", "☀", "❤"]);
});
