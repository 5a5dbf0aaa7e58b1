/** What every store promises, whatever it keeps its rows in. */
import { describe, expect, it } from "vitest";
import type { Change } from "../../shared/room/change.ts";
import { lotOf } from "../../shared/room/parking-lot/stages.ts";
import type { Answer, Frozen, Person, Question, RoomState, Vote } from "../../shared/room/state/state.ts";
import { newStep } from "../../shared/room/state/state.ts";
import type { Store } from "../../shared/room/store/store.ts";
import { choiceStep, deck, record, START, sortStep } from "../support/room.ts";

/** Runs a test against an empty store; `again` opens another store on the same data, as after a restart. */
export type WithStore = (run: (store: Store, again: () => Store) => void | Promise<void>) => Promise<void>;

const plan = () => [sortStep(), choiceStep()];

const person = (id: string, number: number, over: Partial<Person> = {}): Person => ({
  id,
  resume: `hash-${id}`,
  number,
  name: null,
  segment: null,
  mode: "room",
  joinedAt: START,
  removedAt: null,
  removal: null,
  ...over,
});

const answer = (person: string, over: Partial<Answer> = {}): Answer => ({
  step: "sort",
  round: 1,
  part: "main",
  person,
  status: "answered",
  payload: deck({ c1: "L" }),
  skipped: [],
  finished: false,
  exposed: false,
  opening: 1,
  firstAt: START,
  lastAt: START,
  revisions: 1,
  ...over,
});

const question = (id: string, askedAt: number): Question => ({
  id,
  person: "ann",
  text: `${id}?`,
  state: "new",
  askedAt,
});

const vote = (person: string, question: string, over: Partial<Vote> = {}): Vote => ({
  person,
  question,
  kind: "upvote",
  on: true,
  ballot: 1,
  at: START,
  revisions: 1,
  ...over,
});

const frozen = (round: 1 | 2, over: Partial<Frozen> = {}): Frozen => ({
  step: "sort",
  round,
  eligible: 3,
  answered: 3,
  passed: 0,
  result: { exercise: "sort", cards: [], sourceMatch: null },
  told: [],
  opening: 1,
  frozenAt: START,
  removals: 0,
  movement: null,
  kept: false,
  linked: {},
  ...over,
});

const put = (...people: Person[]): Change[] => people.map((person) => ({ put: "person", person }));
const said = (...answers: Answer[]): Change[] => answers.map((answer) => ({ put: "answer", answer }));

/** The loaded part of a state as plain data. */
const plain = (state: RoomState | null) => state && structuredClone({ ...state, bound: null, sheets: null });

/** A value that no store can keep, found out only once it comes to it. */
const broken = {
  get payload(): never {
    throw new Error("cannot be kept");
  },
};

