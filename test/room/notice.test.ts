/** people are told ten seconds before a vote closes, and the room itself closes nothing. */
import { describe, expect, it } from "vitest";
import { NOTICE_MS } from "../../shared/limits.ts";
import { may } from "../../shared/protocol/rights.ts";
import { choiceStep, deck, sortStep, TestRoom } from "../support/room.ts";

const give = { do: "notice", step: "sort", on: true } as const;
const takeBack = { do: "notice", step: "sort", on: false } as const;
const AUDIENCES = ["participant", "stage", "host", "producer"] as const;

/** A room whose sort is open, and closes in ten seconds. */
function told(round: 1 | 2 = 1): TestRoom {
  const room = new TestRoom([sortStep(), choiceStep()]);
  const people = room.joinMany(3);
  room.open("sort");
  for (const person of people) room.answer(person, "sort", deck({ c1: "L" }));
  if (round === 2) {
    room.host({ do: "close", step: "sort" });
    room.open("sort", 2);
    for (const person of people) room.answer(person, "sort", deck({ c1: "M" }), 2);
  }
  room.host(give);
  return room;
}
const closesAt = (room: TestRoom) => AUDIENCES.map((audience) => room.view(audience).step?.closesAt);
const all = <T>(one: T) => AUDIENCES.map(() => one);

describe("R-150 the notice before a close", () => {
  it("is told to everybody, and the vote stays open however long it is over", () => {
    const room = told();
    // Phones read "ten seconds".
    expect(closesAt(room)).toEqual(all(room.now + 10_000));
    room.now += 3_600_000;
    expect(room.phase("sort")).toBe("collecting");
    room.answer(room.join(), "sort", deck({ c1: "L" }));
  });

  it("is not put off by another one; once it is over, or the clock was set back, there can be another one", () => {
    const room = told();
    const first = room.now + NOTICE_MS;
    room.now += 4_000;
    room.host(give);
    expect(closesAt(room)).toEqual(all(first));
    room.now = first;
    room.host(give);
    expect(closesAt(room)).toEqual(all(first + NOTICE_MS));
    room.now -= 3_600_000;
    room.host(give);
    expect(closesAt(room)).toEqual(all(room.now + NOTICE_MS));
  });

  it("can be taken back, and leaves nothing", () => {
    const room = told();
    room.host(takeBack);
    expect(closesAt(room)).toEqual(all(undefined));
    room.host(takeBack);
    expect(room.phase("sort")).toBe("collecting");
  });

  it.each([
    ["close", { do: "close", step: "sort" }],
    ["another step", { do: "goto", step: "choice" }],
    ["leaving it out", { do: "skip", step: "sort" }],
    ["the end", { do: "end" }],
  ] as const)("ends with the vote: %s", (_, command) => {
    const room = told();
    room.host(command);
    expect(room.state.steps.get("sort")).not.toHaveProperty("closesAt");
  });

  it("ends with a second vote that is closed and revealed by one press, and is not there when a vote opens again", () => {
    const room = told(2);
    room.host({ do: "reveal", step: "sort", from: "collecting" });
    expect(room.phase("sort")).toBe("revealed");
    expect(closesAt(room)).toEqual(all(undefined));
    room.host({ do: "open", step: "sort", round: 2, from: "revealed" });
    expect(closesAt(room)).toEqual(all(undefined));
  });

  it("is given by whoever may close", () => {
    for (const kind of ["owner", "co", "producer"] as const) expect(may(kind, "notice")).toBe(may(kind, "close"));
  });
});
