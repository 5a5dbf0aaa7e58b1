import { describe, expect, it } from "vitest";
import { cuesFor } from "../../../../client/pages/host/result/cues/cues.ts";
import { rules } from "../../../../client/pages/host/result/cues/rules.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import { choiceStep, deck, sortStep, step, TestRoom } from "../../../support/room.ts";

type Vote = { room: TestRoom; people: string[] };

/** A step that so many people answered, in the debrief. */
function debriefed(plan: ReturnType<typeof step>, answers: readonly unknown[], again?: readonly unknown[]): StepView {
  const { room } = voted(plan, answers, again);
  room.host({ do: "reveal", step: plan.id });
  room.host({ do: "debrief", step: plan.id });
  return room.view("host").step!;
}

function voted(plan: ReturnType<typeof step>, answers: readonly unknown[], again?: readonly unknown[]): Vote {
  const room = new TestRoom([plan]);
  const people = room.joinMany(answers.length);
  for (const [at, round] of [answers, ...(again ? [again] : [])].entries()) {
    room.open(plan.id, at === 0 ? 1 : 2);
    for (const [place, payload] of round.entries()) {
      if (payload === "pass") room.pass(people[place]!, plan.id, at === 0 ? 1 : 2);
      else room.answer(people[place]!, plan.id, payload, at === 0 ? 1 : 2);
    }
    room.host({ do: "close", step: plan.id });
  }
  return { room, people };
}

const cues = (view: StepView) => (typeof view.result === "object" ? cuesFor(view, view.result) : []);
const ids = (view: StepView) => cues(view).map(({ id }) => id);
const times = <T>(n: number, payload: T): T[] => Array.from({ length: n }, () => payload);

