/** Readiness at two moments is compared person by person: one moment moves by a single answer, and both are looked at. */
import { describe, expect, it } from "vitest";
import { choiceStep, step } from "../support/room.ts";
import { Chair, learns } from "./chair.ts";

const PLAN = [
  step("before", "shift", { moment: "pre" }),
  step("after", "shift", { moment: "post" }),
  step("later", "shift", { moment: "followup" }),
  choiceStep("other"),
];
const says = (v: number) => [1, 2, 3, 4, 5, 6].map((item) => ({ item, v }));

/** Twelve people at a moment. */
function asked(room: Chair, id: string, people: readonly string[], v: number): void {
  room.open(id);
  for (const [i, person] of people.entries()) room.answer(person, id, says(v + (i % 3)));
  room.host({ do: "close", step: id });
}

/** One person says something else when a moment is opened again; in either run another thing. */
function again(room: Chair, id: string, person: string, v: number): void {
  room.reopen(id);
  room.tryAnswer(person, id, says(v));
  room.try({ do: "close", step: id });
}

const attacked = (attack: (room: Chair, people: string[], v: number) => void) =>
  learns([0, 10], (v) => {
    const room = new Chair(PLAN);
    attack(room, room.phones(12), v);
    room.host({ do: "end" });
    return room;
  });

describe("R-54 one person's answer at a moment", () => {
  it("cannot be changed once a later moment was compared with it and looked at", () => {
    const told = attacked((room, people, v) => {
      asked(room, "before", people, 3);
      asked(room, "after", people, 5);
      room.look("after");
      again(room, "before", people[0]!, v);
      for (const id of ["after", "before"]) {
        room.try({ do: "goto", step: id });
        room.look(id);
        again(room, id, people[1]!, 4);
      }
      // A third moment would set its answers against what they are now.
      asked(room, "later", people, 6);
      room.look("later");
    });
    expect(told).toBeNull();
  });

  it("cannot be changed once a later moment was compared with it and waits to be looked at", () => {
    const told = attacked((room, people, v) => {
      asked(room, "before", people, 3);
      asked(room, "after", people, 5);
      again(room, "before", people[0]!, v);
      room.host({ do: "goto", step: "after" });
      room.look("after");
    });
    expect(told).toBeNull();
  });

  it("does not follow from two comparisons that differ by it", () => {
    const told = attacked((room, people, v) => {
      asked(room, "before", people, 3);
      asked(room, "after", people.slice(1), 5);
      room.look("after");
      again(room, "after", people[0]!, v);
      room.look("after");
      asked(room, "later", people.slice(1), 6);
      room.look("later");
      again(room, "later", people[0]!, 5);
      room.look("later");
    });
    expect(told).toBeNull();
  });

  it("is nothing that a moment tells by itself", () => {
    const told = attacked((room, people, v) => {
      room.open("before");
      for (const [i, person] of people.entries()) room.answer(person, "before", says(i === 0 ? v : 5));
      room.host({ do: "close", step: "before" });
      room.look("before");
    });
    expect(told).toBeNull();
  });

  it("is told among the others' once there is a time after it", () => {
    const told = attacked((room, people, v) => {
      room.open("before");
      for (const [i, person] of people.entries()) room.answer(person, "before", says(i === 0 ? v : 5));
      room.host({ do: "close", step: "before" });
      asked(room, "after", people, 5);
      room.look("after");
    });
    expect(told).not.toBeNull();
  });
});
