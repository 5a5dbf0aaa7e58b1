/** what the appendix and the workbook call an answer is what its own question calls it. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { manifestOf } from "../../../client/exercises/find/manifest.ts";
import { figureRows } from "../../../client/report/appendix.ts";
import { figuresOfStep, naming } from "../../../client/report/figures.ts";
import { MEASURES, measureOf } from "../../../shared/exports/dictionary.ts";
import { Results } from "../../../shared/protocol/http.ts";
import { Played } from "../../recount/play.ts";
import { PLAYED } from "../../recount/scenes.ts";
import { exportFile } from "../../support/export.ts";
import { step } from "../../support/room.ts";
import { askedStep, these } from "./asked.ts";

const played = new Set<string>();

describe.each(PLAYED)("in a room of %s", (_, cast, scenes) => {
  const { room } = new Played(scenes, cast);
  const file = exportFile(room.state, "results.json", "host", { now: 0, shuffle: (n) => [...Array(n).keys()] });
  const { steps } = v.parse(Results, JSON.parse(file.body));

  it("no stop of a scale has a name, unless its own question gives it one", () => {
    const wrong = steps.flatMap((one) => {
      const { family } = naming(one);
      const facts = manifestOf(one.exercise);
      const split = one.rounds.flatMap(({ result }) => facts.split(one, result));
      return figuresOfStep(one).flatMap(({ item, measure }) => {
        if (measureOf(one.exercise, measure)?.id !== "countStop") return [];
        const options = split.flatMap((told) => (told.is === "options" && told.id === item ? told.options : []));
        const own = [...options, ...facts.counted(one, item)].map(({ text }) => text);
        const { part = "" } = family(item, measure) ?? {};
        const right = own.length > 0 ? own.includes(part) : /^−?\d+$/.test(part);
        return right ? [] : [`${one.exercise} ${item} ${measure}: ${part}`];
      });
    });
    expect(wrong).toEqual([]);
    for (const { exercise } of steps) played.add(exercise);
  });
});

it("all exercises that count stops were played", () => {
  expect([...played]).toEqual(expect.arrayContaining(MEASURES.countStop.of.slice()));
});

it("a question on a scale does not borrow the names of the next one", () => {
  const pulse = askedStep(step("p", "pulse", { items: ["next", "pace"] }), [
    these(
      [
        4,
        [
          { item: "next", v: 0 },
          { item: "pace", v: 0 },
        ],
      ],
      [
        6,
        [
          { item: "next", v: 3 },
          { item: "pace", v: 2 },
        ],
      ],
    ),
  ]);
  const values = figureRows(pulse).map((row) => row.values.split("Answered: ")[1]);
  expect(values.slice(1)).toEqual(["0 (4), 3 (6)", "too slow (4), too fast (6)"]);
});

it("each stop of a scenario has its side and how strongly", () => {
  const votes = [these([4, { pref: -2 }], [3, { pref: -1 }], [5, { pref: 1 }], [2, { pref: 2 }])];
  const rows = figureRows(askedStep(step("s", "scenario", { scenario: "s1" }), votes, true));
  expect(rows.at(-1)?.values).toMatch(/Answered: (?:[AB] (?:strongly|slightly) \(\d\)(?:, |$)){4}/);
});

it("what a room said of a word has the names of the answers", () => {
  const said = (word: string, tag: string) => ({ tags: [{ word, tag }] });
  const cloud = step("c", "cloud", { tagging: true });
  const words = askedStep(cloud, [these([8, { words: ["L", "calm"] }]), these([8, said("calm", "M")])]);
  const [first, then] = ["words", "calm"].map((item) => naming(words).name(item, "count:L"));
  expect([first, then]).toEqual(["“L”", "“Mainly leading”"]);
});
