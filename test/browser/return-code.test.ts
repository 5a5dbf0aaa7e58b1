import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { returnCodeOf } from "../../client/pages/join/model/return-code.ts";
import { PHONE_HOST } from "../support/chromium.ts";
import { Client, makeRoom, newId } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints } from "../support/room-pages.ts";

const OFTEN = ["Never", "Rarely", "Sometimes", "Often", "Very often"] as const;

const { served, browser } = await inBrowser();

describe("R-33 a return code", () => {
  it("opens one's own profile on another device, after a reload and after the end, and nobody else's", {
    timeout: 60_000,
  }, async () => {
    const complaints = new Complaints();
    const steps = [{ id: "mirror", exercise: "profile", title: "Mirror", minutes: 5, settings: {} }];
    const { code, keys } = await makeRoom(served.url, { agenda: { v: 1, title: "Mirrors", locale: "en", steps } });
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    const command = (what: object) => host.done({ t: "command", id: newId(), command: what });
    const device = async (name: string, path: string): Promise<Page> => {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        isMobile: true,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      complaints.listen(page, name);
      await page.goto(`http://${PHONE_HOST}:${served.port}${path}`);
      return page;
    };

    await command({ do: "open", step: "mirror", round: 1, from: "setup" });
    const phone = await device("phone", `/j/${code}`);
    const question = phone.locator(".one-text");
    for (let at = 0; at < 20; at += 1) {
      const text = await question.textContent();
      await phone.getByRole("button", { name: OFTEN[(at * 3 + 1) % 5]!, exact: true }).click();
      await expect.poll(async () => ((await question.count()) === 0 ? null : question.textContent())).not.toBe(text);
    }
    const bars = (page: Page) => page.locator(".pair-bar").allTextContents();
    await phone.getByText("Your mirror. Only you see it.").waitFor();
    const own = await bars(phone);
    expect(own).toHaveLength(10);

    // The vote goes on, and the mirror can be had again from the foot.
    await command({ do: "close", step: "mirror" });
    await phone.getByText("Closed").first().waitFor();
    await phone.getByRole("button", { name: "My results" }).click();
    const written = (await phone.locator(".return-code").textContent()) ?? "";
    expect(written).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
    const link = new URL(await phone.getByLabel("Or keep this link").inputValue());
    await look(phone, "phone-my-results");

    // By the link, on another device: its secret leaves the address bar at once.
    const second = await device("second", `${link.pathname}${link.hash}`);
    await second.getByRole("button", { name: "My results" }).click();
    await expect.poll(() => bars(second)).toHaveLength(20);
    expect((await bars(second)).slice(0, 10)).toEqual(own);
    expect(new URL(second.url()).hash).toBe("");

    await command({ do: "end" });
    await second.reload();
    await expect.poll(() => bars(second)).toEqual(own);
    await look(second, "phone-ended-results");

    // By hand, after the end: a wrong character is found here, a stranger's code is found out by the room.
    const third = await device("third", `/j/${code}`);
    await third.getByRole("button", { name: "I have a return code" }).click();
    const field = third.getByLabel("Return code");
    await field.fill(`${written.slice(0, -1)}${written.endsWith("7") ? "8" : "7"}`);
    await third.getByRole("button", { name: "Show my results" }).click();
    await third.getByText("That is not a complete return code").waitFor();
    await look(third, "phone-return-mistyped");
    await field.fill(returnCodeOf("stranger-stranger-1234") ?? "");
    await third.getByRole("button", { name: "Show my results" }).click();
    await third.getByText("Nobody here has this return code").waitFor();
    await field.fill(written.toLowerCase().replaceAll("-", " "));
    await third.getByRole("button", { name: "Show my results" }).click();
    await expect.poll(() => bars(third)).toEqual(own);
    expect(host.heard.filter((one) => one.t === "progress").at(-1)).toMatchObject({ joined: 1 });
    complaints.none();
  });
});
