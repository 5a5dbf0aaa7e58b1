import { beforeEach, describe, expect, it } from "vitest";
import { draftOf } from "../../../../client/pages/plan/model/begin.ts";
import { type Editor, editorOf, type Opened } from "../../../../client/pages/plan/model/editor.ts";
import { openPlan } from "../../../../client/pages/plan/model/open.ts";
import { setPlan, setStep } from "../../../../client/pages/plan/model/recipes.ts";
import type { Kept } from "../../../../client/wire/plans.ts";
import { forgetPlanKey, keepPlanKey } from "../../../../client/wire/server-plans.ts";
import { agendas } from "../../../../shared/agenda/library.ts";
import { Shelf } from "./shelf.ts";

let shelf: Shelf;
let timers: (() => void)[];
beforeEach(() => {
  shelf = new Shelf();
  timers = [];
});

const words = {
  copyTitle: (title: string) => `${title} (copy)`,
  copyStep: (title: string) => `${title} (copy)`,
  added: (title: string, place: number) => `${title} is ${place}`,
  moved: (title: string, place: number, all: number) => `${title} is ${place} of ${all}`,
  tookOver: "took over",
  becameCopy: (title: string) => `copy of ${title}`,
};
let ids = 0;
const open = (opened: Opened, named: string[] = []): Editor =>
  editorOf(opened, {
    store: shelf.tab(),
    words,
    after: (_, task) => timers.push(task),
    newId: () => `copy-${ids++}`,
    named: (id) => named.push(id),
  });
const first = draftOf(agendas.en.get("icebreaker")!);
/** The time until plans are kept has passed, and they are. */
const later = async () => {
  for (const task of timers.splice(0)) task();
  await new Promise((settle) => setTimeout(settle));
};

describe("keeping", () => {
  it("a plan that nobody has changed is not kept; the first change keeps it and names it in the address", async () => {
    const named: string[] = [];
    const editor = open({ draft: first, version: 0 }, named);
    expect(editor.keeping.value).toEqual({ is: "new" });
    editor.act(setPlan({ title: "Mine" }));
    expect(named).toEqual([first.id]);
    expect(editor.keeping.value).toEqual({ is: "keeping" });
    await later();
    expect(editor.keeping.value).toEqual({ is: "kept" });
    expect(shelf.plans.get(first.id)?.draft.title).toBe("Mine");
  });

  it("R-127 a full storage is told, the plan stays open, and the next change keeps all of it", async () => {
    const editor = open({ draft: first, version: 0 });
    shelf.refuses = "full";
    editor.act(setPlan({ title: "Mine" }));
    await later();
    expect(editor.keeping.value).toEqual({ is: "unkept", why: "full" });
    shelf.refuses = null;
    editor.act(setStep("welcome", { title: "Hi" }));
    await later();
    expect(editor.keeping.value).toEqual({ is: "kept" });
    expect(shelf.plans.get(first.id)?.draft.title).toBe("Mine");
  });

  it("R-127 what a page left behind is opened again, and kept", async () => {
    const gone = open({ draft: first, version: 0 });
    shelf.refuses = "blocked";
    gone.act(setPlan({ title: "Typed at the last moment" }));
    gone.leave();
    await later();
    shelf.refuses = null;
    const found = await openPlan({ id: first.id, from: null }, shelf.tab(), "");
    if (found.is !== "plan") throw new Error(found.is);
    const again = open(found.opened);
    await later();
    expect(again.draft.value.title).toBe("Typed at the last moment");
    expect(shelf.plans.get(first.id)?.draft.title).toBe("Typed at the last moment");
  });
});

describe("R-127 a server that cannot be reached", () => {
  it("is asked again by itself, until the plan is closed", async () => {
    const editor = open({ draft: first, version: 0 });
    shelf.refuses = "offline";
    editor.act(setPlan({ title: "Mine" }));
    await later();
    expect(editor.keeping.value).toEqual({ is: "unkept", why: "offline" });
    shelf.refuses = null;
    await later();
    expect(editor.keeping.value).toEqual({ is: "kept" });
    shelf.refuses = "offline";
    editor.act(setPlan({ title: "Mine again" }));
    await later();
    editor.stop();
    shelf.refuses = null;
    await later();
    expect(shelf.plans.get(first.id)?.draft.title).toBe("Mine");
  });
});

