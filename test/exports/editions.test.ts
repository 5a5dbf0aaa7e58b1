/** what each edition of the report has, of every exercise and with few and many people. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { exercises } from "../../shared/exercises/index.ts";
import { type ExportName, notTaken, type Reader, scopeOf } from "../../shared/exports/index.ts";
import type { Privacy } from "../../shared/primitives.ts";
import { CLIENT_FLOOR, Edition } from "../../shared/protocol/edition.ts";
import { Day } from "../../shared/protocol/report.ts";
import { boundStep } from "../../shared/room/state/step.ts";
import { fixtures } from "../exercises/fixtures/index.ts";
import { figuresIn, json, table } from "../support/files.ts";
import { choiceStep, step, TestRoom } from "../support/room.ts";

const NAMES = Object.keys(fixtures) as (keyof typeof fixtures)[];
/** What reaches a client at all, and what does if a facilitator says so. */
const ON_PRESS = ["ledger", "audit", "doubletake"] as const;

/** A workshop with one step that so many people have answered, in every way that its fixture knows. */
function answered(id: keyof typeof fixtures, people: number, notes?: string): TestRoom {
  const { settings, full, opposed } = fixtures[id];
  const says = opposed ?? [full];
  const room = new TestRoom([{ ...step(id, id, settings), ...(notes !== undefined && { notes }) }]);
  room.state.report = { version: 1, draft: { shows: [...ON_PRESS] } };
  const all = room.joinMany(people);
  room.open(id);
  for (const [i, person] of all.entries()) room.tryAnswer(person, id, says[i % says.length]);
  room.host({ do: "close", step: id });
  room.host({ do: "end" });
  return room;
}

function privacyOf({ state }: TestRoom, id: string): Privacy {
  const { exercise, content } = boundStep(state, state.plan.find((one) => one.id === id)!);
  return exercise.privacy(content);
}

describe("R-161 the client edition", () => {
  it.each(NAMES)("of %s: no figure below the floor reaches a client, and none that the room is not told", (id) => {
    for (const people of [2, 3, 4, 5, 7, 8, 9, 24]) {
      const room = answered(id, people);
      const host = figuresIn(room, "host");
      const client = figuresIn(room, "client");
      for (const [key, value] of client) expect(host.get(key), key).toBe(value);
      const floor = CLIENT_FLOOR[privacyOf(room, id)];
      const counts = [...client].filter(([key]) => /"n"\]$|"n:[^"]*"\]$|:n"\]$/.test(key));
      for (const [key, value] of counts) expect(Number(value), `${key} of ${people}`).toBeGreaterThanOrEqual(floor);
      if (people === 24 && id !== "profile") expect(counts.length, `${id} has figures`).toBeGreaterThan(0);
    }
  });

  it("has no profile, and a ledger, an audit and a double take only if a facilitator says so", () => {
    for (const id of ["profile", ...ON_PRESS] as const) {
      const room = answered(id, 24);
      room.state.report = null;
      const told = json(room, "client").steps[0];
      expect(told, id).toMatchObject({ id, rounds: [], kept: true });
      expect(json(room).steps[0]?.rounds, id).not.toEqual([]);
      room.state.report = { version: 1, draft: { shows: [...ON_PRESS] } };
      expect(json(room, "client").steps[0]?.rounds.length, id).toBe(id === "profile" ? 0 : 1);
    }
  });

  it("has a higher floor where a facilitator raises it, and never a lower one", () => {
    const room = answered("choice", 12);
    const of = (floor?: number) => {
      room.state.report = { version: 1, draft: { ...(floor !== undefined && { floor }) } };
      return figuresIn(room, "client");
    };
    const usual = of();
    expect(of(1)).toEqual(usual);
    expect(of(12)).toEqual(usual);
    expect([...of(13).keys()].filter((key) => key.includes("count:"))).toEqual([]);
    const few = answered("choice", 4);
    few.state.report = { version: 1, draft: { floor: 1 } };
    expect([...figuresIn(few, "client").keys()].filter((key) => key.includes("count:"))).toEqual([]);
  });

  it("tells groups of eight people or more, only if a facilitator says so, and only those that the room is told", () => {
    const room = new TestRoom([choiceStep("vote")], {
      segments: { question: "Where?", options: ["north", "south", "west"] },
    });
    const people = [
      ...Array.from({ length: 9 }, () => room.join({ segment: "north" })),
      ...Array.from({ length: 8 }, () => room.join({ segment: "south" })),
      ...Array.from({ length: 8 }, () => room.join({ segment: "west" })),
    ];
    room.vote("vote", Object.fromEntries(people.map((person, i) => [person, { options: [["a", "b"][i % 2]!] }])));
    room.host({ do: "end" });
    const groups = () => new Set(table(room, "aggregate.csv", "client").map(({ segment }) => segment));
    expect(groups()).toEqual(new Set([""]));
    room.state.report = { version: 1, draft: { shows: ["groups"] } };
    expect(groups()).toEqual(new Set(["", "north", "south", "west"]));
    const small = new TestRoom([choiceStep("vote")], { segments: { question: "Where?", options: ["north", "south"] } });
    const some = [
      ...Array.from({ length: 9 }, () => small.join({ segment: "north" })),
      ...Array.from({ length: 6 }, () => small.join({ segment: "south" })),
    ];
    small.vote("vote", Object.fromEntries(some.map((person, i) => [person, { options: [["a", "b"][i % 2]!] }])));
    small.state.report = { version: 1, draft: { shows: ["groups"] } };
    small.host({ do: "end" });
    // The nine less the whole would be the six.
    const told = (reader: Reader) => figuresIn(small, reader).size - figuresIn(small, "participants").size;
    expect(told("host")).toBeGreaterThan(0);
    const counts = [...figuresIn(small, "client").keys()].filter((key) => /"(north|south)"/.test(key));
    expect(counts).toEqual([]);
  });
});

