/** Somebody lays tables side by side: the steps of one file, two files of one room, the host's and the client's. */
import { describe, expect, it } from "vitest";
import type { ExportName } from "../../shared/exports/index.ts";
import { readCsv } from "../support/csv.ts";
import { exportFile } from "../support/export.ts";
import { Random } from "../support/random.ts";
import { choiceStep, sortStep, step, TestRoom } from "../support/room.ts";

const VOTES = ["v1", "v2", "v3", "v4", "v5", "v6"];
const OPTIONS = ["a", "b", "c"];

/** What each of twelve people says to six votes; the second one passes now and then. */
const saysTo = (person: number, vote: number): string => OPTIONS[(person * 7 + vote * vote * (person + 1)) % 3]!;

/** Six votes of twelve people, one of whom comes late, one passes twice and one is shown out halfway. */
function sixVotes(swapped?: string): TestRoom {
  const room = new TestRoom(VOTES.map((id) => choiceStep(id)));
  const people = room.joinMany(11);
  for (const [vote, id] of VOTES.entries()) {
    if (vote === 3) people.push(room.join());
    if (vote === 4) room.host({ do: "remove", person: people[5]! });
    room.open(id);
    for (const [place, person] of people.entries()) {
      if (place === 5 && vote >= 4) continue;
      const says = id === swapped && place < 2 ? 1 - place : place;
      if (place === 2 && vote < 2) room.pass(person, id);
      else room.answer(person, id, { options: [saysTo(says, vote)] });
    }
    room.host({ do: "close", step: id });
  }
  return room;
}

const shuffled = (random: Random) => (n: number) => {
  const order = Array.from({ length: n }, (_, i) => ({ i, at: random.next() }));
  return order.sort((a, b) => a.at - b.at).map(({ i }) => i);
};

function rowsOf(room: TestRoom, name: ExportName, key: "host" | "report" = "host", seed = 1) {
  const { body } = exportFile(room.state, name, key, { now: 0, shuffle: shuffled(new Random(seed)) });
  return readCsv(body);
}

/** A person's lines as one text, without the number: all of the file that can be known of people, sorted. */
const peopleIn = (rows: Record<string, string>[]): string[] =>
  [...Map.groupBy(rows, ({ person }) => person).values()]
    .map((own) => JSON.stringify(own.map(({ person: _, ...rest }) => rest)))
    .sort();

describe("R-49 six votes of twelve people in answers.csv", () => {
  it("have no person in two steps, and nobody who passed", () => {
    const rows = rowsOf(sixVotes(), "answers.csv");
    const steps = Map.groupBy(rows, ({ person }) => person);
    expect(rows.length).toBe(11 + 11 + 11 + 12 + 11 + 11 - 2);
    for (const own of steps.values()) expect(new Set(own.map((row) => row.step)).size).toBe(1);
    expect(rows.filter(({ status }) => status !== "answered")).toEqual([]);
  });

  it("say the same whichever of two people gave which answer to one of them", () => {
    const plain = sixVotes();
    for (const vote of VOTES) {
      const other = sixVotes(vote);
      expect(peopleIn(rowsOf(other, "answers.csv"))).toEqual(peopleIn(rowsOf(plain, "answers.csv")));
      for (const name of ["aggregate.csv", "texts.csv"] as const)
        expect(rowsOf(other, name)).toEqual(rowsOf(plain, name));
    }
  });

  it("stand in an order drawn for each of them, and in another in the next file", () => {
    const drawn: number[] = [];
    const draw = (n: number) => {
      if (n > 0) drawn.push(n);
      return [...Array(n).keys()];
    };
    const room = sixVotes();
    for (let file = 1; file <= 2; file += 1) {
      exportFile(room.state, "answers.csv", "host", { now: 0, shuffle: draw });
      expect(drawn).toHaveLength(6 * file);
    }
    const [one, other] = [1, 2].map((seed) => rowsOf(room, "answers.csv", "host", seed));
    expect(one).not.toEqual(other);
    expect(peopleIn(one!)).toEqual(peopleIn(other!));
  });

  it("do not say who said it after a result was shown, where that is one or two people", () => {
    const room = new TestRoom([choiceStep("vote")]);
    const people = room.joinMany(12);
    room.open("vote");
    for (const person of people) room.answer(person, "vote", { options: ["a"] });
    room.host({ do: "close", step: "vote" });
    room.host({ do: "reveal", step: "vote" });
    room.open("vote");
    for (const person of people.slice(0, 2)) room.answer(person, "vote", { options: ["b"] });
    room.host({ do: "close", step: "vote" });
    expect(new Set(rowsOf(room, "answers.csv").map(({ exposed }) => exposed))).toEqual(new Set([""]));
    room.open("vote");
    room.answer(people[2]!, "vote", { options: ["b"] });
    room.host({ do: "close", step: "vote" });
    expect(new Set(rowsOf(room, "answers.csv").map(({ exposed }) => exposed))).toEqual(new Set(["false", "true"]));
  });

  it("do not follow anybody into a second round, nor over the cards that few people sorted", () => {
    const room = new TestRoom([choiceStep("vote", { rounds: 2 }), sortStep("cards", { cards: ["c1", "c8"] })]);
    const people = room.joinMany(12);
    room.vote("vote", Object.fromEntries(people.map((person, i) => [person, { options: [OPTIONS[i % 3]!] }])));
    room.vote("vote", Object.fromEntries(people.map((person, i) => [person, { options: [OPTIONS[i % 3]!] }])), 2);
    room.open("cards");
    for (const [i, person] of people.entries())
      room.answer(person, "cards", [
        { cardId: "c1", choice: i % 2 ? "L" : "M" },
        ...(i === 0 ? [] : [{ cardId: "c8", choice: "B" }]),
      ]);
    room.host({ do: "close", step: "cards" });
    const places = Map.groupBy(rowsOf(room, "answers.csv"), ({ person }) => person);
    for (const own of places.values()) expect(own).toHaveLength(1);
    expect(places.size).toBe(12 + 12 + 12 + 11);
  });
});

