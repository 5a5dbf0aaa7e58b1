/** Results by segment in a real browser: from the home page's form to the stage, the report and a phone's door. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { charts } from "#words/charts.ts";
import { PHONE_HOST } from "../support/chromium.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { judge, look } from "../support/look.ts";
import { deck } from "../support/room.ts";
import { Complaints } from "../support/room-pages.ts";
import { screen } from "../support/screen.ts";

const STAGE = { width: 1920, height: 1080 };
const LAPTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

const AGENDA = {
  v: 1,
  title: "By segment",
  locale: "en",
  steps: [
    { id: "cards", exercise: "sort", title: "Cards", minutes: 8, settings: { cards: ["c1", "c8"] } },
    { id: "ready", exercise: "pulse", title: "Ready?", minutes: 2, settings: { items: ["ready"] } },
    {
      id: "tea",
      exercise: "choice",
      title: "Tea",
      minutes: 2,
      settings: {
        question: "What do you drink in the morning?",
        options: ["Tea", "Coffee", "Water", "Nothing at all"],
      },
    },
    { id: "alike", exercise: "pulse", title: "All alike", minutes: 2, settings: { items: ["ready"] } },
  ],
};
const QUESTION = "Which department are you in?";
const GROUPS = { Sales: 7, "Research and development": 6, Operations: 9, Finance: 4 };

/** Four in Finance, and Research with them. */
const FEW = "Too few to show: Research and development, Finance.";

const { served, browser } = await inBrowser();

// All screens are tabs of one browser, and one phone goes from room to room.
const complaints = new Complaints();
const venue = await browser.newContext({ reducedMotion: "reduce" });
const tab = async (): Promise<Page> => {
  const page = await venue.newPage();
  complaints.listen(page, "tab");
  await page.setViewportSize(LAPTOP);
  return page;
};
const phone = await browser.newPage({ viewport: PHONE, reducedMotion: "reduce" });
complaints.listen(phone, "phone");
const enter = phone.getByRole("button", { name: "Join the room" });

