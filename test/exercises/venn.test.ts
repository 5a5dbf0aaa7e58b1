import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOf } from "../../shared/exercises/venn/place.ts";
import { step, TestRoom } from "../support/room.ts";

const counts = (L: number, B: number, M: number) => ({ L, B, M });

describe("where a skill lies", () => {
  it("is a zone with more than half of the people, not with exactly half", () => {
    expect(placeOf(counts(6, 3, 2))).toEqual(["L"]);
    expect(placeOf(counts(0, 0, 1))).toEqual(["M"]);
    expect(placeOf(counts(5, 3, 2))).toEqual(["L", "B"]);
    expect(placeOf(counts(5, 0, 5))).toEqual(["L", "M"]);
  });

  it("R-16 is the border of all three zones if the second place is shared", () => {
    expect(placeOf(counts(4, 3, 3))).toEqual(["L", "B", "M"]);
    expect(placeOf(counts(4, 4, 4))).toEqual(["L", "B", "M"]);
    expect(placeOf(counts(4, 4, 3))).toEqual(["L", "B"]);
  });

  it("always returns a zone, and never one that nobody chose", () => {
    const n = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.tuple(n, n, n).filter((all) => all.some((one) => one > 0)),
        ([L, B, M]) => {
          const place = placeOf(counts(L, B, M));
          expect(place.length).toBeGreaterThan(0);
          for (const zone of place) expect(counts(L, B, M)[zone]).toBeGreaterThan(0);
          if (place.length === 1) expect(counts(L, B, M)[place[0]!] * 2).toBeGreaterThan(L + B + M);
        },
      ),
    );
  });
});

it("starts the reveal with the overview", () => {
  const room = new TestRoom([step("skills", "venn", {})]);
  const person = room.join();
  room.vote("skills", { [person]: [{ skillId: "empathy", zone: "L" }] });
  room.host({ do: "reveal", step: "skills" });
  expect(room.view("stage").step).toMatchObject({ focus: "overview" });
});

describe("an added skill", () => {
  const own = { skillId: "own", zone: "B", text: "patience" };

  it("R-12 is an answer, finishes nothing, and is in no count", () => {
    const room = new TestRoom([step("skills", "venn", { skills: ["empathy"] })]);
    const people = room.joinMany(3);
    room.open("skills");
    expect(room.answer(people[0]!, "skills", [own])).toMatchObject({ status: "answered", finished: false });
    for (const person of people) room.answer(person, "skills", [own, { skillId: "empathy", zone: "L" }]);
    room.host({ do: "close", step: "skills" });
    expect(room.frozen("skills").result).toMatchObject({ skills: [{ id: "empathy", n: 3, place: ["L"] }] });
    expect(JSON.stringify(room.frozen("skills").result)).not.toContain("patience");
  });

  it("R-06 is refused where nothing may be added", () => {
    const room = new TestRoom([step("skills", "venn", { own: false })]);
    const person = room.join();
    room.open("skills");
    expect(room.tryAnswer(person, "skills", [own])).toMatchObject({ ok: false, code: "unknown-option" });
  });
});
