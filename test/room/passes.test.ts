import { describe, expect, it } from "vitest";
import * as limits from "../../shared/limits.ts";
import { sorting } from "../support/answers.ts";
import { deck } from "../support/room.ts";

describe("R-12 skip and pass", () => {
  const all = { c1: "L", c8: "M", c13: "B" };

  it("an answer is finished when every item is answered or skipped", () => {
    const room = sorting();
    const ann = room.join();
    room.open("sort");
    expect(room.answer(ann, "sort", deck({ c1: "L" })).finished).toBe(false);
    expect(room.answer(ann, "sort", deck({ c1: "L" }), 1, { skipped: ["c8"] }).finished).toBe(false);
    expect(room.answer(ann, "sort", deck({ c1: "L" }), 1, { skipped: ["c8", "c13"] }).finished).toBe(true);
    expect(room.answer(ann, "sort", deck(all)).finished).toBe(true);
  });

  it("an answered item is not skipped, and unknown items are ignored", () => {
    const room = sorting();
    const ann = room.join();
    room.open("sort");
    expect(room.answer(ann, "sort", deck({ c1: "L" }), 1, { skipped: ["c1", "c8", "c99"] }).skipped).toEqual(["c8"]);
  });

  it("a deck skipped from end to end is a pass", () => {
    const room = sorting();
    const ann = room.join();
    room.open("sort");
    const skipped = room.answer(ann, "sort", [], 1, { skipped: ["c1", "c8", "c13"] });
    expect(skipped).toMatchObject({ status: "passed", finished: true });
    room.host({ do: "close", step: "sort" });
    expect(room.frozen("sort")).toMatchObject({ answered: 0, passed: 1, eligible: 1 });
  });

  it("after a pass the earlier answer no longer counts and is kept for its writer", () => {
    const room = sorting();
    const people = room.joinMany(4);
    room.open("sort");
    for (const person of people) room.answer(person, "sort", deck(all));
    room.pass(people[0]!, "sort");
    room.host({ do: "close", step: "sort" });
    expect(room.frozen("sort")).toMatchObject({ eligible: 4, answered: 3, passed: 1 });
    const kept = [...room.state.stepAnswers.get("sort")!.answers.values()].find(
      (answer) => answer.person === people[0],
    );
    expect(kept).toMatchObject({ status: "passed", payload: deck(all), finished: true });
  });

  it("an answer after a pass counts again", () => {
    const room = sorting();
    const ann = room.join();
    room.open("sort");
    room.pass(ann, "sort");
    expect(room.answer(ann, "sort", deck(all)).status).toBe("answered");
  });
});

describe("R-14 eligible", () => {
  it("is who answered, passed, or was connected for 10 s in total while collecting", () => {
    const room = sorting();
    const [answers, passes, stays] = room.joinMany(3);
    const blinks = room.join();
    const away = room.join();
    room.leave(away!);
    room.open("sort");
    room.answer(answers!, "sort", deck({ c1: "L" }));
    room.pass(passes!, "sort");
    room.now += limits.ELIGIBLE_MS - 1;
    room.leave(blinks);
    room.now += 1;
    room.host({ do: "close", step: "sort" });
    expect(stays).toBeDefined();
    expect(room.frozen("sort")).toMatchObject({ eligible: 3, answered: 1, passed: 1 });
  });

  it("adds up over lost connections and reopenings", () => {
    const room = sorting();
    const ann = room.join();
    room.open("sort");
    room.now += 4_000;
    room.leave(ann);
    room.now += 60_000;
    room.hello({ resume: "resume-0" });
    room.now += 3_000;
    room.host({ do: "close", step: "sort" });
    expect(room.frozen("sort").eligible).toBe(0);
    room.now += 60_000;
    room.open("sort");
    room.now += 3_000;
    room.host({ do: "close", step: "sort" });
    expect(room.frozen("sort").eligible).toBe(1);
  });

  it("R-13 leaves out who joined after the vote, and who has been removed", () => {
    const room = sorting();
    const [ann, bob] = room.joinMany(2);
    room.open("sort");
    room.answer(ann!, "sort", deck({ c1: "L" }));
    room.now += 20_000;
    room.host({ do: "remove", person: bob! });
    room.host({ do: "close", step: "sort" });
    room.join();
    room.now += 60_000;
    expect(room.frozen("sort").eligible).toBe(1);
    // Reopened for a moment: the late joiner was not there long enough.
    room.open("sort");
    room.now += 5_000;
    room.host({ do: "close", step: "sort" });
    expect(room.frozen("sort").eligible).toBe(1);
  });

  it("a phone that falls asleep after voting costs no write", () => {
    const room = sorting();
    const ann = room.join();
    room.open("sort");
    room.answer(ann, "sort", deck({ c1: "L" }));
    const before = room.changes.length;
    room.leave(ann);
    expect(room.changes.length).toBe(before);
  });
});
