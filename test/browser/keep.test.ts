/** “Keep this” on phones, the big screen and the facilitator’s page, and what becomes of it at the end. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dayOf } from "../../client/ui/dates.ts";
import { Client, makeRoom } from "../support/client.ts";
import { keepPicture, misfits } from "../support/fit.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints, Facilitator, Phone } from "../support/room-pages.ts";
import { holdsOnWalls, WALLS } from "../support/walls.ts";

const PHONES = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
] as const;
/** As a phone draws it. */
const SECRET = "aBcDeFgHiJkLmNoPqRsTuA";
const READING = "Kotter, “What Leaders Really Do”, 1990.\nhttps://hats.example/kotter\nQuestions: the trainer.";

const agenda = {
  v: 1,
  title: "Both Hats",
  locale: "en",
  reading: READING,
  steps: [
    {
      id: "sort",
      exercise: "sort",
      title: "Leading, managing or both?",
      minutes: 8,
      settings: { cards: ["c1", "c8", "c13"] },
    },
    {
      id: "own",
      exercise: "choice",
      title: "About yourself",
      minutes: 2,
      settings: {
        question: "Glad to lead?",
        options: [
          { id: "a", text: "Yes, gladly" },
          { id: "b", text: "Not yet" },
        ],
        privacy: "S",
      },
    },
    { id: "plan", exercise: "commit", title: "One commitment", minutes: 7, settings: { short: true } },
    { id: "keep", exercise: "note", title: "Keep this", minutes: 1, settings: { kind: "keep" } },
    { id: "after", exercise: "note", title: "Closing round", minutes: 4, settings: { text: "One sentence each." } },
  ],
};

const { served, browser } = await inBrowser();
const complaints = new Complaints();

/** Somebody who has answered all questions, and whose phone is about to open the page. */
async function answered(code: string, open: (step: string) => Promise<void>): Promise<Client> {
  const client = await Client.join(served.url, code, { role: "participant", resume: SECRET });
  const say = (step: string, payload: unknown) => client.done({ t: "answer", step, round: 1, payload });
  await open("sort");
  await say("sort", [
    { cardId: "c1", choice: "L" },
    { cardId: "c8", choice: "M" },
    { cardId: "c13", choice: "B" },
  ]);
  await open("own");
  await say("own", { options: ["a"] });
  await open("plan");
  await say("plan", {
    ifCue: "I open the weekly meeting",
    thenDo: "ask first what others have seen",
    due: "2030-03-31",
    share: "private",
    followUpDays: 30,
  });
  return client;
}

it("R-154 keeps what is somebody’s own with one press that no server hears of, and the end asks nothing about it", async () => {
  const room = await makeRoom(served.url, { agenda });
  const facilitator = await Facilitator.of(browser, served.url, room, complaints);
  const host = await Client.join(served.url, room.code, { role: "host", key: room.keys.host });
  const stage = await facilitator.open("stage", WALLS.usual, complaints);
  await stage.goto(`${served.url}/stage/${room.code}`);
  const person = await answered(room.code, (step) => host.command({ do: "open", step, round: 1, from: "setup" }));

  // Before the page was shown, the end says so.
  await facilitator.page.getByRole("button", { name: "End", exact: true }).click();
  await facilitator.page.getByText("“Keep this” has not been shown yet").waitFor();
  await facilitator.page.getByRole("button", { name: "Show it first" }).click();
  await stage.getByText("On your phone, press “Keep this”.").waitFor();
  await facilitator.page.getByText("Nobody is told who has pressed").waitFor();
  await holdsOnWalls(stage, "keep stage");
  for (const colorScheme of ["light", "dark"] as const) {
    await facilitator.page.emulateMedia({ colorScheme });
    await keepPicture(`keep-host-${colorScheme}`, () => facilitator.page.screenshot());
  }

  const before = async (page: Phone["page"]) => {
    await page.addInitScript(
      ([code, secret]) => {
        localStorage.setItem(`both-hats:resume:${code}`, secret);
        localStorage.setItem(`both-hats:joined:${code}`, "1");
      },
      [room.code, SECRET] as const,
    );
  };
  const phone = await Phone.join(browser, "Ada", served.port, room.code, complaints, { before });
  await phone.sees("ask first what others have seen");
  await phone.sees("What Leaders Really Do");
  await phone.page.locator(".keep-line").first().waitFor();
  expect(await phone.page.locator(".keep-line strong").allTextContents()).toEqual([
    "Mainly leading",
    "Mainly managing",
    "Equally both",
    "Yes, gladly",
  ]);
  const press = phone.page.getByRole("link", { name: "Keep this" });
  for (const size of PHONES) {
    await phone.page.setViewportSize(size);
    await phone.page.evaluate("scrollTo(0, 0)");
    await expect.poll(() => misfits(phone.page), { message: `${size.width}` }).toEqual([]);
    const box = await press.boundingBox();
    expect(box && box.y + box.height, `${size.width}`).toBeLessThanOrEqual(size.height);
    for (const colorScheme of ["light", "dark"] as const) {
      await phone.page.emulateMedia({ colorScheme });
      await keepPicture(`keep-phone-${size.width}-${colorScheme}`, () => phone.page.screenshot());
    }
    await keepPicture(`keep-phone-${size.width}-whole`, () => phone.page.screenshot({ fullPage: true }));
  }

  // nobody's answers about themselves are listed unless they say so here.
  const consent = phone.page.getByRole("checkbox", { name: "Yes, it may" });
  expect(await consent.isChecked()).toBe(false);
  await consent.check();
  await phone.sees("Saved: it may list them.");

  const asked: string[] = [];
  phone.page.on("request", (request) => {
    if (!request.url().startsWith("data:")) asked.push(request.url());
  });
  const sent: string[] = [];
  phone.page.on("websocket", () => sent.push("a socket"));
  const heard = phone.frames.length;
  const [download] = await Promise.all([phone.page.waitForEvent("download"), press.click()]);
  expect(download.suggestedFilename()).toBe("keep-this.ics");
  const file = readFileSync(await download.path(), "utf8").replaceAll("\r\n ", "");
  for (const part of ["#return=", "ask first what others", "hats.example/kotter", "20300331", "CLASS:PRIVATE"])
    expect(file).toContain(part);
  await phone.sees("Saved as keep-this.ics");
  expect([asked, sent, phone.frames.length]).toEqual([[], [], heard]);
  expect(new URL(phone.page.url()).pathname).toBe(`/j/${room.code}`);
  await keepPicture("keep-phone-done", () => phone.page.screenshot());

  await facilitator.primary("Next: Closing round");
  await phone.sees("One sentence each.");
  await facilitator.primary("End");
  await facilitator.page.getByText("End the workshop for everyone?").waitFor();
  expect(await facilitator.page.getByText("has not been shown yet").count()).toBe(0);
  const yes = facilitator.page.getByRole("button", { name: "End it" });
  await expect.poll(() => yes.getAttribute("aria-disabled")).toBe("false");
  await yes.click();
  await phone.sees("Thank you");
  await phone.page.getByRole("link", { name: "Save it again" }).waitFor();
  await phone.sees("What Leaders Really Do");
  // It goes with the press.
  await consent.click();
  await phone.sees("Saved: the facilitator’s file lists none of your answers");
  await keepPicture("keep-phone-ended", () => phone.page.screenshot({ fullPage: true }));

  const report = await facilitator.open("report", { width: 1280, height: 800 }, complaints);
  await report.goto(`${served.url}/report/${room.code}`);
  await report.getByText("What Leaders Really Do").waitFor();
  expect(await report.getByRole("link", { name: "https://hats.example/kotter" }).count()).toBe(1);
  complaints.none();
  person.close();
  host.close();
});

