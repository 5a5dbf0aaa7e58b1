/** What a facilitator has at hand, used by keyboard alone in a room where something else is going on. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { focused, press, tabTo } from "../support/keyboard.ts";
import { judge, look } from "../support/look.ts";
import { Complaints, Facilitator } from "../support/room-pages.ts";

const PEOPLE = 6;
const choice = (id: string, title: string) => ({
  id,
  exercise: "choice",
  title,
  minutes: 3,
  settings: { question: `${title}?`, options: ["More", "Less"] },
});
const AGENDA = { v: 1, title: "At hand", locale: "en", steps: [choice("way", "Which way"), choice("when", "When")] };

const { served, browser } = await inBrowser();

describe("a quick question", () => {
  it("is open within ten seconds, by keyboard alone, and leads back to the result below it", async () => {
    const complaints = new Complaints();
    const room = await makeRoom(served.url, { agenda: AGENDA });
    const crowd = await Promise.all(
      Array.from({ length: PEOPLE }, (_, place) =>
        Client.join(served.url, room.code, { role: "participant", resume: `asker-${place}-`.padEnd(24, "x") }),
      ),
    );
    const { page, context } = await Facilitator.of(browser, served.url, room, complaints);
    const stage = await context.newPage();
    await stage.goto(`${served.url}/stage/${room.code}`);
    const { keyboard } = page;
    const says = (label: string) => page.locator("#primary[aria-disabled=false]", { hasText: label }).waitFor();
    const answer = (step: string, payload: object) =>
      Promise.all(crowd.map((one) => one.done({ t: "answer", step, round: 1, part: "main", payload })));
    const asked = async () => {
      const told = await crowd[0]!.until("view", ({ view }) => view.step?.id.startsWith("q-") ?? false);
      return told.view.step!;
    };

    // Something is on the screens.
    await says("Start: Which way");
    await keyboard.press("g");
    for (const [press, next] of [
      ["Start", "Open"],
      ["Open", "Close"],
    ] as const) {
      await says(press);
      await keyboard.press("Enter");
      await says(next);
    }
    await answer("way", { options: ["More"] });
    for (const [press, next] of [
      ["Close", "Reveal"],
      ["Reveal", "Next: When"],
    ] as const) {
      await says(press);
      await keyboard.press("Enter");
      await says(next);
    }
    await stage.getByText("Which way").first().waitFor();

    const began = performance.now();
    await keyboard.press("q");
    await page.getByRole("textbox", { name: "Question", exact: true }).and(page.locator(":focus")).waitFor();
    await keyboard.type("Is it too warm in here?", { delay: 40 });
    await keyboard.press("Enter");
    const quick = await asked();
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(quick.settings).toMatchObject({ options: [{ text: "Yes" }, { text: "No" }, { text: "Not sure" }] });
    await answer(quick.id, { options: ["Yes"] });
    // The big button has the focus, so that the rest is Enter.
    for (const [press, next] of [
      ["Close", "Reveal"],
      ["Reveal", "Back to Which way"],
      ["Back", "Next: When"],
    ] as const) {
      await says(press);
      expect(await focused(page)).toContain(press);
      if (press === "Back") await stage.getByText("Is it too warm in here?").first().waitFor();
      await keyboard.press("Enter");
      await says(next);
    }
    await stage.getByText("Which way").first().waitFor();
    await stage.locator("figure, .picture, .chart").first().waitFor();
    expect(crowd[0]!.view?.step).toMatchObject({
      id: "way",
      phase: "revealed",
      result: { rounds: [{ answered: PEOPLE }] },
    });

    await busy(page, crowd);
    await notes(page);
    for (const tool of ["Stuck?", "Timer"]) {
      await press(page, new RegExp(`^${tool.replace("?", "\\?")}`));
      if (tool === "Stuck?") await press(page, "Something fails");
      await judge(page, tool);
      await keyboard.press("Escape");
      expect(await focused(page)).toContain(tool);
    }
    complaints.none();
    await context.close();
    await Promise.all(crowd.map((one) => one.close()));
  }, 40_000);
});

/** A question is open: it is not closed unasked, and what was typed waits. */
async function busy(page: Page, crowd: readonly Client[]): Promise<void> {
  const { keyboard } = page;
  const phaseOf = () => crowd[0]!.view?.step?.phase;
  await page.locator("#primary").focus();
  for (const label of ["Next: When", "Open"]) {
    await page.locator("#primary[aria-disabled=false]", { hasText: label }).waitFor();
    await keyboard.press("Enter");
  }
  await page.locator("#primary", { hasText: "Close" }).waitFor();
  await keyboard.press("q");
  await page.getByText("“When” is open. It stays open until you close it.").waitFor();
  await keyboard.type("Shall we stop early?");
  await look(page, "host-tool-quick");
  await standsApart(page);
  await keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Wait");
  await keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Question");
  expect(await page.getByRole("textbox", { name: "Question", exact: true }).inputValue()).toBe("Shall we stop early?");
  expect([crowd[0]!.view?.step?.id, phaseOf()]).toEqual(["when", "collecting"]);
  await keyboard.press("Enter");
  await tabTo(page, "Close it and ask");
  await page.locator(".confirm button[aria-disabled=false]").waitFor();
  await keyboard.press("Enter");
  await expect.poll(() => crowd[0]!.view?.step?.title).toBe("Shall we stop early?");
  expect(phaseOf()).toBe("collecting");
  await page.locator(".tool-panel").waitFor({ state: "detached" });
}

/** On a low screen too, the open panel covers neither the step's heading above nor the buttons below. */
async function standsApart(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 640 });
  const edges = await Promise.all(
    ["#step-title", ".tool-panel", ".tool-row", "#primary"].map(async (part) => {
      const { y, height } = (await page.locator(part).boundingBox())!;
      return [y, y + height];
    }),
  );
  const all = edges.flat();
  expect(all).toEqual([...all].sort((a, b) => a - b));
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** A line goes with Enter; half a line is there again after a reload. */
async function notes(page: Page): Promise<void> {
  const { keyboard } = page;
  await press(page, "Notes");
  await page.getByRole("textbox", { name: "What was said" }).and(page.locator(":focus")).waitFor();
  await keyboard.type("Two tables want a shorter day.");
  await keyboard.press("Enter");
  await page.locator(".jots-lines li", { hasText: "shorter day" }).waitFor();
  await expect.poll(() => page.getByText("Being saved…").count()).toBe(0);
  await keyboard.type("And one wan");
  await judge(page, "notes");
  await page.reload();
  await page.locator("#primary").waitFor();
  await press(page, "Notes");
  await page.locator(".jots-lines li", { hasText: "shorter day" }).waitFor();
  expect(await page.getByRole("textbox", { name: "What was said" }).inputValue()).toBe("And one wan");
  await keyboard.press("Escape");
}
