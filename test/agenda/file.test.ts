/** Plans as files: what is written, and what is taken of whatever comes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Draft, DraftStep } from "../../shared/agenda/draft.ts";
import { finished } from "../../shared/agenda/draft.ts";
import { type FileFlaw, fileOf, readFile } from "../../shared/agenda/file.ts";
import { agendas, libraries } from "../../shared/agenda/library.ts";
import type { Agenda } from "../../shared/agenda/schema.ts";
import { toBase64 } from "../../shared/base64.ts";
import { exercises } from "../../shared/exercises/index.ts";
import { PICTURES, PLAN_FILE_BYTES, STEPS } from "../../shared/limits.ts";
import { sha256 } from "../../shared/sha256.ts";

const ORIGIN = "https://hats.example";

function taken(value: unknown): { draft: Draft; said: FileFlaw[] } {
  const read = readFile(typeof value === "string" ? value : JSON.stringify(value), "own");
  if (!read.ok) throw new Error(read.problem.kind);
  return read;
}
/** An agenda as somebody's own plan. */
const draftOf = (agenda: Agenda): Draft => ({ ...agenda, id: "own" });
const problem = (text: string) => {
  const read = readFile(text, "own");
  return read.ok ? null : read.problem;
};

const sort: DraftStep = { id: "sort", exercise: "sort", title: "Our cards", minutes: 8, settings: { cards: ["c1"] } };
const plan: Draft = { v: 1, id: "own", title: "Our day", locale: "en", steps: [sort] };
const page = (id: string): DraftStep => ({ id, exercise: "note", title: id, minutes: 2, settings: { text: "Hello" } });

describe("out and in again", () => {
  const agendasAndLibrary = [...agendas.en.values(), { ...plan, steps: libraries.en.steps.map(({ step }) => step) }];

  test.each(agendasAndLibrary)("$title comes back as it was, and can be started", (agenda) => {
    const draft = draftOf(agenda);
    const { draft: back, said } = taken(fileOf(draft, ORIGIN));
    expect(back).toEqual(draft);
    expect(said).toEqual([]);
    expect(finished(back)).toBeDefined();
  });

  test("a file names the schema that describes it, and not whose plan it was", () => {
    const file = JSON.parse(fileOf(plan, ORIGIN));
    expect(Object.keys(file)[0]).toBe("$schema");
    expect(file).toMatchObject({ $schema: "https://hats.example/api/schemas/agenda.json", v: 1, title: "Our day" });
    expect(file).not.toHaveProperty("id");
  });

  const Title = fc.string({ unit: "grapheme", maxLength: 100 });
  const Words = fc.stringMatching(/^[A-Za-z]{1,20}( [A-Za-z]{1,10}){0,5}$/);
  const Clock = fc.tuple(fc.nat(23), fc.nat(59)).map((all) => all.map((n) => String(n).padStart(2, "0")).join(":"));
  const Minutes = fc.nat(480).map((halves) => halves / 2);
  /** Settings as somebody has typed them so far: anything at all, not too deep. */
  const Settings = fc.dictionary(fc.string({ maxLength: 10 }), fc.jsonValue({ maxDepth: 4 }).map(asJson), {
    maxKeys: 5,
  });
  const Step: fc.Arbitrary<DraftStep> = fc.record(
    {
      exercise: fc.constantFrom(...Object.values(exercises).map(({ id }) => id)),
      title: fc.string(),
      minutes: Minutes,
      settings: fc.oneof(
        Settings,
        fc.constantFrom(...libraries.en.steps.map(({ step }) => asJson({ ...step.settings }))),
      ),
      notes: fc.string(),
      priority: fc.constantFrom("must", "should", "could"),
      talks: fc.constantFrom({ pairs: 70 }, { room: 55, cards: 2 }, { pairs: "long" }),
      id: fc.constant(""),
    },
    { requiredKeys: ["exercise", "title", "minutes", "settings", "id"] },
  );
  const Plan: fc.Arbitrary<Draft> = fc.record(
    {
      v: fc.constant(1 as const),
      id: fc.constant("own"),
      title: Title,
      locale: fc.constantFrom("en", "en-GB", "de"),
      steps: fc.array(Step, { maxLength: 8 }).map((steps) => steps.map((step, n) => ({ ...step, id: `s${n}` }))),
      purpose: Words,
      client: Words,
      people: fc.integer({ min: 1, max: 300 }),
      remote: fc.nat(300),
      start: Clock,
      end: Clock,
      minutes: Minutes,
      reading: Words,
    },
    { requiredKeys: ["v", "id", "title", "locale", "steps"] },
  );

  test("any plan, finished or not, comes back as it was", () => {
    fc.assert(
      fc.property(Plan, (draft) => {
        const { draft: back, said } = taken(fileOf(draft, ORIGIN));
        expect(back).toEqual(draft);
        expect(said.filter(({ kind }) => kind !== "unfinished")).toEqual([]);
      }),
    );
  });
});

