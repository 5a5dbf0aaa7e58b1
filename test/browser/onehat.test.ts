/** A one-hat talk from the choice of chairs to the hats: a host, a stage, five phones and 20 sockets; 24 people and a late one. */
import type { Page } from "playwright-core";
import { expect, it, onTestFinished } from "vitest";
import { keptMoves } from "#content/onehat-kept.ts";
import { form as planForm } from "#words/exercises/commit.ts";
import { content as written } from "../../shared/agenda/library.ts";
import { SETS } from "../../shared/exercises/onehat/moves.ts";
import { TALK_SECONDS } from "../../shared/exercises/onehat/settings.ts";
import { Client, makeRoom, newId } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { network } from "../support/network.ts";
import { Complaints, Facilitator, framesOf, Phone } from "../support/room-pages.ts";
import { tap } from "../support/tap.ts";
import { holdsOnWalls, WALLS } from "../support/walls.ts";
import { pickStop } from "./agenda/taps.ts";

const SMALL = { width: 320, height: 568 };
const WHOLE = { chair: "b", missed: { 1: "step", 2: "where" }, hurt: { 1: 4, 2: 6 } };
const { served, browser } = await inBrowser();
const { moves, needs, roles, scenes } = written.en.words.onehat;
const [scene] = scenes;
const BRIEFS = ["A month ago an idea of yours", "You have an offer from elsewhere"] as const;

const AGENDA = {
  v: 1,
  title: "One hat",
  locale: "en",
  steps: [
    { id: "talk", exercise: "onehat", title: "The quiet expert", minutes: 13, settings: { scenario: "s3" } },
    { id: "plan", exercise: "commit", title: "One commitment", minutes: 6, settings: { short: true } },
  ],
};

/** What a phone has sent, from its first connection on. */
function sentBy(page: Page): string[] {
  const sent: string[] = [];
  page.on("websocket", (socket) => socket.on("framesent", ({ payload }) => sent.push(String(payload))));
  return sent;
}

/** How often a phone has rung. */
const rings = (phone: Phone) => phone.page.evaluate(() => Number(document.documentElement.dataset.rings ?? 0));
const countRings = (page: Page) =>
  page.addInitScript(() => {
    navigator.vibrate = () => {
      const { dataset } = document.documentElement;
      dataset.rings = String(Number(dataset.rings ?? 0) + 1);
      return true;
    };
  });

const someone = (code: string) => Client.join(served.url, code, { role: "participant", resume: newId() + newId() });
const press = (phone: Phone, button: string) => tap(phone.page, "button", new RegExp(`^${button}`));
const choose = (phone: Phone, chair: "A: " | "B: " | "We are three") => press(phone, chair);
const cards = (phone: Phone) => phone.page.locator(".move").allTextContents();
const textOf = (phone: Phone) => phone.page.locator("main").textContent();
const setsInWords = [SETS.L.map((id) => moves[id]), SETS.M.map((id) => moves[id])];

/** Both questions about one talk, then on to the next. */
async function tells(phone: Phone, need: string, held: number): Promise<void> {
  await press(phone, need);
  await phone.sees("How far did that hold the talk back?");
  await pickStop(phone.page, held);
  await press(phone, "Next");
}

