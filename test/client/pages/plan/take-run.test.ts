/** A run is taken into its plan: what is listed, what is ticked, and that undo takes it back. */
import { h } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fill } from "#words/fill.ts";
import { takeRun as words } from "#words/take-run.ts";
import { editorOf } from "../../../../client/pages/plan/model/editor.ts";
import { TakeRun } from "../../../../client/pages/plan/TakeRun.tsx";
import { keptRooms } from "../../../../client/wire/rooms.ts";
import { remember } from "../../../../client/wire/storage.ts";
import { forgetAll } from "../../../../client/wire/stored-names.ts";
import type { Draft, DraftStep } from "../../../../shared/agenda/draft.ts";
import { draw } from "../../../support/small-dom.ts";

const CODE = "ABC234";
const keys = { host: "h".repeat(22), stage: "s".repeat(22), report: "r".repeat(22) };
const step = (id: string, title: string): DraftStep => ({
  id,
  exercise: "text",
  title,
  minutes: 5,
  settings: { question: "What?" },
});
const plan: Draft = {
  v: 1,
  id: "p1",
  title: "Depot day",
  locale: "en",
  steps: [step("a", "First"), step("b", "Gone")],
};
const ran = { ...plan, id: undefined, steps: [step("a", "Better"), step("c", "Extra")] };

beforeEach(() => forgetAll(""));
afterEach(() => vi.unstubAllGlobals());

async function open(rehearsal: boolean) {
  keptRooms({ offline: "" }).add({ code: CODE, title: "Depot day", expiresAt: 9e12, rehearsal, plan: "p1" }, keys);
  remember(`clock:${CODE}`, JSON.stringify({ startedAt: 500, endedAt: 900, spent: { a: 11 * 60_000 }, since: null }));
  vi.stubGlobal("fetch", async () => Response.json({ agenda: ran, people: 3 }));
  const store = {
    list: async () => [],
    find: async () => undefined,
    keep: async () => ({ is: "kept" as const, version: 1 }),
    remove: async () => {},
    restore: async () => true,
    listen: () => () => {},
  };
  const editor = editorOf(
    { draft: plan, version: 1 },
    {
      store,
      words: { copyTitle: String, copyStep: String, added: String, moved: String, tookOver: "", becameCopy: String },
      after: () => {},
      newId: () => "p2",
      named: () => {},
    },
  );
  const close = vi.fn();
  const pictures = { keep: async () => ({ hash: "", kept: true }), find: async () => undefined };
  const { document } = draw(h(TakeRun, { editor, pictures, code: CODE, close }));
  await act(async () => void (await new Promise((settle) => setTimeout(settle, 0))));
  const ticks = () =>
    document.body.named("label").map((label) => [label.text, label.named("input")[0]?.checked] as const);
  const press = async (name: string) => {
    document.body
      .named("button")
      .find(({ text }) => text === name)
      ?.press();
    await act(async () => void (await new Promise((settle) => setTimeout(settle, 0))));
  };
  return { editor, document, ticks, press, close };
}

it("R-141 lists what is different with nothing changed yet; what is ticked goes into the plan in one change", async () => {
  const { editor, ticks, press, close, document } = await open(false);
  expect(editor.draft.value).toEqual(plan);
  expect(ticks()).toEqual([
    [fill(words.changes.changed, { title: "Better" }), true],
    [fill(words.changes.added, { title: "Extra" }), true],
    // What had to go on the day is mostly wanted again.
    [fill(words.changes.removed, { title: "Gone" }), false],
    [words.minutes, true],
  ]);
  expect(document.body.text).toContain(fill(words.took, { title: "First", used: 11, planned: 5 }));
  await press(words.take);
  expect(editor.draft.value.steps.map(({ title }) => title)).toEqual(["Better", "Extra", "Gone"]);
  expect(editor.draft.value.steps[0]).toMatchObject({ minutes: 5, used: [{ at: 500, minutes: 11 }] });
  expect(close).toHaveBeenCalledOnce();
  editor.undo();
  expect(editor.draft.value).toEqual(plan);
});

it("a rehearsal has no minutes to take, and what was removed in it is ticked too", async () => {
  const { ticks, press, editor } = await open(true);
  expect(ticks().map(([text, on]) => [text === words.minutes, on])).toEqual(Array(3).fill([false, true]));
  await press(words.leave);
  expect(editor.draft.value).toEqual(plan);
});
