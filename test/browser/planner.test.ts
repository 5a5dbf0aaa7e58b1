/** The planner in a real browser: by keyboard alone, from nothing to a workshop that runs; and what trouble gets. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { PLAN_FILE_BYTES } from "../../shared/limits.ts";
import { chosenFile } from "../support/chosen-file.ts";
import { PHONE_HOST } from "../support/chromium.ts";
import { inBrowser } from "../support/in-browser.ts";
import { focused, press, tabTo, write, writeIntoNew } from "../support/keyboard.ts";
import { look } from "../support/look.ts";
import { Complaints } from "../support/room-pages.ts";

const { served, browser } = await inBrowser();
/** Not this machine's own address, under which its server would keep the plans. */
const anywhere = `http://${PHONE_HOST}:${served.port}`;
const LAPTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const complaints = new Complaints();
// One browser for all that need no other: a planner that one of its tabs has open already loads in a third of the time.
const laptop = await browser.newContext({ viewport: LAPTOP, reducedMotion: "reduce", acceptDownloads: true });
async function open(address: string, context = laptop): Promise<Page> {
  const page = await context.newPage();
  complaints.listen(page, address);
  await page.goto(anywhere + address);
  return page;
}
const saved = (page: Page) => page.getByText("Saved in this browser", { exact: true }).waitFor();
const cards = (page: Page) => page.locator(".step-title").allTextContents();

const toLibrary = (page: Page) => tabTo(page, "Find an exercise", "Shift+Tab");

/** Adds an empty step from the library, whose field has the focus, and gives it a title. */
async function add(page: Page, exercise: string, title: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(exercise.toLowerCase());
  await press(page, `Add: ${exercise}, empty`);
  await page.getByRole("heading", { level: 2, name: exercise }).waitFor();
  await write(page, "Title", title);
}

