/** How a result comes to the big screen: in an order, within 1.6 seconds, and still for whoever asks for stillness. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints } from "../support/room-pages.ts";

const { served, browser } = await inBrowser();
const STEP = {
  id: "a",
  exercise: "choice",
  title: "Next month",
  minutes: 3,
  settings: {
    question: "Which of these would help us most?",
    options: [
      { id: "x", text: "Fewer meetings" },
      { id: "y", text: "Clearer owners" },
    ],
    rounds: 2,
    debrief: "What would have to stop for that?",
  },
};

it("a result arrives by its headline, then the picture, then the foot, in 1.6 s; its picture stays where it is when the question takes the head", async () => {
  const complaints = new Complaints();
  const { code, keys } = await makeRoom(served.url, { agenda: { v: 1, title: "Reveal", locale: "en", steps: [STEP] } });
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  const people = await Promise.all(
    Array.from({ length: 6 }, (_, at) =>
      Client.join(served.url, code, { role: "participant", resume: `watcher-${at}-`.padEnd(24, "x") }),
    ),
  );
  const open = async (reducedMotion: "reduce" | "no-preference") => {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion })).newPage();
    complaints.listen(page, reducedMotion);
    await page.goto(`${served.url}/stage/${code}#${keys.stage}`);
    await page.locator(".stage").waitFor();
    return page;
  };
  const [moving, still] = await Promise.all([open("no-preference"), open("reduce")]);

  await host.command({ do: "goto", step: "a" });
  for (const round of [1, 2] as const) {
    await host.command({ do: "open", step: "a", round, from: round === 1 ? "setup" : "closed" });
    for (const [at, one] of people.entries())
      await one.done({ t: "answer", step: "a", round, payload: { options: [at < 2 * round ? "x" : "y"] } });
    await host.command({ do: "close", step: "a" });
  }
  await host.command({ do: "reveal", step: "a" });
  await moving.locator(".stage-revealed .shown-picture").waitFor({ state: "attached" });
  const [head = [], picture = [], foot = []] = await Promise.all(
    [".shown-head", ".shown-picture", ".stage-foot"].map((part) => timesOf(moving, part)),
  );
  expect(head).toEqual([0, 200]);
  expect(picture).toEqual([800, 1000]);
  expect(foot).toEqual([1400, 1600]);
  expect(Math.max(...(await lastOf(moving)))).toBe(1600);
  await still.locator(".stage-revealed .shown-picture").waitFor();
  expect(await lastOf(still)).toEqual([]);

  const place = () => still.locator(".shown-picture").boundingBox();
  const before = await place();
  await host.command({ do: "debrief", step: "a" });
  await still.locator(".stage-debrief").getByRole("heading", { name: STEP.settings.debrief }).waitFor();
  expect(await place()).toEqual(before);
  complaints.none();
  await Promise.all([moving.context().close(), still.context().close()]);
  for (const one of [...people, host]) await one.close();
});

/** When a part begins to move and when it stands, in milliseconds after the reveal. */
const timesOf = (page: Page, part: string): Promise<number[]> =>
  page.locator(part).evaluate((element) =>
    element.getAnimations().flatMap((one) => {
      const { delay = 0, endTime = 0 } = one.effect?.getComputedTiming() ?? {};
      return [delay, Math.round(Number(endTime))];
    }),
  );

const lastOf = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    document.getAnimations().map((one) => Math.round(Number(one.effect?.getComputedTiming().endTime))),
  );
