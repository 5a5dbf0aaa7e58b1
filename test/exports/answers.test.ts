import { describe, expect, it } from "vitest";
import { readCsv } from "../support/csv.ts";
import { file, header, inOrder, type Row, table, values, workshop } from "../support/files.ts";
import { choiceStep, deck, sortStep, step, TestRoom } from "../support/room.ts";

const answers = (room: TestRoom): Row[] => table(room, "answers.csv");
/** The items under each number, as `c1 c8`. */
const followed = (rows: readonly Row[]): string[] => {
  const items = new Map<string, string>();
  for (const { person, item } of rows) items.set(person!, [items.get(person!), item].filter(Boolean).join(" "));
  return [...items.values()];
};
/** Everybody's answer by their place in the room. */
const of = (people: readonly string[], payload: (i: number) => unknown) =>
  Object.fromEntries(people.map((person, i) => [person, payload(i)]));
const cards = (id: string, rounds = 1) => sortStep(id, { cards: ["c1", "c8"], rounds });
const both = (i: number) => deck({ c1: "LMB"[i % 3]!, c8: "LM"[i % 2]! });

describe("answers.csv", () => {
  it("R-49 has one row for every answered item, and none for a pass", () => {
    const { room } = workshop();
    expect(header(room, "answers.csv")).toBe(
      '"step","exercise","round","part","person","item","value","status","exposed"',
    );
    expect(answers(room).map(values)).toEqual([
      "sort sort 1 main 1 c1 L answered false",
      "sort sort 1 main 2 c1 M answered false",
      "sort sort 1 main 3 c1 L answered false",
      "sort sort 1 main 4 c1 L answered false",
      "sort sort 1 main 5 c8 M answered false",
      "sort sort 1 main 6 c8 M answered false",
      "sort sort 1 main 7 c8 B answered false",
      "sort sort 2 main 8 c1 M answered false",
      "sort sort 2 main 9 c1 M answered false",
      "sort sort 2 main 10 c1 M answered false",
      "sort sort 2 main 11 c1 M answered false",
      "scene scenario 1 main 12 pref -2 answered false",
      "scene scenario 1 main 13 pref 1 answered false",
      "scene scenario 1 main 14 pref 2 answered false",
      "scene scenario 1 main 15 pref -1 answered false",
    ]);
  });

  it("R-49 one number holds for a whole deck where everybody answered it, once", () => {
    const room = new TestRoom([cards("sort")]);
    room.vote("sort", of(room.joinMany(4), both));
    expect(answers(room).map(values)).toEqual([
      "sort sort 1 main 1 c1 L answered false",
      "sort sort 1 main 1 c8 L answered false",
      "sort sort 1 main 2 c1 M answered false",
      "sort sort 1 main 2 c8 M answered false",
      "sort sort 1 main 3 c1 B answered false",
      "sort sort 1 main 3 c8 L answered false",
      "sort sort 1 main 4 c1 L answered false",
      "sort sort 1 main 4 c8 M answered false",
    ]);
  });

  it("R-49 people stand in the order that is drawn for each unit", () => {
    const room = new TestRoom([cards("sort"), choiceStep()]);
    const people = room.joinMany(3);
    room.vote("sort", of(people, both));
    room.vote(
      "choice",
      of(people, (i) => ({ options: ["abc"[i]] })),
    );
    const backwards = readCsv(file(room, "answers.csv", "host", (n) => inOrder(n).reverse()));
    expect(backwards.map(({ person, value }) => `${person} ${value}`)).toEqual(
      ["1 B", "1 L", "2 M", "2 M", "3 L", "3 L"].concat(["4 c", "5 b", "6 a"]),
    );
  });

  it("R-08 has nothing of an item or a round below its minimum", () => {
    const { room, people } = workshop();
    expect(answers(room).some((row) => row.item === "c13")).toBe(false);
    room.open("unused");
    for (const person of people.slice(0, 2)) room.answer(person, "unused", { options: ["a"] });
    for (const person of people.slice(2)) room.pass(person, "unused");
    room.host({ do: "close", step: "unused" });
    expect(answers(room).some((row) => row.step === "unused")).toBe(false);
    room.open("unused");
    room.answer(people[2]!, "unused", { options: ["b"] });
    room.host({ do: "close", step: "unused" });
    expect(answers(room).filter((row) => row.step === "unused")).toHaveLength(3);
  });

  it("has no class S answers and no free text", () => {
    const { room } = workshop();
    expect(new Set(answers(room).map((row) => row.step))).toEqual(new Set(["sort", "scene"]));
    expect(file(room, "answers.csv")).not.toMatch(/zebra|apple|calm|way \d/);
  });

  it("R-70 has no rows of a show of hands: nobody's phone gave them", () => {
    const room = new TestRoom([choiceStep()]);
    room.joinMany(3);
    room.open("choice");
    room.host({ do: "close", step: "choice" });
    room.host({ do: "count", step: "choice", round: 1, counts: { a: 4, b: 2 } });
    expect(answers(room)).toEqual([]);
  });

  it("neutralises an option that would act as a formula", () => {
    const room = new TestRoom([choiceStep("choice", { options: ["=1+1", "b"] })]);
    room.vote(
      "choice",
      of(room.joinMany(3), () => ({ options: ["=1+1"] })),
    );
    expect(answers(room).map((row) => row.value)).toEqual(["'=1+1", "'=1+1", "'=1+1"]);
  });
});