describe("R-127 a text that is not kept yet", () => {
  const found = async () => {
    const found = await openPlan({ id: first.id, from: null }, shelf.tab(), "");
    if (found.is !== "plan") throw new Error(found.is);
    return found.opened;
  };
  beforeEach(async () => {
    await shelf.tab().keep(first.id, first, 0);
  });

  it("outlives a page that crashed while nothing could be kept", async () => {
    const crashed = open({ draft: first, version: 1 });
    shelf.refuses = "offline";
    crashed.act(setPlan({ title: "Typed offline" }));
    await later();
    shelf.refuses = null;
    expect((await found()).draft.title).toBe("Typed offline");
    // Whoever opened it has gone elsewhere before it was kept.
    const again = open(await found());
    await later();
    expect(again.keeping.value).toEqual({ is: "kept" });
    expect(shelf.plans.get(first.id)?.draft.title).toBe("Typed offline");
    expect((await found()).unkept).toBeUndefined();
  });

  it("stays where its tab has left it, though another tab keeps the plan", async () => {
    const [gone, here] = [open({ draft: first, version: 1 }), open({ draft: first, version: 1 })];
    shelf.refuses = "blocked";
    gone.act(setPlan({ title: "Left behind" }));
    gone.leave();
    await later();
    gone.stop();
    shelf.refuses = null;
    here.act(setStep("welcome", { title: "Hi" }));
    await later();
    const again = open(await found());
    await later();
    const { title, steps } = again.draft.value;
    expect([title, steps[0]?.title]).toEqual(["Left behind", "Hi"]);
    expect(shelf.plans.size).toBe(1);
  });

  it("is asked about again after a reload, where somebody else has changed the same field", async () => {
    const [here, there] = [open({ draft: first, version: 1 }), open({ draft: first, version: 1 })];
    there.act(setPlan({ title: "Theirs" }));
    here.act(setPlan({ title: "Mine" }));
    await later();
    expect(here.keeping.value).toEqual({ is: "asking" });
    here.leave();
    here.stop();
    const again = open(await found());
    await later();
    expect(again.clashes.value).toEqual([{ step: null, field: "title", mine: "Mine", theirs: "Theirs" }]);
    expect(shelf.plans.get(first.id)?.draft.title).toBe("Theirs");
  });

  it("goes to the plan's new place, though it was on its way to the old one when the plan moved", async () => {
    const kept: { title: string; based: number }[] = [];
    const answers: ((kept: Kept) => void)[] = [];
    const editor = editorOf(
      { draft: first, version: 8 },
      {
        store: {
          ...shelf.tab(),
          keep: (_, { title }, based) => {
            kept.push({ title, based });
            return new Promise((settle) => answers.push(settle));
          },
        },
        words,
        after: (_, task) => timers.push(task),
        newId: () => "none",
        named: () => {},
      },
    );
    editor.act(setPlan({ title: "Typed" }));
    await later();
    editor.moved(1, first);
    answers[0]?.({ is: "kept", version: 9 });
    await later();
    expect(kept).toEqual([
      { title: "Typed", based: 8 },
      { title: "Typed", based: 1 },
    ]);
  });
});

it("what a press did is said until the next change, or until another step is looked at", () => {
  const editor = open({ draft: first, version: 0 });
  editor.move("welcome", 1);
  expect(editor.said.value).toBe(`Hello is 2 of ${first.steps.length}`);
  editor.act(setStep("welcome", { title: "Good morning" }));
  expect(editor.said.value).toBe("");
  editor.move("welcome", 0);
  editor.choose("welcome");
  expect(editor.said.value).toBe("");
});

