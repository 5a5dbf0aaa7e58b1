/** What the editions say of themselves, against what stands in them. */
import { signal } from "@preact/signals";
import { h } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { report as words } from "#words/report.ts";
import { after } from "#words/report-after.ts";
import { Report } from "../../../../client/pages/report/Report.tsx";
import { Edition } from "../../../../shared/protocol/edition.ts";
import type { Results } from "../../../../shared/protocol/http.ts";
import type { ReportDraft } from "../../../../shared/protocol/report.ts";
import { choiceStep } from "../../../support/room.ts";
import { draw } from "../../../support/small-dom.ts";
import { askedStep, these } from "../../report/asked.ts";

const asked = askedStep(choiceStep("vote", { question: "Which?", options: ["a", "b"] }), [
  these([9, { options: ["a"] }], [1, { options: ["b"] }]),
]);

// The data sheet says where the data is by where the page is.
beforeEach(() => void vi.stubGlobal("location", { origin: "http://localhost:8787" }));
afterEach(() => void vi.unstubAllGlobals());

function textOf(edition: Edition, draft: ReportDraft = {}, questions: Results["questions"] = []): string {
  const room = { code: "ABC234", title: "Offsite", locale: "en", status: "ended" } as const;
  const results: Results = {
    ...{ v: 1, edition, report: { version: 0, draft }, steps: [asked], questions, withheld: true },
    room: {
      ...{ ...room, createdAt: 0, endedAt: 1, expiresAt: 2, people: 10, remote: 0 },
      ...{ names: "off", groups: false, retentionDays: 30 },
    },
  };
  const model = {
    state: signal({ is: "ready", results, with: "report" } as const),
    ...{ writing: signal(null), note: signal(""), mayChoose: signal(false) },
    ...{ fetchResults: async () => {}, choose: async () => {}, download: async () => {} },
    fetchFile: async () => ({ ok: false, why: "", code: null, retry: false, wrongKey: false }) as const,
  };
  return draw(h(Report, { model })).document.body.text;
}

describe("R-171 the parking lot", () => {
  const draft: ReportDraft = {
    obstacles: [{ theme: "Reporting" }],
    parked: [
      { what: "Can the report be shorter?", answer: "From February on." },
      { what: "Who decides?", who: "The board", by: "2027-02-05" },
    ],
  };

  it.each(Edition.options)("is the facilitator's list in the %s edition, and nothing calls it empty", (edition) => {
    const text = textOf(edition, draft);
    expect(text).toContain(after.parked.title);
    expect(text).toContain("Can the report be shorter? From February on.");
    expect(text).toContain("Who decides? ");
    expect(text).toContain("by 5 February 2027");
    expect(text).toContain("Reporting");
    expect(text).not.toContain(words.questions.none);
  });

  it("is said to be empty where neither list has anything, and never to a client", () => {
    for (const edition of Edition.options)
      for (const parked of [[], [{ what: " " }]])
        expect(textOf(edition, { parked }).includes(words.questions.none), edition).toBe(edition !== "client");
  });

  it("keeps what the room has seen beside it", () => {
    const text = textOf("participants", draft, [{ text: "Why now?", state: "live", votes: 3 }]);
    expect(text).toContain("Why now?");
    expect(text).toContain("Who decides? ");
  });
});

describe("R-161 what an edition says of itself", () => {
  it("is how many must have answered, because a bar may be of one person", () => {
    const text = textOf("client");
    expect(text).toContain("results from fewer than 5 people are not shown, or fewer than 8 about themselves");
    expect(textOf("client", { floor: 10 })).toContain("results from fewer than 10 people are not shown");
    for (const edition of Edition.options)
      expect(textOf(edition)).not.toMatch(/figures? (with fewer|under) |people behind|nothing that people wrote/i);
  });

  it("R-83 leaves room for a cloud's words, which stand in every edition", () => {
    for (const edition of ["client", "participants"] as const) {
      expect(textOf(edition)).toContain(words.withheld[edition]);
      expect(words.withheld[edition]).toMatch(/only words that/);
    }
    expect(textOf("participants")).not.toContain("What people wrote is not in it");
  });
});
