/** A comparison in sentences. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { manifestOf } from "../../../client/exercises/find/manifest.ts";
import { linesOf, ratedIn } from "../../../client/exercises/shift/lines.ts";
import {
  besideOf,
  besideOnWall,
  changeOf,
  lookingNotes,
  noteOf,
  signed,
  summaryOf,
} from "../../../client/exercises/shift/words.ts";
import { bind } from "../../../shared/agenda/bind.ts";
import type { Compared } from "../../../shared/exercises/shift/result.ts";
import { Face } from "../../../shared/exercises/shift/settings.ts";
import { step } from "../../support/room.ts";

const item = (id: string, mean: number, over: Partial<Compared> = {}): Compared => ({
  id,
  n: 8,
  unpaired: 0,
  means: [],
  changes: [{ from: "pre", to: "post", mean, up: 6, same: 1, down: 1, dAv: null, gAv: null, dZ: null }],
  response: null,
  ...over,
});
const textOf = (id: string) => `item ${id}`;

describe("the picture of a shift in words", () => {
  it("writes a sign, and none for nothing", () => {
    expect([1.25, -0.4, 0, -0.04].map(signed)).toEqual(["+1.3", "−0.4", "0.0", "0.0"]);
  });

  it("says how many rose and which one moved most, downwards too", () => {
    const said = summaryOf([item("1", 1), item("2", -2), item("3", 0)], textOf);
    expect(said).toContain("went up in 1 of 3");
    expect(said).toContain("“item 2”: −2.0");
  });

  it("R-16 names none where several moved most", () => {
    expect(summaryOf([item("1", 2), item("2", -2)], textOf)).toBe("The average went up in 1 of 2.");
  });

  it("R-179 tells the difference of the means that stand beside it, as these are shown", () => {
    const means = (pre: number, post: number): Partial<Compared> => ({
      means: [
        { moment: "pre", mean: pre },
        { moment: "post", mean: post },
      ],
    });
    const moved = item("1", 5.76 - 4.24, means(4.24, 5.76));
    const level = item("2", 5.04 - 4.96, means(4.96, 5.04));
    expect([moved, level].map((one) => signed(changeOf(one)))).toEqual(["+1.6", "0.0"]);
    expect(summaryOf([moved, level], textOf)).toContain("“item 1”: +1.6");
    // Where its means are not told, there is nothing that it could contradict.
    expect(signed(changeOf(item("3", 1.52)))).toBe("+1.5");
  });

  it("says when nothing has moved", () => {
    expect(summaryOf([item("1", 0), item("2", 0)], textOf)).toBe("On average nothing has moved.");
  });

  const rated = (pre: number, then: number): Partial<Compared> => ({
    means: [
      { moment: "pre", mean: pre },
      { moment: "then", mean: then },
    ],
    response: then - pre,
  });

  it("counts who is left out, and tells both kinds of before without saying why they differ", () => {
    expect(noteOf([item("1", 1)])).toEqual([]);
    const notes = noteOf([
      item("1", 1, { unpaired: 2, ...rated(6, 5) }),
      item("2", 1, { unpaired: 1, ...rated(7, 5) }),
      // The line that was not asked at first has no part in it.
      item("7", 0, { means: [{ moment: "then", mean: 0 }] }),
    ]);
    expect(notes).toEqual([
      "2 people did not answer each time and are left out.",
      "Looking back, people rate ‘before’ lower (5.0 against 6.5). Their standard may have moved, or their memory.",
    ]);
    expect(noteOf([item("1", 1, rated(5, 5.5))])[0]).toContain("higher (5.5 against 5.0)");
    expect(noteOf([item("1", 1, rated(5, 5.04))])[0]).toContain("as they did then (5.0)");
  });
});

describe("the line that the workshop did not touch", () => {
  const beside = (by: number, ...others: number[]) =>
    besideOf(
      others.map((one, at) => item(String(at), one)),
      [item("7", by)],
    )[0];

  it("is told beside the others: so much may be mere looking back, “at least” from a half on", () => {
    expect(beside(0.5, 1, 0.8)).toBe(
      "* The untouched line rose by 0.5 too, the others by 0.9: at least that much may be mere looking back.",
    );
    expect(beside(0.4, 1, 0.8)).toBe(
      "* The untouched line rose by 0.4 too, the others by 0.9: that much may be mere looking back.",
    );
  });

  it("is no proof where it did not rise, and nothing is claimed where the others did not", () => {
    expect(beside(0.04, 1)).toContain("did not move, the others by +1.0. One line is a weak check.");
    expect(beside(-0.5, 1)).toContain("fell by 0.5, the others moved by +1.0. One line is a weak check.");
    expect(beside(0.5, 0)).toContain("no rise beyond mere looking back");
    expect(beside(0.5, -1)).toContain("moved by +0.5, the others by −1.0");
  });

  it("has one line on a wall, for the room and not for whoever checks figures", () => {
    const onWall = (by: number, ...others: number[]) =>
      besideOnWall(
        others.map((one, at) => item(String(at), one)),
        [item("7", by)],
      );
    expect(onWall(0.5, 1, 0.8)).toEqual([
      "* Not part of today, and up by 0.5 too. Looking back alone can do that much.",
    ]);
    expect(onWall(0.04, 1)).toEqual(["* Not part of today, and not moved."]);
    expect(onWall(-0.5, 1)).toEqual(["* Not part of today, and down by 0.5."]);
    expect(onWall(0.5, 0)).toEqual(["* Not part of today, and up by 0.5."]);
    expect(besideOnWall([], [item("7", 1)])).toEqual([]);
    expect(besideOnWall([item("1", 1)], [])).toEqual([]);
  });

  it("says nothing where either is hidden", () => {
    expect(besideOf([], [item("7", 1)])).toEqual([]);
    expect(besideOf([item("1", 1)], [])).toEqual([]);
  });
});

describe("now, then looking back", () => {
  const { exercise, content } = bind(step("step", "shift", { moment: "post+then" }), "en")!;
  const face = v.parse(
    Face,
    exercise.face(content, { role: "stage", phase: "revealed", round: 1, flipped: false, key: false, prompt: false }),
  );
  const resultOf = (...items: Compared[]) => ({
    rounds: [{ round: 1 as const, eligible: 8, answered: 8, passed: 0, result: { exercise: "shift" as const, items } }],
  });
  const manifest = manifestOf("shift");

  it("asks every line for now, and only then every line looking back", () => {
    const lines = linesOf(face.settings.items);
    expect(lines.map(({ id }) => id)).toEqual([
      ...["1", "2", "3", "4", "5", "6", "7"],
      ...["1-then", "2-then", "3-then", "4-then", "5-then", "6-then", "7-then"],
    ]);
    expect(lines[0]?.text).toBe("How ready are you now to… give people a reason to look ahead");
    expect(lines[13]?.text).toBe("Before today, how ready were you really to… read a set of company accounts");
    const said = [{ item: 2, v: 7, then: null }];
    expect(ratedIn(said, lines[1]!)).toBe(7);
    expect(ratedIn(said, lines[8]!)).toBeUndefined();
  });

  it("calls the moments what people were asked for, and asks on the wall what they are asked", () => {
    expect(face.settings.moments).toMatchObject({ then: "before, looking back", post: "now" });
    expect(content).toMatchObject({ debrief: "What makes us think that leading can, or can’t, be learnt?" });
    const after = bind(step("step", "shift", { moment: "post" }), "en")!;
    expect(after.content).toMatchObject({
      moments: { post: "after" },
      debrief: "What made you mark yourself differently?",
    });
  });

  it("heads the result with the six alone", () => {
    const all = [item("1", 1), item("2", 1), item("7", -1)];
    expect(manifest.finding(face, resultOf(...all), undefined)?.says).toBe(
      "On every question, people rate themselves higher now.",
    );
    expect(manifest.finding(face, resultOf(item("7", 1)), undefined)).toBeUndefined();
    const back = (id: string, mean: number) => {
      const [change] = item(id, mean).changes;
      return item(id, mean, { response: -1, changes: [{ ...change!, from: "then" }] });
    };
    const twice = [back("1", 1), back("2", 1), back("7", -1)];
    expect(manifest.finding(face, resultOf(...twice), undefined)?.says).toBe(
      "On every question, people rate themselves higher now than looking back.",
    );
    expect(summaryOf(twice.slice(0, 2), textOf)).toBe("The average is higher now than looking back in 2 of 2.");
  });

  it("explains the small signs", () => {
    expect(manifest.caption).toContain("Numbers of people: ↑ higher, = the same, ↓ lower.");
  });

  it("says on a page that is read what a look back can show, and what it can’t", () => {
    const [once, untouched] = lookingNotes(face, [item("1", 1)]);
    expect(once).toContain("looking back invites improvement");
    expect(untouched).toContain("did not touch shows how much");
    expect(lookingNotes(face, [item("1", 1, { response: -1 })])[0]).toContain("asked twice");
    const post = { ...face, settings: { ...face.settings, moment: "post" as const } };
    expect(lookingNotes(post, [item("1", 1)])).toEqual([]);
  });

  it("keeps effect sizes for the appendix", () => {
    expect(manifest.appendix(face, resultOf(item("1", 1)))).toBeUndefined();
    const [change] = item("1", 1).changes;
    const sized = item("1", 1, { changes: [{ ...change!, dAv: 1.235, gAv: 1.129, dZ: 1.521 }] });
    expect(manifest.appendix(face, resultOf(sized))?.table.rows[0]?.cells).toEqual([
      "8",
      "+1.0",
      "1.24",
      "1.13",
      "1.52",
    ]);
  });
});
