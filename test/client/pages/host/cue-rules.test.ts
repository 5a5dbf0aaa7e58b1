/** Every cue's rule has three cases: one that fires, one that nearly does, and one in which it must not. */
import { describe, expect, it } from "vitest";
import { cues as words } from "#words/cues.ts";
import { atLeast } from "../../../../client/pages/host/result/cues/chance.ts";
import type { Seen } from "../../../../client/pages/host/result/cues/cue.ts";
import { rules } from "../../../../client/pages/host/result/cues/rules.ts";
import { CASES } from "./cue-cases.ts";

const KINDS = ["fires", "nearly", "never"] as const;

describe("a cue's rule", () => {
  it("is never without its three cases, and no cue is without a rule or twice in the table", () => {
    const parts = new Set(["on", "of", "for", "near", "middle", "upTo", "from"]);
    const worded = Object.keys(words).filter((id) => !parts.has(id));
    const ids = rules.map(({ id }) => id);
    expect([...ids].sort()).toEqual(worded.sort());
    expect(Object.keys(CASES).sort()).toEqual([...ids].sort());
    for (const id of ids) {
      expect(Object.keys(CASES[id]).sort()).toEqual([...KINDS].sort());
      expect(new Set(KINDS.map((kind) => JSON.stringify(CASES[id][kind]))).size).toBe(3);
    }
  });

  it.each(rules)("$id fires, nearly fires, must not", ({ id, find }) => {
    expect(find(CASES[id].fires)).not.toBeNull();
    expect(find(CASES[id].nearly)).toBeNull();
    expect(find(CASES[id].never)).toBeNull();
  });

  it.each(rules)("$id has figures for every gap of its words", ({ id, find }) => {
    const gaps = [...words[id].matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    expect(Object.keys(find(CASES[id].fires) ?? {})).toEqual(expect.arrayContaining(gaps));
  });

  it.each(rules.filter(({ id }) => id !== "hidden"))("$id says nothing of a room of seven", ({ id, find }) => {
    // Whatever the shape of its case: every count of people is cut to seven.
    const cut = JSON.parse(JSON.stringify(CASES[id].fires), (key, value) =>
      ["n", "answered", "eligible"].includes(key) ? Math.min(7, value) : value,
    ) as Seen;
    const { sideOf } = CASES[id].fires;
    expect(find({ ...cut, sideOf, passed: Math.min(cut.passed, 3), answered: Math.min(cut.answered, 4) })).toBeNull();
  });
});

describe("the words of cues", () => {
  it("ask for no name and for no reason that somebody has to give for themselves", () => {
    for (const text of Object.values(words)) {
      expect(text).not.toMatch(/\b(?:who|whose|whom|names?|anybody’s|justify|explain)\b/i);
      expect(text).not.toMatch(/why (?:did|do|are) you\b/i);
    }
  });
  it("ask nobody to stand up for what they said of themselves", () => {
    for (const id of ["ownCamps", "leaningOwn", "spreadOwn"] as const) {
      expect(words[id]).toContain("Nobody has to say where they stand.");
      expect(words[id]).toMatch(/may need/);
    }
    for (const { id, find } of rules) {
      const heard = /Hear one|speaks for|made you think|another answer/.test(words[id]);
      const { fires } = CASES[id];
      // A second vote is named to all, and its question is for whoever likes to answer.
      if (heard && fires.items.length > 0 && !fires.result.movement) expect(find({ ...fires, own: true })).toBeNull();
    }
  });
});

describe("chance", () => {
  it("is the upper tail of the binomial", () => {
    expect(atLeast(5, 5, 0.5)).toBeCloseTo(1 / 32, 9);
    expect(atLeast(6, 24, 0.1)).toBeCloseTo(0.0277, 3);
    expect(atLeast(0, 24, 0.1)).toBe(1);
    expect(atLeast(3, 2, 0.5)).toBe(0);
    // Two hundred people and more: no figure leaves the range.
    expect(atLeast(1100, 2000, 0.5)).toBeCloseTo(0.0000043, 6);
    expect(atLeast(2000, 2000, 0.999)).toBeGreaterThan(0);
  });
});
