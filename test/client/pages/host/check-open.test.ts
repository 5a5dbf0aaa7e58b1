/** When a private check is open, it has the width of the card, and the big screen that shows nothing waits below it. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { HostModel } from "../../../../client/pages/host/model.ts";
import { isCheckOpen } from "../../../../client/pages/host/result/open.ts";
import { HostView } from "../../../../shared/protocol/view.ts";
import { step, TestRoom } from "../../../support/room.ts";

const model = (peeking: boolean, projected: "yes" | "no" | null) =>
  ({ peeking: { value: peeking }, projected: { value: projected } }) as unknown as HostModel;

const viewOf = (room: TestRoom) => v.parse(HostView, room.view("host"));

describe("a private check", () => {
  const closed = (exercise: "venn" | "text", settings: object, answer: unknown) => {
    const room = new TestRoom([step("q", exercise, settings)]);
    const [person = ""] = room.joinMany(5);
    room.vote("q", { [person]: answer });
    room.host({ do: "peek", step: "q" });
    return viewOf(room);
  };

  it("is open once the host opens it, and not before it is known whether others see this screen", () => {
    const view = closed("venn", {}, [{ skillId: "empathy", zone: "L" }]);
    expect(isCheckOpen(model(false, "no"), view)).toBe(false);
    expect(isCheckOpen(model(true, "no"), view)).toBe(true);
    expect(isCheckOpen(model(true, "yes"), view)).toBe(true);
    expect(isCheckOpen(model(true, null), view)).toBe(false);
  });

  it("is open by itself where it is a list of texts that only the host sees", () => {
    const view = closed("text", { question: "What should we stop?" }, { text: "meetings" });
    expect(isCheckOpen(model(false, "no"), view)).toBe(true);
    expect(isCheckOpen(model(false, "yes"), view)).toBe(false);
  });

  it("is none while there is nothing to see", () => {
    const room = new TestRoom([step("q", "venn", {})]);
    room.open("q");
    expect(isCheckOpen(model(true, "no"), viewOf(room))).toBe(false);
  });
});
