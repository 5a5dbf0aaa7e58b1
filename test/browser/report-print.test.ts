/** The report on paper, in every edition: all of it is there, nothing stands over anything, and no page is half empty. */
import { describe, expect, it } from "vitest";
import { fill } from "#words/fill.ts";
import { report } from "#words/report.ts";
import { after } from "#words/report-after.ts";
import { agendas } from "../../shared/agenda/library.ts";
import { Edition } from "../../shared/protocol/edition.ts";
import type { RoomMade } from "../../shared/protocol/http.ts";
import type { ReportDraft } from "../../shared/protocol/report.ts";
import { played } from "../agenda/live/played.ts";
import { inBrowser } from "../support/in-browser.ts";
import { outsideOf, overlapsIn, readPdf } from "../support/pdf-text.ts";
import { openAsFacilitator } from "../support/report-page.ts";

const { served, browser } = await inBrowser();
/** The width of the reader's paper in points; the margins are the report's own. */
const WIDTHS = { A4: 596, Letter: 612 } as const;
/** Faster than life, so that an hour takes seconds. */
const SPEED = 900;

interface Case {
  id: string;
  people: number;
  format: keyof typeof WIDTHS;
  most: Record<Edition, number>;
  groups?: readonly string[];
}

/** What is printed, and how many pages it may take. */
const CASES = [
  { id: "core", people: 5, format: "A4", most: { facilitator: 8, client: 6, participants: 8 } },
  { id: "core", people: 24, format: "Letter", most: { facilitator: 8, client: 6, participants: 8 } },
  {
    ...{ id: "half-day", people: 24, format: "A4", most: { facilitator: 16, client: 12, participants: 16 } },
    groups: ["Operations", "Sales", "Head office", "Customer service"],
  },
] as const satisfies readonly Case[];

/** The workshop of a case, played to its end. */
async function workshopOf(one: Case) {
  const ready = agendas.en.get(one.id);
  if (!ready) throw new Error(`no agenda ${one.id}`);
  const { id: _, purpose: __, minutes: ___, ...agenda } = ready;
  const { people, groups } = one;
  const made = await played(served.url, { agenda, people, speed: SPEED, ...(groups && { groups }) });
  return { ...one, agenda, made };
}

// At once, as a workshop waits most of the time; and all in one page, which then has its code already.
const workshops = await Promise.all(CASES.map(workshopOf));
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });

describe.each(workshops)("$id with $people people, on $format", ({ most, format, groups, agenda, made }) => {
  it("R-169 is whole, legible and short in every edition", { timeout: 240_000 }, async () => {
    if (groups) await showGroups(made);
    await openAsFacilitator(page, served.url, made);
    for (const edition of Edition.options) {
      await page.getByRole("radio").nth(Edition.options.indexOf(edition)).check();
      await page.locator(`main.report[data-edition="${edition}"]`).waitFor();
      const headings = await page.locator("main.report :is(h1, h2):visible:not(.unprinted *)").allTextContents();
      const name = `${edition}, ${format}`;
      const printed = await readPdf(await page.pdf({ format, preferCSSPageSize: true, tagged: true }));
      const text = printed.map(({ texts }) => texts.map(({ text }) => text).join(" ")).join(" ");
      // Where anything is wider than the paper, Chromium shrinks every page to two thirds.
      const title = Math.max(0, ...(printed[0]?.texts ?? []).map(({ top, bottom }) => top - bottom));
      expect.soft(title, `${name} size of the title`).toBeGreaterThan(13);
      const squeezed = text.replace(/\s+/g, "");
      for (const heading of headings)
        expect.soft(squeezed, `${name}: ${heading}`).toContain(heading.replace(/\s+/g, ""));
      // A browser that finds something too wide prints all of it smaller.
      const foot = printed[0]?.texts.find((one) => one.text.startsWith("How far this goes."));
      if (!groups) expect.soft((foot?.top ?? 0) - (foot?.bottom ?? 0), `${name} size`).toBeCloseTo(9, 0);
      for (const [at, one] of printed.entries()) {
        const where = `${name}, page ${at + 1}`;
        expect.soft(overlapsIn(one), `${where} overlaps`).toEqual([]);
        expect.soft(outsideOf(one), `${where} outside`).toEqual([]);
        expect.soft(one.tagged, `${where} tagged`).toBe(true);
        // whose it is, from the second page on, and which page of how many.
        const said = one.texts.map(({ text }) => text).join(" ");
        const running = `${agenda.title} · ${report.editions.names[edition]}`;
        expect.soft(said.includes(running), `${where} running head`).toBe(at > 0);
        const sheet = fill(report.sheet, { n: at + 1, of: printed.length });
        expect.soft(said.replace(/\s+/g, " "), where).toContain(sheet);
        expect.soft(Math.round(one.width), `${where} width`).toBe(WIDTHS[format]);
        const lowest = Math.min(...one.texts.filter(({ bottom }) => bottom > 60).map(({ bottom }) => bottom));
        // Page one stands alone, however little there is to say. People's answers differ, and so does what stands on half a page.
        if (at > 0 && at < printed.length - 1)
          expect.soft(lowest, `${where} half empty`).toBeLessThan(one.height * 0.55);
      }
      expect.soft(printed.length, `${name} pages`).toBeLessThanOrEqual(most[edition]);
      const isTold = groups !== undefined;
      expect.soft(text.includes("Reporting: 8"), `${name} obstacles`).toBe(isTold);
      expect.soft(text.includes("by 5 February 2027"), `${name} parking lot`).toBe(isTold);
      // where the list has something, nothing says that it is empty.
      expect.soft(text.includes(report.questions.none), `${name} nobody added`).toBe(!isTold && edition !== "client");
      const ladder = printed.findIndex(({ texts }) => texts.some((one) => one.text.includes(after.ladder.title)));
      const rungs = Object.values(after.ladder.levels).map(({ name }) => name);
      // the ladder is read as a whole, on one page.
      const ofLadder = printed[ladder]?.texts.map((one) => one.text).join(" ") ?? "";
      if (edition === "client") for (const rung of rungs) expect.soft(ofLadder, `${name} ladder`).toContain(rung);
      const tables = await page.locator(".groups-table").count();
      expect.soft(tables > 0, `${name} groups`).toBe(groups !== undefined && edition === "facilitator");
      // Groups of six: a client, who is told of eight or more, reads of none.
      expect
        .soft(squeezed.includes("Agroupneeds8people."), `${name} none`)
        .toBe(groups !== undefined && edition === "client");
    }
  });
});

const DRAFT: ReportDraft = {
  shows: ["groups"],
  writers: 19,
  obstacles: [{ theme: "Reporting", n: 8 }, { theme: "Too many meetings" }],
  parked: [{ what: "Who decides across sites?", who: "Managing director", by: "2027-02-05" }],
};

/** Switches the groups on in the client edition, and says what gets in the way and what is open. */
async function showGroups({ code, keys }: RoomMade): Promise<void> {
  const kept = await fetch(`${served.url}/api/rooms/${code}/report`, {
    method: "PUT",
    headers: { authorization: `Bearer ${keys.host}`, "content-type": "application/json" },
    body: JSON.stringify({ version: 0, draft: DRAFT }),
  });
  expect(kept.status).toBe(200);
}
