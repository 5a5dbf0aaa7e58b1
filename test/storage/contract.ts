/** What every store promises, whatever it keeps its rows in. */
import { describe, expect, it } from "vitest";
import { parkingLotOf } from "../../shared/room/parking-lot/stages.ts";
import { newStep } from "../../shared/room/state/rows.ts";
import { record, START, sortStep } from "../support/room.ts";
import { answersContract } from "./contract-answers.ts";
import type { Made, WithStore } from "./contract-made.ts";
import { writesContract } from "./contract-writes.ts";
import { answer, person, plan, put, question, said, vote } from "./rows.ts";

/** The suite; `name` says whose. */
export function storeContract(name: string, withStore: WithStore): void {
  describe(`${name} keeps the contract of stores`, () => {
    const test = (title: string, run: Parameters<WithStore>[0]) => it(title, () => withStore(run));
    const made: Made = (title, run) =>
      test(title, (store, again) => {
        store.create(record(), plan());
        return run(store, again);
      });

    test("nothing is there before a room is made, and looking makes nothing", (store, again) => {
      expect(store.load()).toBeNull();
      expect(store.load()).toBeNull();
      expect(again().load()).toBeNull();
    });

    made("a room comes back as it was made", (_store, again) => {
      const state = again().load();
      expect(state?.room).toEqual(record());
      expect(state?.plan).toEqual(plan());
      expect([...(state?.steps ?? [])]).toEqual([
        ["sort", newStep("sort")],
        ["choice", newStep("choice")],
      ]);
      expect(state).toMatchObject({
        people: new Map(),
        byResume: new Map(),
        questions: new Map(),
        stepAnswers: new Map(),
      });
    });

    made("every kind of change comes back, and the last of a kind wins", (store, again) => {
      store.write([
        { put: "room", room: record({ status: "live", current: "sort" }) },
        { put: "plan", plan: [sortStep()] },
        { put: "step", step: { ...newStep("sort"), phase: "collecting", openings: 1 } },
        ...put(person("ann", 1), person("bob", 2, { name: "Bob" })),
        { put: "question", question: question("q1", START + 2) },
        { put: "question", question: question("q2", START + 1) },
      ]);
      store.write([
        { put: "room", room: record({ status: "live", current: "sort", locked: true }) },
        ...put(person("ann", 1, { removedAt: START })),
        { put: "question", question: { ...question("q1", START + 2), state: "live" } },
      ]);
      const state = again().load();
      expect(state?.room).toMatchObject({ status: "live", current: "sort", locked: true });
      expect(state?.plan.map(({ id }) => id)).toEqual(["sort"]);
      expect(state?.steps.get("sort")).toMatchObject({ phase: "collecting", openings: 1 });
      expect([...(state?.people.keys() ?? [])]).toEqual(["ann", "bob"]);
      expect(state?.people.get("ann")?.removedAt).toBe(START);
      expect([...(state?.byResume ?? [])]).toEqual([
        ["hash-ann", "ann"],
        ["hash-bob", "bob"],
      ]);
      expect(state?.questions.get("q1")?.state).toBe("live");
      expect(state?.questions.size).toBe(2);
    });

    made("upvotes and dots come back by person, the last of a person, kind and question", (store, again) => {
      store.write([
        { put: "vote", vote: vote("ann", "q1") },
        { put: "vote", vote: vote("ann", "q1", { kind: "dot", ballot: 2 }) },
        { put: "vote", vote: vote("ann", "q2") },
        { put: "vote", vote: vote("bob", "q1") },
      ]);
      store.write([{ put: "vote", vote: vote("ann", "q1", { on: false, revisions: 2 }) }]);
      const votes = again().load()?.votes;
      expect([...(votes?.keys() ?? [])].sort()).toEqual(["ann", "bob"]);
      expect(Object.fromEntries(votes?.get("ann") ?? [])).toEqual({
        "upvote/q1": vote("ann", "q1", { on: false, revisions: 2 }),
        "upvote/q2": vote("ann", "q2"),
        "dot/q1": vote("ann", "q1", { kind: "dot", ballot: 2 }),
      });
    });

    made(
      "R-153 what was dealt comes back by step and person, in what is open and in what is read anew",
      (store, again) => {
        const deal = (step: string, person: string, list: number) => ({ step, person, list, of: 2, order: 7 });
        store.write([
          { put: "deal", deal: deal("sort", "ann", 0) },
          { put: "deal", deal: deal("sort", "bob", 1) },
          { put: "deal", deal: deal("choice", "ann", 1) },
        ]);
        const deals = again().load()?.deals;
        expect([...(deals?.keys() ?? [])].sort()).toEqual(["choice", "sort"]);
        expect(Object.fromEntries(deals?.get("sort") ?? [])).toEqual({
          ann: deal("sort", "ann", 0),
          bob: deal("sort", "bob", 1),
        });
        expect(deals?.get("choice")?.get("ann")).toEqual(deal("choice", "ann", 1));
        deals?.get("sort")?.clear();
        expect(again().load()?.deals.get("sort")?.size).toBe(2);
      },
    );

    made("a room stored without a parking lot is one in which people ask", (_store, again) => {
      const room = again().load()?.room;
      expect(room && "lot" in room).toBe(false);
      expect(room && parkingLotOf(room)).toMatchObject({ stage: "asking", ballot: 1, upvote: null, dot: null });
    });

    made("people come back in the order of their joining", (store, again) => {
      const ids = Array.from({ length: 12 }, (_, i) => `p${11 - i}`);
      for (const [i, id] of ids.entries()) store.write(put(person(id, i + 1)));
      expect([...(again().load()?.people.keys() ?? [])]).toEqual(ids);
    });

    made("R-38 revisions are zero at first, and stored", (store, again) => {
      expect(store.revisions()).toEqual({ participant: 0, stage: 0, host: 0 });
      store.saveRevisions({ participant: 2, stage: 3, host: 5 });
      expect(again().revisions()).toEqual({ participant: 2, stage: 3, host: 5 });
    });

    made("R-18 the log keeps its order", (store, again) => {
      const whats = ["reopened", "hidden-again", "removed", "ended"] as const;
      for (const what of whats) store.write([{ put: "log", entry: { at: START, what, step: null, round: null } }]);
      expect(
        again()
          .log()
          .map(({ what }) => what),
      ).toEqual(whats);
    });

    made("R-44 erasing leaves nothing, and a room can be made anew", async (store, again) => {
      store.write([...put(person("ann", 1)), ...said(answer("ann"))], { sender: "ann", id: "message1" });
      store.saveRevisions({ participant: 1, stage: 1, host: 1 });
      await store.erase();
      expect(again().load()).toBeNull();
      store.create(record({ title: "Another" }), plan());
      expect(again().load()?.room.title).toBe("Another");
      expect(again().load()?.people.size).toBe(0);
      expect(again().stepAnswers("sort").answers.size).toBe(0);
      expect(again().answersOf("ann", ["sort"])).toEqual([]);
      expect(again().knows("ann", "message1")).toBe(false);
      expect(again().revisions()).toEqual({ participant: 0, stage: 0, host: 0 });
      expect(again().log()).toEqual([]);
    });

    made("odd texts come back as they were", (store, again) => {
      const text = "\u2028 \u0000 \ud83c\udfa9 ' \" ; -- \\ \u202e é";
      store.write(said(answer("ann", { payload: { text } })), {
        sender: "ann'; DROP TABLE answers; --",
        id: "message1",
      });
      expect(again().answersOf("ann", ["sort"])).toMatchObject([{ payload: { text } }]);
      expect(again().knows("ann'; DROP TABLE answers; --", "message1")).toBe(true);
    });

    answersContract(made);
    writesContract(made);
  });
}
