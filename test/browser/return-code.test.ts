import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { returnCodeOf } from "../../client/pages/join/model/return-code.ts";
import { PHONE_HOST } from "../support/chromium.ts";
import { Client, makeRoom, newId } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints } from "../support/room-pages.ts";

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
    const device = async (name: string): Promise<Page> => {
      const page = await browser.newPage({
        viewport: { width: 390, height: 844 },
        isMobile: true,
        reducedMotion: "reduce",
      });
      complaints.listen(page, name);
      return page;
    };
    const goTo = (page: Page, path: string) => page.goto(`http://${PHONE_HOST}:${served.port}${path}`);

    await command({ do: "open", step: "mirror", round: 1, from: "setup" });
    const phone = await device("phone");
    await goTo(phone, `/j/${code}`);
    await phone.locator(".one-text").waitFor();
    // Twenty taps are made elsewhere; here the phone's own person answers by another connection.
    const resume = String(await phone.evaluate(`localStorage.getItem("both-hats:resume:${code}")`));
    const socket = await Client.join(served.url, code, { role: "participant", resume });
    const step = socket.view?.step;
    const questions = step?.exercise === "profile" ? step.settings.questions : [];
    const payload = questions.map(({ id }, at) => ({ itemId: id, v: (at * 3 + 1) % 5 }));
    await socket.done({ t: "answer", step: "mirror", round: 1, payload });
    await socket.close();
    await phone.reload();

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
    const second = await device("second");
    await goTo(second, `${link.pathname}${link.hash}`);
    await second.getByRole("button", { name: "My results" }).click();
    await expect.poll(() => bars(second)).toHaveLength(20);
    expect((await bars(second)).slice(0, 10)).toEqual(own);
    expect(new URL(second.url()).hash).toBe("");

    await command({ do: "end" });
    await second.reload();
    await expect.poll(() => bars(second)).toEqual(own);
    await look(second, "phone-ended-results");

    // By hand, after the end, on what is once more a device that was never here: a wrong character is found here, a stranger's code is found out by the room.
    await second.evaluate("localStorage.clear(); sessionStorage.clear()");
    await goTo(second, `/j/${code}`);
    await second.getByRole("button", { name: "I have a return code" }).click();
    const field = second.getByLabel("Return code");
    await field.fill(`${written.slice(0, -1)}${written.endsWith("7") ? "8" : "7"}`);
    await second.getByRole("button", { name: "Show my results" }).click();
    await second.getByText("That is not a complete return code").waitFor();
    await look(second, "phone-return-mistyped");
    await field.fill(returnCodeOf("stranger-stranger-1234") ?? "");
    await second.getByRole("button", { name: "Show my results" }).click();
    await second.getByText("Nobody here has this return code").waitFor();
    await field.fill(written.toLowerCase().replaceAll("-", " "));
    await second.getByRole("button", { name: "Show my results" }).click();
    await expect.poll(() => bars(second)).toEqual(own);
    expect(host.heard.filter((one) => one.t === "progress").at(-1)).toMatchObject({ joined: 1 });
    complaints.none();
  });
});