/** What JSON makes of a value: no −0, and only own keys. */
function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

describe("R-117 whatever comes", () => {
  test("any text and any JSON are read without an error, and what is taken is a plan", () => {
    const Anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ v: fc.constantFrom(1, 2, "1"), steps: fc.jsonValue() }, { requiredKeys: [] })
        .map((one) => JSON.stringify(one)),
      fc
        .record({
          title: fc.jsonValue(),
          locale: fc.jsonValue(),
          people: fc.jsonValue(),
          start: fc.jsonValue(),
          steps: fc.array(
            fc.oneof(
              fc.jsonValue(),
              fc.record({
                id: fc.oneof(fc.jsonValue(), fc.constantFrom("a", "b")),
                exercise: fc.constantFrom("sort", "note", "constructor", "__proto__", "juggle", 7),
                title: fc.jsonValue(),
                minutes: fc.jsonValue(),
                settings: fc.jsonValue(),
                priority: fc.jsonValue(),
                talks: fc.jsonValue(),
              }),
            ),
          ),
        })
        .map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(Anything, (text) => {
        const read = readFile(text, "own");
        if (!read.ok) return;
        const { draft } = read;
        expect(new Set(draft.steps.map(({ id }) => id)).size).toBe(draft.steps.length);
        expect(draft.steps.length).toBeLessThanOrEqual(STEPS);
        // What has been taken once is taken again.
        expect(taken(fileOf(draft, ORIGIN)).draft).toEqual(asJson(draft));
      }),
      { numRuns: 500 },
    );
  });

  test("nothing can be taken of what is no plan", () => {
    expect(problem("")).toEqual({ kind: "no-json" });
    expect(problem("{")).toEqual({ kind: "no-json" });
    for (const text of ["[]", "7", "null", "{}", '{"steps":{}}']) expect(problem(text)).toEqual({ kind: "no-plan" });
    expect(problem(JSON.stringify({ ...plan, v: 2 }))).toEqual({ kind: "version", version: "2" });
    expect(problem(`"${" ".repeat(10 * 1024 * 1024)}"`)).toEqual({ kind: "too-large", most: PLAN_FILE_BYTES });
  });

  test("a file of before versions were written, and one with a mark of its encoding, are plans", () => {
    const { v: _, ...old } = plan;
    expect(taken(`\uFEFF${JSON.stringify(old)}`)).toMatchObject({ draft: plan, said: [] });
  });

  test("of 1,000 steps the first are taken", () => {
    const { draft, said } = taken({ ...plan, steps: Array.from({ length: 1_000 }, (_, n) => page(`s${n}`)) });
    expect(draft.steps.map(({ id }) => id)).toEqual(Array.from({ length: STEPS }, (_, n) => `s${n}`));
    expect(said).toEqual([{ kind: "too-many-steps", steps: 1_000, most: STEPS }]);
  });

  test("a card of 5,000 characters is taken, and said to be too long in its place", () => {
    const cards = ["c1", { id: "own", text: "x".repeat(5_000) }];
    const { draft, said } = taken({ ...plan, steps: [{ ...sort, settings: { cards } }] });
    expect(draft.steps[0]?.settings).toEqual({ cards });
    expect(said).toEqual([
      {
        kind: "unfinished",
        step: 1,
        title: "Our cards",
        flaws: [{ path: ["settings", "cards", 1, "text"], kind: "too-long" }],
      },
    ]);
  });

  test("of two steps with one id both are taken", () => {
    const { draft, said } = taken({ ...plan, steps: [page("one"), page("one"), page("one")] });
    expect(draft.steps.map(({ id }) => id)).toEqual(["one", "one-2", "one-3"]);
    expect(said).toEqual([
      { kind: "same-id", step: 2, title: "one", first: 1 },
      { kind: "same-id", step: 3, title: "one", first: 1 },
    ]);
  });

  test("steps that cannot be read are named by their place in the file, and the others are taken", () => {
    const juggle = { ...page("two"), exercise: "juggle" };
    const { draft, said } = taken({
      ...plan,
      steps: ["Hello", juggle, { ...page("three"), minutes: "2", priority: "most", talks: "long" }],
    });
    expect(draft.steps).toEqual([{ ...page("three"), minutes: 5 }]);
    expect(said).toEqual([
      { kind: "no-step", step: 1 },
      { kind: "unknown-exercise", step: 2, title: "two", exercise: "juggle" },
      { kind: "step-field", step: 3, title: "three", field: "minutes" },
      { kind: "step-field", step: 3, title: "three", field: "priority" },
      { kind: "step-field", step: 3, title: "three", field: "talks" },
    ]);
  });

  test("fields of the plan that cannot be read are left out; a long title keeps its beginning", () => {
    const { draft, said } = taken({
      ...plan,
      title: "x".repeat(500_000),
      start: "9 am",
      people: -3,
      client: "Northwind",
      reading: "y".repeat(3_000),
    });
    expect(draft).toEqual({ ...plan, title: "x".repeat(120), client: "Northwind", reading: "y".repeat(2_000) });
    expect(said).toEqual([
      { kind: "long-field", field: "title" },
      { kind: "long-field", field: "reading" },
      { kind: "field", field: "people" },
      { kind: "field", field: "start" },
    ]);
  });

  test.each([
    ["nested so deeply that nothing could copy them", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["with more cards than any page could show", JSON.stringify(Array.from({ length: 300_000 }, () => "c1"))],
    ["with a text as long as a book", JSON.stringify([{ id: "own", text: "x".repeat(1_000_000) }])],
  ])("settings %s are left out, and the step stays", (_what, cards) => {
    const text = JSON.stringify({ ...plan, steps: [{ ...sort, settings: { cards: "HERE" } }] }).replace(
      '"HERE"',
      cards,
    );
    const { draft, said } = taken(text);
    expect(draft.steps).toEqual([{ ...sort, settings: {} }]);
    expect(said[0]).toEqual({ kind: "step-field", step: 1, title: "Our cards", field: "settings" });
  });
});

