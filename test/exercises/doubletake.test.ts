/** `doubletake`: what a hand holds, what is told from how many people on, and where the words are. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { content as written } from "../../shared/agenda/library.ts";
import { handOf } from "../../shared/exercises/doubletake/hand.ts";
import { doubletake } from "../../shared/exercises/doubletake/index.ts";
import type { Result } from "../../shared/exercises/doubletake/result.ts";
import { readCsv } from "../support/csv.ts";
import { LIST_WORDS } from "../support/doubletake.ts";
import { exportFile } from "../support/export.ts";
import { step, TestRoom } from "../support/room.ts";
import { nothingModerated } from "./fixtures/fixture.ts";
import { textsOf } from "./texts.ts";

const content = doubletake.resolve({}, textsOf("doubletake"))!;
const ITEMS = content.acts.map(({ id }) => id);
const { words } = written.en.words.doubletake;

interface Person {
  list?: "a" | "b";
  guess?: "acts" | "strict" | "word" | "none";
  /** Points for each act under each word. */
  leader?: number;
  manager?: number;
  skips?: string;
}

const payloadOf = ({ list, guess, leader = 5, manager = 5, skips }: Person) => ({
  worth: ITEMS.filter((id) => id !== skips).map((act) => ({
    act,
    v: list && LIST_WORDS[list][act] === "leader" ? leader : manager,
  })),
  ...(list && { list }),
  ...(guess && { guess }),
});
const counted = (people: readonly Person[], minimum = 3): Result =>
  doubletake.result(content, people.map(payloadOf), {
    round: 1,
    items: ITEMS,
    minimum,
    moderation: nothingModerated,
    seed: 5,
  });
const room = (a: number, b: number, more: Person = {}): Person[] => [
  ...Array.from({ length: a }, (): Person => ({ list: "a", ...more })),
  ...Array.from({ length: b }, (): Person => ({ list: "b", ...more })),
];

describe("R-153 a hand", () => {
  it("begins with the warm-up and holds each act once, three with each word and never three of one running", () => {
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 1), fc.constantFrom(0, 1), (order, list) => {
        const { cards } = handOf(content, { list, of: 2, order });
        expect(cards[0]?.text).toBe(content.warmUp);
        const acts = cards.slice(1);
        expect(acts.map(({ id }) => id).sort()).toEqual([...ITEMS].sort());
        const read = acts.map(({ id, text }) => {
          const word = LIST_WORDS[list === 0 ? "a" : "b"][id]!;
          expect(text.startsWith(`${words[word]} `)).toBe(true);
          return word;
        });
        expect(read.filter((word) => word === "leader")).toHaveLength(3);
        expect(read.join(" ")).not.toMatch(/(\w+) \1 \1/);
      }),
    );
  });

  it("tells each act of the one word in list A and of the other in list B", () => {
    for (const id of ITEMS) expect(LIST_WORDS.a[id]).not.toBe(LIST_WORDS.b[id]);
  });

  it("tells everything of someone where there is one list", () => {
    const { cards } = handOf(content, { list: 0, of: 1, order: 3 });
    for (const { text } of cards.slice(1)) expect(text).toMatch(/^Someone /);
  });

  it("is drawn: not everybody has the same order", () => {
    const orders = Array.from({ length: 30 }, (_, order) =>
      handOf(content, { list: 0, of: 2, order }).cards.map(({ id }) => id),
    );
    expect(new Set(orders.map(String)).size).toBeGreaterThan(20);
  });
});

