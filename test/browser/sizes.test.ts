/** Every phone screen on a small phone and with large text: nothing to scroll sideways, no word cut off. */
import { expect, it } from "vitest";
import { catalogue } from "#words/catalogue.ts";
import { later } from "#words/join-later.ts";
import { THINK_MS } from "../../client/pages/join/model/think.ts";
import { content, libraries } from "../../shared/agenda/library.ts";
import { catalogueOf, press } from "../support/catalogue-page.ts";
import { keepPicture, misfitsIn } from "../support/fit.ts";
import { inBrowser } from "../support/in-browser.ts";
import { unmarked } from "../support/marks.ts";
import { Complaints } from "../support/room-pages.ts";
import { drivers } from "./agenda/drivers/index.ts";
import { LEA } from "./agenda/styles.ts";

/** In CSS pixels and percent: the smallest phone that is still about, and text at twice its size. */
const SIZES = [
  { width: 320, height: 568, text: 100 },
  { width: 320, height: 568, text: 200 },
  { width: 390, height: 844, text: 200 },
] as const;

const { served, browser } = await inBrowser();
const complaints = new Complaints();
const catalogueAt = catalogueOf(async (path) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" });
  complaints.listen(page, "catalogue");
  await page.clock.install();
  await page.goto(`${served.url}${path}`);
  return page;
});

/** What a phone's page has to show before it is looked at. */
const SHOWN = {
  before: "main h1",
  asking: ".answer, .reading, .deck, .keep-this",
  closed: ".own > :not(.list-title)",
  talk: ".huddle",
  again: ".answer, .reading, .deck, .keep-this",
  result: "details.result",
  debrief: `h1:text("${later.debrief.title}")`,
} as const;

const only = process.env.ONLY?.split(",");
for (const { step } of libraries.en.steps.filter(({ step }) => !only || only.includes(step.id))) {
  it(`“${step.title}” (${step.id}) fits a small phone in every phase, also at 200 % text`, async () => {
    const { page, screens } = await catalogueAt(step);
    const { phone, host } = screens;
    const measure = async (name: string) => {
      expect.soft(await misfitsIn(phone, SIZES, { unfolded: true }), name).toEqual([]);
      await keepPicture(name, () => page.locator(".screen-phone iframe").screenshot());
    };
    for (const [place, name] of Object.entries(catalogue.places) as [keyof typeof SHOWN, string][]) {
      if (!(await press(page, name))) continue;
      await phone.locator(SHOWN[place]).first().waitFor();
      await measure(`${step.id} ${place}`);
      if ((place !== "asking" && place !== "again") || step.exercise === "note") continue;
      // what comes before the questions has pages of its own.
      if (step.exercise === "onehat" && place === "asking") {
        for (const { button } of content.en.words.onehat.pages.slice(1)) {
          const turn = host.locator("#primary", { hasText: button });
          await turn.click();
          await turn.waitFor({ state: "detached" });
          await measure(`${step.id} ${button}`);
        }
      }
      await page.clock.fastForward(THINK_MS);
      await drivers[step.exercise]({ page: phone, step, style: LEA, round: place === "again" ? 2 : 1 });
      await phone.locator(".standing.saved").waitFor();
      await measure(`${step.id} ${place} answered`);
      await page.emulateMedia({ forcedColors: "active" });
      expect.soft(await unmarked(phone), `${step.id} ${place}, in the system's colours`).toEqual([]);
      await keepPicture(`${step.id} ${place} forced`, () => page.locator(".screen-phone iframe").screenshot());
      await page.emulateMedia({ forcedColors: "none" });
    }
    complaints.none();
  });
}
