import { describe, expect, it } from "vitest";
import type { SegmentRow } from "../../../client/charts/segments/SegmentRows.tsx";
import { hiddenLine, saidOfGroups } from "../../../client/charts/segments/segment-words.ts";
import { widest } from "../../../client/charts/segments/widest.ts";
import type { SplitItem } from "../../../client/charts/split.ts";

const NAMES = { L: "Mainly leading", B: "Equally both", M: "Mainly managing" };
const TONES = { L: "leading", B: "both", M: "managing" } as const;

/** So many people said each. */
function said(counts: Partial<Record<keyof typeof NAMES, number>>): SplitItem {
  const options = (["L", "B", "M"] as const).map((id) => ({
    ...{ id, text: NAMES[id], tone: TONES[id], count: counts[id] ?? 0 },
  }));
  const n = options.reduce((sum, { count }) => sum + count, 0);
  return { is: "options", id: "c1", n, flag: null, polarisation: null, options };
}

function scale(mean: number, n = 6): SplitItem {
  return {
    ...{ is: "scale", id: "ready", n, flag: null, polarisation: null, counts: { 3: n }, mean },
    scale: { min: 0, max: 5, low: "not at all", high: "fully" },
  };
}

const rowsOf = (room: SplitItem, groups: Record<string, SplitItem | null>): SegmentRow[] => [
  { name: "Everyone", item: room },
  ...Object.entries(groups).map(([name, item]) => ({ name, item })),
];
const says = (room: SplitItem, groups: Record<string, SplitItem | null>) => saidOfGroups(rowsOf(room, groups))?.says;

describe("what groups say", () => {
  it("6 of 6 against 0 of 6 is told, though the room as a whole ties", () => {
    const tie = said({ L: 6, M: 6 });
    expect(says(tie, { North: said({ L: 6 }), South: said({ M: 6 }) })).toBe(
      "North: “Mainly leading”, 6 of 6. South: “Mainly managing”, 6 of 6.",
    );
    const spread = said({ L: 6, B: 3, M: 3 });
    expect(says(spread, { North: said({ L: 6 }), South: said({ B: 3, M: 3 }) })).toBe(
      "“Mainly leading”: 6 of 6 in North; 0 of 6 in South.",
    );
  });

  it("the widest difference of several groups, and all groups that share an end of it", () => {
    const room = said({ L: 12, M: 12 });
    const groups = {
      North: said({ L: 6 }),
      South: said({ L: 3, M: 3 }),
      East: said({ M: 6 }),
      West: said({ L: 3, M: 3 }),
    };
    expect(says(room, groups)).toBe("North: “Mainly leading”, 6 of 6. East: “Mainly managing”, 6 of 6.");
    expect(saidOfGroups(rowsOf(room, groups))).toMatchObject({ of: ["L", "M"], groups: ["North", "East"] });
    const three = { North: said({ L: 6 }), South: said({ L: 1, M: 5 }), West: said({ L: 1, M: 5 }) };
    expect(says(said({ L: 8, M: 10 }), three)).toBe(
      "“Mainly managing”: 5 of 6 each in South and West; 0 of 6 in North.",
    );
  });

  it("an answer in which the groups are equal is passed over, whichever is offered first", () => {
    expect(says(said({ L: 6, B: 3, M: 3 }), { North: said({ L: 3, B: 3 }), South: said({ L: 3, M: 3 }) })).toBe(
      "“Equally both”: 3 of 6 in North; 0 of 6 in South.",
    );
  });

  it("many groups at one end are counted", () => {
    const all = Object.fromEntries(["North", "South", "East"].map((name) => [name, said({ L: 6 })]));
    expect(says(said({ L: 18, M: 6 }), { ...all, West: said({ L: 3, M: 3 }) })).toBe(
      "“Mainly leading”: 100% in 3 groups; 3 of 6 in West.",
    );
    const means = Object.fromEntries(["North", "South", "East"].map((name) => [name, scale(2)]));
    expect(says(scale(3), { ...means, West: scale(4.5) })).toBe("Widest apart: West 4.5; 3 groups 2.0.");
  });

  it("a group whose own answers tie is no camp", () => {
    expect(says(said({ L: 9, M: 3 }), { North: said({ L: 6 }), South: said({ L: 3, M: 3 }) })).toBe(
      "“Mainly leading”: 6 of 6 in North; 3 of 6 in South.",
    );
  });

  it("groups that answered alike are said to, and none of them is set off", () => {
    const room = said({ L: 8, M: 4 });
    expect(saidOfGroups(rowsOf(room, { North: said({ L: 4, M: 2 }), South: said({ L: 4, M: 2 }) }))).toEqual({
      ...{ says: "The groups answered much alike.", of: [], groups: [] },
    });
    expect(says(said({ L: 11, M: 9 }), { North: said({ L: 6, M: 4 }), South: said({ L: 5, M: 5 }) })).toBe(
      "The groups answered much alike.",
    );
  });

  it("hidden groups are no difference: one that is told stands against the room, none is said to be none", () => {
    const room = said({ L: 8, M: 4 });
    const one = { North: said({ L: 6 }), South: null };
    expect(says(room, one)).toBe("“Mainly leading”: 6 of 6 in North, and 8 of 12 in the whole room.");
    expect(says(room, { North: null, South: null })).toBeUndefined();
  });

  it("a long answer is not quoted", () => {
    const long = (a: number, b: number): SplitItem => ({
      ...{ is: "options", id: "q", n: a + b, flag: null, polarisation: null },
      options: [
        { id: "a", text: "We agree on what must never happen, and each depot decides how", tone: "plain", count: a },
        { id: "b", text: "Head office decides", tone: "plain", count: b },
      ],
    });
    expect(says(long(6, 6), { North: long(6, 0), South: long(0, 6) })).toBe(
      "One answer: 6 of 6 in North; 0 of 6 in South.",
    );
  });

  it("means lie apart by what is read of them", () => {
    expect(says(scale(3), { North: scale(4.24), South: scale(1.76), West: scale(3) })).toBe(
      "Widest apart: North 4.2; South 1.8.",
    );
    expect(says(scale(3), { North: scale(3.04), South: scale(2.96) })).toBe(
      "On average, the groups answered much alike.",
    );
    expect(says(scale(3, 11), { North: scale(4.2) })).toBe("North is at 4.2, the whole room at 3.0.");
  });

  it("the size of a difference compares items: shares of a group, and parts of a scale", () => {
    const size = (groups: Record<string, SplitItem>) =>
      widest(Object.entries(groups).map(([name, item]) => ({ name, item })))?.size;
    expect(size({ North: said({ L: 6 }), South: said({ M: 6 }) })).toBe(1);
    expect(size({ North: scale(5), South: scale(2.5) })).toBe(0.5);
    expect(size({})).toBeUndefined();
  });

  it("what is not drawn is one line", () => {
    expect(hiddenLine([])).toBeUndefined();
    expect(hiddenLine(["Finance", "Research"])).toBe("Too few to show: Finance, Research.");
    expect(hiddenLine(["a", "b", "c"].map((one) => one.repeat(30)))).toBe("Too few to show: 3 groups.");
  });
});
