/** Who will read an answer, on every question as a phone shows it; and that the first thing to press is still in sight. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { form as planForm } from "#words/exercises/commit.ts";
import { readers } from "#words/readers.ts";
import { readersMore } from "#words/readers-more.ts";
import { manifestOf } from "../../client/exercises/find/manifest.ts";
import { libraries } from "../../shared/agenda/library.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import { PHONE_HOST } from "../support/chromium.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { turnToQuestions } from "../support/open-pages.ts";
import { Complaints } from "../support/room-pages.ts";

const SMALL = { width: 320, height: 568 };
/** Two ways to act stand between the situation and the buttons: too much for a small phone, with or without this line. */
const LONG = ["scenario"];
/** What a question is answered with; who will read the answer can be unfolded too. */
const CONTROLS = ".main :is(button, input, textarea, summary):not(.reads *)";
/** Other phones in the room. */
const OTHERS = 5;

const { served, browser } = await inBrowser();
const complaints = new Complaints();

const own = (exercise: string, settings: object): Step =>
  ({ id: `${exercise}-own`, exercise, title: `A ${exercise}`, minutes: 3, settings }) as Step;
/** A ready step of every exercise that is answered, and what is only about oneself where somebody wants it so. */
const STEPS: Step[] = [
  ...new Map(libraries.en.steps.map(({ step }) => [step.exercise, step])).values(),
  own("choice", { question: "How often do you say no?", options: ["Never", "Often"], privacy: "S" }),
  own("text", { question: "What do you leave unsaid?", privacy: "S" }),
].filter(({ exercise }) => exercise !== "note");

async function phone(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: SMALL, reducedMotion: "reduce" });
  const page = await context.newPage();
  complaints.listen(page, "phone");
  await page.goto(`http://${PHONE_HOST}:${served.port}${path}`);
  return page;
}

async function setUp(rehearsal: boolean) {
  const agenda = { v: 1, title: "Two hats", locale: "en", steps: STEPS };
  const { code, keys } = await makeRoom(served.url, { agenda, rehearsal });
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  for (let n = 0; n < OTHERS; n += 1)
    await Client.join(served.url, code, { role: "participant", resume: `other-${n}-`.padEnd(24, "x") });
  const page = await phone(`/j/${code}`);
  if (rehearsal) await page.getByRole("button", { name: "Join the room" }).click();
  await page.getByText("You’re in").first().waitFor();
  return { code, keys, host, page };
}

/** The question is on the phone with what answers it, which may come a moment after its title. */
async function asked(page: Page, title: string): Promise<void> {
  await page.locator(".step-title").getByText(title, { exact: true }).waitFor();
  await page.locator(CONTROLS).filter({ visible: true }).first().waitFor();
}

/** How far down the first thing to press or type in ends, in pixels from the top of the screen. */
const firstControl = (page: Page): Promise<number> =>
  page.evaluate((of) => {
    const first = [...document.querySelectorAll(of)].find((one) => one.checkVisibility());
    return (first?.closest("label") ?? first)?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
  }, CONTROLS);

it("R-83 every question says who will read it, and R-19 how many phones there are where it is about oneself", {
  timeout: 120_000,
}, async () => {
  const { code, keys, host, page } = await setUp(false);
  await page.getByRole("heading", { name: readersMore.door.title }).waitFor();
  const laptop = await phone(`/host/${code}#${keys.host}`);
  await laptop.setViewportSize({ width: 1280, height: 800 });

  for (const one of STEPS) {
    const { id, exercise, title } = one;
    await host.command({ do: "goto", step: id });
    await laptop.locator(".preview .reads").first().waitFor();
    const told = await laptop.locator(".preview .reads strong").allTextContents();
    await host.command({ do: "open", step: id, round: 1, from: "setup" });
    await turnToQuestions((command) => host.command(command), one);
    await asked(page, title);
    await page.locator("details.reads").waitFor();
    const { step } = (await host.until("view", ({ view }) => view.step?.phase === "collecting" && view.step.id === id))
      .view;
    if (!step) throw new Error("Nothing is open");

    const all = page.locator("details.reads summary");
    expect(await all.count(), id).toBe(1);
    const says = new Set(await page.locator(".reads strong").allTextContents());
    const kinds = new Set(
      manifestOf(exercise)
        .readers(step)
        .map(({ is }) => readers.kinds[is]),
    );
    expect(new Set(told), `${id} on the host's page`).toEqual(kinds);
    // Of several questions each says for itself what others read than the rest.
    const past = page.locator(".past");
    while (says.size < kinds.size && (await past.isVisible())) {
      await past.click();
      for (const one of await page.locator(".reads strong").allTextContents()) says.add(one);
    }
    // A plan is private until its writer has chosen something else; what it is about is told in the same line.
    const plan = exercise === "commit";
    expect(says, id).toEqual(plan ? new Set([readers.kinds.own]) : kinds);
    if (plan) expect(await all.textContent()).toContain(planForm.about);
    expect((await all.textContent())?.includes(`${OTHERS + 1} phones have joined.`), id).toBe(step.privacy === "S");
    if (!LONG.includes(exercise)) expect(await firstControl(page), id).toBeLessThanOrEqual(SMALL.height);
    if (step.privacy === "S") {
      const rule = page.getByText("Results show only if two thirds of those present finish.");
      expect(await rule.isVisible(), id).toBe(true);
      await all.click();
      await page.getByText(readersMore.moreThanPeople).waitFor();
    }
    if (["ledger", "sort"].includes(exercise)) await look(page, `who-reads-${id}`);
    await host.command({ do: "close", step: id });
  }
  complaints.none();
});

it("R-53 a plan says who will read it as its writer chooses", async () => {
  const { host, page } = await setUp(false);
  const commit = STEPS.find(({ exercise }) => exercise === "commit")!;
  await host.command({ do: "open", step: commit.id, round: 1, from: "setup" });
  await page.locator(".plan-form").waitFor();
  if (await page.locator(".plan-more").isVisible()) await page.locator(".plan-more summary").click();
  const says = page.locator("details.reads summary strong");
  expect(await says.textContent()).toBe(readers.kinds.own);
  for (const [choice, is] of [
    ["The facilitator too", "facilitator"],
    ["The wall", "words"],
    ["Only me", "own"],
  ] as const) {
    await page.getByRole("radio", { name: choice }).check({ force: true });
    await expect.poll(() => says.textContent()).toBe(readers.kinds[is]);
  }
});

it("R-46 in a rehearsal no question promises more than there is", { timeout: 60_000 }, async () => {
  const { host, page } = await setUp(true);
  for (const one of STEPS) {
    const { id, exercise, title } = one;
    await host.command({ do: "open", step: id, round: 1, from: "setup" });
    await turnToQuestions((command) => host.command(command), one);
    await asked(page, title);
    await page.locator("details.reads").waitFor();
    const says = await page.locator(".reads strong").allTextContents();
    const may: string[] = [readers.rehearsal.anyone, readers.kinds.own];
    expect(
      says.filter((name) => !may.includes(name)),
      id,
    ).toEqual([]);
    await page.locator("header").getByText(readers.rehearsal.line).waitFor();
    expect(await page.getByText("phones have joined").count(), id).toBe(0);
    if (!LONG.includes(exercise)) expect(await firstControl(page), id).toBeLessThanOrEqual(SMALL.height);
    await host.command({ do: "close", step: id });
  }
  complaints.none();
});
