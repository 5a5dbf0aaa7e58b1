import { describe, expect, it } from "vitest";
import * as limits from "../../shared/limits.ts";
import { expiresAt } from "../../shared/room/retention.ts";
import { exportFile } from "../support/export.ts";
import { choiceStep, deck, snapshot, sortStep, step, TestRoom } from "../support/room.ts";

const code = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? "ok" : outcome.code);
const ids = (room: TestRoom) => room.state.plan.map((one) => one.id).join(" ");

describe("R-25 at most one vote is open", () => {
  it("opening another step closes the open vote first, and freezes it", () => {
    const room = new TestRoom([choiceStep("a"), choiceStep("b")]);
    const people = room.joinMany(3);
    room.open("a");
    for (const person of people) room.answer(person, "a", { options: ["a"] });
    room.open("b");
    expect(room.phase("a")).toBe("closed");
    expect(room.frozen("a")).toMatchObject({ answered: 3 });
    expect(room.state.room).toMatchObject({ status: "live", current: "b" });
  });
});

describe("R-26 skip", () => {
  it("goes to the next step that is not left out, and to none after the last", () => {
    const room = new TestRoom([choiceStep("a"), choiceStep("b"), choiceStep("c")]);
    room.open("a");
    room.host({ do: "skip", step: "b" });
    expect(room.state.room.current).toBe("a");
    room.host({ do: "skip", step: "a" });
    expect(room.state.room.current).toBe("c");
    expect(room.phase("a")).toBe("closed");
    room.host({ do: "skip", step: "c" });
    expect(room.state.room).toMatchObject({ current: null, status: "live" });
  });

  it("goto and open take a step in again", () => {
    for (const back of ["goto", "open"] as const) {
      const room = new TestRoom([choiceStep("a"), choiceStep("b")]);
      room.host({ do: "skip", step: "a" });
      if (back === "goto") room.host({ do: "goto", step: "a" });
      else room.open("a");
      expect(room.state.steps.get("a")!.skipped).toBe(false);
      expect(room.state.room.current).toBe("a");
    }
  });
});

describe("R-27 edit", () => {
  it("adds a step at the end, after another, or in front", () => {
    const room = new TestRoom([choiceStep("a"), choiceStep("b")]);
    room.host({ do: "edit", step: choiceStep("c") });
    room.host({ do: "edit", step: choiceStep("d"), after: "a" });
    room.host({ do: "edit", step: choiceStep("e"), after: null });
    expect(ids(room)).toBe("e a d b c");
    room.open("d");
    expect(room.phase("d")).toBe("collecting");
  });

  it("replaces a step in place, and moves it on request", () => {
    const room = new TestRoom([choiceStep("a"), choiceStep("b"), choiceStep("c")]);
    room.host({ do: "edit", step: sortStep("b") });
    expect(ids(room)).toBe("a b c");
    expect(room.state.plan[1]!.exercise).toBe("sort");
    room.host({ do: "edit", step: choiceStep("a"), after: "c" });
    expect(ids(room)).toBe("b c a");
    room.host({ do: "edit", step: choiceStep("a"), after: null });
    expect(ids(room)).toBe("a b c");
  });

  it("refuses an impossible edit", () => {
    const room = new TestRoom([choiceStep("a")]);
    const before = snapshot(room.state);
    expect(code(room.try({ do: "edit", step: choiceStep("b"), after: "nowhere" }))).toBe("unknown-step");
    expect(code(room.try({ do: "edit", step: choiceStep("a"), after: "a" }))).toBe("unknown-step");
    expect(code(room.try({ do: "edit", step: sortStep("b", { cards: ["c99"] }) }))).toBe("unknown-content");
    expect(snapshot(room.state)).toEqual(before);
    for (let i = 1; i < limits.STEPS; i++) room.host({ do: "edit", step: choiceStep(`s${i}`) });
    expect(code(room.try({ do: "edit", step: choiceStep("more") }))).toBe("too-many");
  });

  it("once a step was opened, its exercise and settings cannot change; the rest can", () => {
    for (const answered of [true, false]) {
      for (const closed of [true, false]) {
        const room = new TestRoom([choiceStep("a"), choiceStep("b")]);
        const ann = room.join();
        room.open("a");
        if (answered) room.answer(ann, "a", { options: ["a"] });
        if (closed) room.host({ do: "close", step: "a" });
        expect(code(room.try({ do: "edit", step: choiceStep("a", { question: "Another?" }) }))).toBe("has-answers");
        expect(code(room.try({ do: "edit", step: sortStep("a") }))).toBe("has-answers");
        const retitled = { ...choiceStep("a"), title: "Renamed", minutes: 9, notes: "Slowly" };
        expect(code(room.try({ do: "edit", step: retitled, after: "b" }))).toBe("ok");
        expect(room.state.plan[1]).toEqual(retitled);
        // Whatever was frozen can still be shown.
        expect(room.view("host").step?.id).toBe("a");
      }
    }
  });
});