it("R-154 the way to it that the end offers takes the question away, in the room’s own section too", async () => {
  const room = await makeRoom(served.url, { agenda });
  const { page } = await Facilitator.of(browser, served.url, room, complaints);
  const host = await Client.join(served.url, room.code, { role: "host", key: room.keys.host });
  await host.command({ do: "open", step: "sort", round: 1, from: "setup" });
  await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: "Room" }).click();
  await page.locator(".room-end").getByRole("button").click();
  const question = page.locator(".room-end").getByText("End the workshop for everyone?");
  await question.waitFor();
  await page.locator(".room-end").getByRole("button", { name: "Show it first" }).click();
  await page.getByText("Nobody is told who has pressed").first().waitFor();
  expect(await question.count()).toBe(0);

  // So does the break, whether it is taken or not, and the focus does not get lost.
  await page.locator(".room-end").getByRole("button").click();
  await question.waitFor();
  await page.getByRole("button", { name: "Pause instead" }).click();
  const box = page.getByRole("dialog").filter({ hasText: "10 minutes" });
  await box.waitFor();
  expect(await question.count()).toBe(0);
  await box.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => box.count()).toBe(0);
  await expect.poll(() => page.evaluate("document.activeElement?.tagName")).toBe("BUTTON");
  await page.getByRole("group", { name: "At hand" }).getByRole("button", { name: "End", exact: true }).click();
  await page.getByText("End the workshop for everyone?").waitFor();
  await page.getByRole("button", { name: "Pause instead" }).click();
  await box.getByRole("button", { name: "10 minutes" }).click();
  await page.getByRole("button", { name: "Resume" }).first().waitFor();
  expect(await page.getByText("End the workshop for everyone?").count()).toBe(0);
  complaints.none();
  host.close();
});

it("R-154 the press waits until the room has told how long the link works, and says no day before", async () => {
  const room = await makeRoom(served.url, { agenda, retentionDays: 7 });
  const host = await Client.join(served.url, room.code, { role: "host", key: room.keys.host });
  await host.command({ do: "open", step: "keep", round: 1, from: "setup" });
  const asked: ((way: "fails" | "goes") => void)[] = [];
  const before = async (page: Phone["page"]) => {
    await page.route("**/mine", async (route) => {
      const way = await new Promise((go: (way: "fails" | "goes") => void) => asked.push(go));
      await (way === "fails" ? route.fulfill({ status: 204 }) : route.continue());
    });
  };
  const phone = await Phone.join(browser, "Bo", served.port, room.code, complaints, { before });
  const press = phone.page.getByRole("link", { name: "Keep this" });
  await phone.sees("One press puts a way back to this page into your calendar.");
  await expect.poll(() => asked.length).toBe(1);
  expect(await press.count()).toBe(0);
  asked[0]?.("fails");
  await press.waitFor();
  const [today, later] = [0, 6].map((days) => dayOf(Date.now() + days * 86_400_000));
  await phone.sees(`into your calendar, for ${today}.`);
  await phone.page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.("goes");
  await phone.sees("What Leaders Really Do");
  await phone.sees(`into your calendar, for ${later}.`);
  const files = [];
  for (const name of ["Keep this", "Save it again"]) {
    const link = phone.page.getByRole("link", { name });
    const [download] = await Promise.all([phone.page.waitForEvent("download"), link.click()]);
    files.push(readFileSync(await download.path(), "utf8").match(/UID:.*/g));
  }
  expect(files[0]).toHaveLength(1);
  expect(files[1]).toEqual(files[0]);
  complaints.none();
  host.close();
});
