/** What is printed of a plan, as Chromium prints it: how many pages, and nothing cut. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { libraries } from "../../shared/agenda/library.ts";
import { pictureType } from "../../shared/picture.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { pagesOf } from "../support/pdf.ts";
import { Complaints } from "../support/room-pages.ts";

const { served, browser } = await inBrowser();

const library = libraries.en.steps.map(({ step }) => step);
/** As many steps as wanted: those of the library, again and again. */
const planOf = (n: number) => ({
  v: 1,
  title: `A plan with a long title that does not fit on a single line of any paper: ${n} steps`,
  client: "Northwind Manufacturing",
  people: 24,
  start: "09:00",
  end: "17:00",
  locale: "en",
  steps: Array.from({ length: n }, (_, place) => ({ ...library[place % library.length]!, id: `s${place}` })),
});

it("prints run sheet, agenda, data sheet and table cards of 5 and of 40 steps, on A4 and on Letter", async () => {
  const complaints = new Complaints();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  complaints.listen(page, "prints");
  await page.goto(`${served.url}/paper/plan`);
  await page.getByText("There is nothing to print").waitFor();
  for (const [n, most] of [
    [5, { run: 1, agenda: 1, data: 1 }],
    [40, { run: 1, agenda: 2, data: 1 }],
  ] as const) {
    await page.evaluate(
      (json) => localStorage.setItem("both-hats:paper:plan", json),
      JSON.stringify({ ...planOf(n), id: `own-${n}` }),
    );
    for (const sheet of ["run", "agenda", "data"] as const) {
      // Another query loads the page anew.
      await page.goto(`${served.url}/paper/plan?sheet=${sheet}&n=${n}#own-${n}`);
      await page.locator(`.is-${sheet} tbody tr`).first().waitFor();
      for (const format of ["A4", "Letter"]) {
        expect.soft(pagesOf(await page.pdf({ format })), `${sheet}, ${n}, ${format}`).toBeLessThanOrEqual(most[sheet]);
      }
      await isWhole(page, `${sheet}, ${n}`);
      if (n === 40) await look(page, `prints-${sheet}`);
    }
  }

  const { code, keys } = await makeRoom(served.url, { agenda: planOf(5), names: "required", retentionDays: 7 });
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  await page.goto(`${served.url}/host/${code}#${keys.host}`);
  const opened = page.context().waitForEvent("page");
  await page.getByRole("link", { name: /Table cards/ }).click();
  const cards = await opened;
  complaints.listen(cards, "cards");
  await cards.getByRole("link", { name: "Data sheet" }).waitFor();
  // This server's address is this machine's alone, so the door is told as a network's.
  await cards.evaluate(
    (code) => localStorage.setItem(`both-hats:door:${code}`, `http://192.168.1.4:8787/j/${code}`),
    code,
  );
  await cards.reload();
  const link = cards.getByRole("link", { name: /Download the picture/ });
  const [download] = await Promise.all([cards.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe(`join-${code}.png`);
  const png = readFileSync(await download.path());
  expect([pictureType(png), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(["image/png", 1920, 1080]);
  await look(cards, "prints-cards");
  for (const format of ["A4", "Letter"]) expect.soft(pagesOf(await cards.pdf({ format })), format).toBe(1);
  await isWhole(cards, "cards");
  await cards.getByRole("link", { name: "Data sheet" }).click();
  await cards.getByText("Everything is deleted 7 days after the end").waitFor();
  await host.close();
  complaints.none();
});

/** At the narrower paper's width nothing sticks out of its cell, card or sheet. */
async function isWhole(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ media: "print" });
  // 180 mm: A4 without its margins.
  await page.setViewportSize({ width: 680, height: 1000 });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".sheet, .sheet td, .sheet th, .sheet dd, .card, .card > *")]
      .filter(
        (one) =>
          one.scrollWidth > one.clientWidth + 1 || (one.matches(".card") && one.scrollHeight > one.clientHeight + 1),
      )
      .map((one) => `${one.tagName} ${one.className}: ${one.textContent.slice(0, 40)}`),
  );
  expect.soft(cut, name).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ media: null });
}
