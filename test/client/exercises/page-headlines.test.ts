/** A headline over one page of several: it speaks of what stands there, and never of what stands on another page. */
import { describe, expect, it } from "vitest";
import choice from "../../../client/exercises/choice/index.ts";
import commit from "../../../client/exercises/commit/index.ts";
import type { AnyManifest } from "../../../client/exercises/contract/manifest.ts";
import pulse from "../../../client/exercises/pulse/index.ts";
import scale from "../../../client/exercises/scale/index.ts";
import sort from "../../../client/exercises/sort/index.ts";
import spectrum from "../../../client/exercises/spectrum/index.ts";
import type { Face, Result } from "../../../shared/exercises/index.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { item, type Triple } from "../../support/distributions.ts";
import { countedOf } from "./counted.ts";

const resultOf = (...results: Result[]): StepResult => ({
  rounds: results.map((result, at) => ({ round: at === 0 ? 1 : 2, eligible: 24, answered: 24, passed: 0, result })),
});
/** What each page says. */
const pagesOf = (of: AnyManifest, face: Face, result: StepResult) =>
  Array.from({ length: of.pages(face, result, undefined) }, (_, page) => ({
    says: of.finding(face, result, undefined, page)?.says,
    of: of.finding(face, result, undefined, page)?.of ?? [],
    shows: of.shows(face, result, undefined, page) ?? [],
  }));

describe("cards", () => {
  const LONG = "Someone asks the people who do the work before they decide anything that touches it";
  const cards = Array.from({ length: 8 }, (_, at) => ({ id: `c${at}`, text: `${at}. ${LONG}` }));
  const face: Face = {
    exercise: "sort",
    settings: {
      stem: "",
      choices: [
        { id: "L", text: "Mainly leading" },
        { id: "B", text: "Equally both" },
        { id: "M", text: "Mainly managing" },
      ],
      cards,
    },
  };
  const votes = (first: Triple[], again: Partial<Record<number, Triple>> = {}) => {
    const asked = Object.entries(again).map(([at, triple]) => item(`c${at}`, triple ?? null));
    return resultOf(
      { exercise: "sort", cards: first.map((triple, at) => item(`c${at}`, triple)) },
      ...(asked.length > 0 ? [{ exercise: "sort" as const, cards: asked }] : []),
    );
  };
  const EVEN: Triple = [8, 8, 8];
  const told = (...most: Triple[]) =>
    pagesOf(sort, face, votes([...most, ...cards.slice(most.length).map(() => EVEN)]));

  it("the page with the card that the whole speaks of says so; the others speak of their own", () => {
    const [first, second, ...more] = told([2, 20, 2]);
    expect(first).toMatchObject({ says: "The room agrees most here: 20 of 24 say “equally both”.", of: ["c0"] });
    expect(second?.says).toBe("None of these has more than half of the room behind one answer.");
    expect(more.length).toBe(1);
    const others = told([2, 20, 2], EVEN, EVEN, [4, 4, 16])[1];
    expect(others?.says).toBe("Of these 3, the room agrees most here: 16 of 24 say “mainly managing”.");
    const [tied, , last] = told([0, 24, 0], [0, 24, 0], EVEN, EVEN, EVEN, EVEN, [0, 24, 0]);
    expect(tied?.says).toBe("On 2 of these 3, everyone says the same.");
    expect(last?.says).toBe("The whole room agrees here: all 24 say “equally both”.");
  });

  it("so is a card that moved in the talk told on its own page alone", () => {
    const result = votes(
      cards.map(() => EVEN),
      { 5: [2, 20, 2] },
    );
    const [first, second] = pagesOf(sort, face, result);
    expect(second).toMatchObject({
      says: "After the talk, 20 of 24 say “equally both”. Before it, 8 did.",
      of: ["c5"],
    });
    expect(first?.says).toBe("None of these has more than half of the room behind one answer.");
  });

  it("no page speaks of a card of another, whatever was voted", () => {
    const triples: Triple[] = [EVEN, [24, 0, 0], [20, 2, 2], [2, 20, 2], [0, 0, 24], [12, 12, 0]];
    for (let seed = 0; seed < 60; seed += 1) {
      const first = cards.map((_, at) => triples[(seed * 7 + at * (1 + (seed % 5))) % triples.length] ?? EVEN);
      for (const { of, shows } of pagesOf(sort, face, votes(first, seed % 2 ? { [seed % 8]: [1, 22, 1] } : {})))
        expect(shows).toEqual(expect.arrayContaining([...of]));
    }
  });
});

const scaled = (id: string, counts: Record<string, number>) => {
  const n = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const mean = Object.entries(counts).reduce((sum, [stop, count]) => sum + Number(stop) * count, 0) / n;
  return { id, n, counts, mean, consensus: 0, polarisation: 0, flag: null };
};
const labels = { low: "not at all", high: "fully" };

