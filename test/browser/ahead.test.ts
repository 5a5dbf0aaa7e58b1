/** A phone whose network is lost once a step was announced: what answering takes has come with the announcement. */
import { expect, it } from "vitest";
import type { Step } from "../../shared/agenda/schema.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints, Phone } from "../support/room-pages.ts";
import { drivers } from "./agenda/drivers/index.ts";
import { guess } from "./agenda/guess.ts";
import { LEA } from "./agenda/styles.ts";

interface Ahead {
  step: Exclude<Step, { exercise: "note" }>;
  /** How the name of the file begins that comes last for it; what others have fetched before does not come again. */
  last: string;
  /** What stands on its page once everything is answered. */
  end: string;
}

const titled = (id: string) => ({ id, title: `The ${id}`, minutes: 3 });
const STEPS: readonly Ahead[] = [
  { step: { ...titled("cards"), exercise: "sort", settings: { cards: ["c1", "c8"] } }, last: "Deck", end: ".own-deck" },
  { step: { ...titled("start"), exercise: "shift", settings: { moment: "pre" } }, last: "Answer", end: ".own-deck" },
  { step: { ...titled("week"), exercise: "ledger", settings: {} }, last: "Quick", end: ".own-deck" },
  { step: { ...titled("mirror"), exercise: "profile", settings: {} }, last: "Keepsake", end: ".mirror" },
  {
    step: { ...titled("area"), exercise: "spectrum", settings: { areas: ["vision"], predict: true } },
    last: "Predict",
    end: ".predict",
  },
];

const { served, browser } = await inBrowser();

it("R-33 whoever loses the network once a step is announced can answer it down to the end", async () => {
  const complaints = new Complaints();
  const agenda = { v: 1, title: "Ahead", locale: "en", steps: STEPS.map(({ step }) => step) };
  const { code, keys } = await makeRoom(served.url, { agenda });
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  const asked: string[] = [];
  const came: string[] = [];
  const phone = await Phone.join(browser, "Ada", served.port, code, complaints, {
    clock: true,
    before: async (page) => {
      page.on("request", (request) => asked.push(request.url()));
      page.on("requestfinished", (request) => came.push(request.url()));
    },
  });
  const { page } = phone;
  page.setDefaultTimeout(10_000);
  /** This file has come since, and nothing else is under way. */
  const has = (file: string, since: number) =>
    came.length === asked.length && came.slice(since).some((url) => url.includes(`/assets/${file}-`));
  for (const { step, last, end } of STEPS) {
    const since = came.length;
    await host.command({ do: "goto", step: step.id });
    await phone.sees(`Next: ${step.title}`);
    await expect.poll(() => has(last, since), { message: `${step.id}: ${last}`, timeout: 10_000 }).toBe(true);
    // From now on no file comes any more.
    const missed: string[] = [];
    await page.route("**/assets/**", (route) => void missed.push(route.request().url()));
    await host.command({ do: "open", step: step.id, round: 1, from: "setup" });
    await page.locator(".answer").first().waitFor();
    await phone.hasThought();
    const entered = { page, step, round: 1 as const, style: LEA };
    await drivers[step.exercise](entered);
    if ("predict" in step.settings) await guess(entered);
    await page.locator(end).waitFor();
    expect(missed, step.id).toEqual([]);
    await page.unrouteAll();
  }
  await host.close();
  complaints.none();
});
