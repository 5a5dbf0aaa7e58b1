import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { nextStep, primaryOf } from "../../../../../client/pages/host/model/next.ts";
import { HostView } from "../../../../../shared/protocol/view.ts";
import { choiceStep, sortStep, TestRoom } from "../../../../support/room.ts";
import { quickRow } from "./room.ts";

/** A room in which `q` was asked over another step. */
function over(under: string | null, ...plan: ReturnType<typeof sortStep>[]) {
  const room = new TestRoom([sortStep(), choiceStep("q"), ...plan]);
  const people = room.joinMany(5);
  const view = (): HostView => {
    const told = v.parse(HostView, room.view("host"));
    return {
      ...told,
      steps: told.steps.map((row) => (row.id === "q" ? { ...row, quick: quickRow("q", under).quick } : row)),
    };
  };
  return { room, people, view, primary: () => primaryOf(view(), room.state.plan, []) };
}

describe("the way back from a quick question", () => {
  it("is the big button once the result has been shown, and leads to exactly where the room was", () => {
    const { room, people, primary } = over("sort");
    room.open("sort");
    room.host({ do: "close", step: "sort" });
    room.open("q");
    expect(primary()?.label).toBe("close");
    for (const id of people) room.answer(id, "q", { options: ["a"] });
    room.host({ do: "close", step: "q" });
    expect(primary()?.label).toBe("reveal");
    room.host({ do: "reveal", step: "q" });
    expect(primary()).toMatchObject({ label: "back", title: "Step sort" });
    room.host(primary()!.make(room.now));
    expect([room.state.room.current, room.phase("sort"), room.phase("q")]).toEqual(["sort", "closed", "revealed"]);
  });

  it("is the big button where nobody has answered, too", () => {
    const { room, primary } = over("sort");
    room.open("sort");
    room.open("q");
    room.host({ do: "close", step: "q" });
    expect(primary()).toMatchObject({ label: "back", title: "Step sort" });
  });

  it("goes on where the step below has been left out", () => {
    const { room, people, primary } = over("sort", choiceStep("after"));
    room.open("sort");
    room.open("q");
    room.host({ do: "skip", step: "sort" });
    for (const id of people) room.answer(id, "q", { options: ["a"] });
    room.host({ do: "close", step: "q" });
    room.host({ do: "reveal", step: "q" });
    expect(primary()).toMatchObject({ label: "next", title: "Step after" });
  });

  it("starts the workshop, or ends it, where it was asked over nothing", () => {
    const { room, primary } = over(null);
    room.open("q");
    room.host({ do: "close", step: "q" });
    expect(primary()).toMatchObject({ label: "start", title: "Step sort" });
    room.open("sort");
    room.host({ do: "close", step: "sort" });
    room.host({ do: "goto", step: "q" });
    expect(primary()?.label).toBe("end");
  });

  it("lies beside the way through the plan", () => {
    const { room, view } = over("sort", choiceStep("after"));
    expect(nextStep(view(), room.state.plan, "sort")?.id).toBe("after");
    expect(nextStep(v.parse(HostView, room.view("host")), room.state.plan, "sort")?.id).toBe("q");
  });
});
