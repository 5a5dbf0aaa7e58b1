/** Every figure that leaves a room, counted again by other code from what people said: no measure and no rule is shared. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Results } from "../../shared/protocol/http.ts";
import { readCsv } from "../support/csv.ts";
import { exportFile } from "../support/export.ts";
import { recountStep } from "./index.ts";
import { peopleIn } from "./lines.ts";
import { Played } from "./play.ts";
import { PLAYED, ROOMS, SCENES } from "./scenes.ts";
import { differences, isNear } from "./sums.ts";
import { tableOf } from "./table.ts";

const COLUMNS = ["step", "exercise", "round", "part", "item", "value", "exposed"];

const file = (played: Played, name: "results.json" | "aggregate.csv" | "answers.csv") =>
  exportFile(played.room.state, name, "host", { now: 0, shuffle: (n) => [...Array(n).keys()] }).body;

describe.each(PLAYED)("R-08 R-12 R-14 R-17 R-19 R-22 R-54 R-55 R-71 R-72 a room of %s", (_, cast, scenes) => {
  const played = new Played(scenes, cast);
  const { ran, groups } = played;
  const split = groups.length > 0;

  it("has the figures in results.json that its people said", () => {
    const results = v.parse(Results, JSON.parse(file(played, "results.json")));
    const wrong = ran.flatMap((one, place) =>
      differences(
        results.steps.find(({ id }) => id === one.step.id),
        recountStep(one, ran.slice(0, place), split ? groups : undefined),
        one.step.id,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("has these lines in aggregate.csv and no others", () => {
    const told = readCsv(file(played, "aggregate.csv"));
    const key = (row: Record<string, string>) => [row.step, row.round, row.segment, row.item, row.measure].join("|");
    const counted = tableOf(ran, groups);
    const wrong = told.flatMap((row) => {
      const mine = counted.get(key(row));
      if (mine === undefined) return [`${key(row)}: ${row.value}, and nobody said so`];
      if (mine === null) return row.value === "hidden for anonymity" ? [] : [`${key(row)}: ${row.value}, to be hidden`];
      return isNear(Number(row.value), Number(mine), key(row)) ? [] : [`${key(row)}: ${row.value}, not ${mine}`];
    });
    expect(wrong).toEqual([]);
    const keys = new Set(told.map(key));
    expect([...counted.keys()].filter((one) => !keys.has(one))).toEqual([]);
    expect(told.length).toBe(counted.size);
  });

  it("R-49 has what people chose in answers.csv, followed as far as a number may", () => {
    const rows = readCsv(file(played, "answers.csv"));
    const people = [...Map.groupBy(rows, ({ person }) => person).values()].map((own) =>
      own
        .map((row) => COLUMNS.map((column) => row[column]).join("|"))
        .sort()
        .join("\n"),
    );
    expect(people.sort()).toEqual(peopleIn(ran, split));
  });
});

it("these rooms have what there is to hide and to tell", () => {
  const played = Object.values(ROOMS).map((cast) => new Played(SCENES, cast));
  const all = played.flatMap(({ ran, groups }) => [...tableOf(ran, groups)]);
  const about = (place: number, text: string) => all.filter(([key]) => key.split("|")[place] === text);
  expect(all.length).toBeGreaterThan(4_000);
  expect(all.filter(([, value]) => value === null).length).toBeGreaterThan(200);
  // Groups are told, of opinions and of oneself, and one with more phones than heads never is.
  expect(about(2, "south").filter(([key, value]) => key.startsWith("pulse|") && value !== null)).not.toEqual([]);
  const { ran, groups } = played[1]!;
  const west = [...tableOf(ran, groups)].filter(([key]) => key.split("|")[2] === "west");
  expect(west.filter(([key, value]) => key.startsWith("mix|") && value !== null)).toEqual([]);
  // Some rounds about oneself stayed hidden.
  expect(played.some(({ hidden }) => hidden > 0)).toBe(true);
});
