import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { EXPORTS, isExportName } from "../../shared/exports/index.ts";
import { Results } from "../../shared/protocol/http.ts";
import { file, header, json, table, values, workshop } from "../support/files.ts";
import { sortStep, step, TestRoom } from "../support/room.ts";

describe("texts.csv", () => {
  it("R-50 is alphabetical, linked to nothing, and neutralised", () => {
    const { room } = workshop();
    expect(header(room, "texts.csv")).toBe('"step","exercise","round","item","text"');
    expect(table(room, "texts.csv").map(values)).toEqual([
      "scene scenario 1 why '=1+1",
      "scene scenario 1 why apple",
      "scene scenario 1 why zebra",
      "cloud cloud 1 words Brave",
      "cloud cloud 1 words calm",
      "cloud cloud 1 words calm",
      "cloud cloud 1 words Rude",
    ]);
  });

  it("R-08 has no texts of an item with fewer writers than the minimum", () => {
    const texts = (writers: number) => {
      const room = new TestRoom([step("pulse", "pulse", { items: ["ready", "way"] })]);
      const people = room.joinMany(6);
      room.open("pulse");
      for (const [i, person] of people.entries())
        room.answer(
          person,
          "pulse",
          [{ item: "ready", v: 5 - i }, ...(i < writers ? [{ item: "way", v: `way ${i}` }] : [])],
          1,
          { skipped: ["way"] },
        );
      room.host({ do: "close", step: "pulse" });
      room.host({ do: "peek", step: "pulse" });
      return table(room, "texts.csv").map((row) => row.text);
    };
    // What is in their way is about themselves: five are needed.
    expect(texts(4)).toEqual([]);
    expect(texts(5)).toEqual(["way 0", "way 1", "way 2", "way 3", "way 4"]);
  });

  it("R-28 leaves out hidden texts and still counts their writers", () => {
    const { room } = workshop();
    room.host({ do: "moderate", what: "text", step: "cloud", text: "rude", to: "hidden" });
    room.host({ do: "moderate", what: "text", step: "scene", text: "apple", to: "hidden" });
    expect(table(room, "texts.csv").map((row) => row.text)).toEqual(["'=1+1", "zebra", "Brave", "calm", "calm"]);
    expect(JSON.stringify(json(room))).not.toMatch(/rude|apple/i);
    expect(file(room, "aggregate.csv")).not.toContain("rude");
  });

  it("leaves out a pass, whose earlier text is kept for its writer alone", () => {
    const room = new TestRoom([step("scene", "scenario", { scenario: "s1" })]);
    const people = room.joinMany(5);
    const d = people[3]!;
    room.open("scene");
    for (const person of people) room.answer(person, "scene", { pref: 1, why: person === d ? "mango" : "plum" });
    room.pass(d, "scene");
    room.host({ do: "close", step: "scene" });
    room.host({ do: "peek", step: "scene" });
    expect(file(room, "texts.csv")).toContain("plum");
    expect(file(room, "texts.csv")).not.toContain("mango");
  });

  it("R-80 before the end it has only texts that a host has read", () => {
    const room = new TestRoom([
      step("fear", "text", { question: "What do you fear?", privacy: "S" }),
      step("words", "cloud", {}),
      step("scene", "scenario", { scenario: "s1" }),
    ]);
    const people = room.joinMany(7);
    const all = (payload: (i: number) => unknown) =>
      Object.fromEntries(people.map((person, i) => [person, payload(i)]));
    room.vote(
      "fear",
      all((i) => ({ text: `secret ${i}` })),
    );
    room.vote(
      "words",
      all((i) => ({ words: [`secret ${i}`] })),
    );
    room.vote(
      "scene",
      all((i) => ({ pref: 1, why: `secret ${i}` })),
    );
    const files = () =>
      Object.keys(EXPORTS)
        .map((name) => (isExportName(name) ? file(room, name) : ""))
        .join("");
    expect(files()).not.toContain("secret");
    // What is an opinion can be told without what was written beside it.
    expect(json(room).steps.map(({ rounds }) => rounds.length)).toEqual([0, 0, 1]);
    room.host({ do: "end" });
    expect(files().match(/secret 3/g)?.length).toBeGreaterThan(4);
  });
});

describe("questions.csv", () => {
  it("R-51 R-62 has the counts once they are frozen, none where nothing was counted, and says where they are hidden", () => {
    const room = new TestRoom([sortStep()]);
    const people = room.joinMany(3);
    const [why, how] = ["Why?", "How?"].map((text) => room.approved(people[0]!, text));
    for (const person of people) room.upvote(person, how!);
    room.lot("dots");
    room.ask(people[0]!, "Late?");
    for (const person of people.slice(1)) room.upvote(person, why!);
    expect(table(room, "questions.csv").map(values)).toEqual(["How? live 3 ", "Why? live 0 "]);
    expect(json(room, "host").questions).toEqual([
      { text: "How?", state: "live", votes: 3 },
      { text: "Why?", state: "live", votes: 0 },
    ]);
    room.host({ do: "end" });
    const hidden = "hidden for anonymity";
    expect(table(room, "questions.csv").map(values)).toEqual([`How? live 3 ${hidden}`, `Why? live 0 ${hidden}`]);
    expect(v.parse(Results, json(room, "host")).questions[0]).toMatchObject({ votes: 3, dots: hidden });
  });

  it("has them in alphabetical order, without writers or hidden ones", () => {
    const { room, people } = workshop();
    for (const text of ["Why?", "=How?", "Rude?", "New?"]) room.ask(people[0]!, text);
    const [why, how, rude] = [...room.state.questions.keys()];
    room.host({ do: "moderate", what: "question", question: why!, to: "answered" });
    room.host({ do: "moderate", what: "question", question: how!, to: "parked" });
    room.host({ do: "moderate", what: "question", question: rude!, to: "hidden" });
    expect(file(room, "questions.csv").split("\r\n")[0]!.slice(1)).toBe('"text","state","votes","dots"');
    expect(table(room, "questions.csv").map(values)).toEqual(["'=How? parked  ", "New? new  ", "Why? answered  "]);
  });
});
