import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { bind, fitsPhone } from "../../shared/agenda/bind.ts";
import { bytes } from "../../shared/bytes.ts";
import * as limits from "../../shared/limits.ts";
import type { Role } from "../../shared/primitives.ts";
import { HostView, StageView, View } from "../../shared/protocol/view.ts";
import { sortStep, step, TestRoom } from "../support/room.ts";
import { play, ROLES, STEPS } from "../support/views.ts";

const schemas = { participant: View, stage: StageView, host: HostView } as const;

it("every view of every step, phase and round fits its schema", () => {
  const phases = ["setup", "collecting", "closed", "huddle", "revealed", "debrief"] as const;
  for (const kind of STEPS) {
    for (const phase of phases) {
      for (const round of phase === "setup" ? ([1] as const) : ([1, 2] as const)) {
        const room = play(kind, [0, 1, 2, 3, 4, 5, -1, -2], phase, round);
        if (phase === "debrief") room.host({ do: "show", step: kind.step.id, what: "key", on: true });
        for (const role of ROLES) {
          const told = JSON.parse(JSON.stringify(room.view(role)));
          // What the schema does not know it would leave out, so nothing unknown is told either.
          expect(v.parse(schemas[role], told)).toEqual(told);
        }
      }
    }
  }
});

it("views of a lobby, between steps and after the end fit their schemas too", () => {
  const room = new TestRoom([sortStep("sort"), step("note", "note", { text: "Read" })]);
  const check = () => {
    for (const role of ROLES) {
      const told = JSON.parse(JSON.stringify(room.view(role)));
      expect(v.parse(schemas[role], told)).toEqual(told);
    }
    return room.view("participant").step;
  };
  expect(check()).toBeNull();
  room.host({ do: "goto", step: "note" });
  expect(check()?.result).toBe("none");
  room.host({ do: "skip", step: "note" });
  expect(check()).toBeNull();
  room.host({ do: "end" });
  expect(check()).toBeNull();
});

