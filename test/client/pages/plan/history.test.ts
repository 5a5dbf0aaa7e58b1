import fc from "fast-check";
import { expect, it } from "vitest";
import { draftOf } from "../../../../client/pages/plan/model/begin.ts";
import { historyOf, type Recipe } from "../../../../client/pages/plan/model/history.ts";
import {
  addStep,
  moveStep,
  removeStep,
  replace,
  setPlan,
  setStep,
} from "../../../../client/pages/plan/model/recipes.ts";
import { type Draft, type DraftStep, newStepId } from "../../../../shared/agenda/draft.ts";
import { agendas } from "../../../../shared/agenda/library.ts";

const first: Draft = draftOf(agendas.en.get("icebreaker")!);
const other: Draft = draftOf(agendas.en.get("core")!);

/** What somebody does: at which step, which of these, and with what text. */
interface Deed {
  what: "plan" | "title" | "notes" | "settings" | "add" | "copy" | "remove" | "move" | "replace" | "clear";
  at: number;
  to: number;
  text: string;
}

const deeds = fc.array(
  fc.record<Deed>({
    what: fc.constantFrom("plan", "title", "notes", "settings", "add", "copy", "remove", "move", "replace", "clear"),
    at: fc.nat(12),
    to: fc.integer({ min: -1, max: 12 }),
    text: fc.string({ maxLength: 6 }),
  }),
  { maxLength: 40 },
);

/** The deed as a recipe and the field that it types into. */
function recipeOf({ what, at, to, text }: Deed, { steps }: Draft): [Recipe, string?] {
  const step: DraftStep = steps[at % Math.max(1, steps.length)] ?? first.steps[0]!;
  const fresh = (): DraftStep => ({ ...step, id: newStepId(step.id, steps) });
  switch (what) {
    case "plan":
      return [setPlan({ title: text, client: text || undefined, people: at + 1 }), "plan"];
    case "title":
      return [setStep(step.id, { title: text }), `${step.id} title`];
    case "notes":
      return [setStep(step.id, { notes: text || undefined }), `${step.id} notes`];
    case "settings":
      return [
        setStep(step.id, { settings: { ...structuredClone(step.settings), cards: [{ id: text, text }], own: at } }),
      ];
    case "add":
      return [addStep(fresh(), to < 0 ? null : steps[to]?.id)];
    case "copy":
      return [addStep(fresh(), step.id)];
    case "remove":
      return [removeStep(step.id)];
    case "move":
      return [moveStep(step.id, to)];
    case "replace":
      return [replace(other)];
    case "clear":
      return [setStep(step.id, { notes: undefined, priority: undefined })];
  }
}

it("R-127 undoing everything gives the first plan, and redoing everything the last, whatever was done", () => {
  fc.assert(
    fc.property(deeds, (all) => {
      const history = historyOf(first);
      const texts = [first];
      for (const deed of all) {
        history.act(...recipeOf(deed, history.draft.value));
        texts.push(history.draft.value);
      }
      const last = history.draft.value;
      let back = 0;
      while (history.canUndo.value) {
        const before = history.draft.value;
        const spot = history.undo();
        // Every undo can be seen, is a text that stood before, and names a place that exists; all of them end.
        if (spot === null) expect(history.canUndo.value).toBe(false);
        else expect(history.draft.value).not.toEqual(before);
        expect(texts).toContainEqual(history.draft.value);
        if (spot?.step !== undefined) expect(history.draft.value.steps.map(({ id }) => id)).toContain(spot.step);
        back += 1;
        expect(back).toBeLessThanOrEqual(all.length);
      }
      expect(history.draft.value).toEqual(first);
      while (history.canRedo.value) history.redo();
      expect(history.draft.value).toEqual(last);
    }),
    { numRuns: 150 },
  );
});

it("R-127 typing in one field is undone at once; another field, a press or leaving the field begins anew", () => {
  const history = historyOf(first);
  const type = (title: string) => history.act(setPlan({ title }), "plan title");
  for (const title of ["N", "No", "Nor"]) type(title);
  history.settle();
  type("North");
  history.act(setStep("cloud", { title: "W" }), "cloud title");
  history.act(removeStep("cloud"));
  expect(history.undo()).toEqual({ step: "cloud" });
  expect(history.undo()).toEqual({ step: "cloud", field: "title" });
  expect(history.undo()).toEqual({ field: "title" });
  expect(history.draft.value.title).toBe("Nor");
  expect(history.undo()).toEqual({ field: "title" });
  expect(history.draft.value).toEqual(first);
  expect(history.undo()).toBeNull();
});

it("a field that is emptied is gone from the plan, and an undo brings it back", () => {
  const history = historyOf({ ...first, client: "Northwind" });
  history.act(setPlan({ client: undefined }), "plan client");
  expect(Object.keys(history.draft.value)).not.toContain("client");
  history.undo();
  expect(history.draft.value.client).toBe("Northwind");
});

it("a change after an undo takes the place of what was undone", () => {
  const history = historyOf(first);
  history.act(removeStep("welcome"));
  history.undo();
  history.act(setPlan({ title: "Mine" }));
  expect(history.canRedo.value).toBe(false);
  expect(history.draft.value.steps).toEqual(first.steps);
});

it("more than a thousand changes can be undone", () => {
  const history = historyOf(first);
  for (let n = 0; n < 1_200; n += 1) history.act(moveStep("welcome", n % 2));
  let undone = 0;
  while (history.canUndo.value) {
    history.undo();
    undone += 1;
  }
  expect(undone).toBe(1_199);
});
