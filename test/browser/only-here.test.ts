/** The big screen of a machine that no phone can reach. */
import { expect, it } from "vitest";
import { makeRoom } from "../support/client.ts";
import { misfits } from "../support/fit.ts";
import { inBrowser } from "../support/in-browser.ts";

const { served, browser } = await inBrowser({ env: { HOST: "127.0.0.1" } });

it("the lobby of a machine that no phone reaches says so beside address and code, which stay large", async () => {
  const { code, keys } = await makeRoom(served.url, { agenda: "icebreaker" });
  const page = await browser.newPage();
  for (const viewport of [
    { width: 1024, height: 768 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto(`${served.url}/stage/${code}#${keys.stage}`);
    const warning = await page.getByText("Phones cannot reach it").boundingBox();
    const large = await page.locator(".lobby-letters").boundingBox();
    if (!warning || !large) throw new Error("The lobby has no place");
    expect(large.height).toBeGreaterThan(viewport.height / 12);
    expect(large.x + large.width).toBeLessThanOrEqual(warning.x);
    expect(await misfits(page)).toEqual([]);
  }
});