describe("R-28 moderation", () => {
  const clouds = (words: string[][]) => {
    const room = new TestRoom([step("cloud", "cloud", {})]);
    const people = room.joinMany(words.length);
    room.vote("cloud", Object.fromEntries(people.map((person, i) => [person, { words: words[i] }])));
    return room;
  };
  const moderate = (room: TestRoom, text: string, to: "hidden" | "shown" | { merge: string }) =>
    room.try({ do: "moderate", what: "text", step: "cloud", text, to });
  const wordsOf = (room: TestRoom) => {
    const { result } = room.frozen("cloud");
    return result.exercise === "cloud" ? Object.fromEntries(result.words.map(({ word, count }) => [word, count])) : {};
  };

  it("hides a word at once, and shows it again", () => {
    const room = clouds([["Calm", "rude"], ["calm"], ["brave"]]);
    expect(wordsOf(room)).toEqual({ calm: 2, rude: 1, brave: 1 });
    moderate(room, "rude", "hidden");
    expect(wordsOf(room)).toEqual({ calm: 2, brave: 1 });
    moderate(room, "rude", "shown");
    expect(wordsOf(room)).toEqual({ calm: 2, rude: 1, brave: 1 });
  });

  it("merges words, also along a chain and around a circle", () => {
    const room = clouds([["calm", "quiet"], ["quiet"], ["still"]]);
    moderate(room, "quiet", { merge: "calm" });
    expect(wordsOf(room)).toEqual({ calm: 2, still: 1 });
    moderate(room, "calm", { merge: "still" });
    expect(wordsOf(room)).toEqual({ still: 3 });
    moderate(room, "still", { merge: "quiet" });
    expect(wordsOf(room)).toEqual({ still: 3 });
    moderate(room, "quiet", "shown");
    moderate(room, "calm", "shown");
    expect(wordsOf(room)).toEqual({ quiet: 2, calm: 1, still: 1 });
  });

  it("hiding a word hides the words merged into it", () => {
    const room = clouds([["calm"], ["quiet"], ["still"]]);
    moderate(room, "quiet", { merge: "calm" });
    moderate(room, "calm", "hidden");
    expect(wordsOf(room)).toEqual({ still: 1 });
  });

  it("a word that is merged and then hidden counts nowhere and is in no file", () => {
    const room = clouds([["calm"], ["rude", "still"], ["still"]]);
    moderate(room, "rude", { merge: "calm" });
    moderate(room, "rude", "hidden");
    expect(wordsOf(room)).toEqual({ calm: 1, still: 2 });
    room.host({ do: "peek", step: "cloud" });
    const { body } = exportFile(room.state, "texts.csv", "host", { now: room.now, shuffle: () => [] });
    expect(body).toContain("still");
    expect(body).not.toContain("rude");
  });

  it("takes any word for a word", () => {
    const room = clouds([["constructor"], ["__proto__"], ["hasOwnProperty"]]);
    const all = JSON.parse('{"constructor":1,"__proto__":1,"hasownproperty":1}');
    expect(wordsOf(room)).toEqual(all);
    moderate(room, "hasownproperty", { merge: "constructor" });
    expect(wordsOf(room)).toEqual(JSON.parse('{"constructor":2,"__proto__":1}'));
    moderate(room, "__proto__", "hidden");
    expect(wordsOf(room)).toEqual(JSON.parse('{"constructor":2}'));
  });

  it("during an open vote it takes effect at the close", () => {
    const room = clouds([["calm"], ["rude"], ["brave"]]);
    const before = room.frozen("cloud");
    room.open("cloud");
    room.answer(room.join(), "cloud", { words: ["late"] });
    moderate(room, "rude", "hidden");
    expect(room.frozen("cloud")).toEqual(before);
    room.host({ do: "close", step: "cloud" });
    expect(wordsOf(room)).toEqual({ calm: 1, brave: 1, late: 1 });
  });

  it("counts eligible and rounds as they were frozen", () => {
    const room = clouds([["calm"], ["rude"], ["brave"]]);
    const { eligible, answered, frozenAt, opening } = room.frozen("cloud");
    room.now += 5_000;
    moderate(room, "rude", "hidden");
    expect(room.frozen("cloud")).toMatchObject({ eligible, answered, frozenAt, opening });
  });

  it("refuses unknown steps and questions", () => {
    const room = clouds([["calm"]]);
    expect(code(room.try({ do: "moderate", what: "text", step: "nowhere", text: "x", to: "hidden" }))).toBe(
      "unknown-step",
    );
    expect(code(room.try({ do: "moderate", what: "question", question: "q1", to: "live" }))).toBe("unknown-question");
  });
});

