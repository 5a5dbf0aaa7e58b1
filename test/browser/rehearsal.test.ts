/** A plan of one's own, rehearsed with simulated people to its sample report, taken back into the plan and made real. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { fill } from "#words/fill.ts";
import { plan } from "#words/plan.ts";
import { rehearsal } from "#words/rehearsal.ts";
import { sample } from "#words/sample-report.ts";
import { speakOnce } from "#words/speak-once.ts";
import { takeRun } from "#words/take-run.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import { Client } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints } from "../support/room-pages.ts";

const { served, browser } = await inBrowser();
const PEOPLE = 30;
const question: Step = {
  id: "which",
  exercise: "choice",
  title: "Which depot first?",
  minutes: 4,
  notes: "Say: “One question, and nobody is right.” Press {Open}.\n\nWhen most have answered, press {Close}.",
  settings: {
    question: "Which depot goes first?",
    options: [
      { id: "a", text: "Leeds" },
      { id: "b", text: "Hull" },
      { id: "c", text: "York" },
    ],
    predict: true,
  },
};
const PLAN = {
  v: 1,
  title: "Depot day",
  locale: "en",
  people: PEOPLE,
  steps: [
    question,
    { id: "way", exercise: "text", title: "In the way", minutes: 3, settings: { question: "What is in our way?" } },
  ],
};

/** Presses the big button once it says so. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.locator("#primary").getByText(name);
  await button.waitFor();
  await page.locator('#primary[aria-disabled="false"]').click();
}

it("a plan of one's own, with 30 simulated people over the wire, to its sample report", {
  timeout: 60_000,
}, async () => {
  const complaints = new Complaints();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
  complaints.listen(page, "host");
  await page.goto(`${served.url}/plan`);
  const file = { name: "plan.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(PLAN)) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByText("Saved on this machine", { exact: true }).waitFor();
  await page.getByRole("button", { name: plan.more.open, exact: true }).click();
  await page.getByRole("checkbox", { name: /^Rehearsal/ }).check();
  await page.getByRole("button", { name: "Start the workshop" }).click();
  await page.waitForURL("**/host/*");
  const code = new URL(page.url()).pathname.split("/")[2] ?? "";

  const people = page.getByRole("region", { name: rehearsal.people.label });
  const howMany = people.getByRole("spinbutton");
  await expect.poll(() => howMany.inputValue()).toBe(String(PEOPLE));
  await howMany.fill("200");
  await people.getByRole("button", { name: rehearsal.people.act }).click();
  await people.getByText(/At most 150/).waitFor();
  await howMany.fill(String(PEOPLE));
  await look(page, "rehearsal-lobby");
  await people.getByRole("button", { name: rehearsal.people.act }).click();
  await people.getByText(`${PEOPLE - 1} of ${PEOPLE} simulated people are in`).waitFor({ timeout: 20_000 });

  // Speak it once: two paragraphs.
  const aloud = page.locator(".speak-once");
  await aloud.getByRole("button", { name: speakOnce.start }).click();
  await aloud.getByRole("button", { name: speakOnce.next }).click();
  await aloud.getByRole("button", { name: speakOnce.last }).click();
  await aloud.getByText(/^“One question, and nobody is right …”: you took 0:\d\d, planned 0:03/).waitFor();

  // Something is changed on the way.
  const key = await page.evaluate((name) => localStorage.getItem(name) ?? "", `both-hats:key:host:${code}`);
  const host = await Client.join(served.url, code, { role: "host", key });
  await host.command({ do: "edit", step: { ...question, title: "Which depot next?" } });

  for (const title of ["Which depot next?", "In the way"]) {
    await press(page, new RegExp(title.replace("?", "\\?")));
    await press(page, "Open");
    await people.getByRole("button", { name: rehearsal.people.hurryOf }).click();
    await page
      .getByText(/^(Everyone has finished\.|30 of 30 finished\.)/)
      .first()
      .waitFor();
    await press(page, "Close");
    await press(page, "Reveal");
    if (title === "In the way") await page.getByRole("button", { name: "Reveal anyway" }).click();
  }
  await press(page, /^End$/);
  await page.getByRole("button", { name: "End it" }).click();
  await page.getByRole("link", { name: "Open the sample report" }).waitFor();
  await page.getByRole("link", { name: "Open the sample report" }).click();

  await page.getByText(sample.what).waitFor();
  expect(await page.locator(".sample-mark").getAttribute("data-mark")).toBe(sample.mark);
  expect(await page.getByRole("button").allTextContents()).toEqual(["Print or save as PDF"]);
  expect(await page.locator(".sample-minimum").count()).toBe(2);
  await look(page, "sample-report");
  if (process.env.SCREENSHOTS) {
    mkdirSync(process.env.SCREENSHOTS, { recursive: true });
    await page.pdf({ path: join(process.env.SCREENSHOTS, "sample-report.pdf"), format: "A4" });
  }

  // What was changed goes into the plan, once it is ticked, and comes back by undo.
  await page.goto(`${served.url}/host/${code}`);
  await page.getByRole("link", { name: takeRun.offer.act }).click();
  await page.getByRole("checkbox", { name: fill(takeRun.changes.changed, { title: "Which depot next?" }) }).waitFor();
  await look(page, "take-run");
  expect(await page.locator(".step-title").allTextContents()).toEqual(["Which depot first?", "In the way"]);
  await page.getByRole("button", { name: takeRun.take }).click();
  await expect.poll(() => page.locator(".step-title").allTextContents()).toContain("Which depot next?");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => page.locator(".step-title").allTextContents()).toContain("Which depot first?");

  // The real room has the plan as it was changed, and is no rehearsal.
  await page.goto(`${served.url}/host/${code}`);
  await page.getByRole("button", { name: rehearsal.real.act }).click();
  await page.waitForURL((url) => url.pathname.startsWith("/host/") && !url.pathname.endsWith(code));
  await page.getByText("Start: Which depot next?").waitFor();
  expect(await page.getByText(/^Rehearsal:/).count()).toBe(0);
  complaints.none();
});
