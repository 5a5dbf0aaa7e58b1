import { describe, expect, it } from "vitest";
import { EXPORTS, isExportName } from "../../shared/exports/index.ts";
import { exportFile } from "../support/export.ts";
import { file, header, inOrder, json, table, workshop } from "../support/files.ts";
import { deck, START, sortStep, TestRoom } from "../support/room.ts";

it("has the five files and no other", () => {
  expect(Object.keys(EXPORTS)).toEqual(["results.json", "answers.csv", "aggregate.csv", "texts.csv", "questions.csv"]);
  expect(isExportName("answers.csv")).toBe(true);
  for (const name of ["constructor", "toString", "", "answers", "../answers.csv"])
    expect(isExportName(name)).toBe(false);
  expect(exportFile(workshop().room.state, "answers.csv", "host", { now: 0, shuffle: inOrder }).type).toBe(
    "text/csv; charset=utf-8",
  );
});

describe("R-148 the debrief question", () => {
  const asked = (room: TestRoom, key: "host" | "report" = "host") =>
    "debrief" in (json(room, key).steps.find(({ id }) => id === "scene")?.settings ?? {});
  const revealed = (prompt?: boolean) => {
    const { room } = workshop();
    room.host({ do: "goto", step: "scene" });
    room.host({ do: "reveal", step: "scene", ...(prompt !== undefined && { prompt }) });
    return room;
  };

  it("was not asked where it only came along with a result", () => {
    for (const prompt of [undefined, false]) {
      const room = revealed(prompt);
      expect([asked(room), asked(room, "report")]).toEqual([false, false]);
      room.host({ do: "end" });
      expect([asked(room), asked(room, "report")]).toEqual([false, false]);
    }
  });

  it("was asked by the debrief, or by the press that shows it, and stays so", () => {
    const begun = revealed();
    begun.host({ do: "debrief", step: "scene" });
    expect([asked(begun), asked(begun, "report")]).toEqual([true, true]);
    const shown = revealed(false);
    shown.host({ do: "show", step: "scene", what: "prompt", on: true });
    expect([asked(shown), asked(shown, "report")]).toEqual([true, true]);
    shown.host({ do: "show", step: "scene", what: "prompt", on: false });
    // The stage shows it no more; a whole file tells of it.
    expect([asked(shown), asked(shown, "report")]).toEqual([true, false]);
    shown.host({ do: "end" });
    expect([asked(shown), asked(shown, "report")]).toEqual([true, true]);
  });
});

describe("R-48 only frozen rounds", () => {
  it("leaves out a round that is collecting, also one that was frozen before", () => {
    const { room, people } = workshop();
    room.vote("unused", Object.fromEntries(people.map((person) => [person, { options: ["a"] }])));
    const before = table(room, "aggregate.csv").length;
    room.open("unused");
    room.answer(people[0]!, "unused", { options: ["b"] });
    for (const name of ["answers.csv", "aggregate.csv", "texts.csv"] as const) {
      expect(table(room, name).some((row) => row.step === "unused")).toBe(false);
    }
    expect(json(room).steps.find((one) => one.id === "unused")).toMatchObject({ rounds: [], texts: [] });
    room.host({ do: "close", step: "unused" });
    expect(table(room, "aggregate.csv").length).toBe(before);
  });

  it("keeps round 1 while round 2 is collecting", () => {
    const { room } = workshop();
    room.open("sort", 2);
    expect(
      new Set(
        table(room, "answers.csv")
          .filter((row) => row.step === "sort")
          .map((row) => row.round),
      ),
    ).toEqual(new Set(["1"]));
    expect(
      json(room)
        .steps.find((one) => one.id === "sort")
        ?.rounds.map((one) => one.round),
    ).toEqual([1]);
  });

  it("for the report key has only what is on the screens, until the room has ended", () => {
    const { room } = workshop();
    const told = () => json(room, "report").steps.map((one) => one.id);
    expect(told()).toEqual([]);
    for (const name of ["answers.csv", "aggregate.csv", "texts.csv"] as const)
      expect(table(room, name, "report")).toEqual([]);
    room.host({ do: "goto", step: "scene" });
    room.host({ do: "reveal", step: "scene" });
    expect(told()).toEqual(["scene"]);
    expect(new Set(table(room, "aggregate.csv", "report").map((row) => row.step))).toEqual(new Set(["scene"]));
    room.host({ do: "debrief", step: "scene" });
    expect(told()).toEqual(["scene"]);
    room.host({ do: "goto", step: "cloud" });
    expect(told()).toEqual(["scene"]);
    room.host({ do: "goto", step: "scene" });
    room.host({ do: "hide", step: "scene" });
    expect(told()).toEqual([]);
    room.host({ do: "end" });
    expect(json(room, "report").steps).toHaveLength(6);
  });
});