describe("R-32 the end", () => {
  it("closes what is open and takes no more answers", () => {
    const room = new TestRoom([sortStep()]);
    const people = room.joinMany(3);
    room.open("sort");
    for (const person of people) room.answer(person, "sort", deck({ c1: "L" }));
    const ended = room.try({ do: "end" });
    expect(ended.ok && ended.effects).toContainEqual({ schedule: true });
    expect(room.frozen("sort")).toMatchObject({ answered: 3 });
    expect(room.state.room).toMatchObject({ status: "ended", current: null, endedAt: room.now });
    const before = snapshot(room.state);
    room.now += 1;
    expect(code(room.tryAnswer(people[0]!, "sort", deck({ c1: "M" })))).toBe("ended");
    expect(code(room.ask(people[0]!, "Too late?"))).toBe("ended");
    expect(code(room.try({ do: "end" }))).toBe("ok");
    expect(snapshot(room.state)).toEqual(before);
  });

  it("R-44 starts the retention time again", () => {
    const room = new TestRoom([sortStep()], { retentionDays: 2 });
    const { createdAt } = room.state.room;
    expect(expiresAt(room.state.room)).toBe(createdAt + 2 * 86_400_000);
    room.now = createdAt + 86_400_000;
    room.host({ do: "end" });
    expect(expiresAt(room.state.room)).toBe(createdAt + 3 * 86_400_000);
  });
});

it("phones are sent only to addresses that the server has", () => {
  const room = new TestRoom([sortStep()]);
  room.origins = ["http://10.0.0.5:8787", "http://192.168.1.5:8787"];
  const url = () => {
    const view = room.view("stage");
    return "joinUrl" in view ? view.joinUrl : "";
  };
  expect(url()).toBe("http://10.0.0.5:8787/j/ABCDEF");
  expect(code(room.try({ do: "address", origin: "https://evil.example" }))).toBe("bad-message");
  room.host({ do: "address", origin: "http://192.168.1.5:8787" });
  expect(url()).toBe("http://192.168.1.5:8787/j/ABCDEF");
  room.origins = ["http://10.0.0.5:8787"];
  expect(url()).toBe("http://10.0.0.5:8787/j/ABCDEF");
});

it("R-39 a timer never closes a vote", () => {
  const room = new TestRoom([sortStep()]);
  const ann = room.join();
  room.open("sort");
  room.host({ do: "extend", step: "sort", until: room.now + 1_000 });
  room.now += 60_000;
  expect(code(room.tryAnswer(ann, "sort", deck({ c1: "L" })))).toBe("ok");
});
