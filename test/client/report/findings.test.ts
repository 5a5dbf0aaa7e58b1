/** Which results are proposed as findings: each rule fires, nearly fires, and does not fire where it must not. */
import { describe, expect, it } from "vitest";
import { type Proposal, proposals, threeOf } from "../../../client/report/findings.ts";
import { choiceStep, sortStep, step } from "../../support/room.ts";
import { askedStep, these } from "./asked.ts";

type Sorted = "L" | "B" | "M";
const cards = (choices: readonly Sorted[], cardId = "c6") => choices.map((choice) => [{ cardId, choice }]);
const sorted = (L: number, B: number, M: number) => cards(these([L, "L"], [B, "B"], [M, "M"]));
const sort = (...votes: unknown[][]) => askedStep(sortStep("sort", { cards: ["c6"], rounds: 2 }), votes);
const kindsOf = (all: readonly Proposal[]) => all.map(({ kind }) => kind);
const one = (all: readonly Proposal[], kind: string) => all.find((proposal) => proposal.kind === kind);

describe("split: no answer has half, the two largest have a quarter each, of ten or more", () => {
  it("fires", () => {
    expect(proposals([sort(sorted(10, 5, 9))])).toEqual([
      {
        key: "sort/split/c6",
        step: "sort",
        kind: "split",
        item: "c6",
        strength: 9 / 24,
        n: 24,
        says: "There is no shared view of “Wins the team over to a plan made elsewhere”.",
        figures: "Mainly leading 10 · Equally both 5 · Mainly managing 9 (24 answered).",
      },
    ]);
    expect(kindsOf(proposals([sort(sorted(4, 2, 4))]))).toEqual(["split"]);
  });

  it("nearly: half of the room, or a second answer below a quarter", () => {
    expect(proposals([sort(sorted(12, 3, 9))])).toEqual([]);
    const five = choiceStep("choice", { question: "Which?", options: ["a", "b", "c", "d", "e"] });
    const chose = (...counts: number[]) => these(...counts.map((n, at) => [n, { options: ["abcde"[at]] }] as const));
    expect(proposals([askedStep(five, [chose(9, 4, 4, 4, 0)])])).toEqual([]);
    expect(kindsOf(proposals([askedStep(five, [chose(9, 6, 3, 3, 0)])]))).toEqual(["split"]);
  });

  it("must not: fewer than ten, one's own doings, several answers each, which way people lean", () => {
    expect(proposals([sort(sorted(4, 1, 4))])).toEqual([]);
    const options = ["a", "b", "c"];
    const chose = these([4, { options: ["a"] }], [4, { options: ["b"] }], [4, { options: ["c"] }]);
    const choice = (settings: object) =>
      askedStep(choiceStep("choice", { question: "Q?", options, ...settings }), [chose]);
    expect(kindsOf(proposals([choice({})]))).toEqual(["split"]);
    expect(proposals([choice({ privacy: "S" })])).toEqual([]);
    expect(proposals([choice({ max: 2 })])).toEqual([]);
    // Without "both" the second vote says which way people lean, and nobody has changed their mind.
    const lean = sortStep("sort", { cards: ["c6"], rounds: 2, lean: true });
    const forced = [sorted(0, 24, 0), sorted(12, 0, 12)];
    expect(kindsOf(proposals([askedStep(lean, forced)]))).toEqual(["agreed"]);
  });

  it("names a question by its words, and takes the second vote where there is one", () => {
    const asked = choiceStep("choice", { question: "What gets in the way?", options: ["Time", "Money", "Rules"] });
    const chose = (a: number, b: number, c: number) =>
      these([a, { options: ["Time"] }], [b, { options: ["Money"] }], [c, { options: ["Rules"] }]);
    const all = proposals([askedStep(asked, [chose(24, 0, 0), chose(8, 8, 8)])]);
    expect(one(all, "split")).toMatchObject({
      says: "There is no shared view of “What gets in the way?”",
      figures: "Asked again: Time 8 · Money 8 · Rules 8 (24 answered).",
    });
  });
});

