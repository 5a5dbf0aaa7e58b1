/** The catalogue for a file of tests that look at one step after the other: a page that stays open costs far less than a new one. */
import type { Frame, Page } from "playwright-core";
import { afterEach } from "vitest";

/** Where each of the catalogue's screens stands. */
export type Screens = Record<"phone" | "stage" | "host", Frame>;

/**
 * What brings the catalogue to a step before it begins, and returns when all screens show `title`. No two steps may have the same
 * one after the other: it tells the step from the one before. `open` opens a page at a path. A test that fails takes its page with it.
 */
export function catalogueOf(open: (path: string) => Promise<Page>) {
  let kept: { page: Page; screens: Screens } | undefined;
  afterEach(async ({ task }) => {
    if (task.result?.state !== "fail") return;
    await kept?.page.close();
    kept = undefined;
  });
  return async ({ id, title }: { id: string; title: string }): Promise<{ page: Page; screens: Screens }> => {
    if (kept) await kept.page.evaluate((to) => location.assign(`#${to}`), id);
    else {
      const page = await open(`/exercises#${id}`);
      const [phone, stage, host] = [await at(page, "phone"), await at(page, "stage"), await at(page, "host")];
      kept = { page, screens: { phone, stage, host } };
    }
    for (const screen of Object.values(kept.screens))
      await screen.getByText(title).first().waitFor({ state: "attached" });
    return kept;
  };
}

/**
 * Presses one of the catalogue's buttons, where there is one of this name, and says whether there is. By script: that people can
 * press them is asked once, in `catalogue.test.ts`.
 */
export function press(page: Page, name: string): Promise<boolean> {
  return page.locator(".controls button").evaluateAll((all, name) => {
    const button = all.find(({ textContent }) => textContent === name);
    (button as HTMLElement | undefined)?.click();
    return button !== undefined;
  }, name);
}

async function at(page: Page, name: keyof Screens): Promise<Frame> {
  const frame = await (await page.waitForSelector(`.screen-${name} iframe`)).contentFrame();
  if (!frame) throw new Error(`There is no ${name}`);
  return frame;
}
