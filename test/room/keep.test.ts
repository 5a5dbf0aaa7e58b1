/** a page on which people keep what is theirs, and the reading list that they find there. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { unkept } from "../../client/pages/host/model/keeping.ts";
import { primaryOf } from "../../client/pages/host/model/next.ts";
import { flawsOf } from "../../shared/agenda/draft.ts";
import { partsOf } from "../../shared/agenda/timing.ts";
import { HostView, type StepView, type View } from "../../shared/protocol/view.ts";
import { mineOf } from "../../shared/room/answers/mine.ts";
import { expiresAt, keptUntil } from "../../shared/room/retention.ts";
import { choiceStep, START, step, TestRoom } from "../support/room.ts";

const keep = (id = "keep") => step(id, "note", { kind: "keep" });
const hostView = (room: TestRoom) => v.parse(HostView, room.view("host"));
const READING = "Kotter, “What Leaders Really Do”: https://hats.example/kotter";

function seen(room: TestRoom, audience: "stage" | "participant" | "host" | "producer"): StepView {
  const { step } = room.view(audience) as View;
  if (!step) throw new Error("no step in hand");
  return step;
}

describe("R-154 a page to keep things by", () => {
  it("needs nothing but its kind, where any other page needs a text; the planner says so", () => {
    const bare = (settings: object) => flawsOf({ ...keep(), settings: { ...settings } }, "en");
    expect(bare({ kind: "keep" })).toEqual([]);
    expect(bare({ kind: "keep", text: "Left from before." })).toEqual([]);
    for (const other of [{}, { kind: "break" }, { kind: "round" }])
      expect(bare(other)).toEqual([{ path: ["settings", "text"], kind: "missing" }]);
  });

  it("is the same for everybody: a mark by which screens know it, and no word of anybody’s", () => {
    const room = new TestRoom([keep(), choiceStep()]);
    room.joinMany(3);
    room.host({ do: "goto", step: "keep" });
    expect(seen(room, "stage")).not.toHaveProperty("sheet");
    room.open("keep");
    for (const audience of ["stage", "participant", "host", "producer"] as const) {
      expect(seen(room, audience), audience).toMatchObject({
        sheet: { at: 0, all: 1, keep: true },
        settings: { text: "" },
        result: "none",
      });
    }
    const button = primaryOf(hostView(room), room.plan, []);
    expect([button?.label, button?.title]).toEqual(["next", "Step choice"]);
  });

  it("takes twenty seconds to say and forty to press, of everybody at once", () => {
    const parts = (people: number, notes?: string) =>
      partsOf({ ...keep(), ...(notes && { notes }) }, { people, locale: "en" });
    expect(parts(24)).toEqual([
      { part: "instruct", seconds: 20 },
      { part: "answer", seconds: 40 },
    ]);
    expect(parts(100)?.map(({ seconds }) => seconds)).toEqual([22, 46]);
    expect(parts(24, "“One minute for yourself: press it now, please.”")?.[0]).toEqual({
      part: "instruct",
      seconds: 4,
    });
  });

  it("is missed at the end where the plan has one and none was shown", () => {
    const room = new TestRoom([choiceStep(), keep("first"), keep("second")]);
    room.join();
    room.open("choice");
    expect(unkept(hostView(room), room.plan)?.id).toBe("first");
    room.host({ do: "skip", step: "first" });
    expect(unkept(hostView(room), room.plan)?.id).toBe("second");
    room.open("second");
    room.host({ do: "goto", step: "choice" });
    expect(unkept(hostView(room), room.plan)).toBeUndefined();
    expect(unkept(hostView(new TestRoom([choiceStep()])), [choiceStep()])).toBeUndefined();
  });
});

describe("R-154 the reading list", () => {
  it("reaches a phone with what the room holds of its person, and no view of any screen", () => {
    const room = new TestRoom([keep(), choiceStep()], { occasion: { client: "Northwind", reading: READING } });
    const person = room.join();
    room.open("keep");
    for (const audience of ["stage", "participant", "host", "producer"] as const)
      expect(JSON.stringify(room.view(audience)), audience).not.toContain("Kotter");
    const someone = room.state.people.get(person);
    if (!someone) throw new Error("nobody joined");
    expect(mineOf(room.state, someone, [], room.now)).toMatchObject({ reading: READING });
    const without = new TestRoom([choiceStep()]);
    const other = without.state.people.get(without.join());
    expect(other && mineOf(without.state, other, [], without.now)).not.toHaveProperty("reading");
  });
});

describe("R-154 how long the link is sure to work", () => {
  const DAY = 86_400_000;
  const untilOf = (room: TestRoom, person: string) => {
    const someone = room.state.people.get(person);
    if (!someone) throw new Error("nobody joined");
    return mineOf(room.state, someone, [], room.now).expiresAt;
  };

  it("is counted from when the room was made, for nobody may end it; and from its end, once it has one", () => {
    const room = new TestRoom([keep(), choiceStep()], { retentionDays: 30 });
    const made = room.state.room.createdAt;
    room.now = made + 7 * DAY;
    const person = room.join();
    expect(untilOf(room, person)).toBe(made + 30 * DAY);
    room.host({ do: "end" });
    room.now += 20 * DAY;
    expect(untilOf(room, person)).toBe(made + 37 * DAY);
  });

  it("is at no time later than the room goes, whenever its host lets people in and ends it", () => {
    const opensAt = START + 300 * DAY;
    const room = new TestRoom([keep(), choiceStep()], { opensAt, retentionDays: 7 });
    expect(keptUntil(room.state.room, START + DAY)).toBe(START + 8 * DAY);
    expect(keptUntil(room.state.room, opensAt + DAY)).toBe(opensAt + 7 * DAY);
    room.now = START + 2 * DAY;
    room.host({ do: "lock", on: false });
    expect(expiresAt(room.state.room)).toBeGreaterThanOrEqual(START + 8 * DAY);
  });
});