describe("split of two ways, and of a scale", () => {
  const scenario = step("scenario", "scenario", { scenario: "s3" });
  const leaned = (strongA: number, a: number, b: number, strongB: number) =>
    askedStep(scenario, [these([strongA, { pref: 2 }], [a, { pref: 1 }], [b, { pref: -1 }], [strongB, { pref: -2 }])]);

  it("fires where the two most frequent answers are of different ways", () => {
    const [found] = proposals([leaned(8, 4, 4, 8)]);
    expect(found).toMatchObject({
      kind: "split",
      n: 24,
      says: "There is no shared view of “The quiet expert”.",
      figures: "Leading, strongly 8 · Leading, slightly 4 · Managing, slightly 4 · Managing, strongly 8 (24 answered).",
    });
  });

  it("nearly: both are of one way, or one way has 60% of the room", () => {
    expect(proposals([leaned(8, 8, 4, 4)])).toEqual([]);
    expect(proposals([leaned(9, 6, 2, 8)])).toEqual([]);
    expect(kindsOf(proposals([leaned(9, 5, 2, 8)]))).toEqual(["split"]);
  });

  it("must not: of nine", () => {
    expect(proposals([leaned(4, 0, 1, 4)])).toEqual([]);
  });

  const scale = (privacy: string, ...counts: [n: number, v: number][]) =>
    askedStep(step("scale", "scale", { items: [{ id: "say", text: "I can say what is not working" }], privacy }), [
      these(...counts.map(([n, v]) => [n, [{ item: "say", v }]] as const)),
    ]);

  it("fires on a scale at both ends of it", () => {
    expect(proposals([scale("O", [6, 1], [5, 2], [3, 5], [10, 9])])[0]).toMatchObject({
      says: "There is no shared view of “I can say what is not working”.",
      figures: "0 to 3: 11 · 4 to 6: 3 · 7 to 10: 10 (24 answered).",
    });
  });

  it("nearly: the middle is one of the two; must not: about oneself", () => {
    expect(proposals([scale("O", [10, 2], [9, 5], [5, 9])])).toEqual([]);
    expect(proposals([scale("S", [11, 2], [3, 5], [10, 9])])).toEqual([]);
  });
});

describe("agreed: four of five give one answer, of ten or more", () => {
  it("fires, and says whether it is everyone", () => {
    expect(one(proposals([sort(sorted(1, 3, 20))]), "agreed")).toMatchObject({
      says: "The room largely agrees on “Wins the team over to a plan made elsewhere”: “Mainly managing”.",
      figures: "Mainly leading 1 · Equally both 3 · Mainly managing 20 (24 answered).",
    });
    expect(one(proposals([sort(sorted(0, 0, 24))]), "agreed")?.says).toMatch(/^The room agrees on /);
    expect(kindsOf(proposals([sort(sorted(2, 0, 8))]))).toEqual(["agreed"]);
  });

  it("nearly: 19 of 24; must not: nine of nine, or everyone something else", () => {
    expect(proposals([sort(sorted(1, 4, 19))])).toEqual([]);
    expect(proposals([sort(sorted(0, 0, 9))])).toEqual([]);
    const other = choiceStep("choice", { question: "Q?", options: ["a", "b"], other: true });
    expect(proposals([askedStep(other, [these([24, { options: ["other"], other: "mine" }])])])).toEqual([]);
  });
});

