/** The workbook of a report: every figure of `aggregate.csv` once, as a number, under a name that Excel takes. */
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import * as v from "valibot";
import { beforeAll, describe, expect, it, test } from "vitest";
import { row, sheetNames } from "../../../client/report/files/cells.ts";
import { sheetsOf } from "../../../client/report/files/sheets.ts";
import { workbook } from "../../../client/report/files/xlsx.ts";
import { files as words } from "../../../client/words/en/report-files.ts";
import { Results } from "../../../shared/protocol/http.ts";
import { Played } from "../../recount/play.ts";
import { PLAYED } from "../../recount/scenes.ts";
import { readCsv } from "../../support/csv.ts";
import { exportFile } from "../../support/export.ts";
import { figuresIn } from "../../support/figures-in-book.ts";
import { workshop } from "../../support/files.ts";
import type { TestRoom } from "../../support/room.ts";
import { readBook } from "../../support/xlsx.ts";

const file = ({ state }: TestRoom, name: "results.json" | "aggregate.csv" | "answers.csv", key: "host" | "report") =>
  exportFile(state, name, key, { now: 0, shuffle: (n) => [...Array(n).keys()] }).body;
const resultsOf = (room: TestRoom, key: "host" | "report" = "host") =>
  v.parse(Results, JSON.parse(file(room, "results.json", key)));

const storyOf = ({ steps }: Results) => ({ findings: [], sections: steps.map((step) => ({ step })) });

describe.each(PLAYED)("R-168 of a room of %s", (_, cast, scenes) => {
  const { room } = new Played(scenes, cast);
  const results = resultsOf(room);
  const sheets = sheetsOf(results, storyOf(results), file(room, "answers.csv", "host"));

  it("has every figure of aggregate.csv, and those that it does not have are hidden ones", () => {
    const told = figuresIn(sheets, results);
    const rows = readCsv(file(room, "aggregate.csv", "host"));
    expect(rows.length).toBeGreaterThan(50);
    const wrong = rows.flatMap(({ step, round, segment, item, measure, value }) => {
      const mine = told.get([step, round, segment, item, measure].join("|"));
      const theirs = value === "hidden for anonymity" ? words.step.few : Number(value);
      return mine === theirs ? [] : [`${step} ${round} ${segment} ${item} ${measure}: ${mine}, not ${value}`];
    });
    expect(wrong).toEqual([]);
    const keys = new Set(rows.map((one) => [one.step, one.round, one.segment, one.item, one.measure].join("|")));
    expect([...told].filter(([key, value]) => !keys.has(key) && value !== words.step.few)).toEqual([]);
  });

  it("has every line of answers.csv", () => {
    const rows = readCsv(file(room, "answers.csv", "host"));
    const sheet = sheets.find(({ name }) => name === words.sheets.answers)!;
    expect(sheet.rows.slice(1).map(({ cells }) => cells.map(String))).toEqual(rows.map((one) => Object.values(one)));
    for (const { cells } of sheet.rows.slice(1)) expect(typeof cells[4]).toBe("number");
  });

  it("names each sheet as Excel takes it, and each figure by words without a gap", () => {
    const names = sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    const called = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => (cells.length === 7 ? [cells[3]] : [])));
    expect(called.filter((name) => /[{}]/.test(String(name)))).toEqual([]);
  });
});

describe("R-168 the file", () => {
  const { room, people } = workshop();
  room.host({ do: "end" });
  const results = resultsOf(room);
  const odd = { ...results, room: { ...results.room, title: "=HYPERLINK(“x”)\u0001 \uD800_x0041_" } };
  let read: Awaited<ReturnType<typeof readBook>>;
  beforeAll(async () => {
    expect(people.length).toBe(6);
    const blob = await workbook(sheetsOf(odd, storyOf(odd), file(room, "answers.csv", "host")));
    read = readBook(new Uint8Array(await blob.arrayBuffer()));
  });

  it("has numbers as numbers, texts as strings, dates as days, and no formula", () => {
    const summary = read.sheets.get(words.sheets.summary)!;
    expect(summary[0]![0]).toEqual({ type: "s", value: "=HYPERLINK(“x”)   _x0041_" });
    const people = summary.find(([label]) => label?.value === words.summary.people)!;
    expect(people[1]).toEqual({ type: "n", value: 6 });
    const day = summary.find(([label]) => label?.value === words.summary.date)!;
    expect(day[1]).toMatchObject({ type: "n", format: "yyyy-mm-dd" });
    const scene = [...read.sheets].find(([name]) => name.startsWith("3 "))![1];
    expect(scene.flat()).toContainEqual({ type: "s", value: "=1+1" });
    expect(read.formulas).toBe(0);
  });

  it("has every text whatever it says", async () => {
    const texts = [
      ...Object.getOwnPropertyNames(Object.prototype),
      "=1+1",
      "+1",
      "@x",
      "1",
      "_x0041_",
      "<&\"'>",
      "a\nb",
      "😀",
    ];
    const blob = await workbook([{ name: "Texts", widths: [20], rows: texts.map((text) => row(text)) }]);
    const [cells] = readBook(new Uint8Array(await blob.arrayBuffer())).sheets.values();
    expect(cells?.map(([cell]) => cell)).toEqual(texts.map((value) => ({ type: "s", value })));
  });

  it("is read by Excel’s own rules: each part is there that another names", async () => {
    const parts = unzipSync(
      new Uint8Array(await (await workbook(sheetsOf(results, storyOf(results), null))).arrayBuffer()),
    );
    const types = strFromU8(parts["[Content_Types].xml"]!);
    for (const [, part] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(Object.keys(parts)).toContain(part);
  });
});

test("R-168 a sheet’s name is one that Excel takes, whatever is wanted", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { maxLength: 12 }), (wanted) => {
      const names = sheetNames(wanted);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        expect(name.toLowerCase()).not.toBe("history");
      }
    }),
  );
  expect(sheetNames(["A/B", "a b", "History", "", "x".repeat(40), "x".repeat(41)])).toEqual([
    "A B",
    "a b (2)",
    "History (2)",
    "…",
    "x".repeat(31),
    `${"x".repeat(27)} (2)`,
  ]);
});