it("statements: the highest of all, then the highest of these", () => {
  const items = Array.from({ length: 9 }, (_, at) => ({ id: `s${at}`, text: `Statement ${at}` }));
  const face: Face = { exercise: "scale", settings: { items, min: 1, max: 5, labels } };
  const result = resultOf({
    exercise: "scale",
    items: items.map(({ id }, at) => scaled(id, { 5: 20 - 2 * at, 1: 4 + 2 * at })),
  });
  const [first, second] = pagesOf(scale, face, result);
  expect(first).toMatchObject({ says: "This was rated highest, 4.3 on average.", of: ["s0"] });
  expect(second).toMatchObject({ says: "Of these, this was rated highest, 2.7 on average.", of: ["s5"] });
});

it("questions: on how many of these most are high", () => {
  const items = ["a", "b", "c", "d", "e"].map((id) => ({
    id,
    kind: "scale" as const,
    text: `How (${id})?`,
    max: 5,
    labels,
  }));
  const face: Face = { exercise: "pulse", settings: { items } };
  const result = resultOf({
    exercise: "pulse",
    items: items.map(({ id }, at) => scaled(id, at < 3 ? { 4: 20, 1: 4 } : { 4: 4, 1: 20 })),
  });
  expect(pagesOf(pulse, face, result).map(({ says }) => says)).toEqual([
    "On each of these, most answered 3 or higher.",
    "“How (d)?”: 20 of 24 answered 2 or lower.",
    "20 of 24 answered 2 or lower.",
  ]);
});

it("areas of a spectrum: the widest of all, then the widest of these", () => {
  const long = (end: string) => ({ low: `${end} low, as long as an end can be in a plan`, high: `${end} high` });
  const areas = ["One", "Two", "Three", "Four", "Five", "Six"].map((id) => {
    const { low, high } = long(id);
    return { id: id.toLowerCase(), title: id, managing: low, leading: high };
  });
  const marks = areas.map(({ id }, at) => ({ area: id, now: 2, needed: 8 - at }));
  const { face, result } = countedOf({
    id: "spectrum",
    settings: { areas },
    rounds: [Array.from({ length: 6 }, () => marks)],
  });
  const said = pagesOf(spectrum, face, result);
  expect(said.length).toBe(2);
  for (const { of, shows } of said) expect(shows).toEqual(expect.arrayContaining([...of]));
  expect(said[0]?.says).toMatch(/^The widest gap is “One”: 6 steps/);
  expect(said[1]?.says).toMatch(/^Of these, the widest gap is “(Four|Five)”:/);
});

it("options that fewer chose, and commitments on the wall, do not have the first page’s sentence", () => {
  const options = Array.from({ length: 14 }, (_, at) => ({ id: `o${at}`, text: `Option ${at}` }));
  const counts = Object.fromEntries(options.map(({ id }, at) => [id, Math.max(0, 10 - at)]));
  const answer = { id: "answer", n: 55, counts, modal: [], agreement: null, polarisation: null, flag: null };
  const face: Face = { exercise: "choice", settings: { question: "Which?", options, max: 1 } };
  const [first, second] = pagesOf(choice, face, resultOf({ exercise: "choice", answer }));
  expect(first?.says).toBe("10 of 55 chose “Option 0”.");
  expect(second?.says).toMatch(/^At most [1-9] of 55 chose any one of these\.$/);

  const areas = { vision: 3, ideas: 9, people: 1, time: 0, culture: 0, growth: 0 };
  const kinds = { start: { text: "" }, stop: { text: "" }, continue: { text: "" } };
  const form = { kinds, areas: { vision: "Vision", ideas: "Ideas", people: "", time: "", culture: "", growth: "" } };
  const wall = Array.from({ length: 3 }, (_, at) => ({ ifCue: `it is ${at}`, thenDo: "I ask" }));
  const told = { exercise: "commit", n: 13, counts: { areas, kinds: null }, wall, more: 0 };
  const made = { exercise: "commit", settings: { form, short: true } };
  const pages = pagesOf(commit, made as unknown as Face, resultOf(told as unknown as Result));
  expect(pages.map(({ says }) => says)).toEqual([
    "9 of 13 commitments are about “Ideas”.",
    "3 commitments are on the wall.",
  ]);
});

it("“other” leads as what people said in its place, not as an answer that they share", () => {
  const options = [
    { id: "a", text: "Tea" },
    { id: "other", text: "Other" },
  ];
  const vote = (a: number, other: number) => ({
    exercise: "choice" as const,
    answer: {
      ...{ id: "answer", n: a + other, counts: { a, other } },
      modal: [],
      agreement: null,
      polarisation: null,
      flag: null,
    },
  });
  const face = (other?: string): Face => ({
    exercise: "choice",
    settings: { question: "Which?", options, max: 1, ...(other !== undefined && { other }) },
  });
  const says = (of: Face, ...results: Result[]) => choice.finding(of, resultOf(...results), undefined)?.says;
  expect(says(face("Which?"), vote(9, 15))).toBe("15 of 24 answered something else.");
  expect(says(face("Which?"), vote(0, 24))).toBe("All 24 answered something else.");
  expect(says(face("Which?"), vote(15, 9))).toBe("15 of 24 chose “Tea”.");
  expect(says(face("Which?"), vote(15, 9), vote(9, 15))).toBe("After the talk: 15 of 24 answered something else.");
  // An option of that name on the list is one like the others.
  expect(says(face(), vote(9, 15))).toBe("15 of 24 chose “Other”.");
});
