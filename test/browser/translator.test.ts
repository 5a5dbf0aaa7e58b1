/** Phones whose browsers translate the page, through all phases: every word says what is true now. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { PREFIX } from "../../client/wire/storage.ts";
import { libraries } from "../../shared/agenda/library.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import { exercises } from "../../shared/exercises/index.ts";
import type { Round } from "../../shared/primitives.ts";
import { invent, throughIn } from "../recount/invent.ts";
import { classOf, itemsOf, roundsOf } from "../recount/plan.ts";
import { Client, makeRoom, newId } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { turnToQuestions } from "../support/open-pages.ts";
import { Random } from "../support/random.ts";
import { Complaints, Phone } from "../support/room-pages.ts";
import { see, tap } from "../support/tap.ts";
import { shownBy, translate } from "../support/translator.ts";
import { answer } from "./agenda/answer.ts";
import { SKYE } from "./agenda/styles.ts";
import { send } from "./agenda/taps.ts";

const { served, browser } = await inBrowser();

/**
 * Every exercise once, with a second vote where it has one, and the tagging of a cloud. What is dealt is another hand on each
 * phone, so two phones never show the same.
 */
const STEPS: readonly Step[] = libraries.en.steps
  .map(({ step }) => step)
  .filter(({ exercise }) => exercises[exercise].deal === undefined)
  .filter(({ id, exercise }, place, all) =>
    exercise === "cloud" ? id === "cloud-tags" : all.findIndex((one) => one.exercise === exercise) === place,
  );