describe("R-49 the attacker with the list of answers", () => {
  it("six votes by twelve people: no number leads from one vote to another, and nobody who passed has a line", () => {
    const steps = ["v1", "v2", "v3", "v4", "v5", "v6"];
    const room = new TestRoom(steps.map((id) => choiceStep(id)));
    const people = room.joinMany(12);
    for (const id of steps) {
      room.open(id);
      for (const person of people.slice(1)) room.answer(person, id, { options: ["abc"[people.indexOf(person) % 3]] });
      room.pass(people[0]!, id);
      room.host({ do: "close", step: id });
    }
    const rows = answers(room);
    expect(rows).toHaveLength(6 * 11);
    expect(new Set(rows.map(({ person }) => person)).size).toBe(6 * 11);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["answered"]));
  });

  it("two rounds of a deck: most say the same again, so in neither do cards hang together", () => {
    const room = new TestRoom([cards("sort", 2)]);
    const people = room.joinMany(6);
    room.vote("sort", of(people, both));
    expect(new Set(followed(answers(room)))).toEqual(new Set(["c1 c8"]));
    const before = answers(room);
    room.vote("sort", { ...of(people, both), [people[0]!]: deck({ c1: "M", c8: "L" }) }, 2);
    expect(new Set(followed(answers(room)))).toEqual(new Set(["c1", "c8"]));
    // The earlier file has decks; nothing in the later one can be laid beside them.
    expect(new Set(followed(before))).toEqual(new Set(["c1 c8"]));
  });

  it("reopened and exported again: the difference has the card that changed, and none of the same person's others", () => {
    const room = new TestRoom([cards("sort")]);
    const people = room.joinMany(6);
    room.vote("sort", of(people, both));
    room.open("sort");
    room.answer(people[0]!, "sort", deck({ c1: "B", c8: "L" }));
    room.host({ do: "close", step: "sort" });
    expect(new Set(followed(answers(room)))).toEqual(new Set(["c1", "c8"]));
  });

  it("people who came late or skipped a card are not known by what is missing", () => {
    const few = (late: number) => {
      const room = new TestRoom([cards("sort")]);
      const people = room.joinMany(8);
      room.vote(
        "sort",
        of(people, (i) => (i < late ? deck({ c1: "B" }) : both(i))),
      );
      return new Set(followed(answers(room)));
    };
    expect(few(0)).toEqual(new Set(["c1 c8"]));
    for (const late of [1, 2]) expect(few(late)).toEqual(new Set(["c1", "c8"]));
    // Three who left out the same are nobody in particular.
    expect(few(3)).toEqual(new Set(["c1", "c1 c8"]));
  });

  it("a guess at the room, told aloud in the debrief, does not lead to its writer's own answer", () => {
    const room = new TestRoom([choiceStep("choice", { predict: true })]);
    const people = room.joinMany(4);
    room.open("choice");
    for (const [i, person] of people.entries()) {
      room.answer(person, "choice", { options: ["abc"[i % 3]] });
      room.tryAnswer(person, "choice", [{ item: "answer", mode: "cba"[i % 3] }], 1, { part: "predict" });
    }
    room.host({ do: "close", step: "choice" });
    const by = (part: string) => answers(room).flatMap((row) => (row.part === part ? [row.person] : []));
    expect([by("main").length, by("predict").length]).toEqual([4, 4]);
    expect(new Set([...by("main"), ...by("predict")]).size).toBe(8);
  });

  it("where results are split, a number holds for one item: lines and groups' sums together would tell who is in which", () => {
    const room = new TestRoom([cards("sort")], { segments: { question: "Where?", options: ["north", "south"] } });
    const people = inOrder(12).map((i) => room.join({ segment: i % 2 ? "north" : "south" }));
    room.vote("sort", of(people, both));
    expect(new Set(followed(answers(room)))).toEqual(new Set(["c1", "c8"]));
  });

  it("who answered after the reveal is told only where three did and three did not", () => {
    const exposed = (late: number, steady: number) => {
      const room = new TestRoom([choiceStep()]);
      const people = room.joinMany(late + steady);
      room.vote(
        "choice",
        of(people.slice(late), () => ({ options: ["a"] })),
      );
      room.host({ do: "reveal", step: "choice" });
      room.open("choice");
      for (const person of people.slice(0, late)) room.answer(person, "choice", { options: ["b"] });
      room.host({ do: "close", step: "choice" });
      return answers(room).map(({ value, exposed: mark }) => `${value} ${mark}`);
    };
    expect(exposed(2, 5)).toEqual(["a ", "a ", "a ", "a ", "a ", "b ", "b "]);
    expect(exposed(3, 3)).toEqual(["a false", "a false", "a false", "b true", "b true", "b true"]);
  });

  it("somebody who has deleted their answers is not the difference between the figures and the lines", () => {
    const room = new TestRoom([cards("sort"), choiceStep()]);
    const people = room.joinMany(6);
    room.vote("sort", of(people, both));
    room.vote(
      "choice",
      of(people, () => ({ options: ["a"] })),
    );
    room.forget(people[3]!, "sort");
    expect(new Set(answers(room).map((row) => row.step))).toEqual(new Set(["choice"]));
    expect(table(room, "aggregate.csv").some((row) => row.step === "sort" && row.item === "c1")).toBe(true);
  });

  it("R-31 is the same before and after somebody was removed, or the difference would be theirs", () => {
    const { room, people } = workshop();
    const files = () => (["answers.csv", "texts.csv", "aggregate.csv"] as const).map((name) => table(room, name));
    const before = files();
    room.host({ do: "remove", person: people[0]! });
    expect(files()).toEqual(before);
  });

  it("no file depends on the order in which people came or answered", () => {
    const played = (order: (people: string[]) => string[]) => {
      const room = new TestRoom([
        cards("sort"),
        step("text", "text", { question: "What?" }),
        step("cloud", "cloud", {}),
      ]);
      const said = new Map(room.joinMany(6).map((person, i) => [person, i] as const));
      const vote = (id: string, payload: (i: number) => unknown) =>
        room.vote(
          id,
          Object.fromEntries(order([...said.keys()]).map((person) => [person, payload(said.get(person)!)])),
        );
      vote("sort", both);
      vote("text", (i) => ({ text: `text ${i % 4}` }));
      vote("cloud", (i) => ({ words: [`word ${i % 2}`, `word ${i}`] }));
      room.host({ do: "end" });
      const files = { texts: file(room, "texts.csv"), all: file(room, "results.json") };
      const decks = new Map<string, string>();
      for (const row of answers(room))
        decks.set(row.person!, `${decks.get(row.person!) ?? ""} ${row.item} ${row.value}`);
      return { ...files, figures: file(room, "aggregate.csv"), decks: [...decks.values()].sort() };
    };
    expect(played((people) => people.reverse())).toEqual(played((people) => people));
  });
});
