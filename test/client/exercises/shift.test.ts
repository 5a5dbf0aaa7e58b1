/** A comparison in sentences. */
import { describe, expect, it } from "vitest";
import { noteOf, signed, summaryOf } from "../../../client/exercises/shift/words.ts";
import type { Compared } from "../../../shared/exercises/shift/result.ts";

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

  it("says when nothing has moved", () => {
    expect(summaryOf([item("1", 0), item("2", 0)], textOf)).toBe("On average nothing has moved.");
  });

  it("counts who is left out, and tells a yardstick that has moved by its direction", () => {
    expect(noteOf([item("1", 1)])).toEqual([]);
    const notes = noteOf([item("1", 1, { unpaired: 2, response: -1 }), item("2", 1, { unpaired: 1, response: -2 })]);
    expect(notes[0]).toBe("2 people did not answer each time and are left out.");
    expect(notes[1]).toContain("1.5 lower");
    expect(noteOf([item("1", 1, { response: 0.5 })])[0]).toContain("0.5 higher");
  });
});
