/** what was written for the room does not go out with the report key. */
import { expect, it } from "vitest";
import { EXPORTS, isExportName } from "../../shared/exports/index.ts";
import { file, json, type Row, table, values, workshop } from "../support/files.ts";
import { step, TestRoom } from "../support/room.ts";

const NAMES = Object.keys(EXPORTS).filter(isExportName);

const plan = (i: number, share: "private" | "trainer" | "wall") => ({
  kind: "start",
  ifCue: `cue number ${i}`,
  thenDo: `deed number ${i}`,
  area: "people",
  due: "2027-03-31",
  share,
  followUpDays: 30,
});

/** A workshop in which everything that can be written was written; ended. */
function written(): TestRoom {
  const { room, people } = workshop();
  const text = step("text", "text", { question: "What?" });
  room.host({ do: "edit", step: text, after: "unused" });
  room.host({ do: "edit", step: step("commit", "commit", {}), after: "text" });
  room.host({ do: "edit", step: step("tagged", "cloud", { tagging: true }), after: "commit" });
  room.host({ do: "edit", step: step("venn", "venn", {}), after: "tagged" });
  const all = (payload: (i: number) => unknown) => Object.fromEntries(people.map((person, i) => [person, payload(i)]));
  room.vote(
    "text",
    all((i) => ({ text: `a text of ${i}` })),
  );
  room.vote(
    "commit",
    all((i) => plan(i, i < 5 ? "trainer" : "wall")),
  );
  room.vote(
    "tagged",
    all((i) => ({ words: ["common", `single${i}`] })),
  );
  room.open("tagged", 2);
  for (const [i, person] of people.entries()) {
    const tags = [
      { word: "common", choice: "L" },
      { word: "single1", choice: "LMB"[i % 3] },
    ];
    room.tryAnswer(person, "tagged", tags, 2, { part: "tags" });
  }
  room.host({ do: "close", step: "tagged" });
  room.ask(people[0]!, "Who decides?");
  const [question] = [...room.state.questions.keys()];
  room.host({ do: "moderate", what: "question", question: question!, to: "live" });
  room.host({ do: "end" });
  return room;
}

const SECRETS = /zebra|apple|rude|brave|way \d|a text of|cue number|deed number|single\d|Who decides/i;

it("R-83 the report key's files have no text, no card, no word of few and no question, before the end and after it", () => {
  const room = written();
  const host = NAMES.map((name) => file(room, name)).join();
  for (const secret of ["zebra", "a text of 1", "cue number 5", "single1", "Who decides?"])
    expect(host).toContain(secret);
  for (const name of NAMES) expect(file(room, name, "report"), name).not.toMatch(SECRETS);
  for (const name of ["texts.csv", "questions.csv"] as const) {
    expect(table(room, name, "report")).toEqual([]);
    expect(file(room, name, "report").split("\r\n")).toHaveLength(2);
  }
  room.state.room.status = "live";
  for (const name of NAMES) expect(file(room, name, "report"), name).not.toMatch(SECRETS);
});

it("R-83 says what it leaves out, and keeps the figures and the words of at least three", () => {
  const room = written();
  const told = json(room, "report");
  const stepOf = (id: string) => told.steps.find((one) => one.id === id)!;
  const resultsOf = (id: string) => stepOf(id).rounds.map(({ result }) => result);
  expect(told.withheld).toBe(true);
  expect(told.questions).toEqual([]);
  expect(told.steps.flatMap(({ id, withheld }) => (withheld ? [id] : []))).toEqual([
    "scene",
    "cloud",
    "text",
    "commit",
    "tagged",
  ]);
  expect(resultsOf("text")).toEqual([{ exercise: "text", n: 6, texts: [], more: 6 }]);
  // about oneself a client is told of eight people or more.
  expect(resultsOf("commit")).toMatchObject([{ exercise: "commit", n: null, wall: [] }]);
  const [words, tags] = resultsOf("tagged");
  expect(words).toEqual({ exercise: "cloud", n: 6, words: [{ word: "common", count: 6 }], more: 6 });
  expect(tags).toMatchObject({ words: [], tags: [{ id: "common", n: 6 }] });
  const tagged = (name: "answers.csv" | "aggregate.csv", key: "host" | "report") =>
    new Set(table(room, name, key).flatMap((row) => (row.step === "tagged" && row.round === "2" ? [row.item] : [])));
  expect(tagged("answers.csv", "host")).toEqual(new Set(["common", "single1"]));
  expect(tagged("answers.csv", "report")).toEqual(new Set(["common"]));
  expect(tagged("aggregate.csv", "report")).toEqual(new Set(["", "common"]));
  const full = json(room);
  expect(full.withheld).toBeUndefined();
  expect(full.steps.some(({ withheld }) => withheld)).toBe(false);
});

it("the participants' edition after the end tells the same figures as before it, and two downloads differ by nothing else", () => {
  const { room } = workshop();
  const rows = () => new Set(table(room, "aggregate.csv", "participants").map(values));
  const before = new Set<string>();
  for (const id of ["sort", "scene", "cloud", "pulse"]) {
    room.host({ do: "goto", step: id });
    room.host({ do: "reveal", step: id });
    for (const row of rows()) before.add(row);
    room.host({ do: "debrief", step: id });
    expect(before).toEqual(rows());
  }
  room.host({ do: "end" });
  expect(rows()).toEqual(before);
  const canonical = (list: Row[]) => list.map(({ person: _, ...row }) => values(row)).sort();
  expect(canonical(table(room, "answers.csv", "participants"))).toEqual(canonical(table(room, "answers.csv")));
});

it("R-72 response times stand as they were first closed, whoever answers once a vote is open again", () => {
  const { room, people } = workshop();
  room.open("unused");
  for (const [i, person] of people.slice(0, 5).entries()) {
    room.now += 1_000 * (i + 1);
    room.answer(person, "unused", { options: ["a"] });
  }
  room.host({ do: "close", step: "unused" });
  const times = () => table(room, "aggregate.csv").filter(({ measure }) => measure?.startsWith("seconds:"));
  const before = times();
  expect(before.length).toBeGreaterThan(0);
  room.open("unused");
  room.now += 60_000;
  room.answer(people[5]!, "unused", { options: ["b"] });
  room.answer(people[0]!, "unused", { options: ["b"] });
  room.host({ do: "close", step: "unused" });
  expect(times()).toEqual(before);
  room.host({ do: "remove", person: people[1]! });
  expect(times()).toEqual(before);
});

it("R-82 the figures of a long list stay as they were when somebody deletes what they wrote", () => {
  const room = new TestRoom([step("commit", "commit", {})]);
  const people = room.joinMany(50);
  room.vote("commit", Object.fromEntries(people.map((person, i) => [person, plan(i, "wall")])));
  room.host({ do: "end" });
  const told = () => {
    const result = json(room).steps[0]?.rounds[0]?.result;
    return result?.exercise === "commit" ? { n: result.n, wall: result.wall.length, more: result.more } : null;
  };
  expect(told()).toEqual({ n: 50, wall: 50, more: 0 });
  room.forget(people[7]!, "commit");
  expect(told()).toEqual({ n: 50, wall: 49, more: 0 });
  expect(table(room, "aggregate.csv").find(({ measure }) => measure === "n")?.value).toBe("50");
  expect(file(room, "texts.csv")).not.toContain("cue number 7 ");
});
