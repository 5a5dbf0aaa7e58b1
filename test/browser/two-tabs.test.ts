/** One person in two tabs, and one whose own answers arrive late: nothing that was typed or saved is written over. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { ParticipantDown } from "../../shared/protocol/down.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints, Phone } from "../support/room-pages.ts";

const AGENDA = {
  v: 1,
  title: "Words",
  locale: "en",
  steps: [
    { id: "text", exercise: "text", title: "In a sentence", minutes: 3, settings: { question: "What has changed?" } },
    { id: "cloud", exercise: "cloud", title: "In a word", minutes: 3, settings: {} },
    { id: "plan", exercise: "commit", title: "My plan", minutes: 7, settings: { short: true } },
    { id: "more", exercise: "text", title: "Once more", minutes: 3, settings: { question: "And since?" } },
    { id: "next", exercise: "commit", title: "My next plan", minutes: 7, settings: { short: true } },
  ],
};

const { served, browser } = await inBrowser();

// A room, its host, and a phone in it that has two tabs, with a clock for both.
const complaints = new Complaints();
const { code, keys } = await makeRoom(served.url, { agenda: AGENDA, rehearsal: true });
const host = await Client.join(served.url, code, { role: "host", key: keys.host });
const phone = await Phone.join(browser, "Ada", served.port, code, complaints, { clock: true });
await phone.enter();
await phone.sees("You’re in");
const here = phone.page;
const there = await phone.secondTab(complaints);

/** How many answers a page has sent; it is told of those from its next connection on. */
function answersOf(page: Page): () => number {
  let answers = 0;
  page.on("websocket", (socket) =>
    socket.on("framesent", ({ payload }) => {
      if (String(payload).includes('"t":"answer"')) answers += 1;
    }),
  );
  return () => answers;
}

const saved = (page: Page) => page.locator(".standing.saved").waitFor();
const answer = (page: Page) => page.getByLabel("Your answer");
const send = (page: Page) => page.locator(".typed-foot button").click();

it("R-03 R-04 R-33 two tabs of one person settle: the last Send wins, and the other tab shows it", async () => {
  const sent = [answersOf(here), answersOf(there)];
  await host.command({ do: "open", step: "text", round: 1, from: "setup" });
  await there.reload();
  await here.reload();

  await answer(here).fill("from the first tab");
  await here.clock.runFor(10_000);
  expect(
    sent.map((count) => count()),
    "what is typed does not send itself",
  ).toEqual([0, 0]);
  await send(here);
  await saved(here);
  await expect.poll(() => answer(there).inputValue()).toBe("from the first tab");
  await saved(there);
  await answer(there).fill("from the second tab ");
  await there.clock.runFor(10_000);
  await send(there);
  await saved(there);
  await expect.poll(() => answer(here).inputValue()).toBe("from the second tab");

  // Left alone, whatever rings in either tab sends nothing more.
  for (const tab of [here, there, here, there]) await tab.clock.runFor(10_000);
  await Promise.all([saved(here), saved(there)]);
  expect(sent.map((count) => count())).toEqual([1, 1]);
  expect(await answer(here).inputValue()).toBe("from the second tab");
  // The very keystrokes stay under the cursor.
  expect(await answer(there).inputValue()).toBe("from the second tab ");

  // A draft that only lies there sends nothing after a reload, and is still there.
  await answer(here).fill("half a sen");
  await here.reload();
  await expect.poll(() => answer(here).inputValue()).toBe("half a sen");
  await here.clock.runFor(10_000);
  await phone.sees("Not sent yet");
  expect(sent.map((count) => count())).toEqual([1, 1]);
  await send(here);
  await saved(here);
  await expect.poll(() => answer(there).inputValue()).toBe("half a sen");
  complaints.none();
});

it("what is unsent is not overwritten by what is newer: the person reads both and chooses", async () => {
  await host.command({ do: "open", step: "plan", round: 1, from: "setup" });
  const half = (page: Page) => page.getByLabel("If …", { exact: true });
  await half(here).fill("I am asked for advice");
  await phone.sees("Not sent yet");

  // The other tab begins with the same draft, and makes another plan of it.
  await there.reload();
  await expect.poll(() => half(there).inputValue()).toBe("I am asked for advice");
  await half(there).fill("a deadline slips");
  await there.getByLabel("… then I will …").fill("remove one blocker");
  await there.getByRole("button", { name: "2 weeks" }).click();
  await send(there);
  await saved(there);

  const newer = here.getByText("If a deadline slips, then I will remove one blocker");
  await newer.waitFor();
  expect(await half(here).inputValue()).toBe("I am asked for advice");
  await look(here, "phone-newer-elsewhere");
  await here.getByRole("button", { name: "Use that one instead" }).click();
  await expect.poll(() => half(here).inputValue()).toBe("a deadline slips");
  await saved(here);
  expect(await newer.count()).toBe(0);
  complaints.none();
});

it("R-01 R-33 a form waits for what its person has saved, however late that comes", async () => {
  await there.close();
  const { page } = phone;
  /** Tells the step apart from the welcome, and a phone's own answers apart from both, each when the test says so. */
  const tell = { step: () => {}, own: () => {} };
  await page.routeWebSocket(/\/ws\//, (socket) => {
    const server = socket.connectToServer();
    let held: string[] | null = null;
    server.onMessage((data) => {
      const text = String(data);
      if (held) return void held.push(text);
      const message: ParticipantDown | null = text === "pong" ? null : JSON.parse(text);
      if (message?.t !== "welcome" || message.view.step === null) return socket.send(text);
      socket.send(JSON.stringify({ ...message, own: { rest: true }, view: { ...message.view, step: null } }));
      held = [JSON.stringify({ t: "you", ...message.own })];
      tell.step = () => {
        socket.send(JSON.stringify({ t: "view", rev: message.rev, now: message.now, view: message.view }));
      };
      tell.own = () => {
        for (const text of held ?? []) socket.send(text);
        held = null;
      };
    });
  });
  /** What the page shows of the form at its first sight of it, and whether it claims that nothing was sent. */
  const comesBack = async (field: (page: Page) => ReturnType<Page["locator"]>, text: string) => {
    await saved(page);
    await page.reload();
    await phone.sees("The next step appears here by itself");
    tell.step();
    await phone.sees("Getting the question");
    expect(await field(page).count()).toBe(0);
    tell.own();
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe(text);
    expect(await page.locator(".standing").textContent()).toBe("Saved");
  };

  await host.command({ do: "open", step: "more", round: 1, from: "setup" });
  await answer(page).fill("what I said");
  await send(page);
  await comesBack(answer, "what I said");

  await host.command({ do: "open", step: "cloud", round: 1, from: "setup" });
  const word = (at: Page) => at.getByLabel("Word 1");
  await word(page).fill("trust");
  await send(page);
  await comesBack(word, "trust");

  await host.command({ do: "open", step: "next", round: 1, from: "setup" });
  const half = (at: Page) => at.getByLabel("If …", { exact: true });
  await half(page).fill("a deadline slips");
  await page.getByLabel("… then I will …").fill("remove one blocker");
  await page.getByRole("button", { name: "2 weeks" }).click();
  await send(page);
  await comesBack(half, "a deadline slips");
  complaints.none();
});