describe("the pictures of a plan in its file", () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  const hash = sha256(png);
  const shows = (...hashes: string[]): Draft => ({
    ...plan,
    steps: hashes.map((picture, n) => ({
      ...page(`page-${n}`),
      settings: { text: "Hi", picture: { picture, alt: "A" } },
    })),
  });
  const read = (text: string) => {
    const found = readFile(text, "own");
    if (!found.ok) throw new Error(found.problem.kind);
    return found;
  };

  test("come back as they were", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (more) => {
        const bytes = Uint8Array.from([...png, ...more]);
        const pictures = new Map([[sha256(bytes), bytes]]);
        const back = read(fileOf(shows(sha256(bytes)), ORIGIN, pictures));
        expect(back.pictures).toEqual(pictures);
        expect(back.unread).toBe(0);
        expect(back.said).toEqual([]);
      }),
    );
  });

  test("are left out where they are damaged, no pictures, too large, too many, or shown nowhere", () => {
    const file = (draft: Draft, pictures: unknown) => read(JSON.stringify({ ...draft, pictures }));
    const text = toBase64(png);
    const large = Uint8Array.from([...png, ...new Uint8Array(PICTURES.bytes)]);
    const svg = Uint8Array.from(new TextEncoder().encode("<svg/>"));
    for (const [name, entry] of [
      [hash, 7],
      [hash, `${text.slice(0, -4)}AAAA`],
      [hash, "no base64!"],
      [hash, text.slice(1)],
      [sha256(svg), toBase64(svg)],
      [sha256(large), toBase64(large)],
    ] as const)
      expect(file(shows(name), { [name]: entry }), String(entry).slice(0, 20)).toMatchObject({ unread: 1 });
    expect(file(plan, { [hash]: text })).toMatchObject({ unread: 1, draft: plan });
    for (const none of [7, null, "x"]) expect(file(plan, none).unread).toBe(1);
    const many = Array.from({ length: PICTURES.most + 1 }, (_, n) => Uint8Array.from([...png, n]));
    const all = Object.fromEntries(many.map((bytes) => [sha256(bytes), toBase64(bytes)]));
    const found = file(shows(...many.map(sha256)), all);
    expect([found.pictures.size, found.unread]).toEqual([PICTURES.most, 1]);
  });
});