it("R-127 by keyboard alone: six exercises with own words, undone and redone, reloaded, exported, imported, started", async () => {
  const page = await open("/plan");
  await page.getByRole("heading", { name: "Your plans" }).waitFor();
  await look(page, "planner-list");
  await press(page, "An empty plan");
  await page.getByRole("heading", { name: "Steps" }).waitFor();
  await write(page, "Title of the plan", "Northwind day");
  await press(page, /^Time and people/);
  // What a button opens comes next.
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Client");
  await write(page, "People expected", "12");
  await page.keyboard.press("Tab");
  await tabTo(page, "Start");
  await page.keyboard.type("0900AM");
  await tabTo(page, "Hard end");
  await page.keyboard.type("1000AM");
  await page.getByText("09:00 to 10:00 · 12 people").waitFor();
  await press(page, /^Time and people/, "Shift+Tab");
  await press(page, "Add a step, or drag one here", "Shift+Tab");
  // The way to a step is the library.
  await expect.poll(() => focused(page)).toBe("Find an exercise");

  await add(page, "Sort", "Ours to sort");
  await press(page, "Write your own");
  await writeIntoNew(page, "Draws up the night rota");
  // Enter in a card begins the next one.
  await page.keyboard.press("Enter");
  await writeIntoNew(page, "Asks the ward what it fears");
  await toLibrary(page);
  await add(page, "Choice", "Which depot first");
  await write(page, "Question", "Which depot goes first?");
  await press(page, "Add an option");
  await writeIntoNew(page, "Leeds");
  await page.keyboard.press("Enter");
  await writeIntoNew(page, "Hull");
  await toLibrary(page);
  await add(page, "Open question", "What is in the way");
  await write(page, "Question", "What is in our way at the depots?");
  await toLibrary(page);
  await add(page, "Scale", "How sure");
  await press(page, "Add a question");
  await writeIntoNew(page, "How sure are you of the new rota?");
  await toLibrary(page);
  await add(page, "Page", "Why we are here");
  await write(page, "Text", "The rota changes in May.");
  await toLibrary(page);
  await add(page, "Cloud", "One word");
  await write(page, "Question", "One word for last winter?");
  const titles = ["Ours to sort", "Which depot first", "What is in the way", "How sure", "Why we are here", "One word"];
  expect(await cards(page)).toEqual(titles);
  expect(await page.locator(".step-card", { hasText: "Not finished" }).allTextContents()).toEqual([]);

  // The page goes first: moved by keys, with the focus on it all the while.
  await tabTo(page, /Why we are here/, "Shift+Tab");
  await page.keyboard.press("Enter");
  for (let n = 0; n < 4; n += 1) {
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => focused(page)).toMatch(/Why we are here/);
  }
  const ordered = [titles[4], ...titles.slice(0, 4), titles[5]];
  expect(await cards(page)).toEqual(ordered);
  // Removed, and brought back where it was.
  await page.keyboard.press("Delete");
  await expect.poll(() => focused(page)).toBe("Undo");
  await page.keyboard.press("Enter");
  await expect.poll(() => cards(page)).toEqual(ordered);
  await expect.poll(() => focused(page)).toMatch(/Why we are here/);
  // Back over the four moves to the question that was typed, which is one step; and on again.
  for (let n = 0; n < 5; n += 1) await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => focused(page)).toBe("Question");
  const question = page.getByLabel("Question", { exact: true });
  expect(await question.inputValue()).not.toContain("One word for last winter?");
  for (let n = 0; n < 5; n += 1) await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect.poll(() => cards(page)).toEqual(ordered);
  await look(page, "planner-laptop");

  await saved(page);
  await page.reload();
  await expect.poll(() => cards(page)).toEqual(ordered);
  // The last second before a page goes is kept as well.
  await write(page, "Title of the plan", "Northwind, spring");
  await page.reload();
  await expect.poll(() => page.getByLabel("Title of the plan").inputValue()).toBe("Northwind, spring");

  await press(page, "More");
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, "Export as a file")]);
  expect(download.suggestedFilename()).toBe("Northwind-spring.json");
  const other = await open("/plan");
  const [chooser] = await Promise.all([other.waitForEvent("filechooser"), press(other, "Open a file")]);
  await chooser.setFiles(await download.path());
  await expect.poll(() => cards(other)).toEqual(ordered);
  await saved(other);
  await press(other, "Start the workshop");
  await other.waitForURL(/\/host\/[0-9A-Z]{6}$/);
  const code = new URL(other.url()).pathname.split("/")[2] ?? "";

  const phone = await (await browser.newContext({ viewport: PHONE })).newPage();
  await phone.goto(`${anywhere}/j/${code}`);
  await phone.getByText("You’re in. Look up.").waitFor();
  const big = async (label: string) => {
    await other.locator('#primary:not([aria-disabled="true"])', { hasText: label }).waitFor();
    await other.keyboard.press("g");
    await other.locator("#primary:focus").waitFor();
    await other.keyboard.press("Enter");
  };
  await big("Start: Why we are here");
  await phone.getByText("The rota changes in May.").waitFor();
  await big("Next: Ours to sort");
  await big("Open");
  await phone
    .getByText(/Draws up the night rota|Asks the ward what it fears/)
    .first()
    .waitFor();
  complaints.none();
});

it("R-128 on a phone one part at a time, and an unfinished step says what is missing, with the way there", async () => {
  const context = await browser.newContext({ viewport: PHONE, reducedMotion: "reduce" });
  const page = await open("/plan?from=icebreaker", context);
  await page.getByRole("heading", { name: "Steps" }).waitFor();
  await look(page, "planner-phone-steps");
  await page.getByRole("button", { name: "Library", exact: true }).click();
  await page.getByLabel("Find an exercise").fill("choice");
  await look(page, "planner-phone-library");
  await page.getByRole("button", { name: "Add: Choice, empty" }).click();
  await page.getByRole("button", { name: "Start the workshop" }).click();
  await page.getByText("These steps are not finished").waitFor();
  await page
    .getByRole("button", { name: /^Options: / })
    .first()
    .click();
  await page.getByRole("heading", { name: "Choice" }).waitFor();
  await expect.poll(() => focused(page)).toMatch(/Add an option/);
  await look(page, "planner-phone-step");
  await page.getByRole("button", { name: "Preview", exact: true }).click();
  await page.getByRole("heading", { name: "What people will see" }).waitFor();
  await context.close();
});

