/** The report on paper, in every edition: all of it is there, nothing stands over anything, and no page is half empty. */
import { describe, expect, it } from "vitest";
import { agendas } from "../../shared/agenda/library.ts";
import { Edition } from "../../shared/protocol/edition.ts";
import { played } from "../agenda/live/played.ts";
import { inBrowser } from "../support/in-browser.ts";
import { outsideOf, overlapsIn, readPdf } from "../support/pdf-text.ts";
import { openAsFacilitator } from "../support/report-page.ts";

const { served, browser } = await inBrowser();
/** Faster than life, so that an hour takes seconds. */
const SPEED = 900;

/** What is printed: how many people, which groups, and how many pages it may take at most in the facilitator's and the client's edition. */
const CASES = [
  { id: "core", people: 9, pages: { facilitator: 8, client: 6, participants: 6 } },
  { id: "core", people: 5, pages: { facilitator: 8, client: 6, participants: 6 } },
  {
    id: "half-day",
    people: 24,
    groups: ["North", "South", "Office", "Field"],
    pages: { facilitator: 16, client: 12, participants: 12 },
  },
] as const;

describe.each(CASES)("$id with $people people, on A4 and Letter", ({ id, people, pages: most, ...rest }) => {
  it("is whole and legible in every edition", { timeout: 240_000 }, async () => {
    const ready = agendas.en.get(id);
    if (!ready) throw new Error(`no agenda ${id}`);
    const { id: _, purpose: __, minutes: ___, ...agenda } = ready;
    const made = await played(served.url, { agenda, people, speed: SPEED, ...rest });
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
    const page = await context.newPage();
    await openAsFacilitator(page, served.url, made);
    for (const edition of Edition.options) {
      await page.getByRole("radio").nth(Edition.options.indexOf(edition)).check();
      await page.locator(`main.report[data-edition="${edition}"]`).waitFor();
      const headings = await page.locator("main.report :is(h1, h2):visible:not(.unprinted *)").allTextContents();
      for (const format of ["A4", "Letter"] as const) {
        const name = `${edition}, ${format}`;
        const printed = await readPdf(await page.pdf({ format, preferCSSPageSize: false, tagged: true }));
        const text = printed.map(({ texts }) => texts.map(({ text }) => text).join(" ")).join(" ");
        const squeezed = text.replace(/\s+/g, "");
        for (const heading of headings) expect.soft(squeezed, `${name}: ${heading}`).toContain(heading.replace(/\s+/g, ""));
        for (const [at, one] of printed.entries()) {
          const where = `${name}, page ${at + 1}`;
          expect.soft(overlapsIn(one), `${where} overlaps`).toEqual([]);
          expect.soft(outsideOf(one), `${where} outside`).toEqual([]);
          expect.soft(one.tagged, `${where} tagged`).toBe(true);
          const lowest = Math.min(...one.texts.filter(({ bottom }) => bottom > 60).map(({ bottom }) => bottom));
          if (at < printed.length - 1) expect.soft(lowest, `${where} half empty`).toBeLessThan(one.height / 2);
        }
        expect.soft(printed.length, `${name} pages`).toBeLessThanOrEqual(most[edition]);
      }
    }
    await context.close();
  });
});
