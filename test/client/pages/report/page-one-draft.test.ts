/** the findings and sections of a report, as a facilitator has chosen, worded and placed them. */
import { describe, expect, it } from "vitest";
import type { ReportStep } from "../../../../client/pages/report/sections.ts";
import { findingsOf } from "../../../../client/pages/report/writing/proposed.ts";
import {
  inHerOrder,
  moved,
  sectionsIn,
  toldOf,
  withSection,
} from "../../../../client/pages/report/writing/section-order.ts";
import type { Proposal } from "../../../../client/report/findings.ts";
import type { ReportDraft } from "../../../../shared/protocol/report.ts";

const proposal = (key: string): Proposal => ({
  ...{ key, step: key, item: "", kind: "split", strength: 1, n: 24 },
  ...{ says: `Proposed ${key}.`, figures: "12 and 12 of 24." },
});
const all = ["a", "b", "c", "d"].map(proposal);
const proposed = { all, three: all.slice(0, 3) };
const step = (id: string): ReportStep => ({
  ...{ id, title: id, minutes: 1, skipped: false, reopened: 0, rounds: [], texts: [], privacy: "O" as const },
  ...{ exercise: "text" as const, settings: { question: "?" } },
});
const steps = ["one", "two", "three"].map(step);
const ids = (draft: ReportDraft) => inHerOrder(steps, draft).map(({ id }) => id);

describe("R-162 findings", () => {
  it("are the proposed ones, in the product's words, until she chooses", () => {
    expect(findingsOf({}, proposed).map(({ says, isHers }) => [says, isHers])).toEqual([
      ["Proposed a.", false],
      ["Proposed b.", false],
      ["Proposed c.", false],
    ]);
  });

  it("are hers where her sentence is another; the figures stay as they are", () => {
    const findings = [{ of: "d", says: "Nobody agrees. " }, { of: "a" }, { of: "b", says: "Proposed b." }];
    expect(findingsOf({ findings }, proposed)).toMatchObject([
      { key: "d", says: "Nobody agrees.", isHers: true, figures: "12 and 12 of 24." },
      { key: "a", says: "Proposed a.", isHers: false },
      { key: "b", isHers: false },
    ]);
  });

  it("of which no result stands behind are left out", () => {
    expect(findingsOf({ findings: [{ of: "gone", says: "Not true any more." }] }, proposed)).toEqual([]);
    expect(findingsOf({ findings: [] }, proposed)).toEqual([]);
  });
});

describe("R-162 sections", () => {
  it("stand in the plan's order until she moves one; what is new follows", () => {
    expect(ids({})).toEqual(["one", "two", "three"]);
    const up = moved({}, steps, "three", -1);
    expect(ids(up)).toEqual(["one", "three", "two"]);
    expect(ids({ sections: [{ id: "two" }, { id: "not there" }] })).toEqual(["two", "one", "three"]);
    expect(moved({}, steps, "one", -1)).toEqual({});
  });

  it("keep their places when something is added to one", () => {
    const noted = withSection({}, steps, { id: "two", note: "Said" });
    expect(ids(noted)).toEqual(["one", "two", "three"]);
    expect(noted.sections).toEqual([{ id: "one" }, { id: "two", note: "Said" }, { id: "three" }]);
  });
});

describe("R-170 the order of a client edition", () => {
  const orderOf = (edition: "client" | "facilitator", draft: ReportDraft) =>
    sectionsIn(edition, steps, draft, [{ step: "three" }, { step: "two" }, { step: "three" }]).map(({ id }) => id);

  it("is what page one has found, then the plan's; the facilitator reads the plan's", () => {
    expect(orderOf("client", {})).toEqual(["three", "two", "one"]);
    expect(orderOf("facilitator", {})).toEqual(["one", "two", "three"]);
  });

  it("is hers as soon as she has one; a note beside a section is no order", () => {
    expect(orderOf("client", withSection({}, steps, { id: "two", note: "Said" }))).toEqual(["three", "two", "one"]);
    expect(orderOf("client", moved({}, steps, "one", 1))).toEqual(["two", "one", "three"]);
  });
});

describe("R-168 what is told of a step, on the page as in its files", () => {
  const silent = step("two");

  it("is nothing of one that is left out, and for a client nothing of one that says nothing", () => {
    const noted: ReportDraft = { sections: [{ id: "two", says: "Hers", note: "Said" }] };
    expect(toldOf("facilitator", {}, silent)).toEqual({});
    expect(toldOf("client", {}, silent)).toBeNull();
    expect(toldOf("client", noted, silent)).toEqual({ says: "Hers", note: "Said" });
    expect(toldOf("facilitator", { sections: [{ id: "two", off: true }] }, silent)).toBeNull();
  });
});
