/** Plans and who may read them. */
import { describe, expect, it } from "vitest";
import { EXPORTS, isExportName } from "../../shared/exports/index.ts";
import { exportFile } from "../support/export.ts";
import { step, TestRoom } from "../support/room.ts";

type Share = "private" | "trainer" | "wall";

const plan = (share: Share, thenDo: string, over: object = {}) => ({
  kind: "start",
  ifCue: "a deadline slips",
  thenDo,
  area: "time",
  due: "2026-03-31",
  share,
  style: "secret style",
  followUpDays: 30,
  ...over,
});

/** One step, answered by so many people of each kind; what they wrote says which. */
function room(shares: Partial<Record<Share, number>>) {
  const on = new TestRoom([step("commit", "commit", {})]);
  const all = Object.entries(shares).flatMap(([share, n]) =>
    Array.from({ length: n }, (_, i) => plan(share as Share, `${share} ${i}`)),
  );
  const people = on.joinMany(all.length);
  on.vote("commit", Object.fromEntries(people.map((person, i) => [person, all[i]])));
  return { on, people };
}

const resultOf = (on: TestRoom) => {
  const { result } = on.frozen("commit");
  if (result.exercise !== "commit") throw new Error("not a commit");
  return result;
};
const textsCsv = (on: TestRoom) => exportFile(on.state, "texts.csv", "host", { now: 0, shuffle: () => [] }).body;
const wallOf = (on: TestRoom) => resultOf(on).wall.map(({ thenDo }) => thenDo);

/** Everything that leaves the room in any phase, for anybody but the writer. */
function everything(on: TestRoom): string {
  const seen: string[] = [];
  const look = () => {
    for (const role of ["participant", "stage", "host"] as const) seen.push(JSON.stringify(on.view(role)));
    for (const name of Object.keys(EXPORTS).filter(isExportName))
      seen.push(exportFile(on.state, name, "host", { now: on.now, shuffle: (n) => [...Array(n).keys()] }).body);
  };
  look();
  for (const command of ["reveal", "debrief"] as const) {
    on.host({ do: command, step: "commit" });
    look();
  }
  on.host({ do: "end" });
  look();
  return seen.join("\n");
}

