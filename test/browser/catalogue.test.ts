import type { Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { bind, sheetOf } from "../../shared/agenda/bind.ts";
import { agendas, libraries } from "../../shared/agenda/library.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import { exercises } from "../../shared/exercises/index.ts";
import { inBrowser } from "../support/in-browser.ts";
import { judge, look } from "../support/look.ts";
import { pagesOf } from "../support/pdf.ts";
import { Complaints } from "../support/room-pages.ts";

const SCREENS = ["phone", "stage", "host"] as const;
/** What a result looks like on the stage: a picture with its words, or a list of texts. */
const RESULT = ".picture, figure.chart, .texts, .hidden-note";

/** What prints on more than one sheet: now and the look back, two piles, and two talks with what is cut apart for them. */
const TWO_SHEETS = (step: Step) =>
  ["doubletake", "onehat"].includes(step.exercise) ||
  (step.exercise === "shift" && step.settings.moment === "post+then");

/** How many sheets a plan prints: one for each step that asks or on which people keep something, and a second for some. */
function sheetsOf(steps: readonly Step[], locale: string): number {
  const printed = steps.filter((step) => {
    const bound = bind(step, locale);
    return bound && (bound.exercise.schemas.answer !== null || sheetOf(bound)?.sheet.keep);
  });
  return printed.length + printed.filter(TWO_SHEETS).length;
}

const { served, browser } = await inBrowser();

describe("the catalogue and the paper version", () => {
  const pageOf = async (width: number, height: number, complaints: Complaints): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce" });
    const page = await context.newPage();
    complaints.listen(page, "catalogue");
    return page;
  };
  const frameOf = async (page: Page, name: (typeof SCREENS)[number]): Promise<Frame> => {
    const frame = await (await page.waitForSelector(`.screen-${name} iframe`)).contentFrame();
    if (!frame) throw new Error(`There is no ${name}`);
    return frame;
  };
  const go = (page: Page, place: string) => page.getByRole("button", { name: place, exact: true }).click();

  it("R-07: every exercise can be tried, and its stage shows no result before the reveal", async () => {
    const complaints = new Complaints();
    const page = await pageOf(1440, 900, complaints);
    await page.goto(`${served.url}/exercises`);
    const stage = await frameOf(page, "stage");
    const phone = await frameOf(page, "phone");
    const host = await frameOf(page, "host");
    for (const id of Object.keys(exercises)) {
      await page.evaluate((to) => location.assign(`#${to}`), id);
      await page.locator(`.list [aria-current][href]`).waitFor();
      await go(page, "Open");
      await stage.locator(id === "note" ? "main" : ".stage-collecting").waitFor();
      if (id === "note") continue;
      expect(await stage.locator(RESULT).count(), `${id} while voting`).toBe(0);
      await phone.locator("main button, main input, main textarea").first().waitFor();
      await go(page, "Closed");
      await stage.locator(".stage-closed").waitFor();
      expect(await stage.locator(RESULT).count(), `${id} once closed`).toBe(0);
      await go(page, "Result");
      await stage.locator(".stage-revealed").locator(RESULT).first().waitFor();
      await go(page, "Debrief");
      await host.getByText("Debrief", { exact: true }).first().waitFor();
      await stage.locator(".stage-debrief").waitFor();
      // Each once: every screen is looked at in both schemes where it is at home.
      await judge(phone, `${id}: phone`);
      await page.emulateMedia({ colorScheme: "dark" });
      await judge(stage, `${id}: stage, dark`);
      await page.emulateMedia({ colorScheme: "light" });
    }
    await look(page, "exercises-laptop");
    await page.setViewportSize({ width: 390, height: 844 });
    await look(page, "exercises-phone");
    complaints.none();
  });

  it("the host's own buttons move phone and stage, and the phone's answer counts", async () => {
    const complaints = new Complaints();
    const page = await pageOf(1440, 900, complaints);
    await page.goto(`${served.url}/exercises#text`);
    const [phone, stage, host] = await Promise.all(SCREENS.map((name) => frameOf(page, name)));
    await page.getByRole("button", { name: "0", exact: true }).click();
    await host!.locator("#primary", { hasText: "Open" }).click();
    await stage!.getByText("0 of 1 finished").waitFor();
    // It keeps nothing after the page, which is no news on a page for trying things.
    expect(await phone!.getByText("This browser forgets you").count()).toBe(0);
    await phone!.locator("textarea").fill("Fewer meetings");
    await phone!.getByRole("button", { name: "Send" }).click();
    await stage!.getByText("1 of 1 finished").waitFor();
    // One answer is too few to be shown.
    await host!.locator("#primary", { hasText: "Close" }).click();
    await go(page, "Result");
    await stage!
      .getByText(/too few to show/i)
      .first()
      .waitFor();
    // And a whole room, to which the screens follow.
    await page.getByRole("button", { name: "24", exact: true }).click();
    await stage!.locator(".stage-revealed").locator(RESULT).first().waitFor();
    await page.getByLabel("They answer").selectOption("nobody");
    await page.getByText("There is no result to reveal").waitFor();
    complaints.none();
  });

  it("a room can be started with any exercise", async () => {
    const complaints = new Complaints();
    const page = await pageOf(1280, 800, complaints);
    await page.goto(`${served.url}/exercises#text`);
    await page.getByRole("button", { name: "Start a workshop with this" }).click();
    await page.waitForURL(/\/host\/[0-9A-Z]{6}$/);
    await page.locator("#primary", { hasText: "Start" }).waitFor();
    complaints.none();
  });

  it("prints one sheet for each exercise of every agenda, on A4 and on Letter", async () => {
    const complaints = new Complaints();
    const page = await pageOf(1280, 800, complaints);
    for (const [id, { steps, locale }] of agendas.en) {
      await page.goto(`${served.url}/paper/${id}`);
      await page.locator(".sheet").first().waitFor();
      expect(pagesOf(await page.pdf({ format: "A4" })), id).toBe(sheetsOf(steps, locale));
    }
    await look(page, "paper");
    // A host's own plan: here, every step of the library.
    const steps = libraries.en.steps.map(({ step }) => step);
    const plan = { v: 1, title: "Everything", locale: "en", steps };
    await page.evaluate((json) => localStorage.setItem("both-hats:paper:ABCDEF", json), JSON.stringify(plan));
    await page.goto(`${served.url}/paper/ABCDEF`);
    await page.locator(".sheet").first().waitFor();
    for (const format of ["A4", "Letter"])
      expect(pagesOf(await page.pdf({ format })), `library, ${format}`).toBe(sheetsOf(steps, "en"));
    await page.getByLabel(/facilitator’s pages/).check();
    await page.getByRole("heading", { name: "Running it on paper" }).waitFor();
    await judge(page, "paper with the facilitator's pages");
    await page.goto(`${served.url}/paper/nothing`);
    await page.getByText("There is nothing to print").waitFor();
    complaints.none();
  });
});
