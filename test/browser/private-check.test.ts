/** What a host sees before the room does has the width to be seen: on a small laptop, for every exercise. */
import type { Page } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { bind } from "../../shared/agenda/bind.ts";
import { libraries } from "../../shared/agenda/library.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints, Facilitator } from "../support/room-pages.ts";
import { Guest } from "./agenda/crowd.ts";

const LAPTOPS = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
] as const;
const { served, browser } = await inBrowser();

/** The first ready step of every exercise that people answer, and readiness as it is asked twice at once. */
const STEPS: readonly Step[] = [
  ...new Map(
    libraries.en.steps.flatMap(({ step }) => (step.exercise === "note" ? [] : [[step.exercise, step] as const])),
  ).values(),
  ...libraries.en.steps.flatMap(({ step }) => (step.id === "now-and-before" ? [step] : [])),
].filter((step) => bind(step, "en")?.exercise.openPages === undefined);

/** Opens it as far as its kind of question needs: looked at, where nobody has seen it, or unfolded. */
async function opens(page: Page): Promise<void> {
  const look = page.getByRole("button", { name: /^(Look|Check what they wrote|Private check)$/ });
  const folded = page.getByRole("button", { name: "Private check" });
  const alone = page.getByRole("button", { name: "No, only I see it" });
  const seen = page.locator(".is-checked .peek");
  await look.or(alone).or(seen).first().waitFor();
  if (await look.isVisible()) await look.click();
  await alone.or(seen).first().waitFor();
  if (await alone.isVisible()) {
    await expect.poll(() => alone.getAttribute("aria-disabled")).not.toBe("true");
    await alone.click();
    // What was pressed before the question goes on by itself; a picture that nobody has pressed for is unfolded.
    await folded.or(seen).first().waitFor();
    if (await folded.isVisible()) await folded.click();
  }
  await seen.waitFor();
}

/** Words that are broken in their middle for want of width, and what reaches over the card's edge. */
const squeezed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const card = document.querySelector(".step-card");
    const edge = card?.getBoundingClientRect().right ?? 0;
    const found = new Set<string>();
    const texts = document.createTreeWalker(card ?? document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const said = text.textContent?.trim() ?? "";
      const element = text.parentElement;
      if (said === "" || !element?.checkVisibility() || element.closest(".unseen, .on-stage, option")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
      const lines = new Set(rects.map(({ top }) => Math.round(top))).size;
      if (lines > said.split(/[\s\-–/]+/).length) found.add(`“${said.slice(0, 40)}” is broken into ${lines} lines`);
      if (rects.some(({ right }) => right > edge + 1)) found.add(`“${said.slice(0, 40)}” reaches over the edge`);
    }
    return [...found];
  });

// One room for all of them: opening a facilitator's page takes longer than what is looked at on it.
const complaints = new Complaints();
const room = await makeRoom(served.url, { agenda: { v: 1, title: "Checks", locale: "en", steps: STEPS } });
const host = await Facilitator.of(browser, served.url, room, complaints);
const guests: Guest[] = [];
for (let place = 0; place < 6; place += 1) guests.push(await Guest.join(served.url, room.code, `Guest ${place}`));
const socket = await Client.join(served.url, room.code, { role: "host", key: room.keys.host });
afterAll(() => socket.close());

it.each(STEPS.map((step) => [step.id, step] as const))(
  "the private check of “%s” is not squeezed on a small laptop",
  {
    timeout: 60_000,
  },
  async (_, step) => {
    await socket.command({ do: "goto", step: step.id });
    await socket.command({ do: "open", step: step.id, round: 1, from: "setup" });
    await Promise.all(guests.map((guest) => guest.answers(step, 1)));
    await socket.command({ do: "close", step: step.id });
    await host.page.locator(".step-card", { hasText: step.title }).waitFor();
    await host.page.locator("#primary", { hasText: /Reveal|Pair talk|Tag/ }).waitFor();
    await opens(host.page);
    for (const size of LAPTOPS) {
      await host.page.setViewportSize(size);
      await expect.poll(() => squeezed(host.page), { message: `${step.id} on ${size.width}` }).toEqual([]);
    }
    complaints.none();
  },
);