describe("R-47 a view fits its frame", () => {
  const size = (room: TestRoom, role: Role) => bytes(JSON.stringify(room.view(role)));
  const people = 14;

  /** Plays a sort of own cards with everything on: two rounds of everything, movement, the key, the questions. */
  function fullest(cards: { id: string; text: string; key?: string; why?: string }[]): TestRoom {
    const room = new TestRoom([sortStep("sort", { cards, rounds: 2 })], { title: "ü".repeat(limits.TITLE_CHARS) });
    const all = room.joinMany(people);
    for (const person of all) {
      room.ask(person, '“Why?” "'.repeat(30));
      room.host({ do: "moderate", what: "question", question: [...room.state.questions.keys()].at(-1)!, to: "live" });
    }
    for (const round of [1, 2] as const) {
      room.open("sort", round);
      for (const [i, person] of all.entries()) {
        room.answer(
          person,
          "sort",
          cards.map(({ id }, c) => ({ cardId: id, choice: "LMB"[(i + c + round * (i % 2)) % 3] })),
          round,
        );
      }
      room.host({ do: "close", step: "sort" });
    }
    room.host({ do: "reveal", step: "sort" });
    room.host({ do: "debrief", step: "sort" });
    room.host({ do: "show", step: "sort", what: "key", on: true });
    return room;
  }

  it("for decks of every size that an agenda can have", () => {
    const deckOf = fc.record({
      count: fc.integer({ min: 1, max: limits.ITEMS }),
      id: fc.integer({ min: 3, max: 36 }),
      text: fc.integer({ min: 1, max: limits.OPTION_CHARS }),
      why: fc.integer({ min: 0, max: limits.OPTION_CHARS }),
      letter: fc.constantFrom("x", "ü", "漢", '"'),
    });
    let fitted = 0;
    fc.assert(
      fc.property(deckOf, ({ count, id, text, why, letter }) => {
        const cards = Array.from({ length: count }, (_, i) => ({
          id: `${i}-`.padEnd(id, "c"),
          text: letter.repeat(text),
          ...(why > 0 && { key: "L", why: letter.repeat(why) }),
        }));
        const bound = bind(sortStep("sort", { cards, rounds: 2 }), "en");
        if (!bound || !fitsPhone(bound)) return;
        fitted += 1;
        const room = fullest(cards);
        expect(size(room, "participant")).toBeLessThanOrEqual(limits.VIEW_BYTES.participant);
        expect(size(room, "stage")).toBeLessThanOrEqual(limits.VIEW_BYTES.stage);
      }),
      { numRuns: 60 },
    );
    expect(fitted).toBeGreaterThan(5);
  });

  it("40 own cards of the greatest length are refused when they are planned", () => {
    const cards = Array.from({ length: 40 }, (_, i) => ({
      id: `${i}-`.padEnd(36, "c"),
      text: "x".repeat(limits.OPTION_CHARS),
    }));
    const bound = bind(sortStep("sort", { cards }), "en")!;
    expect(fitsPhone(bound)).toBe(false);
    const room = new TestRoom([sortStep("sort")]);
    expect(room.try({ do: "edit", step: sortStep("big", { cards }) })).toEqual({ ok: false, code: "long-step" });
  });

  it("a phone gets a large result in part: without movement, then the last round, then none; a stage gets all of it", () => {
    const rounds = (room: TestRoom, role: Role) => {
      const result = room.view(role).step?.result;
      return typeof result === "object"
        ? [result.rounds.map((one) => one.round), result.movement !== undefined]
        : result;
    };
    const cards = (count: number, id: number, text: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `${i}-`.padEnd(id, "c"), text: "x".repeat(text) }));
    expect(rounds(fullest(cards(6, 3, 20)), "participant")).toEqual([[1, 2], true]);
    expect(rounds(fullest(cards(30, 20, 40)), "participant")).toEqual([[1, 2], false]);
    expect(rounds(fullest(cards(40, 36, 40)), "participant")).toEqual([[2], false]);
    expect(rounds(fullest(cards(40, 36, 40)), "stage")).toEqual([[1, 2], true]);
  });

  it("texts and words are listed up to their caps, with a count of the rest", () => {
    const room = new TestRoom([step("cloud", "cloud", {}), step("text", "text", { question: "漢".repeat(600) })]);
    const all = room.joinMany(120);
    room.vote("cloud", Object.fromEntries(all.map((person, i) => [person, { words: [`${"漢".repeat(20)}${i}`] }])));
    room.host({ do: "reveal", step: "cloud" });
    const cloud = room.view("stage").step?.result;
    const words = typeof cloud === "object" ? cloud.rounds[0]?.result : undefined;
    expect(words?.exercise === "cloud" && [words.words.length, words.more]).toEqual([limits.RESULT_WORDS, 70]);
    expect(size(room, "participant")).toBeLessThanOrEqual(limits.VIEW_BYTES.participant);

    room.vote("text", Object.fromEntries(all.map((person, i) => [person, { text: `${i}${'"'.repeat(400)}` }])));
    room.host({ do: "reveal", step: "text" });
    const result = room.view("stage").step?.result;
    const texts = typeof result === "object" ? result.rounds[0]?.result : undefined;
    expect(texts?.exercise === "text" && texts.texts.length + texts.more).toBe(120);
    expect(texts?.exercise === "text" && texts.texts.length).toBeGreaterThan(5);
    expect(size(room, "participant")).toBeLessThanOrEqual(limits.VIEW_BYTES.participant);
  });

  it("approved questions are the newest that fit", () => {
    const room = new TestRoom([sortStep("sort")]);
    for (let i = 0; i < 40; i++) {
      room.ask(room.join(), `Question ${i} ${'"'.repeat(200)}`);
      room.host({ do: "moderate", what: "question", question: [...room.state.questions.keys()].at(-1)!, to: "live" });
    }
    const told = room.view("participant").questions;
    expect(told.at(-1)?.text).toContain("Question 39");
    expect(bytes(JSON.stringify(told))).toBeLessThan(limits.QUESTION_BYTES.participant + 100);
    expect(room.view("host").questions.length).toBe(40);
  });
});
