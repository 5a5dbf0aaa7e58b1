import { describe, expect, it } from "vitest";
import { bytes } from "../../shared/bytes.ts";
import * as limits from "../../shared/limits.ts";
import { answerKey } from "../../shared/room/state/state.ts";
import { sorting } from "../support/answers.ts";
import { deck, snapshot, step, TestRoom } from "../support/room.ts";

const code = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? "ok" : outcome.code);

describe("R-03 one person, one answer", () => {
  it("stores one answer per step and round, however often it is sent", () => {
    const room = sorting();
    const [ann] = room.joinMany(3);
    room.open("sort");
    for (let i = 0; i < 5; i++) room.answer(ann!, "sort", deck({ c1: "L" }));
    expect(room.state.stepAnswers.get("sort")!.answers.size).toBe(1);
    room.host({ do: "close", step: "sort" });
    expect(room.frozen("sort")).toMatchObject({ eligible: 1, answered: 1, passed: 0 });
  });

  it("keeps the rounds apart", () => {
    const room = sorting();
    const ann = room.join();
    room.vote("sort", { [ann]: deck({ c1: "L" }) });
    room.vote("sort", { [ann]: deck({ c1: "M" }) }, 2);
    const answers = [...room.state.stepAnswers.get("sort")!.answers.values()];
    expect(answers.map(({ round, payload }) => [round, payload])).toEqual([
      [1, deck({ c1: "L" })],
      [2, deck({ c1: "M" })],
    ]);
  });

  it("takes only the parts that the step asks for", () => {
    const room = sorting();
    const ann = room.join();
    room.open("sort");
    expect(code(room.tryAnswer(ann, "sort", [{ item: "c1", mode: "L" }], 1, { part: "predict" }))).toBe(
      "unknown-option",
    );
    expect(code(room.tryAnswer(ann, "sort", deck({ c1: "L" }), 1, { part: "tags" }))).toBe("wrong-round");
  });
});

describe("R-04 change of mind", () => {
  it("the last arrival wins, whole, and the first arrival's time is kept", () => {
    const room = sorting();
    const ann = room.join();
    room.open("sort");
    const first = room.answer(ann, "sort", deck({ c1: "L", c8: "M" }));
    room.now += 5_000;
    const second = room.answer(ann, "sort", deck({ c1: "B" }));
    expect(second).toMatchObject({
      payload: deck({ c1: "B" }),
      firstAt: first.firstAt,
      lastAt: first.firstAt + 5_000,
      revisions: 2,
    });
  });

  it("R-42 has an end", () => {
    const room = sorting();
    const ann = room.join();
    room.open("sort");
    for (let i = 0; i < limits.REVISIONS_PER_ANSWER; i++) room.answer(ann, "sort", deck({ c1: "L" }));
    expect(code(room.tryAnswer(ann, "sort", deck({ c1: "M" })))).toBe("too-many");
  });

  it("R-12 passing is possible after it, once; so is deleting it, and then answering anew", () => {
    const room = sorting();
    const ann = room.join();
    room.open("sort");
    for (let i = 0; i < limits.REVISIONS_PER_ANSWER; i++) room.answer(ann, "sort", deck({ c1: "L" }));
    expect(code(room.pass(ann, "sort"))).toBe("ok");
    expect(room.state.stepAnswers.get("sort")?.answers.get(answerKey(1, "main", ann))).toMatchObject({
      status: "passed",
      payload: deck({ c1: "L" }),
    });
    expect(code(room.pass(ann, "sort"))).toBe("too-many");
    expect(code(room.tryAnswer(ann, "sort", deck({ c1: "M" })))).toBe("too-many");
    expect(code(room.tryForget(ann, "sort"))).toBe("ok");
    expect(code(room.tryAnswer(ann, "sort", deck({ c1: "M" })))).toBe("ok");
  });

  it("R-42 a step that has everybody's answers takes no new one, every change of mind, and every pass", () => {
    const room = sorting();
    const [ann, bob] = room.joinMany(2);
    room.open("sort");
    const one = room.answer(ann!, "sort", deck({ c1: "L" }));
    const { answers } = room.state.stepAnswers.get("sort")!;
    for (let i = answers.size; i < limits.ANSWERS_PER_STEP; i++) answers.set(`another/${i}`, { ...one, person: "cem" });
    expect(code(room.tryAnswer(bob!, "sort", deck({ c1: "M" })))).toBe("too-many");
    expect(code(room.tryAnswer(ann!, "sort", deck({ c1: "M" })))).toBe("ok");
    expect(code(room.pass(bob!, "sort"))).toBe("ok");
  });
});

describe("R-05 only the open round of the step in hand takes answers", () => {
  it.each(["setup", "closed", "revealed", "debrief"] as const)("not in %s", (phase) => {
    const room = sorting();
    const ann = room.join();
    room.host({ do: "goto", step: "sort" });
    if (phase !== "setup") room.vote("sort", { [ann]: deck({ c1: "L" }) });
    if (phase === "revealed" || phase === "debrief") room.host({ do: "reveal", step: "sort" });
    if (phase === "debrief") room.host({ do: "debrief", step: "sort" });
    const before = snapshot(room.state);
    expect(code(room.tryAnswer(ann, "sort", deck({ c1: "M" })))).toBe("closed");
    expect(code(room.pass(ann, "sort"))).toBe("closed");
    expect(snapshot(room.state)).toEqual(before);
  });

  it("says why not", () => {
    const room = sorting();
    const ann = room.join();
    room.open("sort");
    expect(code(room.tryAnswer(ann, "nowhere", deck({ c1: "L" })))).toBe("unknown-step");
    expect(code(room.tryAnswer(ann, "next", { options: ["a"] }))).toBe("closed");
    expect(code(room.tryAnswer(ann, "sort", deck({ c1: "L" }), 2))).toBe("wrong-round");
    room.host({ do: "close", step: "sort" });
    room.open("sort", 2);
    expect(code(room.tryAnswer(ann, "sort", deck({ c1: "L" }), 1))).toBe("closed");
    expect(code(room.tryAnswer(ann, "sort", deck({ c1: "L" }), 2))).toBe("ok");
  });

  it("a page to read takes none", () => {
    const room = new TestRoom([step("note", "note", { text: "Read this" })]);
    const ann = room.join();
    room.open("note");
    expect(code(room.tryAnswer(ann, "note", { text: "hm" }))).toBe("invalid-answer");
    expect(code(room.pass(ann, "note"))).toBe("invalid-answer");
  });
});