describe("R-160 an edition", () => {
  it("other than the facilitator's has no response times, no effect sizes and no texts", () => {
    const room = answered("scenario", 24);
    for (const edition of ["client", "participants"] as const) {
      const told = json(room, edition);
      expect(told.edition).toBe(edition);
      for (const { rounds, texts } of told.steps) {
        expect(texts).toEqual([]);
        for (const round of rounds) expect(round.time).toBeUndefined();
      }
    }
    expect(json(room).steps[0]?.rounds[0]?.time).toBeDefined();
  });

  it("of the participants has what the screens show, and the parking lot that was approved", () => {
    const room = new TestRoom([choiceStep("seen"), choiceStep("unseen")]);
    const people = room.joinMany(6);
    for (const id of ["seen", "unseen"]) {
      room.vote(id, Object.fromEntries(people.map((person) => [person, { options: ["a"] }])));
      if (id === "seen") room.host({ do: "reveal", step: id });
    }
    room.ask(people[0]!, "Who decides?");
    room.ask(people[1]!, "Not for all");
    const [first] = room.state.questions.keys();
    room.host({ do: "moderate", what: "question", question: first!, to: "live" });
    room.host({ do: "end" });
    const told = json(room, "participants");
    expect(told.steps.map(({ id }) => id)).toEqual(["seen"]);
    expect(told.questions.map(({ text }) => text)).toEqual(["Who decides?"]);
    expect(json(room, "client").questions).toEqual([]);
  });

  it("other than the facilitator's has nothing of a section that she has left out", () => {
    const room = answered("choice", 24);
    const left = { id: "choice", off: true as const, note: "Not for them", says: "Nor this" };
    room.state.report = { version: 1, draft: { sections: [left] } };
    expect(json(room, "client").steps[0]).toMatchObject({ rounds: [], kept: true });
    for (const edition of ["client", "participants"] as const)
      expect(json(room, edition).report.draft).toEqual({ sections: [{ id: "choice", off: true }] });
    expect(json(room).steps[0]?.rounds).toHaveLength(1);
  });

  it("has of what the facilitator adds what is for its readers", () => {
    const room = answered("choice", 6);
    const draft = {
      why: "Because",
      asks: [{ what: "Decide" }],
      logo: null,
      followUp: "In May",
      part: "Forward it",
      indicator: "38%",
    };
    room.state.report = { version: 3, draft };
    expect(json(room).report).toEqual({ version: 3, draft });
    expect(json(room, "client").report.draft).toEqual(draft);
    expect(json(room, "participants").report.draft).toEqual({ followUp: "In May", logo: null });
  });

  it("R-162 is asked for by a day that there is", () => {
    const days = ["2027-02-28", "2028-02-29", "2027-02-31", "2027-02-29", "2027-13-01"];
    expect(days.map((day) => v.is(Day, day))).toEqual([true, true, false, false, false]);
  });

  it("has before the end no lines of answers, and nothing that she writes for others", () => {
    const room = new TestRoom([choiceStep("vote")]);
    const people = room.joinMany(6);
    room.vote("vote", Object.fromEntries(people.map((person) => [person, { options: ["a"] }])));
    room.host({ do: "reveal", step: "vote" });
    room.state.report = { version: 2, draft: { why: "Because", findings: [{ of: "vote", says: "So it is" }] } };
    const lines = (reader: Reader) => table(room, "answers.csv", reader).length;
    expect([lines("host"), lines("facilitator")]).toEqual([6, 0]);
    for (const reader of ["client", "participants"] as const)
      expect(json(room, reader).report, reader).toEqual({ version: 0, draft: {} });
    expect(json(room, "facilitator").report.version).toBe(2);
    room.host({ do: "end" });
    expect(lines("facilitator")).toBe(6);
    expect(json(room, "client").report.draft.why).toBe("Because");
  });

  it("R-171 tells a client and participants how many named an obstacle where five people wrote one, and nothing else of it", () => {
    const room = answered("choice", 6);
    const obstacles = [{ theme: "Reporting", n: 8 }, { theme: "Meetings" }];
    const parked = [{ what: "Who decides?", answer: "The board", who: "Directors", by: "2027-02-05" }];
    const told = (draft: object) => {
      room.state.report = { version: 1, draft: { obstacles, parked, ...draft } };
      return json(room, "client").report.draft;
    };
    expect(told({ writers: 19 })).toEqual({ obstacles, parked, writers: 19 });
    const uncounted = [{ theme: "Reporting" }, { theme: "Meetings" }];
    expect(told({})).toEqual({ obstacles: uncounted, parked });
    // One theme cannot have more than all of them together.
    expect(told({ writers: 7 })).toEqual({ obstacles: uncounted, parked, writers: 7 });
    expect(told({ writers: 4 })).toEqual({ obstacles: uncounted, parked });
    expect(told({ writers: 19, floor: 20 })).toEqual({ obstacles: uncounted, parked, floor: 20 });
    expect(json(room, "facilitator").report.draft).toMatchObject({ obstacles, writers: 19 });
    expect(json(room, "participants").report.draft).toEqual({ obstacles: uncounted, parked });
    told({ writers: 19, asks: [{ what: "Decide" }], why: "Because", part: "Forward it" });
    expect(json(room, "participants").report.draft).toEqual({ obstacles, parked, writers: 19 });
  });

  it("R-172 says how the room was set up, and when it was to begin, but nothing of its script", () => {
    const script = "Say that nobody sees whose answer it is.";
    const room = answered("choice", 6, script);
    room.state.room.occasion = { start: "09:00", end: "12:30", client: "Hallmere" };
    for (const edition of Edition.options) {
      const told = json(room, edition);
      expect(told.room).toMatchObject({ start: "09:00", names: "optional", groups: false, retentionDays: 30 });
      expect(Object.keys(told.room)).not.toContain("segments");
      expect(JSON.stringify(told)).not.toContain("notes");
      expect(JSON.stringify(told)).not.toContain(script);
    }
  });

  it("is one for each link but the facilitator's, which opens all, and only hers has other files", () => {
    const names = [
      "results.json",
      "answers.csv",
      "aggregate.csv",
      "texts.csv",
      "questions.csv",
    ] as const satisfies ExportName[];
    const may = (reader: Reader, wanted?: Edition) =>
      names.filter((name) => notTaken({ rehearsal: false }, name, reader, scopeOf(reader, "ended", wanted)) === null);
    expect(may("host")).toEqual(names);
    expect(may("facilitator")).toEqual(names);
    for (const edition of ["client", "participants"] as const) {
      for (const reader of ["host", "facilitator"] as const) expect(may(reader, edition)).toEqual(["results.json"]);
      expect(may(edition)).toEqual(["results.json"]);
      for (const other of Edition.options) if (other !== edition) expect(may(edition, other)).toEqual([]);
    }
  });
});

it("every exercise is looked at", () => {
  expect(new Set<string>([...NAMES, "note"])).toEqual(new Set(Object.keys(exercises)));
});
