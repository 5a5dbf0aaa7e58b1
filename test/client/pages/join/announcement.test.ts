import { describe, expect, it } from "vitest";
import { announcement } from "../../../../client/pages/join/announcement.ts";
import { sentence } from "../../../../client/ui/sentence.ts";
import { markUnsentField, unsentFields } from "../../../../client/ui/unsent-fields.ts";
import { choiceStep, TestRoom } from "../../../support/room.ts";

describe("what a phone says", () => {
  it("a title's own question mark ends its sentence", () => {
    expect([sentence("Glad to follow"), sentence("Leading, managing or both?"), sentence("Listen!")]).toEqual([
      "Glad to follow.",
      "Leading, managing or both?",
      "Listen!",
    ]);
  });

  it("announces the next step, and where to look", () => {
    const room = new TestRoom([{ ...choiceStep(), title: "Which of these?" }]);
    room.host({ do: "goto", step: "choice" });
    expect(announcement(room.view("participant"))).toBe("Next: Which of these? Look up.");
  });

  it("R-150 says that a vote is about to close", () => {
    const room = new TestRoom([choiceStep()]);
    room.open("choice");
    room.host({ do: "notice", step: "choice", on: true });
    expect(announcement(room.view("participant"))).toBe("It closes in ten seconds. If you are typing, send it now.");
  });

  it("nothing is saved while any field holds something unsent", () => {
    const held = { typed: true, yield: () => {} };
    markUnsentField("a", held);
    markUnsentField("b", held);
    markUnsentField("a", held);
    markUnsentField("a", null);
    expect([...unsentFields.value.keys()]).toEqual(["b"]);
    markUnsentField("b", null);
    expect(unsentFields.value.size).toBe(0);
  });
});