describe("debrief cues", () => {
  it("name the two camps of the most contested card, with their shares", () => {
    const answers = [...times(9, deck({ c1: "L", c8: "L" })), ...times(8, deck({ c1: "M", c8: "L" }))];
    const view = debriefed(sortStep("sort", { cards: ["c1", "c8"] }), answers);
    const [first] = cues(view);
    expect(first?.id).toBe("twoCamps");
    expect(first?.text).toContain("53% for “Mainly leading”, 47% for “Mainly managing”");
    expect(first?.text).toContain("three years");
  });

  it("leading against both is not two camps", () => {
    const answers = [...times(9, deck({ c1: "L" })), ...times(8, deck({ c1: "B" }))];
    expect(ids(debriefed(sortStep("sort", { cards: ["c1"] }), answers))).toEqual(["open"]);
  });

  it("see an aligned room, and one that passed", () => {
    const view = debriefed(choiceStep(), [...times(9, { options: ["a"] }), { options: ["b"] }, ...times(4, "pass")]);
    expect(ids(view)).toEqual(["passed", "aligned"]);
    expect(cues(view)[0]?.text).toContain("4 of 14 skipped this");
    expect(cues(view)[1]?.text).toContain("9 of 10 for “a”");
  });

  it("see who moved after the talk, and that nobody did", () => {
    const plan = choiceStep("choice", { rounds: 2 });
    const first = [...times(8, { options: ["a"] }), ...times(8, { options: ["b"] })];
    const moved = debriefed(plan, first, [...times(13, { options: ["a"] }), ...times(3, { options: ["b"] })]);
    expect(cues(moved).find(({ id }) => id === "moved")?.text).toContain("5 of 16 changed");
    expect(ids(debriefed(plan, first, first))).toContain("unmoved");
  });

  it("have words where everything is hidden, and none where nobody answered", () => {
    const hidden = debriefed(choiceStep(), times(2, { options: ["a"] }));
    expect(ids(hidden)).toEqual(["hidden"]);
    expect(cues(hidden)[0]?.text).not.toMatch(/a\b.*%/);
  });

  it("name the word that came most often, unless another came as often", () => {
    const cloud = (words: string[]) =>
      debriefed(
        step("cloud", "cloud", {}),
        words.map((word) => ({ words: [word] })),
      );
    expect(cues(cloud([...times(7, "calm"), "fair", "fair"]))[0]?.text).toContain("“calm” came from 7 of 9");
    expect(ids(cloud([...times(7, "calm"), ...times(7, "fair")]))).toEqual([]);
  });

  it("see how the room reads itself", () => {
    const plan = choiceStep("choice", { predict: true });
    const room = new TestRoom([plan]);
    const people = room.joinMany(10);
    room.open("choice");
    for (const person of people) {
      room.answer(person, "choice", { options: ["a"] });
      room.tryAnswer(person, "choice", [{ item: "answer", mode: "b" }], 1, { part: "predict" });
    }
    room.host({ do: "close", step: "choice" });
    room.host({ do: "reveal", step: "choice" });
    room.host({ do: "debrief", step: "choice" });
    const told = cues(room.view("host").step!);
    expect(told.map(({ id }) => id)).toEqual(["misread", "aligned"]);
    expect(told[0]?.text).toContain("0 of 10 foresaw the room’s answer; guessing blindly would have given 33%");
  });

  it("are three at most, each about something of its own", () => {
    const plan = sortStep("sort", { cards: ["c1", "c8"], rounds: 2 });
    const first = [
      ...times(9, deck({ c1: "L", c8: "B" })),
      ...times(9, deck({ c1: "M", c8: "L" })),
      ...times(6, "pass"),
    ];
    const told = ids(debriefed(plan, first, [...times(18, deck({ c1: "L", c8: "L" })), ...times(6, "pass")]));
    expect(told.length).toBeLessThanOrEqual(3);
    const about = told.map((id) => rules.find((rule) => rule.id === id)?.about);
    expect(new Set(about).size).toBe(about.length);
  });

  it("read a scale by its ends, and ask nobody about themselves to say where they stand", () => {
    const pulse = step("pulse", "pulse", { items: ["ready"] });
    const view = debriefed(pulse, [...times(8, [{ item: "ready", v: 0 }]), ...times(8, [{ item: "ready", v: 5 }])]);
    expect(cues(view)[0]).toMatchObject({ id: "ownCamps" });
    expect(cues(view)[0]?.text).toContain("50% near “not at all”, 50% near “fully”");
  });

  it("call three of four most, an even three no clear answer, and a wide line spread out", () => {
    const said = (...counts: [string, number][]) =>
      cues(
        debriefed(
          choiceStep(),
          counts.flatMap(([id, n]) => times(n, { options: [id] })),
        ),
      )[0];
    expect(said(["a", 9], ["b", 3])?.text).toContain("Most, not all: 75% for “a”.");
    expect(said(["a", 4], ["b", 4], ["c", 4])?.id).toBe("open");
    const pulse = step("pulse", "pulse", { items: ["ready"] });
    const spread = debriefed(
      pulse,
      [0, 1, 2, 3, 4, 5].flatMap((v) => times(2, [{ item: "ready", v }])),
    );
    expect(cues(spread)[0]?.text).toMatch(/^Spread out: 33% near “not at all”, 33% /);
    // Agreement in the middle of a line is agreement as well.
    expect(cues(debriefed(pulse, times(8, [{ item: "ready", v: 2 }])))[0]?.text).toContain(
      "Aligned: 8 of 8 in the middle",
    );
  });

  it("go by the result's own flag: a few slightly apart on both sides are no two camps", () => {
    const way = step("scenario", "scenario", { scenario: "s1" });
    const apart = (by: number) => debriefed(way, [...times(6, { pref: by }), ...times(5, { pref: -by })]);
    expect(ids(apart(1))).toEqual(["open"]);
    expect(ids(apart(2))).toEqual(["twoCamps"]);
  });

  it("see how far off the guesses at a mean are", () => {
    const room = new TestRoom([step("spectrum", "spectrum", { areas: ["time"], predict: true })]);
    const people = room.joinMany(12);
    room.open("spectrum");
    for (const person of people) {
      room.answer(person, "spectrum", [{ area: "time", now: 9, needed: null }]);
      room.tryAnswer(person, "spectrum", [{ item: "time", mean: 3 }], 1, { part: "predict" });
    }
    room.host({ do: "close", step: "spectrum" });
    room.host({ do: "reveal", step: "spectrum" });
    room.host({ do: "debrief", step: "spectrum" });
    expect(cues(room.view("host").step!).find(({ id }) => id === "misreadMean")?.text).toContain(
      "6.0 off on average (12 people); blind guesses would have been 4.1 off",
    );
  });

  it("name the widest gap between what is and what is needed", () => {
    const areas = step("spectrum", "spectrum", { areas: ["time", "people"] });
    const answer = [
      { area: "time", now: 2, needed: 8 },
      { area: "people", now: 5, needed: 6 },
    ];
    const gap = (view: StepView) => cues(view).find(({ id }) => id === "gap")?.text;
    expect(gap(debriefed(areas, times(8, answer)))).toMatch(/^A wide gap: “Time”, now → needed: 6 steps/);
    const week = { now: [40, 30, 20, 10, 0, 0], target: [20, 20, 10, 20, 20, 10] };
    expect(gap(debriefed(step("audit", "audit", {}), times(8, week)))).toContain(
      "10 points of 100 serve the future, and 50",
    );
  });
});
