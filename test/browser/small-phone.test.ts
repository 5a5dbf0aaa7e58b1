/** What surrounds the exercises, on a small phone and with large text: all of it fits, and what is focused is seen. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { libraries } from "../../shared/agenda/library.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import { PHONE_HOST } from "../support/chromium.ts";
import { Client, makeRoom } from "../support/client.ts";
import { enlarge, fits } from "../support/fit.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints } from "../support/room-pages.ts";
import { drivers } from "./agenda/drivers/index.ts";
import { LEA } from "./agenda/styles.ts";

const { served, browser } = await inBrowser();
const complaints = new Complaints();

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  complaints.listen(page, path);
  await page.goto(`http://${PHONE_HOST}:${served.port}${path}`);
  await page.locator("h1").first().waitFor();
  return page;
}

interface Size {
  width: number;
  height: number;
  text: 100 | 200;
}
const SIZES: readonly Size[] = [
  { width: 320, height: 568, text: 100 },
  { width: 320, height: 568, text: 200 },
  { width: 390, height: 844, text: 200 },
];

async function measure(page: Page, name: string, sizes: readonly Size[] = SIZES): Promise<void> {
  for (const { width, height, text } of sizes) {
    await page.setViewportSize({ width, height });
    await enlarge(page, text);
    await fits(page, `${name} ${width} ${text}%`, () => page.screenshot({ fullPage: true }));
  }
  await page.setViewportSize({ width: 320, height: 568 });
  await enlarge(page, 100);
}

const LOW = { width: 320, height: 568 };
const USUAL = { width: 390, height: 844 };

const MIRROR: Step = { id: "mirror", exercise: "profile", title: "A private mirror", minutes: 5, settings: {} };
const agenda = {
  v: 1,
  title: "Two hats for a growing organisation",
  locale: "en",
  steps: [
    MIRROR,
    { id: "week", exercise: "audit", title: "A hundred points of time", minutes: 5, settings: {} },
    { id: "areas", exercise: "spectrum", title: "Where your effort goes", minutes: 5, settings: {} },
  ],
};
const segments = { question: "Which part do you work in?", options: ["Operations", "Administration", "Development"] };

it("the door, the parking lot, the return code, the end and the report fit", { timeout: 120_000 }, async () => {
  const { code, keys } = await makeRoom(served.url, { agenda, segments, names: "required" });
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  await measure(await open("/"), "home");
  await measure(await open("/j/"), "code");
  await measure(await open("/j/ZZZZZZ"), "wrong code");
  const phone = await open(`/j/${code}`);
  await phone.getByRole("textbox").waitFor();
  await measure(phone, "door");
  await phone.getByRole("textbox").fill("Alexandra");
  await phone.locator("button[type=submit]").first().click();
  await phone.getByText("You’re in").first().waitFor();
  await measure(phone, "waiting");

  await phone.getByRole("button", { name: "Add to the parking lot" }).click();
  await phone.getByRole("textbox").fill("Who decides when the two of us disagree about responsibilities?");
  await phone.getByRole("button", { name: "Send" }).click();
  await phone.getByText("With the facilitator").waitFor();
  const { view } = await host.until("view", ({ view }) => view.questions.length === 1);
  for (const { id } of view.questions)
    await host.command({ do: "moderate", what: "question", question: id, to: "live" });
  await phone.locator(".vote").waitFor();
  await measure(phone, "asking");
  await host.command({ do: "moderate", what: "lot", to: "dots" });
  await phone.locator(".dots-left").waitFor();
  await measure(phone, "dots");
  await host.command({ do: "moderate", what: "lot", to: "asking" });

  await host.command({ do: "open", step: "mirror", round: 1, from: "setup" });
  await phone.locator(".deck").waitFor();
  await drivers.profile({ page: phone, step: MIRROR, style: LEA, round: 1 });
  await host.command({ do: "close", step: "mirror" });
  await phone.getByText("Closed").first().waitFor();
  await phone.getByRole("button", { name: "My results" }).click();
  await phone.locator(".return summary").click();
  await phone.locator(".return svg").waitFor();
  await measure(phone, "my results");
  await host.command({ do: "end" });
  await phone.getByText("Thank you").first().waitFor();
  await phone.locator(".return-code").waitFor();
  await measure(phone, "the end");

  const report = await open(`/report/${code}#${keys.report}`);
  await report.locator("section.step").first().waitFor();
  await measure(report, "report", [{ width: 390, height: 844, text: 100 }]);
  complaints.none();
});

it("a low phone shows who reads, the question and all that answers it, without scrolling", async () => {
  const ones = ["sort", "profile", "spectrum", "mix", "shift", "scale", "venn", "scenario"];
  const steps = ones.map((exercise) => libraries.en.steps.find(({ step }) => step.exercise === exercise)!.step);
  const { code, keys } = await makeRoom(served.url, { agenda: { ...agenda, steps } });
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  const phone = await open(`/j/${code}`);
  await phone.getByText("You’re in").first().waitFor();
  for (const { id, title } of steps) {
    await host.command({ do: "open", step: id, round: 1, from: "setup" });
    await phone.locator(".step-title", { hasText: title }).waitFor();
    await phone.locator(".answer :is(.choice, .slider, .lean)").first().waitFor();
    for (const size of [LOW, USUAL]) {
      await phone.setViewportSize(size);
      const seen = await phone.evaluate(() => {
        const box = (part: string) => [...document.querySelectorAll(part)].at(-1)?.getBoundingClientRect();
        const when = box(".reads-when");
        return {
          head: box(".head")?.bottom ?? 0,
          reads: box(".reads summary")?.top ?? 0,
          when: when === undefined || when.height > 0,
          last: box(".answer :is(.choice, .slider, .lean)")?.bottom ?? 0,
          foot: box(".act")?.top ?? innerHeight,
        };
      });
      const name = `${id} ${size.width}`;
      expect.soft(seen.reads, `${name}: who reads it`).toBeGreaterThanOrEqual(seen.head);
      expect.soft(seen.when, `${name}: when it shows`).toBe(true);
      expect.soft(seen.last, `${name}: what answers it`).toBeGreaterThan(seen.reads);
      expect.soft(seen.last, `${name}: what answers it`).toBeLessThanOrEqual(seen.foot);
    }
    await phone.setViewportSize(LOW);
  }
  complaints.none();
});

it("a low phone shows the time and the task of a talk in pairs without scrolling, in the words of the big screen", async () => {
  const task = "Find someone new; the odd one out makes three. Say what you chose and why.";
  const cards = { ...libraries.en.steps.find(({ step }) => step.exercise === "sort")!.step, talks: { task } };
  const { code, keys } = await makeRoom(served.url, { agenda: { ...agenda, steps: [cards] } });
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  const phone = await open(`/j/${code}`);
  await phone.getByText("You’re in").first().waitFor();
  const step = cards.id;
  await host.command({ do: "open", step, round: 1, from: "setup" });
  await phone.locator(".answer .choice").first().click();
  await phone.locator(".is-sent, .saved, .place").first().waitFor();
  await host.command({ do: "close", step });
  await host.command({ do: "huddle", step, until: Date.now() + 600_000 });
  await phone.locator(".huddle .card").first().waitFor();
  for (const part of [".countdown", ".say"]) {
    const box = await phone.locator(`.huddle ${part}`).boundingBox();
    expect.soft((box?.y ?? 999) + (box?.height ?? 0), part).toBeLessThanOrEqual(LOW.height);
  }
  expect(await phone.locator(".huddle .say").textContent()).toBe(task);
  complaints.none();
});

it("nothing that is focused by keyboard is covered by the status line or by anything else that is fixed", async () => {
  const { code, keys } = await makeRoom(served.url, { agenda });
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  const phone = await open(`/j/${code}`);
  await phone.getByText("You’re in").first().waitFor();
  for (const [step, form] of [
    ["areas", ".slider"],
    ["week", ".share"],
  ] as const) {
    await host.command({ do: "open", step, round: 1, from: "setup" });
    await phone.locator(form).first().waitFor();
    for (const text of [100, 200] as const) {
      await enlarge(phone, text);
      const last = phone.locator(".foot input, .foot button").last();
      await last.focus();
      // Backwards from the foot to the top of the form, as Shift+Tab goes: up, and so under what sticks there.
      const stops = await phone.locator(`${form} :is(button, input)`).count();
      expect(stops).toBeGreaterThan(4);
      for (let at = 0; at < Math.min(stops, 40); at += 1) {
        await phone.keyboard.press("Shift+Tab");
        expect(await hidden(phone), `${step}, ${text} %, ${at} back`).toBe(null);
      }
    }
    await enlarge(phone, 100);
  }
  complaints.none();
});

it("the bars of a week are as long as there are points, and what is left to give stays in sight", async () => {
  const { code, keys } = await makeRoom(served.url, { agenda });
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  const phone = await open(`/j/${code}`);
  await phone.getByText("You’re in").first().waitFor();
  await host.command({ do: "open", step: "week", round: 1, from: "setup" });
  await phone.locator(".share").first().waitFor();
  const parts = () =>
    phone
      .locator(".hundred > i")
      .evaluateAll((all) =>
        all.map((part) => Math.round((100 * part.clientWidth) / (part.parentElement?.clientWidth ?? 1))),
      );
  await expect.poll(async () => (await parts()).length).toBe(1);
  await phone.locator(".share").last().getByRole("slider").fill("40");
  await expect.poll(async () => (await parts()).map((part) => Math.abs(part - 50) < 12)).toEqual([true, true]);
  expect((await parts())[0]).toBeLessThan((await parts())[1] ?? 0);
  const track = phone.locator(".share").last().locator(".slide-track");
  expect(await track.evaluate((line) => getComputedStyle(line).backgroundImage)).toMatch(/ 40%/);
  await phone.locator(".share").last().scrollIntoViewIfNeeded();
  const given = await phone.locator(".given").boundingBox();
  expect(given && given.y >= 0 && given.y + given.height < 284).toBe(true);
  complaints.none();
});

/** What lies over the focused element; null where it can be seen. */
async function hidden(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const { left, width, top, bottom } = focused.getBoundingClientRect();
    for (const y of [top + 2, (top + bottom) / 2, bottom - 2]) {
      const seen = document.elementFromPoint(left + width / 2, y);
      if (!seen || !(focused.contains(seen) || seen.contains(focused) || seen.closest("label")?.contains(focused)))
        return `${focused.outerHTML.slice(0, 80)} under ${seen?.outerHTML.slice(0, 80)}`;
    }
    return null;
  });
}