describe("R-06 an answer is accepted completely or not at all", () => {
  it.each([
    ["an unknown card", deck({ c1: "L", c99: "M" }), "unknown-option"],
    ["a card that is not in this deck", deck({ c2: "L" }), "unknown-option"],
    ["a card twice", [...(deck({ c1: "L" }) as []), ...(deck({ c1: "M" }) as [])], "invalid-answer"],
    ["an unknown choice", deck({ c1: "X" }), "invalid-answer"],
    ["another shape", { c1: "L" }, "invalid-answer"],
    ["nothing", undefined, "invalid-answer"],
    ["more than 8 kB", [{ cardId: "c1", choice: "L", more: "x".repeat(limits.ANSWER_BYTES) }], "too-large"],
  ])("refuses %s", (_, payload, expected) => {
    const room = sorting();
    const ann = room.join();
    room.open("sort");
    room.answer(ann, "sort", deck({ c1: "L" }));
    const before = snapshot(room.state);
    expect(code(room.tryAnswer(ann, "sort", payload))).toBe(expected);
    expect(snapshot(room.state)).toEqual(before);
  });

  it("refuses an answer that takes more than 8 kB in storage, even if it was sent in less", () => {
    const items = ["a", "b", "c", "d", "e"].map((id) => ({ id, kind: "text", text: "What?" }));
    const room = new TestRoom([step("pulse", "pulse", { items })]);
    const ann = room.join();
    room.open("pulse");
    // One code point that normal form writes in three, which no browser puts together again.
    const notes = (n: number) => items.map(({ id }) => ({ item: id, v: "\u{1D160}".repeat(n) }));
    const sent = JSON.stringify(notes(150));
    expect(bytes(sent)).toBeLessThan(limits.ANSWER_BYTES / 2);
    expect(code(room.tryAnswer(ann, "pulse", notes(150)))).toBe("too-large");
    expect(code(room.tryAnswer(ann, "pulse", notes(100)))).toBe("ok");
  });

  it("refuses a text that is too long, and says so", () => {
    const room = new TestRoom([step("text", "text", { question: "Why?" })]);
    const ann = room.join();
    room.open("text");
    expect(code(room.tryAnswer(ann, "text", { text: "x".repeat(limits.TEXT_CHARS + 1) }))).toBe("too-long");
    expect(code(room.tryAnswer(ann, "text", { text: "x".repeat(limits.TEXT_CHARS) }))).toBe("ok");
    expect(code(room.tryAnswer(ann, "text", { text: "   " }))).toBe("invalid-answer");
  });
});

describe("R-23 round 2", () => {
  it("covers the items picked when it is opened, else those of the talk, else all", () => {
    for (const [picked, talked, expected] of [
      [["c8"], ["c1"], ["c8"]],
      [undefined, ["c1"], ["c1"]],
      [undefined, undefined, ["c1", "c8", "c13"]],
    ] as const) {
      const room = sorting();
      const ann = room.join();
      room.vote("sort", { [ann]: deck({ c1: "L", c8: "L", c13: "L" }) });
      room.host({ do: "huddle", step: "sort", until: room.now, ...(talked && { items: [...talked] }) });
      room.open("sort", 2, picked && [...picked]);
      const asked = ["c1", "c8", "c13"].filter((card) => room.tryAnswer(ann, "sort", deck({ [card]: "M" }), 2).ok);
      expect(asked).toEqual(expected);
    }
  });

  it("starts empty: an answer to round 1 does not count in it", () => {
    const room = sorting();
    const [ann, bob, cem] = room.joinMany(3);
    room.vote("sort", { [ann!]: deck({ c1: "L" }), [bob!]: deck({ c1: "L" }), [cem!]: deck({ c1: "L" }) });
    room.vote("sort", { [ann!]: deck({ c1: "M" }) }, 2);
    expect(room.frozen("sort", 2)).toMatchObject({ answered: 1, passed: 0 });
  });

  it("without 'both' refuses 'both'", () => {
    const room = sorting({ cards: ["c1"], rounds: 2, lean: true });
    const ann = room.join();
    room.vote("sort", { [ann]: deck({ c1: "B" }) });
    room.open("sort", 2);
    expect(code(room.tryAnswer(ann, "sort", deck({ c1: "B" }), 2))).toBe("unknown-option");
    expect(code(room.tryAnswer(ann, "sort", deck({ c1: "L" }), 2))).toBe("ok");
  });
});

it("a stage and a host do not answer, and a stranger neither", () => {
  const room = sorting();
  room.open("sort");
  const message = { t: "answer", id: "answer01", step: "sort", round: 1, payload: deck({ c1: "L" }) } as const;
  expect(code(room.send({ role: "stage" }, message))).toBe("forbidden");
  expect(code(room.send({ role: "host" }, message))).toBe("forbidden");
  expect(code(room.send({ role: "participant", person: "nobody" }, message))).toBe("removed");
});
