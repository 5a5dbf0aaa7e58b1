/** what a facilitator adds to a report is kept by itself, can be undone, and is never written over. */
import { describe, expect, it } from "vitest";
import { writing as words } from "#words/report-writing.ts";
import { logoOf, logoOut } from "../../../../client/pages/report/Logo.tsx";
import { changed } from "../../../../client/pages/report/writing/fields.tsx";
import { merge } from "../../../../client/pages/report/writing/merge.ts";
import { type Saved, type Writing, wireOf, writingOf } from "../../../../client/pages/report/writing/writing.ts";
import { recall } from "../../../../client/wire/storage.ts";
import type { KeptReport, ReportDraft } from "../../../../shared/protocol/report.ts";

/** A server that keeps one report as the room does, and timers that end when the test says so. */
class Place {
  kept: KeptReport = { version: 0, draft: {} };
  down = false;
  saves = 0;
  readonly #timers: (() => void)[] = [];

  open(code = "ABC234"): Writing {
    return writingOf({
      code,
      first: this.kept,
      save: async (version, draft): Promise<Saved> => {
        this.saves += 1;
        if (this.down) return { is: "failed", why: "No network." };
        if (version !== this.kept.version) return { is: "newer", kept: this.kept };
        this.kept = { version: version + 1, draft };
        return { is: "kept", version: version + 1 };
      },
      sendLogo: async () => ({ why: null }),
      after: (_, task) => this.#timers.push(task),
    });
  }

