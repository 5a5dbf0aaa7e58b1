/** Readiness before and after, and a plan to take along, on a real phone and the big screen. */
import { describe, expect, it } from "vitest";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints, Phone } from "../support/room-pages.ts";
import { goThroughQuestions, pickStop, send } from "./agenda/taps.ts";

const shift = (moment: string) => ({ id: moment, exercise: "shift", title: moment, minutes: 3, settings: { moment } });
const AGENDA = {
  v: 1,
  title: "Plans",
  locale: "en",
  steps: [
    shift("pre"),
    shift("post"),
    { id: "plan", exercise: "commit", title: "My plan", minutes: 7, settings: { short: true } },
  ],
};
const ITEMS = [1, 2, 3, 4, 5, 6];

const { served, browser } = await inBrowser();

describe("a plan, and readiness before and after", () => {
  it("R-53 R-54 shows the change and no moment alone; a plan half typed survives a reload and becomes a card", {
    timeout: 90_000,
  }, async () => {
    const complaints = new Complaints();
    const { code, keys } = await makeRoom(served.url, { agenda: AGENDA });
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    const others = await Promise.all(
      Array.from({ length: 5 }, (_, i) =>
        Client.join(served.url, code, { role: "participant", resume: `other-${i}-`.padEnd(24, "x") }),
      ),
    );
    const stage = await (await browser.newContext({ viewport: { width: 1920, height: 1080 } })).newPage();
    complaints.listen(stage, "stage");
    await stage.goto(`${served.url}/stage/${code}#${keys.stage}`);
    const phone = await Phone.join(browser, "Ada", served.port, code, complaints);
    await phone.sees("You’re in. Look up.");

    for (const [moment, v] of [
      ["pre", 4],
      ["post", 7],
    ] as const) {
      await host.command({ do: "open", step: moment, round: 1, from: "setup" });
      const payload = ITEMS.map((item) => ({ item, v }));
      for (const other of others) await other.done({ t: "answer", step: moment, round: 1, payload });
      await goThroughQuestions(phone.page, async () => {
        await pickStop(phone.page, v);
        return undefined;
      });
      await phone.sees("Saved");
      if (moment === "pre") await look(phone.page, "phone-shift");
      await host.command({ do: "close", step: moment });
      await host.command({ do: "reveal", step: moment });
      if (moment === "pre") {
        await stage.getByText("6 people have answered.").waitFor();
        expect(await stage.locator("main").textContent()).not.toMatch(/4\.0/);
      }
    }
    await stage.getByText("The average went up in 6 of 6.", { exact: false }).waitFor();
    await stage.locator(".slope-label", { hasText: "protect time for the future" }).waitFor();
    await look(stage, "stage-shift");
    await phone.page.getByText("Show the result here").click();
    await phone.page.locator(".slope-label").first().waitFor();
    await look(phone.page, "phone-shift-revealed");

    await host.command({ do: "open", step: "plan", round: 1, from: "setup" });
    const cue = phone.page.getByLabel("If …", { exact: true });
    await cue.fill("the phone rings");
    await phone.page.reload();
    await expect.poll(() => cue.inputValue()).toBe("the phone rings");
    await phone.page.locator(".plan-starters summary").click();
    await phone.page.locator(".plan-starters button").first().click();
    await expect.poll(() => cue.inputValue()).not.toBe("the phone rings");
    await phone.page.getByRole("button", { name: "Back to what I had" }).click();
    await expect.poll(() => cue.inputValue()).toBe("the phone rings");
    await phone.page.getByLabel("… then I will …").fill("let it ring twice");
    await phone.sees("Pick a day.");
    await phone.page.getByRole("button", { name: "2 weeks" }).click();
    await phone.page.locator(".plan-more summary").click();
    await phone.page.getByRole("radio", { name: /^The wall/ }).check();
    await send(phone.page);
    await phone.sees(/Now read it to your buddy/);
    await look(phone.page, "phone-commit");
    // A wall is about people themselves too: it goes up once enough have answered.
    const own = { ifCue: "the week begins", thenDo: "call one client", area: "people", share: "private" };
    for (const other of others)
      await other.done({
        t: "answer",
        step: "plan",
        round: 1,
        payload: { ...own, due: "2027-01-08", followUpDays: 30 },
      });
    await host.command({ do: "close", step: "plan" });
    const card = phone.page.getByRole("article", { name: "Your commitment" });
    await card.getByText("If the phone rings, then I will let it ring twice").waitFor();
    const calendar = await card.getByRole("link", { name: "Put it in my calendar" }).getAttribute("href");
    expect(decodeURIComponent(calendar ?? "")).toContain("SUMMARY:If the phone rings\\, then I will let it ring twice");
    await look(phone.page, "phone-commit-card");
    await host.command({ do: "reveal", step: "plan" });
    await host.command({ do: "turn", step: "plan", page: 1 });
    await stage.locator(".text-column li", { hasText: "let it ring twice" }).waitFor();
    await look(stage, "stage-commit");
    complaints.none();
    for (const one of [host, ...others]) await one.close();
  });
});