describe("R-153 what is told", () => {
  it("is the room's mean alone where a list has fewer than ten", () => {
    const { items, word } = counted(room(10, 9, { leader: 9, manager: 3 }));
    expect(word).toBeNull();
    for (const item of items) expect(item).not.toHaveProperty("leader");
    expect(counted(room(10, 10)).word).not.toBeNull();
  });

  it("is the room's mean alone where an act lacks ratings in one list", () => {
    const people = room(10, 10);
    const { items, word } = counted([{ ...people[0], skips: "d2" }, ...people.slice(1)]);
    expect(word).toBeNull();
    expect(items.filter((item) => "leader" in item)).toHaveLength(5);
  });

  it.each([
    [12, 12, { leader: 8, manager: 6 }, "leader"],
    [12, 12, { leader: 4, manager: 6 }, "manager"],
    [12, 12, { leader: 6, manager: 6 }, "none"],
    [12, 11, { leader: 8, manager: 2 }, "few"],
  ] as const)("is a sentence from 24 people on: %i and %i with %o are “%s”", (a, b, more, says) => {
    expect(counted(room(a, b, more)).word?.says).toBe(says);
  });

  it("is no difference where it is less than half a point, however sure", () => {
    const people = room(40, 40, { leader: 6, manager: 6 }).map((person, at) =>
      at % 4 === 0 ? { ...person, leader: 7 } : person,
    );
    const { word } = counted(people);
    expect(word?.low).toBeGreaterThan(0);
    expect(word).toMatchObject({ d: 0.25, says: "none" });
  });

  it("has no nought with a sign, which no message keeps", () => {
    const people = Array.from(
      { length: 24 },
      (_, at): Person => ({ list: at % 2 ? "a" : "b", leader: 4, manager: at < 12 ? 4 : 5 }),
    );
    const { word } = counted(people);
    expect(JSON.parse(JSON.stringify(word))).toEqual(word);
    const none = counted(room(12, 12, { leader: 4.9999, manager: 5 })).word;
    expect(none && [none.d, none.low, none.high].map((one) => Object.is(one, -0))).toEqual([false, false, false]);
  });

  it("says how many had thought of the word from five who said so on", () => {
    const guessing = (n: number) =>
      counted([...room(12, 12), ...room(n, 0, { guess: "word" }), ...room(0, 1, { guess: "none" })]);
    expect(guessing(3).guessed).toBeNull();
    expect(guessing(4).guessed).toEqual({ word: 4, n: 5 });
  });

  it("R-153 counts no guess of whoever had seen both words, or read what everybody read", () => {
    const late = Array.from({ length: 6 }, (): Person => ({ guess: "word" }));
    expect(counted([...room(12, 12), ...late]).guessed).toBeNull();
    const early = room(4, 1, { guess: "strict" });
    expect(counted([...room(12, 12), ...early, ...late]).guessed).toEqual({ word: 0, n: 5 });
  });

  it("has no figure of a word where everybody read “someone”", () => {
    const { items, word } = counted(Array.from({ length: 40 }, () => ({})));
    expect(word).toBeNull();
    expect(items.every((item) => "mean" in item && !("leader" in item))).toBe(true);
  });
});

const STEP = step("d", "doubletake", {});

/** A room in which everybody has rated; leaders get so much more. */
function rated(people: number, more = 2) {
  const room = new TestRoom([STEP]);
  const ids = room.joinMany(people);
  room.open("d");
  for (const id of ids) {
    const list = room.state.deals.get("d")?.get(id)?.list === 0 ? "a" : "b";
    room.answer(id, "d", {
      worth: ITEMS.map((act) => ({ act, v: 5 + (LIST_WORDS[list][act] === "leader" ? more : 0) })),
    });
  }
  return { room, ids };
}

