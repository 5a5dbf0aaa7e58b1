/** Every page in the pseudo-language, through a workshop from the door to the report; and who is shown which language. */
import type { Browser, Frame, Page } from "playwright-core";
import { expect, it } from "vitest";
import { join } from "#words/join.ts";
import { later } from "#words/join-later.ts";
import { Client, makeRoom, newId } from "../../support/client.ts";
import { resize, type Size } from "../../support/fit.ts";
import { isPseudoAndFits, PHONES, plainEnglish, SCREENS } from "../../support/plain.ts";
import { PSEUDO, pseudo } from "../../support/pseudo.ts";
import type { Served } from "../../support/server.ts";

const EVERY = [...PHONES, ...SCREENS];
/** What people type has no letters of English, so that it is never taken for a word of the page's. */
const TYPED = "Ποιος αποφασίζει;";

/** Looks at a page with everything unfolded. */
async function look(page: Frame, name: string, sizes: readonly Size[], typed?: readonly string[]): Promise<void> {
  const fold = (open: boolean) =>
    page.evaluate((open) => {
      for (const one of document.querySelectorAll(open ? "details:not([open])" : "details.unfolded")) {
        one.toggleAttribute("open", open);
        one.classList.toggle("unfolded", open);
      }
    }, open);
  await fold(true);
  await isPseudoAndFits(page, name, sizes, typed);
  await fold(false);
}

const AGENDA = {
  v: 1,
  title: pseudo("All of it"),
  locale: PSEUDO,
  steps: [
    {
      id: "tea",
      exercise: "choice",
      title: pseudo("What to drink"),
      minutes: 3,
      notes: pseudo("Say: what do we drink?"),
      settings: { question: pseudo("What do we drink?"), options: [pseudo("Tea"), pseudo("Coffee")], rounds: 2 },
    },
  ],
};
const segments = {
  question: pseudo("Which group are you in?"),
  options: [pseudo("Operations"), pseudo("Development")],
};

/** Names of slots in a script, which are the same in every language. */
const SLOTS = ["{Close}", "{minutes}"];

