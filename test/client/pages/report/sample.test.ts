/** The report of a rehearsal: what marks it, and what it does not offer. */
import { signal } from "@preact/signals";
import { h } from "preact";
import { describe, expect, it } from "vitest";
import { fill, plural } from "#words/fill.ts";
import { report } from "#words/report.ts";
import { sample } from "#words/sample-report.ts";
import { Report } from "../../../../client/pages/report/Report.tsx";
import { RealMinimum } from "../../../../client/pages/report/Sample.tsx";
import type { ReportStep } from "../../../../client/pages/report/sections.ts";
import type { Results } from "../../../../shared/protocol/http.ts";
import { draw } from "../../../support/small-dom.ts";

const round: ReportStep["rounds"][number] = {
  round: 1,
  eligible: 3,
  answered: 3,
  passed: 0,
  result: { exercise: "text", n: 3, texts: [], more: 0 },
};
const step = (over: Partial<Pick<ReportStep, "rounds" | "minimum">> = {}): ReportStep => ({
  id: "a",
  title: "A question",
  minutes: 4,
  privacy: "O",
  skipped: false,
  reopened: 0,
  texts: [],
  rounds: [round],
  exercise: "text",
  settings: { question: "What?" },
  ...over,
});
const room: Results["room"] = {
  code: "ABC234",
  title: "Offsite",
  locale: "en",
  status: "ended",
  createdAt: 0,
  endedAt: 1,
  expiresAt: 2,
  people: 3,
  remote: 0,
  names: "off",
  groups: false,
  retentionDays: 30,
};

const of = (room: Results["room"], steps: Results["steps"]): Results => ({
  v: 1,
  edition: "facilitator",
  report: { version: 0, draft: {} },
  room,
  steps,
  questions: [],
});

function drawn(results: Results) {
  const model = {
    state: signal({ is: "ready", results, with: "host" } as const),
    writing: signal(null),
    note: signal(""),
    mayChoose: signal(true),
    fetchResults: async () => {},
    choose: async () => {},
    download: async () => {},
    fetchFile: async () => ({ ok: false, why: "", code: null, retry: false, wrongKey: false }) as const,
  };
  return draw(h(Report, { model })).document.body;
}

describe("R-46 the report of a rehearsal", () => {
  it("is marked across each page and in words, and offers no file", () => {
    const results = of({ ...room, rehearsal: true }, [step({ minimum: 3 })]);
    const page = drawn(results);
    expect(page.all().map((one) => one.attributes.get("data-mark"))).toContain(sample.mark);
    expect(page.text).toContain(sample.what);
    expect(page.text).toContain(fill(sample.real, { n: 3 }));
    const buttons = page.named("button").map(({ text }) => text);
    expect(buttons).toEqual([report.actions.print]);
  });

  it("a real report has none of it, and its files", () => {
    const page = drawn(of(room, [step()]));
    expect(page.all().some((one) => one.attributes.has("data-mark"))).toBe(false);
    expect(page.text).not.toContain(sample.mark);
    expect(page.named("button").map(({ text }) => text)).toContain(report.actions.files["results.json"]);
  });

  it("says beside a step where there were too few for a real figure", () => {
    const said = (one: ReportStep) => draw(h(RealMinimum, { step: one })).document.body.text;
    expect(said(step({ minimum: 5 }))).toContain(plural(3, sample.few));
    for (const enough of [step({ minimum: 3 }), step({ minimum: 5, rounds: [] })])
      expect(said(enough)).not.toContain("too few");
  });
});
