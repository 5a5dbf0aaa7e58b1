/** What every store promises of answers, and of what somebody can delete. */
import { expect } from "vitest";
import { deck, START } from "../support/room.ts";
import type { Made } from "./contract-made.ts";
import { answer, frozen, question, said, vote } from "./rows.ts";

export function answersContract(made: Made): void {
  made("R-03 a step has one answer per person, round and part", (store, again) => {
    store.write(said(answer("ann"), answer("ann", { round: 2 }), answer("bob"), answer("ann", { part: "predict" })));
    store.write(said(answer("ann", { payload: deck({ c1: "M" }), revisions: 2 })));
    store.write(said(answer("ann", { step: "choice", payload: { options: ["a"] } })));
    const stepAnswers = again().stepAnswers("sort");
    expect([...stepAnswers.answers.keys()].sort()).toEqual(["1/main/ann", "1/main/bob", "1/predict/ann", "2/main/ann"]);
    expect(stepAnswers.answers.get("1/main/ann")).toEqual(answer("ann", { payload: deck({ c1: "M" }), revisions: 2 }));
    expect(again().stepAnswers("choice").answers.size).toBe(1);
    expect(again().stepAnswers("nowhere")).toEqual({ answers: new Map(), frozen: new Map(), attended: new Map() });
  });

  made("a step has frozen rounds and times of attendance", (store, again) => {
    store.write([
      { put: "frozen", frozen: frozen(1) },
      { put: "frozen", frozen: frozen(2) },
      { put: "frozen", frozen: frozen(1, { answered: 4 }) },
      { put: "attended", step: "sort", round: 1, person: "ann", ms: 4_000 },
      { put: "attended", step: "sort", round: 1, person: "ann", ms: 9_000 },
      { put: "attended", step: "sort", round: 2, person: "ann", ms: 1_000 },
    ]);
    const stepAnswers = again().stepAnswers("sort");
    expect([...stepAnswers.frozen].sort(([a], [b]) => a - b)).toEqual([
      [1, frozen(1, { answered: 4 })],
      [2, frozen(2)],
    ]);
    expect([...stepAnswers.attended].sort()).toEqual([
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

  made("an answer that is read is what the store has, and a copy", (store, again) => {
    store.write(said(answer("ann"), answer("bob")));
    const stepAnswers = again().stepAnswers("sort");
    store.write(said(answer("cid")));
    expect(stepAnswers.answers.size).toBe(2);
    const [ann] = stepAnswers.answers.values();
    if (ann) Object.assign(ann, { finished: true });
    expect(again().stepAnswers("sort").answers.get("1/main/ann")?.finished).toBe(false);
  });

  made("R-82 deletes somebody's answers to a step, every round and part, and nothing else", (store, again) => {
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
    const stepAnswers = again().stepAnswers("sort");
    expect([...stepAnswers.answers.keys()]).toEqual(["1/main/bob"]);
    expect([...stepAnswers.attended.keys()]).toEqual(["1/bob"]);
    expect(again().answersOf("ann", ["sort", "choice"])).toHaveLength(1);
    // Once more does no harm, and what is said afterwards is there.
    store.write([{ put: "forgotten", step: "sort", person: "ann" }, ...said(answer("ann"))]);
    expect(again().stepAnswers("sort").answers.size).toBe(2);
  });

  made("R-82 deletes a question with everybody's votes on it, and all votes of a person", (store, again) => {
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
}
