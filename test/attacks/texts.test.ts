/**
 * A host opens a question again and again, each time for one more writer, and reads what is new. Or guesses what somebody
 * wrote, by hiding it before it can be read. Or reads something out of the order of the texts.
 */
import { describe, expect, it } from "vitest";
import type { Step } from "../../shared/agenda/schema.ts";
import { exportFile } from "../support/export.ts";
import { choiceStep, step } from "../support/room.ts";
import { Chair, learns } from "./chair.ts";

/** A question in which people write, and an answer that says no more than this text. */
interface Asking {
  step: Step;
  says(text: string): unknown;
}

const plan = (share: string) => (text: string) => ({
  ifCue: "one",
  thenDo: text,
  due: "2026-03-31",
  share,
  followUpDays: 30,
});
const ASKING: readonly Asking[] = [
  { step: step("asked", "text", { question: "?" }), says: (text) => ({ text }) },
  { step: step("asked", "text", { question: "?", privacy: "S" }), says: (text) => ({ text }) },
  { step: step("asked", "cloud", {}), says: (text) => ({ words: [text] }) },
  { step: step("asked", "scenario", { scenario: "s1" }), says: (why) => ({ pref: 1, why }) },
  { step: step("asked", "pulse", { items: ["way"] }), says: (text) => [{ item: "way", v: text }] },
  { step: step("asked", "commit", {}), says: plan("trainer") },
  { step: step("asked", "commit", { short: true }), says: plan("wall") },
];

const OTHER = choiceStep("other");
const WRITERS = ["ape-1", "bee-2", "cat-3", "dog-4", "elk-5", "fox-6"];

/** Every text that the host has been told of, in any way. */
function read(room: Chair): Set<string> {
  const told = [
    JSON.stringify(room.view("host")),
    exportFile(room.state, "texts.csv", "host", { now: 0, shuffle: () => [] }).body,
    exportFile(room.state, "results.json", "host", { now: 0, shuffle: () => [] }).body,
  ].join();
  return new Set(WRITERS.filter((text) => told.includes(text)));
}

describe.each(ASKING)("R-80 what people write to $step.exercise", ({ step: asked, says }) => {
  it("is not read writer by writer, however often the question is opened again", () => {
    const room = new Chair([asked, OTHER]);
    const writers = room.phones(WRITERS.length);
    const lists: number[] = [];
    for (const [i, writer] of writers.entries()) {
      room.reopen("asked");
      room.tryAnswer(writer, "asked", says(WRITERS[i]!));
      room.try({ do: "close", step: "asked" });
      room.look("asked");
      lists.push(read(room).size);
    }
    room.host({ do: "end" });
    lists.push(read(room).size);
    // Nothing for a while, then several at once, and never one more.
    const [first = 0, ...later] = lists.filter((n) => n > 0);
    expect(first).toBeGreaterThanOrEqual(3);
    expect(new Set(later)).toEqual(new Set([first]));
  });

  it("is in no view and in no file before it is read, however the vote is closed and opened again", () => {
    const told = learns(["bee", "cat"], (text) => {
      const room = new Chair([asked, OTHER]);
      const [target = "", ...others] = room.phones(8);
      for (const way of ["close", "goto", "skip"] as const) {
        room.reopen("asked");
        for (const [i, other] of others.entries()) room.tryAnswer(other, "asked", says(`same ${i}`));
        room.tryAnswer(target, "asked", says(text));
        room.host(way === "goto" ? { do: way, step: "other" } : { do: way, step: "asked" });
        room.try({ do: "goto", step: "asked" });
      }
      return room;
    });
    expect(told).toBeNull();
  });

  it("is not found out by hiding or merging what somebody may have written", () => {
    const told = learns(["bee", "cat"], (text) => {
      const room = new Chair([asked, OTHER]);
      const [target = "", ...others] = room.phones(8);
      room.open("asked");
      for (const [i, other] of others.entries()) room.answer(other, "asked", says(`same ${i}`));
      room.answer(target, "asked", says(text));
      room.host({ do: "close", step: "asked" });
      for (const guess of ["bee", "one bee", "one → bee"]) {
        for (const to of ["hidden", { merge: "same 1" }, "shown"] as const)
          room.try({ do: "moderate", what: "text", step: "asked", text: guess, to });
      }
      return room;
    });
    expect(told).toBeNull();
  });

  it("R-50 stands in an order that tells nothing of its writers, nor of when they wrote", () => {
    const told = learns([false, true], (swapped) => {
      const room = new Chair([asked, OTHER]);
      const writers = room.phones(8);
      const texts = swapped ? ["dog", "bee"] : ["bee", "dog"];
      room.open("asked");
      for (const [i, writer] of writers.entries()) {
        room.now += 2_000;
        room.answer(writer, "asked", says(texts[i - 3] ?? `same ${i}`));
      }
      room.host({ do: "close", step: "asked" });
      room.look("asked");
      room.host({ do: "end" });
      return room;
    });
    expect(told).toBeNull();
  });
});

const SHARES = ["private", "trainer", "wall"];

it("R-53 a private plan is found out by no guess, and by no counting of cards", () => {
  const told = learns(["bee", "cat"], (text) => {
    const room = new Chair([step("asked", "commit", {}), OTHER]);
    const [target = "", ...others] = room.phones(15);
    room.open("asked");
    for (const [i, other] of others.entries())
      room.answer(other, "asked", plan(SHARES[i % SHARES.length]!)(`same ${i}`));
    room.answer(target, "asked", plan("private")(text));
    room.host({ do: "close", step: "asked" });
    room.look("asked");
    for (const guess of ["bee", "one bee", "one → bee"])
      room.try({ do: "moderate", what: "text", step: "asked", text: guess, to: "hidden" });
    room.look("asked");
    room.host({ do: "end" });
    return room;
  });
  expect(told).toBeNull();
});

it("R-50 texts of too few writers are found out by no guess, even after the end", () => {
  const told = learns(["bee", "cat"], (text) => {
    const room = new Chair([step("asked", "pulse", { items: ["ready", "way"] }), OTHER]);
    const people = room.phones(8);
    room.open("asked");
    for (const [i, person] of people.entries()) {
      const way = i < 3 ? [{ item: "way", v: i === 0 ? text : `same ${i}` }] : [];
      room.answer(person, "asked", [{ item: "ready", v: i % 5 }, ...way], 1, { skipped: ["way"] });
    }
    room.host({ do: "close", step: "asked" });
    room.look("asked");
    for (const to of ["hidden", "shown"] as const)
      room.try({ do: "moderate", what: "text", step: "asked", text: "bee", to });
    room.look("asked");
    room.host({ do: "end" });
    return room;
  });
  expect(told).toBeNull();
});
