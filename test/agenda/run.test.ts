/** What a run brings into the plan that it was started from. */

import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Draft, DraftStep } from "../../shared/agenda/draft.ts";
import { fileOf, readFile } from "../../shared/agenda/file.ts";
import { changeKey, changesIn, minutesOf, withChanges, withMinutes } from "../../shared/agenda/run.ts";
import { Agenda } from "../../shared/agenda/schema.ts";

const step = (id: string, over: Partial<DraftStep> = {}): DraftStep => ({
  id,
  exercise: "text",
  title: `Title of ${id}`,
  minutes: 5,
  settings: { question: "What?" },
  ...over,
});
const plan = (...steps: DraftStep[]): Draft => ({ v: 1, id: "plan", title: "Plan", locale: "en", steps });
const asRun = ({ id: _, ...draft }: Draft): Agenda => v.parse(Agenda, draft);
const ids = ({ steps }: Draft) => steps.map(({ id }) => id);
const all = (before: Draft, ran: Agenda) => new Set(changesIn(before, ran).map(changeKey));

describe("R-141 a run's changes", () => {
  it("are none where the plan was run as it is, whatever spaces somebody has typed", () => {
    const before = plan(step("a", { title: " Title of a ", notes: "" }), step("b"));
    expect(changesIn(before, asRun(before))).toEqual([]);
    expect(withChanges(before, asRun(before), new Set())).toEqual(before);
  });

  it("are named one by one, and taken over alone or together", () => {
    const before = plan(step("a", { used: [{ at: 1, minutes: 7 }] }), step("b"), step("c"));
    const ran = asRun(plan(step("c"), step("a", { minutes: 8 }), step("new", { title: "Added" })));
    const changes = changesIn(before, ran);
    expect(changes.map(changeKey)).toEqual(["changed a", "added new", "removed b", "order"]);
    expect(changes.find(({ kind }) => kind === "added")).toMatchObject({ title: "Added" });
    const taken = withChanges(before, ran, all(before, ran));
    expect(changesIn(taken, ran)).toEqual([]);
    expect(ids(taken)).toEqual(["c", "a", "new"]);
    // What the step took earlier is the plan's own.
    expect(taken.steps[1]).toMatchObject({ minutes: 8, used: [{ at: 1, minutes: 7 }] });
    expect(ids(withChanges(before, ran, new Set(["added new"])))).toEqual(["a", "new", "b", "c"]);
    expect(ids(withChanges(before, ran, new Set(["removed b"])))).toEqual(["a", "c"]);
    expect(ids(withChanges(before, ran, new Set(["order"])))).toEqual(["c", "b", "a"]);
  });

  it("leave out the steps that a story adds by itself", () => {
    const before = plan(step("story"));
    expect(changesIn(before, asRun(plan(step("story"), step("story-next"))))).toEqual([]);
  });
});

describe("R-141 a run's minutes", () => {
  it("stand with the steps that were really in hand, to the half minute", () => {
    const before = plan(step("a"), step("b"), step("c"));
    const after = withMinutes(before, 100, { a: 11 * 60_000 + 10_000, b: 5_000 });
    expect(after.steps.map(({ used }) => used)).toEqual([[{ at: 100, minutes: 11 }], undefined, undefined]);
    expect([minutesOf(undefined), minutesOf(19_999), minutesOf(20_000), minutesOf(105_000)]).toEqual([
      null,
      null,
      0.5,
      2,
    ]);
  });

  it("count once for each run, the last five of them", () => {
    const runs = [3, 1, 2, 4, 5, 6].reduce((now, at) => withMinutes(now, at, { a: at * 60_000 }), plan(step("a")));
    expect(runs.steps[0]?.used?.map(({ at }) => at)).toEqual([2, 3, 4, 5, 6]);
    const again = withMinutes(runs, 6, { a: 9 * 60_000 });
    expect(again.steps[0]?.used?.slice(-2).map(({ minutes }) => minutes)).toEqual([5, 9]);
  });

  it("go with the plan's file, and never into a room", () => {
    const used = withMinutes(plan(step("a")), 7, { a: 60_000 });
    const read = readFile(fileOf(used, "https://hats.example"), "other");
    expect(read).toMatchObject({ ok: true, said: [], draft: { steps: [{ used: [{ at: 7, minutes: 1 }] }] } });
    expect(JSON.stringify(asRun(used))).not.toContain("used");
    const broken = fileOf(used, "https://hats.example").replace('"at": 7', '"at": "yesterday"');
    expect(readFile(broken, "other")).toMatchObject({ ok: true, said: [{ kind: "step-field", field: "used" }] });
  });
});