it("R-33 a translated phone, host and stage say what they say untranslated, through all phases", {
  timeout: 480_000,
}, async () => {
  const complaints = new Complaints();
  const agenda = { v: 1, title: "All of it", locale: "en", steps: STEPS };
  const { code, keys } = await makeRoom(served.url, { agenda });
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });

  const phone = async (name: string, ms: number | null): Promise<Phone> =>
    Phone.join(browser, name, served.port, code, complaints, {
      clock: true,
      before: async (page) => {
        // All see the same cards in the same order.
        await page.addInitScript((key) => localStorage.setItem(key, "1"), `${PREFIX}seed:${code}`);
        if (ms !== null) await translate(page, ms);
      },
    });
  const twin = await phone("untranslated", null);
  const translated = [await phone("translated at once", 0), await phone("translated late", 150)];
  const phones = [twin, ...translated];
  const fixed = await Promise.all(
    [`/host/${code}#${keys.host}`, `/stage/${code}#${keys.stage}`].map(async (path) => {
      const page = await (
        await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" })
      ).newPage();
      complaints.listen(page, path);
      await translate(page, 0);
      await page.goto(`${served.url}${path}`);
      return page;
    }),
  );
  const same = async (where: string) => {
    let shown: Awaited<ReturnType<typeof shownBy>>[] = [];
    const texts = async () => {
      shown = await Promise.all(phones.map(({ page }) => shownBy(page)));
      return new Set(shown.map(({ text }) => text)).size;
    };
    // What still differs then is told below, with where it was.
    await expect
      .poll(texts, { timeout: 10_000 })
      .toBe(1)
      .catch(() => {});
    for (const [place, { name }] of phones.entries()) {
      expect(shown[place]?.text, `${name}: ${where}`).toBe(shown[0]?.text);
      if (place > 0) expect(shown[place]?.put, `${name}: ${where}`).toBeGreaterThan(0);
    }
    for (const page of fixed) expect(await page.locator("font").count(), `${page.url()}: ${where}`).toBe(0);
  };
  // what people say about themselves is shown from five answers on.
  const others = await Promise.all(
    [1, 2, 3].map(() => Client.join(served.url, code, { role: "participant", resume: `${newId()}${newId()}` })),
  );
  const othersAnswer = (step: Step, round: Round) => {
    if (classOf(step) !== "S") return [];
    const items = itemsOf(step);
    return others.map((one, number) => {
      const payload = invent(step, items, round, new Random(number + 1));
      const through = throughIn(step, items, payload);
      const skipped = items.filter((item) => !through.includes(item));
      return one.done({ t: "answer", step: step.id, round, payload, skipped });
    });
  };
  const everyone = (act: (page: Page) => Promise<unknown>) => Promise.all(phones.map(({ page }) => act(page)));
  const heading = (says: string | RegExp) => everyone((page) => see(page, "h1", says));
  const press = (name: string | RegExp) => everyone((page) => tap(page, "button", name));

  await heading("You’re in. Look up.");
  await same("lobby");
  await askAndVote();

  for (const [number, step] of STEPS.entries()) {
    const { id } = step;
    const at = (phase: string) => same(`${id}, ${phase}`);
    const vote = async (round: Round, from: "setup" | "closed" | "huddle" | "revealed") => {
      await host.command({ do: "open", step: id, round, from });
      await everyone((page) => see(page, ".answer, .reading"));
      await at(`round ${round}, open`);
      if (round === 1) await turnToQuestions((command) => host.command(command), step);
      if (step.exercise === "note") return;
      await Promise.all(phones.map((one) => one.hasThought()));
      await Promise.all(phones.map(({ page }) => answer({ page, step, round, style: SKYE }, number)));
      await Promise.all(othersAnswer(step, round));
      await at(`round ${round}, answered`);
      if (step.exercise === "text") await changeOfMind();
      await host.command({ do: "close", step: id });
      await heading("Closed");
      await at(`round ${round}, closed`);
    };
    const changeOfMind = async () => {
      await everyone((page) => page.getByRole("textbox").fill("Something else"));
      await at("not sent yet");
      await everyone(send);
      await everyone((page) => see(page, ".standing", "Saved"));
      await at("changed");
      await press(/^Skip (this one|the whole step)/);
      await at("asked whether to pass");
      await everyone((page) => tap(page, ".withdraw button"));
      await everyone((page) => see(page, ".pass", /^You skipped this one/));
      await at("passed");
      await everyone((page) => page.getByRole("textbox").fill("After all"));
      await everyone(send);
      await at("and not passed after all");
    };
    await host.command({ do: "goto", step: id });
    if (step.exercise !== "note") await heading(`Next: ${step.title}`);
    await at("setup");
    await vote(1, "setup");
    if (step.exercise === "note") continue;
    const tagging = step.exercise === "cloud";
    if (tagging) await host.command({ do: "reveal", step: id });
    else if (roundsOf(step) === 2) {
      await host.command({ do: "huddle", step: id, until: Date.now() + 90_000 });
      await heading("Phone down");
      await at("huddle");
    }
    if (roundsOf(step) === 2) await vote(2, tagging ? "revealed" : "huddle");
    await host.command({ do: "reveal", step: id });
    await heading("Look up");
    await everyone((page) => tap(page, "details.result > summary"));
    await everyone((page) => see(page, "details.result[open] :is(.picture, .chart, .hidden-note)"));
    await at("revealed");
    await host.command({ do: "debrief", step: id });
    await heading("Debrief");
    await at("debrief");
  }
  await host.command({ do: "end" });
  await heading(/Thank you/);
  await same("end");
  const report = fixed[0]!;
  await report.goto(`${served.url}/report/${code}#${keys.report}`);
  await report.getByText("people took part").first().waitFor();
  expect(await report.locator("font").count()).toBe(0);
  complaints.none();

  /** The parking lot, from the first question to the dots. */
  async function askAndVote(): Promise<void> {
    await press("Add to the parking lot");
    await everyone((page) => page.getByRole("textbox").fill("Who decides?"));
    await press("Send");
    await everyone((page) => page.getByText("With the facilitator").waitFor());
    await same("asked");
    const ids = await host
      .until("view", ({ view }) => view.questions.length === phones.length)
      .then(({ view }) => view.questions.map(({ id }) => id));
    for (const question of ids) await host.command({ do: "moderate", what: "question", question, to: "live" });
    await everyone((page) => page.locator(".vote").nth(2).waitFor());
    await same("shown");
    await everyone((page) => tap(page, ".vote"));
    await everyone((page) => see(page, ".vote.is-on"));
    await same("upvoted");
    await host.command({ do: "moderate", what: "lot", to: "dots" });
    await everyone((page) => see(page, ".dots-left"));
    await same("dots");
    await everyone((page) => page.locator(".vote").nth(1).click());
    await everyone((page) => see(page, ".vote.is-on"));
    await same("a dot given");
    await host.command({ do: "moderate", what: "lot", to: "closed" });
    await everyone((page) => page.locator(".vote").first().waitFor({ state: "detached" }));
    await same("closed");
  }
});