  /** All timers that have been set so far end. */
  async pass(writing: Writing): Promise<void> {
    for (const task of this.#timers.splice(0)) task();
    await writing.flush();
  }
}

describe("R-162 what a facilitator adds", () => {
  it("is kept by itself, many keys at once", async () => {
    const place = new Place();
    const writing = place.open();
    for (const why of ["L", "Le", "Lead"]) writing.change({ why }, "why");
    expect(writing.keeping.value.is).toBe("keeping");
    await place.pass(writing);
    expect(place.kept).toEqual({ version: 1, draft: { why: "Lead" } });
    expect(place.saves).toBe(1);
    expect(writing.keeping.value.is).toBe("kept");
  });

  it("can be undone and redone, one typing at once, and what is undone is kept as well", async () => {
    const place = new Place();
    const writing = place.open();
    for (const why of ["L", "Le", "Lead"]) writing.change({ why }, "why");
    writing.change({ why: "Lead", part: "Forward it." }, "part");
    writing.undo();
    expect(writing.draft.value).toEqual({ why: "Lead" });
    writing.undo();
    expect(writing.draft.value).toEqual({});
    expect(writing.canUndo.value).toBe(false);
    writing.redo();
    await place.pass(writing);
    expect(place.kept.draft).toEqual({ why: "Lead" });
  });

  it("comes together with what a colleague has added elsewhere in it meanwhile", async () => {
    const place = new Place();
    const [mine, theirs] = [place.open("ONE234"), place.open("TWO234")];
    theirs.change({ part: "Forward it." });
    await place.pass(theirs);
    mine.change({ why: "Lead" });
    await place.pass(mine);
    expect(place.kept.draft).toEqual({ why: "Lead", part: "Forward it." });
    expect(mine.draft.value).toEqual(place.kept.draft);
    expect(mine.clashes.value).toEqual([]);
  });

  it("is asked for where both have changed one sentence, and nothing is kept before", async () => {
    const place = new Place();
    const [mine, theirs] = [place.open("ONE234"), place.open("TWO234")];
    theirs.change({ why: "Theirs" });
    await place.pass(theirs);
    mine.change({ why: "Mine" });
    await place.pass(mine);
    expect(place.kept.draft).toEqual({ why: "Theirs" });
    expect(mine.draft.value).toEqual({ why: "Mine" });
    expect(mine.keeping.value.is).toBe("asking");
    const [clash] = mine.clashes.value;
    expect(clash).toMatchObject({ field: "why", theirs: { why: "Theirs" } });
    mine.settle(clash!, "theirs");
    await place.pass(mine);
    expect(mine.draft.value).toEqual({ why: "Theirs" });
    mine.undo();
    await place.pass(mine);
    expect(place.kept.draft).toEqual({ why: "Mine" });
  });

  it("waits for a server that cannot be reached, says so, and is there for the next page", async () => {
    const place = new Place();
    place.down = true;
    const writing = place.open("LEFT23");
    writing.change({ why: "Lead" });
    await place.pass(writing);
    expect(writing.keeping.value).toEqual({ is: "unkept", why: "No network." });
    place.down = false;
    const next = place.open("LEFT23");
    expect(next.draft.value).toEqual({ why: "Lead" });
    await place.pass(next);
    expect(place.kept.draft).toEqual({ why: "Lead" });
    expect(place.open("LEFT23").canUndo.value).toBe(false);
  });

  it("is sent without what is not a text yet", () => {
    const draft: ReportDraft = { why: "  ", part: "Go", asks: [{ what: " " }, { what: "Decide" }], sections: [] };
    expect(wireOf(draft)).toEqual({ part: "Go", asks: [{ what: "Decide" }] });
  });

  it("R-171 more for one theme than for all is not sent, keeps nothing else back, and is not lost", async () => {
    const place = new Place();
    const themes = (n: number): ReportDraft => ({ why: "Lead", writers: 7, obstacles: [{ theme: "Time", n }] });
    expect(wireOf(themes(7))).toEqual(themes(7));
    const writing = place.open("MANY23");
    writing.change(themes(8));
    await place.pass(writing);
    expect(writing.keeping.value.is).toBe("kept");
    expect(place.kept.draft).toEqual({ why: "Lead", writers: 7, obstacles: [{ theme: "Time" }] });
    const next = place.open("MANY23");
    expect(next.draft.value).toEqual(themes(8));
    next.change({ ...themes(8), writers: 9 });
    await place.pass(next);
    expect(place.kept.draft).toEqual({ ...themes(8), writers: 9 });
    expect(place.open("MANY23").canUndo.value).toBe(false);
    expect(recall("report-left:MANY23")).toBeNull();
  });

  it("R-173 a logo is sent with words, taken out where there is none in the plan's place, and put back by undo", async () => {
    const logo = { picture: "a".repeat(43), alt: "Hallmere" };
    expect(wireOf({ logo: { ...logo, alt: " " } })).toEqual({ logo: { ...logo, alt: words.logo.noAlt } });
    const place = new Place();
    const writing = place.open();
    writing.change({ logo });
    await place.pass(writing);
    writing.change({ logo: null });
    await place.pass(writing);
    expect(place.kept.draft).toEqual({ logo: null });
    writing.undo();
    await place.pass(writing);
    expect(place.kept.draft).toEqual({ logo });
    writing.undo();
    await place.pass(writing);
    expect(place.kept.draft).toEqual({});
  });
});

describe("R-173 a logo that is taken out", () => {
  const own = { picture: "a".repeat(43), alt: "Hers" };
  const plans = { picture: "b".repeat(43), alt: "The plan’s" };
  const room = { logo: plans };

  it("gives way to the plan's, and that to none", () => {
    expect(logoOf({ logo: own }, room)).toEqual(own);
    const once = changed({ logo: own }, "logo", logoOut({ logo: own }));
    expect(logoOf(once, room)).toEqual(plans);
    expect(logoOf(changed(once, "logo", logoOut(once)), room)).toBeUndefined();
  });
});

describe("R-162 two drafts of one report", () => {
  it("R-173 a logo and a sentence come together, and two logos are asked for", () => {
    const [one, other] = ["a", "b"].map((sign) => ({ picture: sign.repeat(43), alt: sign }));
    expect(merge({}, { logo: one }, { why: "Theirs" })).toEqual({ draft: { logo: one, why: "Theirs" }, clashes: [] });
    expect(merge({ logo: one }, { why: "Mine", logo: one }, {}).draft).toEqual({ why: "Mine" });
    expect(merge({}, { logo: one }, { logo: other })).toMatchObject({
      draft: { logo: one },
      clashes: [{ field: "logo" }],
    });
  });

  it("are brought together section by section", () => {
    const base = { sections: [{ id: "a" }, { id: "b" }] };
    const mine = { sections: [{ id: "b" }, { id: "a", note: "Said" }] };
    const theirs = { sections: [{ id: "a" }, { id: "b", off: true as const }] };
    expect(merge(base, mine, theirs)).toEqual({
      draft: {
        sections: [
          { id: "b", off: true },
          { id: "a", note: "Said" },
        ],
      },
      clashes: [],
    });
    const both = { sections: [{ id: "a", note: "Other" }, { id: "b" }] };
    expect(merge(base, mine, both).clashes).toMatchObject([{ field: "sections" }]);
  });

  it("lose what one of them has taken out, and keep what neither has changed", () => {
    expect(merge({ why: "Was", floor: 9 }, { floor: 9 }, { why: "Was", floor: 9 })).toEqual({
      draft: { floor: 9 },
      clashes: [],
    });
    expect(merge({ why: "Was" }, { why: "Was" }, {})).toEqual({ draft: {}, clashes: [] });
  });
});