/** Tests every page but the screens in the catalogue, against a server that speaks the pseudo-language as well. */
export function testPages({ served, browser }: { served: Served; browser: Browser }): void {
  async function openPage(path: string, locale = PSEUDO): Promise<Page> {
    const context = await browser.newContext({ viewport: PHONES[0]!, reducedMotion: "reduce", locale });
    const page = await context.newPage();
    await page.route("**/around", (route) =>
      route.fulfill({ contentType: "text/html", body: "<body style='margin: 0'><iframe style='border: 0'></iframe>" }),
    );
    await page.goto(`${served.url}${path}`);
    return page;
  }

  /** Opens a page in a frame as large as a phone: in another size it need not be drawn as a whole. */
  async function open(path: string): Promise<Frame> {
    const [page] = (await openPage("/around")).mainFrame().childFrames();
    if (!page) throw new Error("There is no frame");
    await resize(page, PHONES[0]!);
    await page.goto(`${served.url}${path}`);
    await page.locator("h1").first().waitFor({ state: "attached" });
    return page;
  }

  /** Looks at a page that is not needed for anything else. */
  async function visit(path: string, name: string, sizes: readonly Size[], typed?: readonly string[]): Promise<void> {
    const page = await open(path);
    await look(page, name, sizes, typed);
    await page.page().context().close();
  }

  it("home, catalogue and paper speak it and fit", async () => {
    const home = await open("/");
    await home.locator("fieldset").first().waitFor();
    await look(home, "home", EVERY);
    await home.page().context().close();
    const catalogue = await open("/exercises");
    await catalogue.locator("iframe").first().waitFor();
    await look(catalogue, "catalogue", EVERY);
    await catalogue.page().context().close();
    const paper = await open("/paper/core");
    await paper.locator(".sheet").first().waitFor();
    await paper.locator("input[type=checkbox]").first().check();
    await look(paper, "paper", SCREENS);
    for (const sheet of ["run", "agenda", "data"]) await visit(`/paper/core?sheet=${sheet}`, sheet, EVERY);
    await visit("/paper/nothing", "no paper", EVERY);
  });

  it("the planner and the list of plans speak it and fit, each part of a plan on its own as well", async () => {
    const planner = await open("/plan?from=icebreaker");
    await planner.locator(".step-card").first().waitFor();
    const head = planner.locator(".head [aria-expanded=false]");
    while ((await head.count()) > 0) await head.first().click();
    await look(planner, "head of a plan", EVERY, SLOTS);
    const opened = planner.locator(".head [aria-expanded=true]");
    while ((await opened.count()) > 0) await opened.first().click();
    await resize(planner, PHONES[0]!);
    const parts = planner.locator(".tabs button");
    for (const [place, part] of (await parts.all()).entries()) {
      await part.click();
      await look(planner, `part ${place} of a plan`, PHONES, SLOTS);
      await resize(planner, PHONES[0]!);
    }
    await look(planner, "all of a plan", SCREENS, SLOTS);
    await visit("/plan#nothing", "no plan", EVERY);
    const plans = await open("/plan");
    await plans.locator(".plans").waitFor();
    await look(plans, "plans", EVERY);
  });

  it("door, phone, host, big screen and report speak it and fit, through a whole step", async () => {
    const { code, keys } = await makeRoom(served.url, { agenda: AGENDA, segments, names: "required" });
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    await visit("/j/", "code", PHONES);
    await visit("/j/ZZZZZZ", "wrong code", PHONES);
    const phone = await open(`/j/${code}`);
    await phone.getByRole("textbox").fill(TYPED);
    await look(phone, "door", PHONES);
    await phone.locator("button[type=submit]").first().click();
    await phone.getByRole("heading", { name: pseudo(join.lobby.title) }).waitFor();
    const hosts = await open(`/host/${code}#${keys.host}`);
    await hosts.locator("#primary").waitFor();
    const stage = await open(`/stage/${code}#${keys.stage}`);
    const all = async (where: string) => {
      await look(phone, `${where}: phone`, PHONES);
      await look(hosts, `${where}: host`, EVERY);
      await look(stage, `${where}: big screen`, SCREENS);
    };
    await all("lobby");

    // A screen without a key waits, and a colleague has a link: both show on the host's page.
    await host.command({ do: "invite", id: "k1", name: TYPED, kind: "co", key: newId().padEnd(24, "x") });
    const knocks = await open(`/stage/${code}`);
    await knocks.locator(".let-in-digits").waitFor();
    await look(knocks, "digits", EVERY);
    await hosts.locator(".knock form").waitFor();
    const room = hosts.locator(".tabs button").last();
    await room.click();
    await hosts.locator(".links > button").click();
    await look(hosts, "hand over: host", EVERY, [TYPED]);
    await knocks.page().close();
    await visit("/stage/ABC23O", "no code for a big screen", EVERY, ["O"]);

    await phone.getByRole("button", { name: pseudo(later.foot.lot.asking) }).click();
    await phone.getByRole("textbox").fill(TYPED);
    await phone.locator("form button[type=submit]").click();
    await phone.getByText(pseudo(later.ask.states.new)).waitFor();
    const { view } = await host.until("view", ({ view }) => view.questions.length === 1);
    for (const { id } of view.questions)
      await host.command({ do: "moderate", what: "question", question: id, to: "live" });
    await phone.locator(".vote").waitFor();
    await all("parking lot");
    await host.command({ do: "moderate", what: "lot", to: "dots" });
    await phone.locator(".dots-left").waitFor();
    await all("dots");
    await host.command({ do: "moderate", what: "lot", to: "closed" });
    await phone.locator(".vote").waitFor({ state: "detached" });

    const others = await Promise.all(
      Array.from({ length: 5 }, () =>
        Client.join(served.url, code, { role: "participant", resume: `${newId()}${newId()}`, name: TYPED }),
      ),
    );
    const vote = async (round: 1 | 2, from: "setup" | "huddle") => {
      await host.command({ do: "open", step: "tea", round, from });
      await phone.locator(".answer").first().waitFor();
      await all(`open ${round}`);
      await phone
        .locator(".answer input[type=radio]")
        .nth(round - 1)
        .check({ force: true });
      for (const [place, one] of others.entries())
        await one.done({
          t: "answer",
          step: "tea",
          round,
          payload: { options: [pseudo(place < 2 ? "Tea" : "Coffee")] },
        });
      await look(phone, `answered ${round}: phone`, PHONES);
      await host.command({ do: "close", step: "tea" });
      await phone.locator(".look h1").waitFor();
      await all(`closed ${round}`);
    };
    await vote(1, "setup");
    await host.command({ do: "huddle", step: "tea", until: Date.now() + 90_000 });
    await phone.locator(".huddle").waitFor();
    await all("pair talk");
    await vote(2, "huddle");
    await host.command({ do: "reveal", step: "tea" });
    await phone.locator("details.result").waitFor();
    await all("result");
    await host.command({ do: "debrief", step: "tea" });
    await phone.getByRole("heading", { name: pseudo(later.debrief.title) }).waitFor();
    await all("debrief");
    await host.command({ do: "end" });
    await phone.locator(".return-code, .return").first().waitFor();
    await all("end");
    const report = await open(`/report/${code}#${keys.report}`);
    await report.locator("section.step").first().waitFor();
    await look(report, "report", SCREENS);
  });

  it("a word of plain English is found wherever it stands, and what people typed is not", async () => {
    const page = await open("/");
    expect(await plainEnglish(page)).toEqual([]);
    await page.evaluate(() => {
      document.body.append("A planted word");
      document.querySelector("h1")?.setAttribute("aria-label", "Heard only");
    });
    expect(await plainEnglish(page)).toEqual(["A planted word", "Heard only"]);
    expect(await plainEnglish(page, ["A planted word", "Heard only"])).toEqual([]);
  });

  it("the language is the address's, else the device's, else the browser's, else the room's", async () => {
    const { code } = await makeRoom(served.url, { agenda: AGENDA });
    const languageOf = async (page: Page) => {
      await page.locator("h1").first().waitFor({ state: "attached" });
      return page.locator("html").getAttribute("lang");
    };
    const english = await openPage("/", "en-GB");
    expect(await languageOf(english)).toBe("en");
    expect(await languageOf(await openPage("/", PSEUDO))).toBe(PSEUDO);
    expect(await languageOf(await openPage(`/j/${code}`, "fr-FR"))).toBe(PSEUDO);
    expect(await languageOf(await openPage(`/j/${code}`, "en-GB"))).toBe("en");

    await english.goto(`${served.url}/?lang=${PSEUDO}`);
    expect(await languageOf(english)).toBe(PSEUDO);
    await english.goto(`${served.url}/exercises`);
    await english.waitForURL(`**/exercises?lang=${PSEUDO}*`);
    expect(await languageOf(english)).toBe(PSEUDO);
  });
}