describe("R-153 a room", () => {
  it("has neither word on any screen but its owner's until the reveal", () => {
    const { room } = rated(24);
    const seen = () => JSON.stringify((["participant", "stage"] as const).map((one) => room.view(one)));
    const both = [words.leader, words.manager, words.someone, '"first"', "leader", "manager"];
    for (const word of both) expect(seen()).not.toContain(word);
    for (const word of both) expect(JSON.stringify(room.view("host"))).not.toContain(word);
    room.host({ do: "close", step: "d" });
    for (const word of both) expect(seen()).not.toContain(word);
    room.host({ do: "reveal", step: "d" });
    for (const word of [words.leader, words.manager]) expect(seen()).toContain(word);
  });

  it("counts what was dealt, not what a phone says of its list", () => {
    const { room, ids } = rated(24);
    for (const id of ids) {
      const { payload } = room.state.stepAnswers.get("d")!.answers.get(`1/main/${id}`)!;
      room.answer(id, "d", { ...(payload as object), list: "a" });
    }
    room.host({ do: "close", step: "d" });
    expect(room.frozen("d").result).toMatchObject({ word: { d: 2, says: "leader", n: 24 } });
  });

  it("below twenty nobody is dealt a word", () => {
    const { room } = rated(19);
    room.host({ do: "close", step: "d" });
    expect(room.frozen("d").result).toMatchObject({ word: null });
    expect(JSON.stringify([...room.state.deals.get("d")!.values()])).not.toContain('"of":2');
  });

  it("R-49 the word is part of an item's name in answers.csv, where both lists are large enough", () => {
    for (const [people, names] of [
      [24, ["d1:leader", "d1:manager"]],
      [19, ["d1"]],
    ] as const) {
      const { room } = rated(people);
      room.host({ do: "close", step: "d" });
      room.host({ do: "reveal", step: "d" });
      const file = exportFile(room.state, "answers.csv", "host", { now: 0, shuffle: (n) => [...Array(n).keys()] }).body;
      const items = readCsv(file).map(({ item }) => item ?? "");
      expect([...new Set(items.filter((item) => item.startsWith("d1")))].sort()).toEqual(names);
      expect(file).not.toContain("list");
    }
  });

  it("R-49 no item has a word in answers.csv where one act tells of none: a line that follows a person would tell the list", () => {
    const { room, ids } = rated(24);
    const inA = ids.filter((id) => room.state.deals.get("d")?.get(id)?.list === 0);
    for (const id of inA.slice(0, 7)) room.answer(id, "d", { worth: ITEMS.slice(1).map((act) => ({ act, v: 5 })) });
    room.host({ do: "close", step: "d" });
    room.host({ do: "reveal", step: "d" });
    const [d1, d2] = (room.frozen("d").result as Result).items;
    expect(d1).not.toHaveProperty("leader");
    expect(d2).toHaveProperty("leader");
    const file = exportFile(room.state, "answers.csv", "host", { now: 0, shuffle: (n) => [...Array(n).keys()] }).body;
    expect([...new Set(readCsv(file).map(({ item }) => item))].filter((item) => item?.includes(":"))).toEqual([]);
  });

  it("what is said once the words have been on a screen is evidence of no word; what is sent again as it was stays it", () => {
    const { room, ids } = rated(24);
    const sent = new Map(ids.map((id) => [id, room.state.stepAnswers.get("d")!.answers.get(`1/main/${id}`)!.payload]));
    room.host({ do: "close", step: "d" });
    room.host({ do: "reveal", step: "d" });
    room.open("d");
    const [first, ...others] = ids;
    for (const id of others) room.answer(id, "d", sent.get(id));
    const list = room.state.deals.get("d")?.get(first!)?.list === 0 ? "a" : "b";
    room.answer(first!, "d", { worth: ITEMS.map((act) => ({ act, v: LIST_WORDS[list][act] === "leader" ? 10 : 0 })) });
    room.host({ do: "close", step: "d" });
    expect(room.frozen("d").result).toMatchObject({ word: { d: 2, n: 23 } });
    expect((room.frozen("d").result as Result).items[0]).toMatchObject({ n: 24 });
  });

  it("R-82 a round whose guess somebody has deleted never opens again, also if they rated nothing", () => {
    const { room, ids } = rated(24);
    const [only, ...others] = ids;
    for (const id of others.slice(0, 5)) {
      const { worth } = room.state.stepAnswers.get("d")!.answers.get(`1/main/${id}`)!.payload as { worth: unknown };
      room.answer(id, "d", { worth, guess: "acts" });
    }
    room.answer(only!, "d", { worth: [], guess: "word" });
    room.host({ do: "close", step: "d" });
    room.host({ do: "reveal", step: "d" });
    expect(room.frozen("d").result).toMatchObject({ guessed: { word: 1, n: 6 } });
    room.forget(only!, "d");
    expect(room.try({ do: "open", step: "d", round: 1, from: "revealed" })).toEqual({ ok: false, code: "settled" });
  });

  it("R-153 with one list nothing is kept back: no phone is told that hands differ, or asked what was looked at", () => {
    const { guess, privately, debrief, debriefOne } = written.en.words.doubletake;
    for (const [people, differ] of [
      [24, true],
      [19, false],
    ] as const) {
      const { room } = rated(people);
      for (const role of ["participant", "stage"] as const) {
        const view = JSON.stringify(room.view(role));
        expect(view.includes(privately)).toBe(differ);
        expect(view.includes(guess.stem)).toBe(differ);
      }
      room.host({ do: "close", step: "d" });
      room.host({ do: "reveal", step: "d" });
      room.host({ do: "debrief", step: "d" });
      expect(JSON.stringify(room.view("stage"))).toContain(differ ? debrief : debriefOne);
    }
  });

  it("R-158 the question waits for the debrief, which begins on the page about all acts", () => {
    const { debrief } = written.en.words.doubletake;
    const { room } = rated(24);
    room.host({ do: "close", step: "d" });
    room.host({ do: "reveal", step: "d" });
    room.host({ do: "turn", step: "d", page: 3 });
    for (const role of ["participant", "stage"] as const)
      expect(JSON.stringify(room.view(role))).not.toContain(debrief);
    room.host({ do: "debrief", step: "d" });
    expect(JSON.stringify(room.view("participant"))).toContain(debrief);
    expect(JSON.stringify(room.view("stage"))).toContain('"page":1');
  });
});