it("R-117 a broken file says which step and why, and the rest is taken; what is no plan leaves the page as it is", async () => {
  const page = await open("/plan");
  const give = async (name: string, content: string | number) => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Open a file" }).click(),
    ]);
    await chooser.setFiles(chosenFile(name, content));
  };
  await give("holiday.json", "not a plan");
  await page.getByRole("alert").getByText("This file cannot be read").waitFor();
  await expect.poll(() => focused(page)).toBe("OK");
  await page.getByRole("heading", { name: "Your plans" }).waitFor();
  await give("large.json", PLAN_FILE_BYTES + 1);
  await page.getByText("This file is too large to be a plan").waitFor();
  const steps = [
    { id: "a", exercise: "text", title: "Kept", minutes: 3, settings: { question: "Why?" } },
    { id: "b", exercise: "dance", title: "From elsewhere", minutes: 3, settings: {} },
  ];
  await give("plan.json", JSON.stringify({ v: 1, title: "Broken", locale: "en", steps }));
  await page
    .getByText("Step 2 (“From elsewhere”): this version has no exercise “dance”, so the step was left out.")
    .waitFor();
  await look(page, "planner-broken-file");
  await page.getByRole("button", { name: "OK", exact: true }).click();
  expect(await cards(page)).toEqual(["Kept"]);
  await saved(page);
});

it("R-127 a browser that keeps nothing says so, and the plan stays open and can be exported", async () => {
  // A phone's: it shows no preview, which has no part in this and takes longest to load.
  const context = await browser.newContext({ viewport: PHONE, acceptDownloads: true });
  await context.addInitScript(() => {
    // As in a private window that allows a page no storage.
    Object.defineProperty(window, "indexedDB", { value: undefined });
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  const page = await open("/plan?from=icebreaker", context);
  await page.getByLabel("Title of the plan").fill("Mine");
  await page.getByText("Not saved: this browser does not let pages store anything").waitFor();
  await page.getByRole("button", { name: "More", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export as a file" }).click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), "utf8"))).toMatchObject({ title: "Mine" });
  await context.close();
});

it("R-127 a second tab shows what the first has typed; a deleted plan comes back in its place", async () => {
  const first = await open("/plan?from=icebreaker");
  await first.getByLabel("Title of the plan").fill("Two tabs");
  await saved(first);
  const second = await open(`/plan${new URL(first.url()).hash}`);
  await second.getByLabel("Title of the plan").fill("Two tabs, one plan");
  await expect.poll(() => first.getByLabel("Title of the plan").inputValue()).toBe("Two tabs, one plan");
  await first.getByText("This plan was changed elsewhere").waitFor();
  // What is undone while something is looked for is not the plan.
  const find = second.getByLabel("Find an exercise");
  await find.pressSequentially("vote");
  await find.press("Control+z");
  expect(await second.getByLabel("Title of the plan").inputValue()).toBe("Two tabs, one plan");
  await second.getByLabel("Title of the plan").press("Control+z");
  await expect.poll(() => second.getByLabel("Title of the plan").inputValue()).toBe("Two tabs");
  await second.getByLabel("Title of the plan").press("Control+Shift+z");
  await expect.poll(() => first.getByLabel("Title of the plan").inputValue()).toBe("Two tabs, one plan");
  await first.goto(`${anywhere}/plan`);
  await first.getByRole("button", { name: "Delete: Two tabs, one plan" }).click();
  await first.getByText("“Two tabs, one plan” is deleted.").waitFor();
  await first.getByRole("button", { name: "Undo" }).click();
  await first.getByRole("link", { name: "Two tabs, one plan" }).click();
  await expect.poll(() => first.getByLabel("Title of the plan").inputValue()).toBe("Two tabs, one plan");
});

it("a step is dragged to its place, one is dragged in from the library, and an own plan is on the big screen in three presses", async () => {
  const page = await open("/plan?from=icebreaker");
  const step = (title: string) => page.locator("main ol > li").filter({ hasText: title });
  await expect.poll(() => cards(page)).toHaveLength(5);
  const above = { targetPosition: { x: 40, y: 6 } };
  await step("Fist to five").dragTo(step("Glad to follow"), above);
  await expect
    .poll(() => cards(page))
    .toEqual(["Hello", "Fist to five", "Glad to follow", "Leading, managing or both?", "Names, and one word"]);
  const offer = page.locator("li").filter({ has: page.getByRole("button", { name: "Add: What will the room say?" }) });
  await offer.dragTo(step("Names, and one word"), above);
  await expect.poll(() => cards(page)).toHaveLength(6);
  expect((await cards(page)).at(-2)).toBe("What will the room say?");
  await saved(page);

  await page.goto(anywhere);
  await page.getByRole("link", { name: "Icebreaker", exact: true }).click();
  await page.getByRole("button", { name: "Start the workshop" }).click();
  const [stage] = await Promise.all([
    laptop.waitForEvent("page"),
    page.getByRole("banner").getByRole("link", { name: "Open the big screen" }).click(),
  ]);
  await stage.locator(".lobby-letters").waitFor();
});
