/** The JSON Schema of `results.json`: every file fits, and what is no such file does not. */
import { describe, expect, it, test } from "vitest";
import { resultsJsonSchema } from "../../shared/exports/json-schema.ts";
import { faultIn } from "../agenda/json-schema.ts";
import { Played } from "../recount/play.ts";
import { PLAYED } from "../recount/scenes.ts";
import { exportFile } from "../support/export.ts";

const schema: unknown = JSON.parse(resultsJsonSchema());
const tools = { now: 0, shuffle: (n: number) => [...Array(n).keys()] };

describe.each(PLAYED)("R-164 of a room of %s", (_, cast, scenes) => {
  const { room } = new Played(scenes, cast);

  it.each(["host", "report"] as const)("what the %s key downloads fits", (key) => {
    expect(faultIn(schema, JSON.parse(exportFile(room.state, "results.json", key, tools).body))).toBeNull();
  });
});

test("R-164 it says what is wrong, and where", () => {
  const [[, cast, scenes]] = PLAYED as [(typeof PLAYED)[number]];
  const { body } = exportFile(new Played(scenes, cast).room.state, "results.json", "host", tools);
  const results = JSON.parse(body);
  const [first, ...rest] = results.steps;
  const cases: [at: string, results: unknown][] = [
    ["/v", { ...results, v: 2 }],
    ["/room", { ...results, room: { ...results.room, people: undefined } }],
    ["/room/people", { ...results, room: { ...results.room, people: -1 } }],
    ["/steps/0", { ...results, steps: [{ ...first, exercise: "juggle" }, ...rest] }],
    ["/steps/0/rounds/0", { ...results, steps: [{ ...first, rounds: [{ round: 1 }] }, ...rest] }],
    ["/questions/0", { ...results, questions: [{ text: 1, state: "new" }] }],
  ];
  for (const [at, wrong] of cases) expect(faultIn(schema, JSON.parse(JSON.stringify(wrong)))).toContain(at);
});
