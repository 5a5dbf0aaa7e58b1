/** A step that asks for now and for the look back: it is compared with itself, and with what else was asked. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { bind } from "../../shared/agenda/bind.ts";
import { Face } from "../../shared/exercises/shift/settings.ts";
import type { TestRoom } from "../support/room.ts";
import { comparedAt, itemOf, POST, PRE, room, vote } from "../support/shift.ts";

describe("R-54 one step asks for now, then for the look back", () => {
  const both = (v: number, then: number | null, item = 1) => ({ item, v, then });
  const say = (on: TestRoom, people: string[], of: (i: number) => object[]) =>
    on.vote("post-then", Object.fromEntries(people.map((person, i) => [person, of(i)])));

  it("tells the change since then, as the vector has it, without any other step", () => {
    const on = room("post+then");
    say(on, on.joinMany(10), (i) => [both(POST[i]!, PRE[i]!)]);
    expect(itemOf(on, "post-then")).toEqual({
      id: "1",
      n: 10,
      unpaired: 0,
      means: [
        { moment: "then", mean: 5 },
        { moment: "post", mean: 6.2 },
      ],
      changes: [{ from: "then", to: "post", mean: 1.2, up: 8, same: 2, down: 0, dAv: 1.235, gAv: 1.129, dZ: 1.521 }],
      response: null,
    });
  });

  it("asks for a seventh line that the workshop did not touch, in this step alone", () => {
    const on = room("pre", "post+then");
    const asked = (at: string) => {
      on.open(at);
      const { exercise, content } = bind(on.plan.find(({ id }) => id === at)!, "en")!;
      const face = exercise.face(content, {
        role: "participant",
        phase: on.phase(at),
        round: 1,
        flipped: false,
        key: false,
        prompt: false,
      });
      return v.parse(Face, face).settings;
    };
    expect(asked("pre").items.map(({ stemThen, untouched }) => [stemThen, untouched])).toEqual(
      Array.from({ length: 6 }, () => [undefined, undefined]),
    );
    const { items, leadIn, leadInThen } = asked("post-then");
    expect(items.map(({ untouched = false }) => untouched)).toEqual([...Array(6).fill(false), true]);
    expect(items.every(({ stem, stemThen }) => stem !== stemThen && stemThen?.startsWith("Before today"))).toBe(true);
    expect([leadIn, leadInThen].map((text) => text?.slice(0, 7))).toEqual(["How it ", "The sam"]);
  });

  it("compares with the time before as well, but not the line that was not asked then", () => {
    const on = room("pre", "post+then");
    const people = on.joinMany(10);
    vote(on, "pre", people, PRE);
    say(on, people, (i) => [both(POST[i]!, PRE[i]! - 1), both(5, 4, 7)]);
    const { means, changes, response } = comparedAt(on, "post-then");
    expect(means.map(({ moment }) => moment)).toEqual(["pre", "then", "post"]);
    expect(changes.map(({ from, to, mean }) => [from, to, mean])).toEqual([
      ["then", "post", 2.2],
      ["pre", "post", 1.2],
    ]);
    expect(response).toBe(-1);
    const { result } = on.frozen("post-then");
    if (result.exercise !== "shift") throw new Error("not a shift");
    expect(result.items[6]).toMatchObject({
      id: "7",
      n: 10,
      means: [{ moment: "then" }, { moment: "post" }],
      changes: [{ from: "then", to: "post", mean: 1, up: 10 }],
      response: null,
    });
  });

  it("leaves out, and counts, who skipped the look back", () => {
    const on = room("post+then");
    say(on, on.joinMany(8), (i) => [both(7, i < 2 ? null : 5)]);
    expect(comparedAt(on, "post-then")).toMatchObject({ n: 6, unpaired: 2 });
  });

  it("R-08 is hidden where fewer than five answered both", () => {
    const on = room("post+then");
    say(on, on.joinMany(8), (i) => [both(7, i < 4 ? null : 5)]);
    expect(itemOf(on, "post-then")).toEqual({ id: "1", hidden: true });
  });

  it("has nobody finished before the look back, or its skip", () => {
    const on = room("post+then");
    const [one] = on.joinMany(1);
    on.open("post-then");
    const lines = (then: number | null) => Array.from({ length: 7 }, (_, at) => both(7, then, at + 1));
    const all = lines(null).map(({ item }) => String(item));
    expect(on.answer(one!, "post-then", lines(null)).finished).toBe(false);
    expect(on.answer(one!, "post-then", lines(null), 1, { skipped: all }).finished).toBe(true);
    expect(on.answer(one!, "post-then", lines(5)).finished).toBe(true);
  });

  it("a follow-up compares with each of its moments", () => {
    const on = room("post+then", "followup");
    const people = on.joinMany(10);
    say(on, people, (i) => [both(POST[i]!, PRE[i]!)]);
    vote(on, "followup", people, POST);
    const { means, changes } = comparedAt(on, "followup");
    expect(means.map(({ moment }) => moment)).toEqual(["then", "post", "followup"]);
    expect(changes.map(({ from }) => from)).toEqual(["then", "post"]);
  });

  it("who is missing from a later one is not found by subtraction", () => {
    const on = room("post+then", "followup");
    const people = on.joinMany(10);
    say(on, people, (i) => [both(POST[i]!, PRE[i]!)]);
    vote(on, "followup", people.slice(1), POST);
    expect(comparedAt(on, "followup")).toMatchObject({ n: 9, means: [], changes: [{ from: "then", to: "followup" }] });
  });

  it("a step of one moment takes no look back", () => {
    const on = room("post");
    const [one] = on.joinMany(1);
    on.open("post");
    expect(on.tryAnswer(one!, "post", [both(7, 5)])).toMatchObject({ code: "invalid-answer" });
  });
});