describe("two tabs on one plan", () => {
  const both = async () => {
    await shelf.tab().keep(first.id, first, 0);
    return [open({ draft: first, version: 1 }), open({ draft: first, version: 1 })] as const;
  };

  it("a tab in which nothing is unkept takes over the newer text, and can take it back", async () => {
    const [here, there] = await both();
    there.act(setPlan({ title: "Theirs" }));
    await later();
    expect(here.draft.value.title).toBe("Theirs");
    expect(here.said.value).toBe("took over");
    here.undo();
    expect(here.draft.value.title).toBe("Icebreaker");
    await later();
    expect(there.draft.value.title).toBe("Icebreaker");
    expect(shelf.plans.size).toBe(1);
  });

  it("what was changed in both comes together, where it is not the same field", async () => {
    const [here, there] = await both();
    there.act(setPlan({ title: "Theirs" }));
    here.act(setStep("welcome", { title: "My welcome" }));
    await later();
    await later();
    for (const editor of [here, there]) {
      expect(editor.draft.value.title).toBe("Theirs");
      expect(editor.draft.value.steps[0]?.title).toBe("My welcome");
      expect(editor.keeping.value).toEqual({ is: "kept" });
    }
    expect(shelf.plans.size).toBe(1);
  });

  it.each(["mine", "theirs"] as const)(
    "of the same field each sees the other's text before one is written over: %s",
    async (whose) => {
      const [here, there] = await both();
      there.act(setPlan({ title: "Theirs" }));
      here.act(setPlan({ title: "Mine" }));
      await later();
      expect(here.draft.value.title).toBe("Mine");
      expect(here.keeping.value).toEqual({ is: "asking" });
      expect(shelf.plans.get(first.id)?.draft.title).toBe("Theirs");
      here.act(setStep("welcome", { title: "Meanwhile" }));
      await later();
      expect(shelf.plans.get(first.id)?.draft.title).toBe("Theirs");
      const [clash] = here.clashes.value;
      expect(clash).toEqual({ step: null, field: "title", mine: "Mine", theirs: "Theirs" });
      here.settleClash(clash!, whose);
      await later();
      const kept = shelf.plans.get(first.id)?.draft;
      expect([kept?.title, kept?.steps[0]?.title]).toEqual([whose === "mine" ? "Mine" : "Theirs", "Meanwhile"]);
      expect(here.keeping.value).toEqual({ is: "kept" });
    },
  );

  it("of a shared plan two may add the same step at once, and both are there", async () => {
    keepPlanKey(first.id, "k".repeat(32));
    const [here, there] = await both();
    const step = first.steps[1]!;
    here.add(step);
    there.add(step);
    await later();
    await later();
    forgetPlanKey(first.id);
    expect(here.draft.value.steps).toHaveLength(first.steps.length + 2);
    expect(there.draft.value.steps.map(({ id }) => id)).toEqual(here.draft.value.steps.map(({ id }) => id));
  });

  it("where nobody knows what was changed since when, both are kept: the second becomes a copy, which its tab goes on with", async () => {
    await shelf.tab().keep(first.id, { ...first, title: "Theirs" }, 1);
    const left = { ...first, title: "Left behind" };
    const here = open({ draft: left, version: 1, unkept: true });
    await later();
    expect(shelf.plans.get(first.id)?.draft.title).toBe("Theirs");
    const copy = [...shelf.plans.values()].find(({ id }) => id !== first.id);
    expect(copy?.draft.title).toBe("Left behind (copy)");
    expect(here.said.value).toBe("copy of Left behind");
    // What is shared and printed from now on is the copy.
    expect(here.id.value).toBe(copy?.id);
    here.act(setStep("welcome", { title: "Again" }));
    expect(here.said.value, "stands until somebody closes it").toBe("copy of Left behind");
    await later();
    expect(shelf.plans.get(copy!.id)?.draft.steps[0]?.title).toBe("Again");
    expect(shelf.plans.get(first.id)?.draft.steps[0]?.title).toBe("Hello");
    here.act(setPlan({ title: "At the last moment" }));
    here.leave();
    const found = await openPlan({ id: copy!.id, from: null }, shelf.tab(), "");
    expect(found).toMatchObject({ opened: { draft: { id: copy!.id, title: "At the last moment" } } });
  });
});