describe("R-31 R-90 two files of one room", () => {
  it("say the same before and after somebody is removed", () => {
    const room = sixVotes();
    const files = () =>
      (["answers.csv", "aggregate.csv", "texts.csv"] as const).map((name) => peopleIn(rowsOf(room, name)));
    const before = files();
    for (const person of [...room.state.people.keys()].slice(0, 9)) room.host({ do: "remove", person });
    expect(files()).toEqual(before);
    room.host({ do: "end" });
    expect(files()).toEqual(before);
  });

  it("R-48 R-83 the client's has nothing that is not on the screens, and never what people wrote", () => {
    const room = new TestRoom([
      choiceStep("vote"),
      choiceStep("self", { privacy: "S" }),
      step("hope", "text", { question: "?" }),
      step("commit", "commit", {}),
      step("why", "scenario", { scenario: "s1" }),
    ]);
    const people = room.joinMany(12);
    const plan = { ifCue: "one", thenDo: "SECRET", due: "2026-03-31", share: "wall", followUpDays: 30 };
    const says = {
      vote: { options: ["a"] },
      self: { options: ["b"] },
      hope: { text: "SECRET" },
      commit: plan,
      why: { pref: 1, why: "SECRET" },
    };
    const client = () =>
      (["results.json", "answers.csv", "aggregate.csv", "texts.csv", "questions.csv"] as const).map(
        (name) => exportFile(room.state, name, "report", { now: 0, shuffle: shuffled(new Random(1)) }).body,
      );
    room.host({ do: "goto", step: "vote" });
    const empty = client();
    for (const [id, payload] of Object.entries(says)) {
      room.open(id);
      for (const person of people) room.answer(person, id, payload);
      room.ask(people[0]!, "SECRET");
      expect(client()).toEqual(empty);
      room.host({ do: "close", step: id });
      expect(client()).toEqual(empty);
      room.host({ do: "peek", step: id });
      expect(client()).toEqual(empty);
    }
    for (const id of Object.keys(says)) {
      room.host({ do: "goto", step: id });
      room.host({ do: "reveal", step: id });
      expect(client()).not.toEqual(empty);
      expect(client().join()).not.toContain("SECRET");
    }
    room.host({ do: "end" });
    expect(client().join()).not.toContain("SECRET");
    expect(exportFile(room.state, "texts.csv", "host", { now: 0, shuffle: () => [] }).body).toContain("SECRET");
  });
});
