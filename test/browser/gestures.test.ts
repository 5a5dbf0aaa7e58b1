/** How many gestures an answer takes on a phone: one for each thing said, and one to go on. More is a reason to look again. */
import { expect, it } from "vitest";
import { libraries } from "../../shared/agenda/library.ts";
import type { ExerciseId } from "../../shared/exercises/index.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints, Phone } from "../support/room-pages.ts";
import { touchForReal } from "../support/tap.ts";
import { drivers } from "./agenda/drivers/index.ts";
import { LEA } from "./agenda/styles.ts";

const { served, browser } = await inBrowser();

/** What is said by a thumb, and the presses of Next and Done. What is typed is not counted. */
const MOST: Partial<Record<ExerciseId, { says: number; onward: number }>> = {
  // Five areas, looked at in two ways each.
  spectrum: { says: 10, onward: 5 },
  shift: { says: 6, onward: 6 },
  scale: { says: 3, onward: 3 },
  mix: { says: 4, onward: 2 },
  pulse: { says: 1, onward: 0 },
  // A tap on an answer goes on by itself.
  sort: { says: 8, onward: 0 },
  profile: { says: 20, onward: 0 },
  venn: { says: 12, onward: 0 },
  rank: { says: 3, onward: 0 },
  scenario: { says: 1, onward: 0 },
  choice: { says: 1, onward: 0 },
};

const STEPS = Object.keys(MOST).map(
  (exercise) => libraries.en.steps.find(({ step }) => step.exercise === exercise)!.step,
);

it("an answer takes as many gestures as there are things to say, and one to go on", { timeout: 120_000 }, async () => {
  const complaints = new Complaints();
  const { code, keys } = await makeRoom(served.url, { agenda: { v: 1, title: "All", locale: "en", steps: STEPS } });
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  const phone = await Phone.join(browser, "Lea", served.port, code, complaints, { clock: true });
  const { page } = phone;
  touchForReal(page);
  await phone.sees("You’re in");
  await page.evaluate(() => {
    const count = { says: 0, onward: 0 };
    Object.assign(window, { count });
    addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === "range") count.says += 1;
    });
    addEventListener("click", ({ target }) => {
      const pressed = target instanceof Element ? target.closest("button, input") : null;
      if (pressed?.closest(".act")) count.onward += 1;
      else if (pressed?.closest(".answer")) count.says += 1;
    });
  });
  const found: typeof MOST = {};
  for (const step of STEPS) {
    await host.command({ do: "open", step: step.id, round: 1, from: "setup" });
    await page.locator(".answer").first().waitFor();
    await phone.hasThought();
    await page.evaluate("Object.assign(count, { says: 0, onward: 0 })");
    if (step.exercise === "note") continue;
    await drivers[step.exercise]({ page, step, style: LEA, round: 1 });
    found[step.exercise] = await page.evaluate("({ ...count })");
    await host.command({ do: "close", step: step.id });
    await phone.sees("Closed");
  }
  expect(found).toEqual(MOST);
  complaints.none();
});
