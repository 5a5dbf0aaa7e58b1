/** The dictionary of the files: every column and every figure that a room can have, and nothing that none has. */
import { describe, expect, it, test } from "vitest";
import { dictionary } from "../../client/words/en/dictionary.ts";
import type { Figure } from "../../shared/exercises/distribution.ts";
import { doubletake } from "../../shared/exercises/doubletake/index.ts";
import { type ExerciseId, exercises } from "../../shared/exercises/index.ts";
import { onehat } from "../../shared/exercises/onehat/index.ts";
import { COLUMNS, MEASURES, type MeasureId, measureOf } from "../../shared/exports/dictionary.ts";
import { textsOf } from "../exercises/texts.ts";
import { Played } from "../recount/play.ts";
import { PLAYED } from "../recount/scenes.ts";
import { readCsv } from "../support/csv.ts";
import { LIST_WORDS } from "../support/doubletake.ts";
import { exportFile } from "../support/export.ts";
import { step, TestRoom } from "../support/room.ts";

interface Told extends Figure {
  exercise: ExerciseId;
}

const isExercise = (id: string): id is ExerciseId => id in exercises;

/** Every figure of a room, shown or hidden. */
function toldIn({ state }: TestRoom): Told[] {
  const { body } = exportFile(state, "aggregate.csv", "host", { now: 0, shuffle: (n) => [...Array(n).keys()] });
  return readCsv(body).flatMap(({ exercise = "", item = "", measure = "", value = "" }) =>
    isExercise(exercise)
      ? [{ exercise, item, measure, value: value === "hidden for anonymity" ? null : Number(value) }]
      : [],
  );
}

/** About oneself, moves are told by direction only where everybody answered both times. */
function sixWhoMove(): TestRoom {
  const room = new TestRoom([step("spectrum", "spectrum", { areas: ["vision"], rounds: 2 })]);
  const people = room.joinMany(6);
  const all = (now: number) => Object.fromEntries(people.map((one) => [one, [{ area: "vision", now, needed: 7 }]]));
  room.vote("spectrum", all(2));
  room.vote("spectrum", all(8), 2);
  room.host({ do: "end" });
  return room;
}

/** What is dealt is played by hand: two lists of twelve, whose people like one word more, and one list of two. */
function toldOfWords(): Told[] {
  const content = doubletake.resolve({}, textsOf("doubletake"))!;
  const items = content.acts.map(({ id }) => id);
  const of = (people: number) =>
    Array.from({ length: people }, (_, at) => {
      const list = at % 2 === 0 ? ("a" as const) : ("b" as const);
      const worth = items.map((act) => ({ act, v: (LIST_WORDS[list][act] === "leader" ? 6 : 4) + (at % 3) }));
      return { list, worth, guess: at % 4 === 0 ? ("word" as const) : ("acts" as const) };
    });
  const counting = { round: 1, items, minimum: 3, moderation: { hidden: [], merged: {} }, seed: 5 } as const;
  return [24, 2].flatMap((people) =>
    doubletake
      .figures(doubletake.result(content, of(people), counting))
      .map((figure): Told => ({ ...figure, exercise: "doubletake" })),
  );
}

/** Of a talk that enough people judged, and too few say how far it was held back. */
function toldOfTalks(): Told[] {
  const hidden = { id: "talk1", hidden: true } as const;
  return onehat
    .figures({ exercise: "onehat", talks: [{ missed: hidden, hurt: hidden }] })
    .map((figure): Told => ({ ...figure, exercise: "onehat" }));
}

const rooms = [...PLAYED.map(([, cast, scenes]) => new Played(scenes, cast).room), sixWhoMove()];
const told = [...rooms.flatMap(toldIn), ...toldOfWords(), ...toldOfTalks()];

describe("R-164 every figure", () => {
  it("of every exercise is told here", () => {
    const exercised = new Set(told.map(({ exercise }) => exercise));
    expect(Object.keys(exercises).filter((id) => isExercise(id) && !exercised.has(id))).toEqual(["note"]);
    expect(told.length).toBeGreaterThan(5_000);
  });

  it("has an entry", () => {
    const without = told.filter(({ exercise, measure }) => measureOf(exercise, measure) === null);
    expect([...new Set(without.map(({ exercise, measure }) => `${exercise} ${measure}`))]).toEqual([]);
  });

  it("lies within the range of its entry", () => {
    const outside = told.flatMap(({ exercise, item, measure, value }) => {
      const [least, greatest] = measureOf(exercise, measure)?.measure.range ?? [null, null];
      const fits = value === null || ((least === null || value >= least) && (greatest === null || value <= greatest));
      return fits ? [] : [`${exercise} ${item} ${measure}: ${value}`];
    });
    expect(outside).toEqual([]);
  });
});

test("R-164 no entry is of a figure that no file has", () => {
  const used = new Set(told.map(({ exercise, measure }) => measureOf(exercise, measure)?.id));
  expect(Object.keys(MEASURES).filter((id) => !used.has(id as MeasureId))).toEqual([]);
  const unused = Object.entries(MEASURES).flatMap(([id, measure]) =>
    ("of" in measure ? measure.of : []).flatMap((exercise) =>
      told.some((one) => one.exercise === exercise && measureOf(exercise, one.measure)?.id === id)
        ? []
        : [`${id} of ${exercise}`],
    ),
  );
  expect(unused).toEqual([]);
});

test("a name without brackets is meant before the family that it fits as well", () => {
  expect(measureOf("audit", "now:future:mean")?.id).toBe("futureMean");
  expect(measureOf("audit", "now:meetings")).toMatchObject({
    id: "weekPart",
    parts: { week: "now", part: "meetings" },
  });
  expect(measureOf("shift", "mean:pre>then")?.id).toBe("lookedBack");
  expect(measureOf("shift", "mean:pre>post")).toMatchObject({
    id: "changeMean",
    parts: { moment: "pre", moment2: "post" },
  });
  expect(measureOf("choice", "flow:a>b")?.parts).toEqual({ option: "a", option2: "b" });
  expect(measureOf("choice", "sideways")).toBeNull();
});

test.each(Object.entries(COLUMNS))(
  "the columns of %s are those that it has, and each is explained",
  (name, columns) => {
    const { state } = new TestRoom([]);
    const { body } = exportFile(state, name as keyof typeof COLUMNS, "host", { now: 0, shuffle: () => [] });
    expect(body.trim().replace(/^\uFEFF/, "")).toBe(columns.map((column) => `"${column}"`).join(","));
    expect(Object.keys(dictionary.columns[name as keyof typeof COLUMNS])).toEqual([...columns]);
  },
);

test("R-164 every entry has its words, and no other has", () => {
  expect(Object.keys(dictionary.measures).sort()).toEqual(Object.keys(MEASURES).sort());
  for (const { says } of Object.values(dictionary.measures)) expect(says).toMatch(/^[A-Z].*[.]$/);
});
