/** Page one of a report as a client reads it: its places in their order, and one sheet of paper whatever the room was. */
import type { Page } from "playwright-core";
import { expect, it, test } from "vitest";
import type { ReportDraft } from "../../shared/protocol/report.ts";
import { askedStep, type ReportStep, these } from "../client/report/asked.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { png } from "../support/png.ts";
import { choiceStep, sortStep, step } from "../support/room.ts";

const { served, browser } = await inBrowser();

const DRAFT: ReportDraft = {
  group: "Team leads in operations",
  facilitation: "Northgate Learning",
  logo: { picture: "l".repeat(43), alt: "Hallmere Water" },
  why: "Our team leads keep the service running. We want them to lead through next year’s merger as well.",
  asks: [
    { what: "Decide which weekly measures can stop.", who: "Head of operations", by: "2027-01-29" },
    { what: "Protect two hours a week for improvement until Easter.", who: "Directors of both areas" },
    { what: "Say who decides on changes across sites.", who: "Managing director", by: "2027-02-05" },
  ],
  followUp: "11 February and 11 March, 90 seconds on the phone.",
  part: "forward our message on both days.",
  indicator: "your own figure, “improvement proposals decided within 30 days”; next reading 31 March.",
};

const six = (v: number, then: number) => [1, 2, 3, 4, 5, 6].map((item) => ({ item, v, then }));

/** A room with a gap, a card without a shared view, a talk that lacked something, readiness and commitments. */
function roomOf(people: number): ReportStep[] {
  const share = (n: number) => Math.round((n * people) / 24);
  const rest = (...taken: number[]) => people - taken.reduce((all, one) => all + one, 0);
  const [L, B] = [share(10), share(5)];
  const missed = share(14);
  const plan = (area: string) => ({
    kind: "start",
    ifCue: "a",
    thenDo: "b",
    due: "2027-01-31",
    share: "private",
    followUpDays: 30,
    area,
  });
  return [
    askedStep(step("line", "spectrum", { areas: ["time", "people"] }), [
      these([
        people,
        [
          { area: "time", now: 3, needed: 7 },
          { area: "people", now: 5, needed: 5 },
        ],
      ]),
    ]),
    askedStep(sortStep("sort", { cards: ["c6"] }), [
      these(
        [L, [{ cardId: "c6", choice: "L" }]],
        [B, [{ cardId: "c6", choice: "B" }]],
        [rest(L, B), [{ cardId: "c6", choice: "M" }]],
      ),
    ]),
    askedStep(step("talks", "onehat", { scenario: "s3" }), [
      these(
        [missed, { missed: { 1: "step" }, hurt: { 1: 5 } }],
        [rest(missed), { missed: { 1: "where" }, hurt: { 1: 3 } }],
      ),
    ]),
    askedStep(choiceStep("choice", { question: "Which?", options: ["a", "b"] }), [these([people, { options: ["a"] }])]),
    askedStep(step("ready", "shift", { moment: "post+then" }), [
      these([share(16), six(7, 5)], [rest(share(16)), six(5, 5)]),
    ]),
    askedStep(step("plans", "commit", {}), [these([share(14), plan("time")], [rest(share(14)), plan("people")])]),
  ];
}

async function opened(people: number, draft: ReportDraft, edition = "client"): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
  const room = {
    code: "ABCDEF",
    title: "Leading and managing",
    locale: "en",
    status: "ended",
    createdAt: 1_800_000_000_000,
  };
  const results = {
    ...{ v: 1, edition, report: { version: 1, draft }, steps: roomOf(people), questions: [] },
    room: {
      ...room,
      client: "Hallmere Water",
      names: "off",
      groups: false,
      retentionDays: 30,
      endedAt: room.createdAt,
      expiresAt: room.createdAt,
      people,
      remote: 0,
      invited: people + 3,
    },
  };
  await page.route("**/api/rooms/ABCDEF/results.json*", (route) =>
    route.fulfill({ body: JSON.stringify(results), contentType: "application/json" }),
  );
  await page.route("**/pictures/ABCDEF/*", (route) =>
    route.fulfill({ body: png(480, 160, [107, 45, 79]), contentType: "image/png" }),
  );
  await page.goto(`${served.url}/report/ABCDEF#${"k".repeat(22)}`);
  await page.locator(".page-one").waitFor();
  return page;
}

/** As it is laid out: without what only screen readers get, with spaces between places. */
const textOf = async (page: Page): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is not read
  (await page.locator(".page-one").innerText()).replace(/\s+/g, " ");

it("has its places in their order, with figures below sentences that are marked where they are the facilitator's", async () => {
  const says = "The future is where they are needed.";
  const page = await opened(24, { ...DRAFT, findings: [{ of: "line/gap/time", says }, { of: "sort/split/c6" }] });
  const text = await textOf(page);
  const places = [
    "You asked: “Our team leads keep the service running.",
    "Who: 27 invited, 24 came. All 24 answered each question.",
    "What we found",
    "The future is where they are needed. (in the facilitator’s words)",
    "24 of 24 see the need nearer “Future”, 0 nearer “Present”, 0 where it is now.",
    "There is no shared view of “Wins the team over to a plan made elsewhere”.",
    "Mainly leading 10 · Equally both 5 · Mainly managing 9 (24 answered).",
    "What we ask of you",
    "Decide which weekly measures can stop. Head of operations · by 29 January 2027",
    "Readiness, by their own account.",
    "16 higher, 8 the same, 0 lower.",
    "24 commitments: about time 14, people 10. Each has a date.",
    "Your part: forward our message on both days.",
    "How far this goes. These are answers of 24 people on one day, given alone and counted when closed.",
    "What would show more: your own figure",
    "Client edition · made on",
  ];
  const at = places.map((place) => text.indexOf(place));
  for (const [place, found] of at.entries()) expect(found, `${places[place]}: ${text}`).toBeGreaterThanOrEqual(0);
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(text.split(" ").length).toBeLessThanOrEqual(450);
  await look(page, "report-page-one");
  await page.close();
});

it("says what is missing, and asks nothing of participants", async () => {
  const few = await opened(9, {});
  const text = await textOf(few);
  expect(text).toContain("No result was strong enough to stand on its own. See page 2.");
  expect(text).toContain("Nothing needs a decision from you now.");
  await few.close();
  const room = await opened(24, DRAFT, "participants");
  expect(await textOf(room)).not.toMatch(/What we ask of you|You asked/);
  await room.close();
});

test.each([5, 24, 200])("fits one sheet, A4 and Letter, of %i people", async (people) => {
  const page = await opened(people, DRAFT);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.locator(".report-logo").evaluate((one: HTMLImageElement) => one.decode());
  // The paper's own width and height in CSS pixels, less the margins of the sheet.
  const sheets = { A4: [673, 986], Letter: [695, 920] } as const;
  for (const [name, [width, height]] of Object.entries(sheets)) {
    await page.setViewportSize({ width, height });
    const bottom = await page.evaluate(() => {
      const box = document.querySelector(".page-one")?.getBoundingClientRect();
      return box ? box.bottom + scrollY : Number.NaN;
    });
    expect(bottom, name).toBeLessThanOrEqual(height);
  }
  await page.close();
});