it("R-68 the home page makes a room that is split, and a phone's door asks", async () => {
  const page = await tab();
  await page.goto(served.url);
  await page.getByText("Title, names, groups, opening time").click();
  await page.getByRole("radio", { name: "A list of your own" }).check();
  await page.getByLabel("Question", { exact: true }).fill(QUESTION);
  await page.getByLabel("Groups, one on each line").fill("Sales\nFinance");
  await page.getByText("2 groups.").waitFor();
  await look(page, "home-split");
  await page.getByRole("button", { name: "Start the workshop" }).click();
  await page.waitForURL(/\/host\//);
  await page.getByText("not yet").first().waitFor();
  await look(page, "host-groups");

  await phone.goto(`http://${PHONE_HOST}:${served.port}/j/${new URL(page.url()).pathname.split("/")[2]}`);
  await phone.getByText(QUESTION).waitFor();
  expect(await phone.getByRole("radio", { name: "Rather not say" }).isChecked()).toBe(true);
  await phone.getByText("Finance").click();
  await look(phone, "phone-door-split");
  await enter.click();
  await phone.getByText("You’re in. Look up.").waitFor();
  complaints.none();
});

it("R-55 stage, host and report show the groups that may be told, and say of the others that they are hidden", async () => {
  const room = await makeRoom(served.url, {
    agenda: AGENDA,
    segments: { question: QUESTION, options: Object.keys(GROUPS) },
  });
  const host = await Client.join(served.url, room.code, { role: "host", key: room.keys.host });
  const groups = Object.entries(GROUPS).flatMap(([group, n]) => Array.from({ length: n }, () => group));
  const people = await Promise.all(
    groups.map((segment, i) =>
      Client.join(served.url, room.code, { role: "participant", resume: `person-${i}-`.padEnd(24, "x"), segment }),
    ),
  );
  const stage = await screen(venue, served.url, room, "stage", STAGE, complaints);
  const hostPage = await screen(venue, served.url, room, "host", LAPTOP, complaints);
  await phone.goto(`http://${PHONE_HOST}:${served.port}/j/${room.code}`);
  await enter.click();

  const vote = async (step: string, payload: (i: number) => unknown) => {
    await host.command({ do: "open", step, round: 1, from: "setup" });
    await Promise.all(people.map((one, i) => one.done({ t: "answer", step, round: 1, payload: payload(i) })));
    for (const command of ["close", "reveal", "debrief"] as const) await host.command({ do: command, step });
  };

  await vote("cards", (i) => deck({ c1: "LLMB"[(i * 7) % 4]!, c8: "MMML"[(i * 5) % 4]! }));
  await host.command({ do: "focus", step: "cards", item: "c1" });
  await stage.getByRole("heading", { name: "When would the other answer fit better?" }).waitFor();
  expect(await stage.getByText(/too few to show/i).count()).toBe(0);
  await hostPage
    .getByText("Shows Sales and Operations. Too few to show: Research and development and Finance.")
    .waitFor();
  await hostPage.getByRole("switch", { name: /By group on the big screen/ }).click();
  // Four in Finance are hidden, and Research with them: the room less the others would be Finance.
  await stage.getByText(FEW).waitFor();
  expect(await stage.locator(".segment-name").count()).toBe(3);
  await look(stage, "stage-segments-sort");
  await hostPage
    .getByRole("button", { name: "By group", exact: true })
    .or(hostPage.getByText("By group", { exact: true }))
    .first()
    .click();
  await look(hostPage, "host-segments-sort");
  await phone.getByText("result", { exact: false }).first().click();
  await judge(phone, "phone-segments-sort");

  await countHeads(host, hostPage);
  const options = await optionIds(host);
  const rest: [step: string, payload: (i: number) => unknown, hidden: string][] = [
    ["ready", (i) => [{ item: "ready", v: (i * 7 + (i % 4)) % 6 }], FEW],
    ["tea", (i) => ({ options: [options[(i * 7) % 3]] }), FEW],
    ["alike", () => [{ item: "ready", v: 4 }], charts.segments.allHidden],
  ];
  for (const [step, payload, hidden] of rest) {
    await vote(step, payload);
    await host.command({ do: "show", step, what: "segment", on: true });
    await stage.getByText(hidden).first().waitFor();
    await look(stage, `stage-segments-${step}`);
  }
  await host.command({ do: "end" });
  // In the browser that has the host's key.
  const report = await tab();
  await report.goto(`${served.url}/report/${room.code}`);
  await report.getByText("By group", { exact: true }).first().waitFor();
  expect(await report.getByText(FEW).count()).toBe(3);
  expect(await report.getByText("A group needs 5 people.").count()).toBe(1);
  await look(report, "report-segments");
  if (process.env.SCREENSHOTS)
    await report.screenshot({ path: `${process.env.SCREENSHOTS}/report-segments-whole.png`, fullPage: true });
  complaints.none();
});

/** The host arrives at a question about oneself, corrects what is proposed, confirms it and locks the room. */
async function countHeads(host: Client, page: Page): Promise<void> {
  await host.command({ do: "goto", step: "ready" });
  await page.getByRole("heading", { name: "Count heads" }).waitFor();
  await page.getByText("27 heads, 27 phones").waitFor();
  const sales = page.getByRole("spinbutton", { name: /Sales/ });
  expect(await sales.inputValue()).toBe("7");
  await sales.fill("6");
  await page.getByText("more phones than heads: not shown").waitFor();
  await page.setViewportSize({ width: 1366, height: 768 });
  await look(page, "host-heads");
  // The page is laid out anew, and begins with the phones again.
  await page.setViewportSize(PHONE);
  await look(page, "host-heads-narrow");
  await page.getByRole("button", { name: "Confirm these heads" }).scrollIntoViewIfNeeded();
  await look(page, "host-heads-narrow-end");
  expect(await sales.inputValue()).toBe("7");
  await page.getByRole("checkbox", { name: /Lock the/ }).check();
  await page.getByRole("button", { name: "Confirm these heads" }).click();
  await page.getByText("27 heads counted.").waitFor();
  await page.getByRole("checkbox", { name: /Lock the/ }).waitFor({ state: "detached" });
  await look(page, "host-heads-counted");
  await page.setViewportSize(LAPTOP);
  const told = await host.until("view", ({ view }) => view.room.locked);
  expect(told.view).toMatchObject({ heads: { people: 27, confirmed: true, fixed: false } });
}

it("R-81 asks for heads anew where two have joined since, and says in the debrief why there are no groups", async () => {
  const segments = { question: QUESTION, options: ["Sales", "Finance"] };
  const room = await makeRoom(served.url, { agenda: AGENDA, segments });
  const host = await Client.join(served.url, room.code, { role: "host", key: room.keys.host });
  const join = (i: number) =>
    Client.join(served.url, room.code, {
      role: "participant",
      resume: `person-${i}-`.padEnd(24, "x"),
      segment: segments.options[i % 2]!,
    });
  const people = await Promise.all(Array.from({ length: 10 }, (_, i) => join(i)));
  const page = await screen(venue, served.url, room, "host", PHONE, complaints);
  await host.command({ do: "goto", step: "ready" });
  await page.getByText("10 heads, 10 phones").waitFor();
  people.push(await join(10), await join(11));
  await page.getByText("More people have joined since").waitFor();
  await look(page, "host-heads-again");
  await page.getByRole("button", { name: "Count again" }).click();
  await page.getByText("12 heads, 12 phones").waitFor();

  await host.command({ do: "open", step: "ready", round: 1, from: "setup" });
  await Promise.all(
    people.map((one, i) =>
      one.done({ t: "answer", step: "ready", round: 1, payload: [{ item: "ready", v: (i >> 1) % 6 }] }),
    ),
  );
  for (const command of ["close", "reveal", "debrief"] as const) await host.command({ do: command, step: "ready" });
  await page.getByText("No results by group: heads were not counted").waitFor();
  expect(await page.getByRole("switch", { name: /By group on the big screen/ }).count()).toBe(0);
  await look(page, "host-heads-skipped");
  complaints.none();
});

/** The ids that the room has given the options of a choice, once it is in hand. */
async function optionIds(host: Client): Promise<string[]> {
  await host.command({ do: "goto", step: "tea" });
  const told = await host.until("view", ({ view }) => view.step?.id === "tea");
  const { step } = told.view;
  return step?.exercise === "choice" ? step.settings.options.map(({ id }) => id) : [];
}