it("R-155 24 people and a late one go from chairs to hats; nobody's screen has what is not theirs, and nothing tells who sat with whom", {
  timeout: 240_000,
}, async () => {
  const complaints = new Complaints();
  const room = await makeRoom(served.url, { agenda: AGENDA });
  const host = await Facilitator.of(browser, served.url, room, complaints);
  const stage = await host.open("stage", WALLS.usual, complaints);
  const onStage = framesOf(stage);
  await stage.goto(`${served.url}/stage/${room.code}`);
  const lossy = await network(served.port);
  onTestFinished(() => lossy.close());
  const sent: string[][] = [];
  const join = (name: string, options = {}, port = served.port) =>
    Phone.join(browser, name, port, room.code, complaints, {
      ...options,
      before: async (page) => {
        sent.push(sentBy(page));
        await countRings(page);
      },
    });
  const ada = await join("Ada", { viewport: SMALL, clock: true });
  const bea = await join("Bea", {}, lossy.port);
  const cem = await join("Cem", { viewport: SMALL });
  const dot = await join("Dot");
  const others = await Promise.all(Array.from({ length: 20 }, () => someone(room.code)));
  const wall = async (...words: string[]) => {
    for (const word of words) await stage.getByText(word).filter({ visible: true }).first().waitFor();
    await holdsOnWalls(stage, `onehat ${words[0]?.slice(0, 24)}`);
  };

  await host.primary("Start: The quiet expert");
  await ada.sees("Next: The quiet expert");
  await wall("A one-hat talk, in pairs, from two chairs.");
  await host.primary("Open");
  await wall("whoever travelled furthest today is A.", scene!.situation, "Don’t show your phone.");
  await ada.sees("Which chair first?");
  await choose(ada, "A: ");
  await choose(bea, "B: ");
  await choose(cem, "We are three");
  await choose(dot, "A: ");
  await dot.sees("You are A.");
  for (const phone of [ada, bea, cem, dot]) await phone.sees("Saved");
  await host.page.getByText("have begun").waitFor();
  const first = await cards(ada);
  expect(setsInWords).toContainEqual(first);
  expect(await textOf(ada)).not.toContain(BRIEFS[0]);
  await bea.sees(BRIEFS[0]);
  // A brief is read without scrolling on the usual phone.
  expect(await bea.page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  await cem.sees("Say nothing.");

  await host.primary("Talk one");
  await wall("Talk one.", scene!.situation, "Time left");
  await bea.sees("Phone down.");
  await ada.sees("Your six moves");
  // All six are in view on a small phone, large enough for a thumb; one that was used is turned over, and nobody is told.
  const boxes = await ada.page.locator(".move").evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  for (const { bottom, height } of boxes) {
    expect(bottom).toBeLessThanOrEqual(SMALL.height);
    expect(height).toBeGreaterThanOrEqual(44);
  }
  const told = sent[0]!.length;
  await ada.page.locator(".move").nth(1).click();
  await ada.page.locator(".move[aria-pressed=true]").waitFor();
  expect(sent[0]!.slice(told).filter((text) => !text.includes('"ping"'))).toEqual([]);
  // The bell: when the page is turned, and when the time of the talk is up. It ends nothing.
  await expect.poll(() => rings(ada)).toBe(1);
  await ada.page.clock.fastForward(TALK_SECONDS.usual * 1000);
  await expect.poll(() => rings(ada)).toBe(2);
  await ada.sees("Your six moves");

  // Somebody comes late, and somebody's network goes: both are where the room is.
  const eve = await join("Eve");
  await eve.sees("Which chair first?");
  await choose(eve, "We are three");
  await eve.sees("You watch.");
  lossy.lose();
  await host.primary("Change chairs");
  await wall("Change chairs. Other cards. Read.");
  await ada.sees("You are B, the expert.");
  await ada.sees(BRIEFS[1]);
  await cem.sees("For the second talk you may take a chair.");
  await choose(cem, "We are three");
  await eve.sees("For the second talk you may take a chair.");
  await choose(eve, "B: ");
  await eve.sees(BRIEFS[1]);
  lossy.restore();
  await bea.page.getByText("You are A.").waitFor({ timeout: 40_000 });
  const second = await cards(bea);
  expect(setsInWords).toContainEqual(second);
  expect(second).not.toEqual(first);
  expect(await textOf(bea)).not.toContain(BRIEFS[1]);

  await host.primary("Talk two");
  await wall("Talk two.");
  await ada.sees("Phone down.");
  await dot.page.reload();
  await dot.sees("Phone down.");
  await bea.page.reload();
  await bea.sees("Your six moves");
  expect(await cards(bea)).toEqual(second);

  await host.primary("Questions");
  await wall("On your own: what did you miss?");
  for (const phone of [ada, bea, cem, dot, eve]) await phone.sees("First talk: what did you miss most?");
  await tells(ada, needs.step, 7);
  await ada.sees("Second talk: what did you miss most?");
  await tells(ada, needs.where, 2);
  await ada.sees("One move, from either set, that you would like to use this week");
  expect(await ada.page.locator(".choice").allTextContents()).toEqual([...first, ...second]);
  await press(ada, moves.next);
  await ada.sees("Saved");
  // Nothing was missing: there is nothing to ask further of that talk, until something was, and then at once.
  await press(bea, needs.nothing);
  await bea.sees("Second talk: what did you miss most?");
  await bea.sees("2 of 4");
  await press(bea, needs.nothing);
  await bea.sees("One move, from either set, that you would like to use this week");
  await press(bea, "None this time");
  await bea.page.locator(".own-deck").waitFor();
  expect(await bea.page.locator(".own-deck").textContent()).not.toContain("How far");
  await bea.page.locator(".own-card").first().click();
  await press(bea, needs.step);
  await bea.sees("First talk, missed most: a clear next step.");
  await bea.sees("How far did that hold the talk back?");
  await pickStop(bea.page, 9);
  await press(bea, "Next");
  await bea.page.locator(".own-deck").waitFor();
  for (const phone of [cem, dot, eve]) await press(phone, "Skip the whole step");
  await Promise.all(
    others.map((one) => one.done({ t: "answer", step: "talk", round: 1, payload: WHOLE, skipped: [] })),
  );
  await stage.getByText("25 of 25 finished").waitFor();
  await host.primary("Close");
  await ada.sees("Closed");
  await wall("Closed");
  expect(onStage.map(({ text }) => text).join("\n")).not.toMatch(/offer from elsewhere|idea of yours/);
  await host.primary("Reveal");
  await wall(
    "First talk: most missed a clear next step (22 of 22). Second talk: where this could lead (21 of 22).",
    "Held back 4.4 of 10",
    "Held back 5.8 of 10",
    "For 1, nothing was missing.",
  );
  await ada.sees("Look up");
  const unnamed = [...onStage, ...[ada, bea, cem, dot, eve].flatMap(({ frames }) => frames)];
  expect(unnamed.map(({ text }) => text).join("\n")).not.toMatch(/"(label|pole)":/);
  await host.second("Debrief");
  await wall("Which move would have turned the talk?", `First talk: ${first.includes(moves.year) ? roles.L : roles.M}`);
  // All twelve cards carry their hats on every shape of screen, 4:3 as well, and the question has the head to itself.
  await holdsOnWalls(stage, "onehat twelve cards", async () => {
    for (const text of [...first, ...second]) await stage.getByText(text).waitFor();
  });

  // What phones have said of it all: a chair, and one's own answers. Nothing of anybody else.
  const said = sent.flat().filter((text) => text.includes('"t":"answer"'));
  for (const text of said)
    expect(["chair", "missed", "hurt", "keep"]).toEqual(
      expect.arrayContaining(Object.keys(JSON.parse(text).payload as object)),
    );

  // The move that Ada keeps begins her plan, also once her phone has been started anew; nobody else's phone has one.
  await host.primary("Next: One commitment");
  await host.primary("Open");
  await dot.sees("Save my commitment");
  expect(await textOf(dot)).not.toContain(planForm.kept.title);
  await ada.sees(planForm.kept.title);
  await ada.page.reload();
  const taken = ada.page.getByRole("button", { name: planForm.kept.title });
  await taken.click();
  const halves = ada.page.locator(".plan-field textarea");
  await expect.poll(() => halves.nth(1).inputValue()).toBe(keptMoves.next);
  expect(await halves.nth(0).inputValue()).toBe("");
  expect(await taken.getAttribute("aria-pressed")).toBe("true");
  // Whatever stands above, what it has filled in is in sight, and the half that is missing can be typed.
  await expect.poll(() => halves.nth(0).evaluate((field) => document.activeElement === field)).toBe(true);
  for (const half of [halves.nth(0), halves.nth(1)]) {
    const box = await half.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(ada.page.viewportSize()?.height ?? 0);
  }
  for (const { frames } of [bea, cem, dot, eve])
    expect(frames.map(({ text }) => text).join("\n")).not.toContain('"keep":"next"');
  expect(onStage.map(({ text }) => text).join("\n")).not.toContain('"keep":"next"');
  await Promise.all(others.map((one) => one.close()));
  complaints.none();
});
