/** The lines of page one beside its findings: who came, readiness, commitments. Figures are counted again here. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commitmentsOf } from "../../../client/exercises/commit/made.ts";
import { readinessOf } from "../../../client/exercises/shift/readiness.ts";
import { whoLine } from "../../../client/report/who.ts";
import type { Compared, Result } from "../../../shared/exercises/shift/result.ts";
import { choiceStep, step } from "../../support/room.ts";
import { askedStep, type ReportStep, these } from "./asked.ts";

const question = (id: string, answered: number) =>
  askedStep(choiceStep(id, { question: "Q?", options: ["a", "b"] }), [these([answered, { options: ["a"] }])]);

describe("who came", () => {
  it("is what TRAINER has", () => {
    const steps = [question("a", 24), question("b", 21), question("c", 23)];
    expect(whoLine({ invited: 27, people: 24, remote: 6 }, steps)).toBe(
      "27 invited, 24 came, 6 of them remotely. 21 to 24 answered each question.",
    );
  });

  it("says only what is known", () => {
    expect(whoLine({ people: 24 }, [])).toBe("24 came.");
    expect(whoLine({ people: 24 }, [question("a", 24)])).toBe("24 came. All 24 answered each question.");
    expect(whoLine({ people: 24 }, [question("a", 22)])).toBe("24 came. 22 answered each question.");
    expect(whoLine({ people: 5, remote: 5 }, [])).toBe("5 came, all of them remotely.");
  });
});

type Way = readonly [up: number, same: number, down: number];
const item = (id: string, n: number, means: Record<string, number>, over: Partial<Compared> = {}): Compared => {
  const [from, to] = [means.then ?? means.pre ?? 0, means.post ?? means.followup ?? 0];
  const change = { mean: to - from, up: n, same: 0, down: 0, dAv: null, gAv: null, dZ: null };
  return {
    id,
    n,
    unpaired: 0,
    means: (["pre", "then", "post", "followup"] as const).flatMap((moment) =>
      means[moment] === undefined ? [] : [{ moment, mean: means[moment] }],
    ),
    changes: [
      {
        from: means.then === undefined ? "pre" : "then",
        to: means.post === undefined ? "followup" : "post",
        ...change,
      },
    ],
    response: means.pre !== undefined && means.then !== undefined ? means.then - means.pre : null,
    ...over,
  };
};
const SIX = ["1", "2", "3", "4", "5", "6"];
const shift = (moment: string, items: Result["items"], ways?: Way): ReportStep => {
  const asked = askedStep(step(`ready-${moment.replace("+", "-")}`, "shift", { moment }), [[]]);
  const [up, same, down] = ways ?? [0, 0, 0];
  const pair = { from: "pre", to: "post", n: up + same + down, up, same, down } as const;
  const result = { exercise: "shift" as const, items, ...(ways && { together: pair }) };
  return { ...asked, rounds: [{ round: 1, eligible: 24, answered: 24, passed: 0, result }] };
};

describe("readiness", () => {
  const six = (n: number, means: Record<string, number>) => SIX.map((id) => item(id, n, means));

  it("is what TRAINER has", () => {
    const items = [...six(20, { pre: 5.2, post: 6.3 }), item("7", 20, { pre: 5, post: 5.2 })];
    expect(readinessOf([shift("pre", []), shift("post+then", items, [14, 4, 2])])).toEqual({
      step: "ready-post-then",
      lines: [
        "Mean of six questions, 0 to 10, the 20 people who answered each time: before 5.2, after 6.3.",
        "14 higher, 4 the same, 2 lower.",
        "On a question that the day did not touch: +0.2.",
      ],
      caveats: [
        "Asked on one day, without a comparison group: it shows how ready people feel, not what they do.",
        "The untouched line rose by 0.2 too, so that much is not the workshop’s.",
      ],
    });
  });

  it("says “at least” from half of the change on, and nothing of a line that did not rise", () => {
    const rose = (by: number, change: number) =>
      readinessOf([
        shift("post+then", [...six(20, { then: 5, post: 5 + change }), item("7", 20, { then: 5, post: 5 + by })]),
      ]).caveats[1];
    expect(rose(0.5, 1)).toBe("The untouched line rose by 0.5 too, so at least that much is not the workshop’s.");
    expect(rose(0.4, 1)).toBe("The untouched line rose by 0.4 too, so that much is not the workshop’s.");
    expect(rose(0, 1)).toBeUndefined();
    expect(rose(-0.4, 1)).toBeUndefined();
    expect(rose(0.4, 0)).toBeUndefined();
  });

  it("sets both kinds of “before” beside each other where looking back is lower", () => {
    const { lines, caveats } = readinessOf([shift("post+then", six(20, { pre: 6.5, then: 5, post: 7 }), [20, 0, 0])]);
    expect(lines[0]).toContain("before (looking back) 5.0, after 7.0.");
    expect(caveats[1]).toBe(
      "Looking back, people rate ‘before’ lower (5.0 against 6.5). Their standard may have moved, or their memory.",
    );
    expect(readinessOf([shift("post+then", six(20, { pre: 5, then: 6, post: 7 }))]).caveats).toHaveLength(1);
  });

  it("names the people of each figure where they are not the same", () => {
    const items = SIX.map((id, at) => item(id, 20 + at, { pre: 5, post: 6 }));
    const { lines } = readinessOf([shift("post", items, [10, 3, 2])]);
    expect(lines).toEqual([
      "Mean of six questions, 0 to 10, the 20 to 25 people who answered each time: before 5.0, after 6.0.",
      "Of the 15 who answered all of them: 10 higher, 3 the same, 2 lower.",
    ]);
    expect(readinessOf([shift("post", items)]).lines).toHaveLength(1);
  });

  it("tells the change alone where means are not told, and of other days no “one day”", () => {
    const items = SIX.map((id) => item(id, 20, { pre: 5, followup: 6 }, { means: [] }));
    expect(readinessOf([shift("followup", items)])).toMatchObject({
      lines: ["Mean of six questions, 0 to 10, the 20 people who answered each time: +1.0 since before."],
      caveats: ["Asked without a comparison group: it shows how ready people feel, not what they do."],
    });
  });

  it("says why there is nothing", () => {
    const hidden = SIX.map((id) => ({ id, hidden: true as const }));
    expect(readinessOf([question("a", 24)]).lines).toEqual(["Not asked."]);
    expect(readinessOf([shift("pre", [{ id: "1", n: 24, alone: true }])]).lines).toEqual([
      "Asked once, so there is nothing to compare.",
    ]);
    expect(readinessOf([shift("pre", []), shift("post", hidden)]).lines).toEqual([
      "Too few answered each time to compare (24).",
    ]);
  });

  it("adds up, counted by the room itself", () => {
    const rated = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(rated, rated), { minLength: 5, maxLength: 30 }), (people) => {
        const payloads = people.map(([now, then]) =>
          SIX.map((id, at) => ({ item: Number(id), v: now[at]!, then: then[at]! })),
        );
        const { lines } = readinessOf([askedStep(step("ready", "shift", { moment: "post+then" }), [payloads])]);
        const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
        const apart = people.map(([now, then]) => sum(now) - sum(then));
        const [up, same, down] = [1, 0, -1].map((sign) => apart.filter((one) => Math.sign(one) === sign).length);
        expect(lines[1]).toBe(`${up} higher, ${same} the same, ${down} lower.`);
        const mean = (which: 0 | 1) => sum(people.map((one) => sum(one[which]))) / (6 * people.length);
        const told = /looking back\) ([\d.]+), after ([\d.]+)\.$/u.exec(lines[0]!)!;
        expect(Math.abs(Number(told[1]) - mean(1))).toBeLessThan(0.0511);
        expect(Math.abs(Number(told[2]) - mean(0))).toBeLessThan(0.0511);
      }),
      { numRuns: 60, seed: 16 },
    );
  });
});

describe("commitments", () => {
  const plan = (area?: string) => ({
    ...{
      kind: "start",
      ifCue: "a deadline slips",
      thenDo: "I ask",
      due: "2027-01-31",
      share: "private",
      followUpDays: 30,
    },
    ...(area && { area }),
  });
  const made = (counts: Record<string, number>) =>
    askedStep(step("plans", "commit", {}), [
      these(...Object.entries(counts).map(([area, n]) => [n, plan(area === "none" ? undefined : area)] as const)),
    ]);
  const linesOf = (counts: Record<string, number>) => commitmentsOf([made(counts)], 8)?.lines;

  it("are counted, by what they are about, and add up", () => {
    expect(linesOf({ time: 8, people: 6, ideas: 5, vision: 2, culture: 1 })).toEqual([
      "22 commitments: about time 8, people 6, ideas 5, other areas 3.",
      "Each has a date.",
    ]);
    expect(linesOf({ time: 8, people: 6, ideas: 5, vision: 3 })?.[0]).toBe(
      "22 commitments: about time 8, people 6, ideas 5, vision 3.",
    );
    expect(linesOf({ time: 12, none: 10 })?.[0]).toBe("22 commitments: about time 12, no area 10.");
  });

  it("are only counted where their areas may not be told, and not at all where they are few", () => {
    expect(linesOf({ time: 4, none: 18 })).toEqual(["22 commitments.", "Each has a date."]);
    expect(commitmentsOf([made({ time: 4 })], 8)).toEqual({ n: null, lines: ["Too few to show (fewer than 8)."] });
    expect(commitmentsOf([question("a", 20)], 8)).toBeNull();
  });

  it("add up over any room", () => {
    const area = fc.constantFrom("vision", "ideas", "people", "time", "culture", "growth", "none");
    fc.assert(
      fc.property(fc.array(area, { minLength: 5, maxLength: 60 }), (areas) => {
        const [line = ""] = commitmentsOf(
          [askedStep(step("plans", "commit", {}), [areas.map((one) => plan(one === "none" ? undefined : one))])],
          8,
        )!.lines;
        const [, n, about] = /^(\d+) commitments(?:: about (.+))?\.$/u.exec(line)!;
        expect(Number(n)).toBe(areas.length);
        const parts = about?.split(", ").map((part) => Number(/ (\d+)$/u.exec(part)?.[1])) ?? [areas.length];
        expect(parts.reduce((all, one) => all + one, 0)).toBe(areas.length);
      }),
      { numRuns: 100, seed: 16 },
    );
  });
});