describe("aggregate.csv", () => {
  const rowsOf = (room: TestRoom, step: string, round: string, item: string) =>
    table(room, "aggregate.csv")
      .filter((row) => row.step === step && row.round === round && row.item === item)
      .map((row) => `${row.measure} ${row.value}`);

  it("has participation, figures and movement", () => {
    const { room } = workshop();
    expect(header(room, "aggregate.csv")).toBe('"step","exercise","round","segment","item","measure","value"');
    expect(rowsOf(room, "sort", "1", "").slice(0, 3)).toEqual(["eligible 5", "answered 4", "passed 1"]);
    expect(rowsOf(room, "sort", "1", "c1").slice(0, 4)).toEqual(["n 4", "count:L 3", "count:B 0", "count:M 1"]);
    expect(rowsOf(room, "sort", "2", "c1").slice(-7)).toEqual([
      "n:both 4",
      "changed 3",
      "net:L -3",
      "net:B 0",
      "net:M 3",
      "flow:L>M 3",
      "other 0",
    ]);
  });

  it("lists a scale from its low end to its high one", () => {
    const { room } = workshop();
    const stops = rowsOf(room, "scene", "1", "pref").filter((row) => row.startsWith("count:"));
    expect(stops).toEqual(["count:-2 1", "count:-1 1", "count:1 1", "count:2 1"]);
  });

  it("R-51 says hidden, never 0", () => {
    const { room } = workshop();
    expect(rowsOf(room, "sort", "1", "c13")).toEqual(["n hidden for anonymity"]);
    expect(rowsOf(room, "pulse", "1", "way")).toEqual(["n hidden for anonymity"]);
  });

  it("names every figure of a round once", () => {
    const { room } = workshop();
    const names = table(room, "aggregate.csv").map(({ step: id, round, item, measure }) =>
      [id, round, item, measure].join("/"),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it("agrees with answers.csv", () => {
    const { room } = workshop();
    const answers = table(room, "answers.csv");
    for (const { step: id, round, item, measure, value } of table(room, "aggregate.csv")) {
      const own = answers.filter(
        (row) => row.step === id && row.round === round && row.item === item && row.status === "answered",
      );
      const option = /^count:(.*)$/.exec(measure!)?.[1];
      if (own.length > 0 && option !== undefined)
        expect(Number(value)).toBe(own.filter((row) => row.value === option).length);
      if (own.length > 0 && measure === "n") expect(Number(value)).toBe(own.length);
    }
  });
});

describe("results.json", () => {
  it("has every step of the plan with its words and results, as they were frozen", () => {
    const { room } = workshop();
    const told = json(room);
    expect(told.steps.map((one) => one.id)).toEqual(["welcome", "sort", "scene", "cloud", "pulse", "unused"]);
    const [, sort, scene] = told.steps;
    const frozen = ([1, 2] as const).map((round) => room.frozen("sort", round).result);
    // How far the room agrees with the article's view is told with that view only.
    expect(sort?.rounds.map(({ result }) => result)).toEqual(
      frozen.map((result) => "sourceMatch" in result && { exercise: "sort", cards: result.cards }),
    );
    expect(sort?.movement).toEqual(room.frozen("sort", 2).movement);
    expect(scene?.exercise === "scenario" && scene.settings.ways.map((way) => way.label !== undefined)).toEqual([
      true,
      true,
    ]);
    expect(scene?.texts.map((one) => one.text)).toEqual(["=1+1", "apple", "zebra"]);
    expect(told.room).toMatchObject({ people: 6, expiresAt: START + 30 * 86_400_000, endedAt: null });
  });

  it("R-48 tells of one article's view, and of a question for the talk, only once the room has been shown them", () => {
    const { room } = workshop();
    const matched = () => table(room, "aggregate.csv").some((row) => row.measure === "source-match");
    const settings = () => {
      const sort = json(room).steps.find(({ id }) => id === "sort");
      return sort?.exercise === "sort" ? [sort.settings.key?.map(({ id }) => id), typeof sort.settings.debrief] : [];
    };
    room.host({ do: "goto", step: "sort" });
    room.host({ do: "reveal", step: "sort", prompt: false });
    expect(settings()).toEqual([undefined, "undefined"]);
    room.host({ do: "debrief", step: "sort" });
    expect(settings()).toEqual([undefined, "string"]);
    expect(matched()).toBe(false);
    room.host({ do: "show", step: "sort", what: "key", on: true });
    room.host({ do: "show", step: "sort", what: "key", on: false });
    room.host({ do: "end" });
    expect(matched()).toBe(true);
    expect(settings()).toEqual([["c1", "c8", "c13"], "string"]);
  });

  it("has no rounds, and aggregate.csv no rows, of a page to read that was opened and closed", () => {
    const { room } = workshop();
    room.open("welcome");
    room.host({ do: "close", step: "welcome" });
    expect(json(room).steps[0]?.rounds).toEqual([]);
    expect(table(room, "aggregate.csv").filter((row) => row.step === "welcome")).toEqual([]);
  });

  it("says when the data will be deleted, never a date in the past", () => {
    const { room } = workshop();
    room.now += 40 * 86_400_000;
    expect(json(room).room.expiresAt).toBe(room.now);
    room.host({ do: "end" });
    expect(json(room).room.expiresAt).toBe(room.now + 30 * 86_400_000);
  });

  it("is made of what is loaded: a step that is not loaded had no answers", () => {
    const { room } = workshop();
    room.state.stepAnswers.delete("sort");
    expect(json(room).steps[1]).toMatchObject({ id: "sort", rounds: [], texts: [] });
  });

  it("names nobody: no person's id, name or resume is in any file", () => {
    const room = new TestRoom([sortStep("sort")]);
    const people = ["Ann Example", "Bob Example", "Cem Example"].map((name, i) =>
      room.join({ name, resume: `resume-secret-${i}` }),
    );
    room.vote("sort", Object.fromEntries(people.map((person) => [person, deck({ c1: "L" })])));
    for (const name of Object.keys(EXPORTS)) {
      if (!isExportName(name)) throw new Error(name);
      expect(file(room, name)).not.toMatch(/Example|resume-secret|"id\d/);
      expect(file(room, name)).not.toContain(String(room.now));
    }
  });
});