/** The suite; `name` says whose. */
export function storeContract(name: string, withStore: WithStore): void {
  describe(`${name} keeps the contract of stores`, () => {
    const test = (title: string, run: Parameters<WithStore>[0]) => it(title, () => withStore(run));
    const made = (title: string, run: Parameters<WithStore>[0]) =>
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
      expect(state).toMatchObject({ people: new Map(), byResume: new Map(), questions: new Map(), sheets: new Map() });
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

    made("a room that was kept without a parking lot's stage is one that asks", (_store, again) => {
      const room = again().load()?.room;
      expect(room && "lot" in room).toBe(false);
      expect(room && lotOf(room)).toMatchObject({ stage: "asking", ballot: 1, upvote: null, dot: null });
    });

    made("people come back in the order of their joining", (store, again) => {
      const ids = Array.from({ length: 12 }, (_, i) => `p${11 - i}`);
      for (const [i, id] of ids.entries()) store.write(put(person(id, i + 1)));
      expect([...(again().load()?.people.keys() ?? [])]).toEqual(ids);
    });

    made("R-03 a sheet holds one answer per person, round and part", (store, again) => {
      store.write(said(answer("ann"), answer("ann", { round: 2 }), answer("bob"), answer("ann", { part: "predict" })));
      store.write(said(answer("ann", { payload: deck({ c1: "M" }), revisions: 2 })));
      store.write(said(answer("ann", { step: "choice", payload: { options: ["a"] } })));
      const sheet = again().sheet("sort");
      expect([...sheet.answers.keys()].sort()).toEqual(["1/main/ann", "1/main/bob", "1/predict/ann", "2/main/ann"]);
      expect(sheet.answers.get("1/main/ann")).toEqual(answer("ann", { payload: deck({ c1: "M" }), revisions: 2 }));
      expect(again().sheet("choice").answers.size).toBe(1);
      expect(again().sheet("nowhere")).toEqual({ answers: new Map(), frozen: new Map(), attended: new Map() });
    });

    made("a sheet holds frozen rounds and times of attendance", (store, again) => {
      store.write([
        { put: "frozen", frozen: frozen(1) },
        { put: "frozen", frozen: frozen(2) },
        { put: "frozen", frozen: frozen(1, { answered: 4 }) },
        { put: "attended", step: "sort", round: 1, person: "ann", ms: 4_000 },
        { put: "attended", step: "sort", round: 1, person: "ann", ms: 9_000 },
        { put: "attended", step: "sort", round: 2, person: "ann", ms: 1_000 },
      ]);
      const sheet = again().sheet("sort");
      expect([...sheet.frozen].sort(([a], [b]) => a - b)).toEqual([
        [1, frozen(1, { answered: 4 })],
        [2, frozen(2)],
      ]);
      expect([...sheet.attended].sort()).toEqual([
        ["1/ann", 9_000],
        ["2/ann", 1_000],
      ]);
    });

    made("R-34 a person's answers to the opened steps are found, and nobody else's", (store, again) => {
      store.write(
        said(answer("ann"), answer("bob"), answer("ann", { step: "choice", payload: { options: ["a"] }, skipped: [] })),
      );
      const own = again().answersOf("ann", ["sort", "choice", "never"]);
      expect(own.map(({ step }) => step).sort()).toEqual(["choice", "sort"]);
      // What the server notes about an answer is not the person's to see.
      expect(own.find(({ step }) => step === "sort")).toEqual({
        step: "sort",
        round: 1,
        part: "main",
        status: "answered",
        payload: deck({ c1: "L" }),
        skipped: [],
      });
      expect(again().answersOf("nobody", ["sort", "choice"])).toEqual([]);
      expect(again().answersOf("ann", [])).toEqual([]);
      expect(
        again()
          .answersOf("ann", ["choice"])
          .map(({ step }) => step),
      ).toEqual(["choice"]);
    });

    made("R-34 every round and part of one's own is found", (store, again) => {
      const keys = ([1, 2] as const).flatMap((round) =>
        (["main", "predict", "tags"] as const).map((part) => ({ round, part })),
      );
      store.write(said(...keys.map((key) => answer("ann", key))));
      const own = again().answersOf("ann", ["sort"]);
      expect(own.map(({ round, part }) => `${round}/${part}`).sort()).toEqual(
        keys.map(({ round, part }) => `${round}/${part}`).sort(),
      );
    });

    made("what a sheet tells of an answer is what the store has, and a copy", (store, again) => {
      store.write(said(answer("ann"), answer("bob")));
      const sheet = again().sheet("sort");
      store.write(said(answer("cid")));
      expect(sheet.answers.size).toBe(2);
      const [ann] = sheet.answers.values();
      if (ann) Object.assign(ann, { finished: true });
      expect(again().sheet("sort").answers.get("1/main/ann")?.finished).toBe(false);
    });

    made("R-82 what somebody has said to a step goes, every round and part of it, and nothing else", (store, again) => {
      const keys = ([1, 2] as const).flatMap((round) =>
        (["main", "predict", "tags"] as const).map((part) => ({ round, part })),
      );
      store.write([
        ...said(...keys.map((key) => answer("ann", key)), answer("bob"), answer("ann", { step: "choice" })),
        { put: "attended", step: "sort", round: 1, person: "ann", ms: 4_000 },
        { put: "attended", step: "sort", round: 2, person: "ann", ms: 4_000 },
        { put: "attended", step: "sort", round: 1, person: "bob", ms: 4_000 },
      ]);
      store.write([{ put: "forgotten", step: "sort", person: "ann" }]);
      const sheet = again().sheet("sort");
      expect([...sheet.answers.keys()]).toEqual(["1/main/bob"]);
      expect([...sheet.attended.keys()]).toEqual(["1/bob"]);
      expect(again().answersOf("ann", ["sort", "choice"])).toHaveLength(1);
      // Once more does no harm, and what is said afterwards is there.
      store.write([{ put: "forgotten", step: "sort", person: "ann" }, ...said(answer("ann"))]);
      expect(again().sheet("sort").answers.size).toBe(2);
    });

    made("R-82 a question goes with everybody's votes on it, and a person's votes go", (store, again) => {
      store.write([
        { put: "question", question: question("q1", START) },
        { put: "question", question: question("q2", START + 1) },
        { put: "vote", vote: vote("ann", "q1") },
        { put: "vote", vote: vote("ann", "q2") },
        { put: "vote", vote: vote("bob", "q1", { kind: "dot" }) },
        { put: "vote", vote: vote("bob", "q2") },
      ]);
      store.write([
        { put: "unasked", question: "q1" },
        { put: "unvoted", person: "ann" },
      ]);
      const state = again().load();
      expect([...(state?.questions.keys() ?? [])]).toEqual(["q2"]);
      const votes = [...(state?.votes.values() ?? [])].flatMap((own) => [...own.values()]);
      expect(votes).toEqual([vote("bob", "q2")]);
    });

    made("R-02 ids are known once their message is written, each to its sender", (store, again) => {
      expect(store.knows("ann", "message1")).toBe(false);
      expect(store.write([], { sender: "ann", id: "message1" })).toBe(true);
      expect(store.write([], { sender: "ann", id: "message1" })).toBe(false);
      for (const one of [store, again()]) {
        expect(one.knows("ann", "message1")).toBe(true);
        expect(one.knows("bob", "message1")).toBe(false);
        expect(one.knows("ann", "message2")).toBe(false);
      }
    });

    made("R-02 a message that was written before writes nothing again", (store, again) => {
      const cause = { sender: "ann", id: "message1" };
      expect(store.write(put(person("ann", 1)), cause)).toBe(true);
      expect(store.write(put(person("bob", 2)), cause)).toBe(false);
      expect([...(again().load()?.people.keys() ?? [])]).toEqual(["ann"]);
      expect(store.write(put(person("bob", 2)))).toBe(true);
    });

    made("R-01 a write is all or nothing", (store, again) => {
      store.write([...put(person("ann", 1)), ...said(answer("ann"))]);
      const before = [plain(again().load()), again().sheet("sort"), again().log()];
      const flawed: Change[] = [
        { put: "room", room: record({ locked: true }) },
        ...put(person("bob", 2)),
        { put: "log", entry: { at: START, what: "ended", step: null, round: null } },
        ...said(answer("ann", { payload: deck({ c1: "M" }) })),
        ...said(answer("bob", { payload: broken })),
        ...put(person("cid", 3)),
      ];
      expect(() => store.write(flawed, { sender: "ann", id: "message1" })).toThrow("cannot be kept");
      expect([plain(again().load()), again().sheet("sort"), again().log()]).toEqual(before);
      expect(again().knows("ann", "message1")).toBe(false);
      // And it goes on.
      store.write(put(person("bob", 2)), { sender: "ann", id: "message1" });
      expect(again().load()?.people.size).toBe(2);
    });

    made("what is read is a copy, and what was written may change afterwards", (store, again) => {
      const own = answer("ann", { payload: [{ cardId: "c1", choice: "L" }] });
      store.write(said(own));
      own.finished = true;
      store.sheet("sort").answers.clear();
      const state = store.load();
      state?.people.set("eve", person("eve", 9));
      if (state) state.room.locked = true;
      expect(again().sheet("sort").answers.get("1/main/ann")?.finished).toBe(false);
      expect(again().load()?.people.size).toBe(0);
      expect(again().load()?.room.locked).toBe(false);
    });

    made("R-38 revisions are nought at first, and kept", (store, again) => {
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
      expect(again().sheet("sort").answers.size).toBe(0);
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
  });
}