describe("moved: a quarter and five people changed, of ten or more who answered both times", () => {
  const first = cards(these([12, "L"], [12, "M"]));
  const then = (L: number, B: number, M: number) => [first, cards(these([L, "L"], [B, "B"], [M, "M"]))];

  it("fires, and claims no cause", () => {
    expect(one(proposals([sort(...then(6, 6, 12))]), "moved")).toMatchObject({
      item: "c6",
      n: 24,
      strength: 0.25,
      says: "Asked again, many changed their answer on “Wins the team over to a plan made elsewhere”.",
      figures: "6 of the 24 who answered both times changed their answer: 6 from “Mainly leading” to “Equally both”.",
    });
    expect(one(proposals([sort(first, cards(these([24, "B"])))]), "moved")?.says).toMatch(/^Asked again, most changed/);
  });

  it("nearly: five of 24, four of ten", () => {
    expect(one(proposals([sort(...then(7, 5, 12))]), "moved")).toBeUndefined();
    const few = (n: number) => [cards(these([10, "L"])), cards(these([10 - n, "L"], [n, "M"]))];
    expect(one(proposals([sort(...few(4))]), "moved")).toBeUndefined();
    expect(one(proposals([sort(...few(5))]), "moved")).toBeDefined();
  });

  it("must not: nine who answered both times", () => {
    const twice = [cards(these([12, "L"])), [...cards(these([9, "M"])), null, null, null]];
    expect(one(proposals([sort(...twice)]), "moved")).toBeUndefined();
  });

  it("puts flows of one or two people together", () => {
    const from = cards(these([9, "L"], [15, "M"]));
    const to = cards(these([6, "B"], [2, "M"], [1, "L"], [15, "M"]));
    expect(one(proposals([sort(from, to)]), "moved")?.figures).toBe(
      "8 of the 24 who answered both times changed their answer: 6 from “Mainly leading” to “Equally both”, 2 in smaller moves.",
    );
  });

  it("of two ways only where people went over to the other, and at least those that may be told", () => {
    const scenario = step("scenario", "scenario", { scenario: "s3", rounds: 2 });
    const prefs = (...counts: [n: number, pref: number][]) =>
      these(...counts.map(([n, pref]) => [n, { pref }] as const));
    const moved = (...counts: [n: number, pref: number][]) =>
      one(proposals([askedStep(scenario, [prefs([24, 2]), prefs(...counts)])]), "moved");
    expect(moved([12, 1], [12, 2])).toBeUndefined();
    expect(moved([18, 2], [6, -1])?.figures).toBe("6 of the 24 who answered both times went over to the other side.");
    expect(moved([16, 2], [6, -1], [2, -2])?.figures).toMatch(/^6 or more of the 24 /);
  });
});

describe("the three of page one", () => {
  const like = (kind: Proposal["kind"], strength: number, item: string, at = "a"): Proposal => ({
    ...{ kind, strength, item, step: at, n: 24, says: "", figures: "" },
    key: `${at}/${kind}/${item}`,
  });

  it("are one of a kind, in the order of the kinds, the strongest first", () => {
    const all = [
      like("agreed", 1, "1"),
      like("moved", 0.9, "2"),
      like("split", 0.3, "3"),
      like("split", 0.4, "4"),
      like("gap", 0.2, "5"),
      like("gap", 0.2, "6"),
    ];
    expect(threeOf(all).map(({ key }) => key)).toEqual(["a/gap/5", "a/split/4", "a/moved/2"]);
  });

  it("are fewer where fewer are strong enough, and none of the same item twice", () => {
    expect(threeOf([])).toEqual([]);
    const same = [like("split", 0.4, "1"), like("moved", 0.9, "1"), like("moved", 0.5, "1", "b")];
    expect(threeOf(same).map(({ key }) => key)).toEqual(["a/split/1", "b/moved/1"]);
  });

  it("are never about readiness, a profile or a text", () => {
    const six = (v: number) => [1, 2, 3, 4, 5, 6].map((item) => ({ item, v, then: 1 }));
    const profile = Array.from({ length: 20 }, (_, i) => ({ itemId: i + 1, v: i % 2 === 0 ? 4 : 0 }));
    expect(
      proposals([
        askedStep(step("ready", "shift", { moment: "post+then" }), [these([24, six(9)])]),
        askedStep(step("mirror", "profile", {}), [these([24, profile])]),
        askedStep(step("wall", "text", { question: "?" }), [these([24, { text: "More time" }])]),
      ]),
    ).toEqual([]);
  });
});