describe("R-53 a plan is shown only to whom its writer has chosen", () => {
  it("a private plan is shown to nobody, and neither is the style line", () => {
    const { on } = room({ private: 6, trainer: 6, wall: 6 });
    const told = everything(on);
    expect(told).toContain("wall 3");
    expect(told).toContain("trainer 3");
    expect(told).not.toContain("private 3");
    expect(told).not.toContain("secret style");
    expect(told).not.toContain("2026-03-31");
  });

  it("what is for the trainer is on no phone and no stage", () => {
    const { on } = room({ trainer: 6, wall: 2 });
    expect(JSON.stringify(on.view("host"))).not.toContain("trainer 3");
    on.host({ do: "peek", step: "commit" });
    for (const phase of ["closed", "revealed", "debrief"]) {
      if (phase === "revealed") on.host({ do: "reveal", step: "commit" });
      if (phase === "debrief") on.host({ do: "debrief", step: "commit" });
      for (const role of ["participant", "stage"] as const)
        expect(JSON.stringify(on.view(role))).not.toContain("trainer 3");
      expect(JSON.stringify(on.view("host"))).toContain("trainer 3");
    }
    expect(textsCsv(on)).toContain("trainer 3");
  });

  it("R-50 the trainer reads them from five writers on", () => {
    const read = (shares: Parameters<typeof room>[0]) => {
      const { on } = room(shares);
      on.host({ do: "peek", step: "commit" });
      return textsCsv(on);
    };
    expect(read({ trainer: 4, wall: 4 })).not.toContain("trainer");
    expect(read({ trainer: 5 })).toContain("trainer 4");
  });

  it("R-08 the wall has no minimum, because its writers chose it; the figures have one", () => {
    expect(resultOf(room({ wall: 1, private: 2 }).on)).toMatchObject({ n: null, counts: null });
    const { on } = room({ wall: 1, private: 5 });
    expect(resultOf(on)).toMatchObject({ counts: { areas: {} } });
    expect(wallOf(on)).toEqual(["wall 0"]);
    on.host({ do: "reveal", step: "commit" });
    expect(JSON.stringify(on.view("stage"))).toContain("wall 0");
  });

  it("R-28 what the host hides is not on the wall", () => {
    const { on } = room({ wall: 3, private: 4 });
    on.host({ do: "moderate", what: "text", step: "commit", text: "a deadline slips → wall 1", to: "hidden" });
    expect(wallOf(on)).toEqual(["wall 0", "wall 2"]);
    expect(textsCsv(on)).not.toContain("wall 1");
  });

  it("the figures are withheld if one to four people have cards that nobody reads", () => {
    const shown = (shares: Partial<Record<Share, number>>) => resultOf(room(shares).on).counts !== null;
    expect(shown({ private: 6 })).toBe(true);
    expect(shown({ wall: 6 })).toBe(true);
    expect(shown({ wall: 6, private: 5 })).toBe(true);
    expect(shown({ wall: 6, private: 4 })).toBe(false);
    // The host reads the trainer's cards too, once they are enough to be listed.
    expect(shown({ wall: 3, trainer: 5, private: 1 })).toBe(false);
    expect(shown({ wall: 3, trainer: 4, private: 1 })).toBe(true);
    expect(shown({ wall: 3, trainer: 5 })).toBe(true);
  });

  it("a hidden card counts as one that nobody reads, so the figures may be withheld", () => {
    const { on } = room({ wall: 6 });
    on.host({ do: "moderate", what: "text", step: "commit", text: "a deadline slips → wall 1", to: "hidden" });
    expect(resultOf(on).counts).toBeNull();
    on.host({ do: "moderate", what: "text", step: "commit", text: "a deadline slips → wall 1", to: "shown" });
    expect(resultOf(on).counts).not.toBeNull();
  });
});

describe("what nobody chose is not counted", () => {
  /** A short form, answered by so many with an area and so many who left it alone. */
  function short(chose: number, left: number) {
    const on = new TestRoom([step("commit", "commit", { short: true })]);
    const nothing = { kind: undefined, area: undefined };
    const all = Array.from({ length: chose + left }, (_, i) =>
      plan("private", `plan ${i}`, i < chose ? { kind: undefined } : nothing),
    );
    const people = on.joinMany(all.length);
    on.vote("commit", Object.fromEntries(people.map((person, i) => [person, all[i]])));
    return on;
  }

  it("an area that was left alone, and a kind that was not asked for", () => {
    const on = short(6, 7);
    expect(resultOf(on)).toMatchObject({ n: 13, counts: { areas: { time: 6, growth: 0 } } });
    expect(resultOf(on).counts).not.toHaveProperty("kinds");
    const file = exportFile(on.state, "aggregate.csv", "host", { now: 0, shuffle: () => [] }).body;
    expect(file).not.toContain("kind:");
  });

  it("R-08 nor told of few who did choose", () => {
    expect(resultOf(short(4, 9)).counts).toEqual({ areas: null });
    expect(resultOf(short(0, 9)).counts).toEqual({ areas: null });
  });

  it("R-53 nor where those who chose and whose plans the host cannot read are few", () => {
    const areas = (trainer: number, unread: number) => {
      const on = new TestRoom([step("commit", "commit", {})]);
      const plans = (share: Share, chose: number) =>
        Array.from({ length: 6 }, (_, i) => plan(share, `${share} ${i}`, i < chose ? {} : { area: undefined }));
      const all = [...plans("trainer", trainer), ...plans("private", unread)];
      const people = on.joinMany(all.length);
      on.vote("commit", Object.fromEntries(people.map((person, i) => [person, all[i]])));
      return resultOf(on).counts?.areas;
    };
    // The host reads the plans of all six that are for the trainer, whoever of them chose an area.
    expect(areas(3, 2)).toBeNull();
    expect(areas(3, 5)).toMatchObject({ time: 8 });
    expect(areas(5, 0)).toMatchObject({ time: 5 });
  });
});
