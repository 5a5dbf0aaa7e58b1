/** Steps of a plan in the making. */
import { expect, test } from "vitest";
import { boundOf, type DraftStep, flawsOf, newStepId, priorityOf } from "../../shared/agenda/draft.ts";
import { entryOf } from "../../shared/agenda/library.ts";

test("breaks, the closing round and the commitment must stay unless the plan says otherwise; other steps should", () => {
  const priority = (name: string) => priorityOf(entryOf(name, "en")!.step);
  expect(["break", "round", "commit", "commit-short"].map(priority)).toEqual(["must", "must", "must", "must"]);
  expect(["note", "sort", "exit"].map(priority)).toEqual(["should", "should", "should"]);
  expect(priorityOf({ ...entryOf("commit", "en")!.step, priority: "could" })).toBe("could");
  expect(priorityOf({ exercise: "note", settings: { kind: "break" } })).toBe("must");
});

test("a new step's id is like the one it was made from, and none that is there", () => {
  expect(newStepId("sort", [])).toBe("sort");
  expect(newStepId("sort", [{ id: "sort" }])).toBe("sort-2");
  expect(newStepId("sort-2", [{ id: "sort" }, { id: "sort-2" }])).toBe("sort-3");
  expect(newStepId("x".repeat(36), [{ id: "x".repeat(30) }])).toBe(`${"x".repeat(30)}-2`);
});

const CARD = { id: "own", text: "Asks first" };
const SCALE = { id: "a", kind: "scale", text: "How sure?", max: 5, labels: { low: "Not", high: "Very" } };

/** What is missing or wrong, with the field in which it is. */
test.each<[exercise: DraftStep["exercise"], settings: DraftStep["settings"], flaws: string[]]>([
  ["sort", {}, ["cards: missing"]],
  ["sort", { cards: [] }, ["cards: too-few"]],
  ["sort", { cards: Array.from({ length: 41 }, (_, n) => ({ ...CARD, id: `c${n}` })) }, ["cards: too-many"]],
  ["sort", { cards: ["c1", "c2", "c1"] }, ["cards.2: twice"]],
  ["sort", { cards: ["c1", { id: "own" }] }, ["cards.1.text: missing"]],
  [
    "sort",
    {
      cards: [
        { ...CARD, text: "  " },
        { ...CARD, id: "b", text: "x".repeat(201) },
      ],
    },
    ["cards.0.text: missing", "cards.1.text: too-long"],
  ],
  ["sort", { cards: ["c99"] }, [": unknown"]],
  ["sort", { cards: ["c1"], rounds: 3 }, ["rounds: wrong"]],
  [
    "scenario",
    { scenario: { situation: "Late again", leading: "" } },
    ["scenario.leading: missing", "scenario.managing: missing"],
  ],
  ["pulse", { items: [{ id: "a", kind: "text" }] }, ["items.0.text: missing"]],
  ["pulse", { items: [{ ...SCALE, max: 12 }] }, ["items.0.max: out-of-range"]],
  ["pulse", { items: [{ ...SCALE, labels: { stops: ["Not"] } }] }, ["items.0.labels.stops: too-few"]],
  ["choice", { question: "Which?", options: ["One", "One"], max: 0 }, ["options.1: twice", "max: out-of-range"]],
  ["scale", { items: [{ id: "a", text: "One" }], min: 5, max: 1 }, ["max: out-of-range"]],
  ["venn", { skills: [{ id: "own", text: "Listening" }] }, ["skills: wrong"]],
  ["text", { question: "x".repeat(601) }, ["question: too-long"]],
  [
    "note",
    { text: "Hello", picture: {} },
    ["picture.picture: missing", "picture.alt: missing", "picture.url: missing"],
  ],
])("what %s lacks with %j is told in its place", (exercise, settings, flaws) => {
  const found = flawsOf({ id: "one", exercise, title: "One", minutes: 5, settings }, "en");
  expect(found.map(({ path: [, ...path], kind }) => `${path.join(".")}: ${kind}`)).toEqual(flaws);
});

test("a step without a title or minutes says so, beside what its settings lack", () => {
  expect(flawsOf({ id: "one", exercise: "text", title: " ", minutes: Number.NaN, settings: {} }, "en")).toEqual([
    { path: ["title"], kind: "missing" },
    { path: ["minutes"], kind: "missing" },
    { path: ["settings", "question"], kind: "missing" },
  ]);
});

test("which kind of page a break is concerns the plan alone: no screen is told", () => {
  const { exercise, content } = boundOf(entryOf("break", "en")!.step, "en")!;
  const showing = { round: 1, flipped: false, key: false, prompt: true } as const;
  for (const role of ["participant", "stage", "host"] as const) {
    const { settings } = exercise.face(content, { ...showing, role, phase: "debrief" });
    expect(Object.keys(settings)).toEqual(["text"]);
  }
});

test("R-155 an own scene that fits the debrief, and a page of the open vote no longer, is more than a phone can be sent", () => {
  const kindsOf = (situation: string, first: string) =>
    flawsOf(
      {
        id: "talk",
        exercise: "onehat",
        title: "The quiet expert",
        minutes: 13,
        settings: { scenario: { situation, first, second: "You say little." } },
      },
      "en",
    ).map(({ kind }) => kind);
  // One grapheme of eight bytes.
  const long = "\u{1F44D}\u{1F3FD}".repeat(600);
  expect(kindsOf("x".repeat(600), "x".repeat(600))).toEqual([]);
  expect(kindsOf(long, "You say little.")).toEqual([]);
  expect(kindsOf(long, long)).toEqual(["too-much"]);
});
