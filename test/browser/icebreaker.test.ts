import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { readCsv } from "../support/csv.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { type Network, network } from "../support/network.ts";
import { Complaints, Facilitator, framesOf, Phone, sortCards } from "../support/room-pages.ts";
import { PLAN, planned, plannedAnswers, WORDS } from "./agenda/icebreaker.ts";
import { ofOthers } from "./agenda/leaks.ts";

const PROJECTOR = { width: 1920, height: 1080 };

const { served, browser } = await inBrowser();

describe("the icebreaker with a host, a stage and six phones", () => {
  const networks: Network[] = [];
  afterAll(() => {
    for (const one of networks) one.close();
  });

  it("R-01 R-07 R-33 runs from the first step to the report, and the files say what was entered", {
    timeout: 240_000,
  }, async () => {
    const complaints = new Complaints();
    const host = await Facilitator.start(browser, served.url, complaints);
    const stage = await host.open("stage", PROJECTOR, complaints);
    const stageFrames = framesOf(stage);
    await stage.goto(`${served.url}/stage/${host.code}`);
    await stage.getByText("Nobody in yet").waitFor();
    await look(stage, "stage-lobby");

    // Eve's phone has a network of its own, so that it can be lost.
    const eves = await network(served.port);
    networks.push(eves);
    const phones: Phone[] = [];
    for (const [place, { name }] of PLAN.slice(0, 5).entries()) {
      const port = place === 4 ? eves.port : served.port;
      phones.push(await Phone.join(browser, name, port, host.code, complaints));
    }
    const [ada, ben, cem, dot, eve] = phones as [Phone, Phone, Phone, Phone, Phone];
    for (const phone of phones) await phone.sees("You’re in. Look up.");
    await stage.getByText("5 people in").waitFor();
    await look(host.page, "host-lobby");
    await look(ada.page, "phone-lobby");

    // Hello
    await host.primary("Start: Hello");
    await ada.sees(/neither is the better hat/);
    await stage.getByText(/neither is the better hat/).waitFor();
    await look(stage, "stage-note");
    await look(ada.page, "phone-note");
    await look(host.page, "host-note");

    // Cloud
    await host.primary("Next: Glad to follow");
    await ada.sees("Next: Glad to follow");
    await look(host.page, "host-cloud-setup");
    await look(ada.page, "phone-setup");
    await look(stage, "stage-setup");
    await host.primary("Open");
    let since = Date.now();
    for (const [place, phone] of phones.entries()) {
      for (const [field, word] of PLAN[place]!.words.entries())
        await phone.page.getByRole("textbox").nth(field).fill(word);
      if (place === 0) await look(phone.page, "phone-cloud");
      // Enter goes on to the next field, and sends from the last.
      await phone.page.getByRole("textbox").first().press("Enter");
      expect(
        await phone.page
          .getByRole("textbox")
          .nth(1)
          .evaluate((field) => field === document.activeElement),
      ).toBe(true);
      await phone.page.getByRole("textbox").last().press("Enter");
      await phone.sees("✓ Sent");
    }
    await stage.getByText("5 of 5 finished").waitFor();
    await look(stage, "stage-cloud-collecting");
    await look(host.page, "host-cloud-collecting");
    await host.primary("Close");
    await ada.sees("Closed");
    await look(host.page, "host-cloud-unread");
    await host.looks("Check what they wrote");
    await host.page.getByRole("button", { name: "Hide “funny”" }).click();
    await look(host.page, "host-cloud-peek");
    silent(
      ada,
      since,
      ["fair", "patient", "listens", "funny", "calm"].filter((word) => word !== "fair"),
    );
    silent({ frames: stageFrames, name: "stage" }, since, ["fair", "clear", "patient", "listens", "funny", "calm"]);
    await host.primary("Reveal");
    await stage.getByText("patient").first().waitFor();
    await look(stage, "stage-cloud");
    await look(ada.page, "phone-cloud-revealed");
    expect(await stage.getByText("funny").count()).toBe(0);
    await host.second("Debrief");
    await stage.getByText("How much of this is managing done well?").filter({ visible: true }).first().waitFor();
    await look(stage, "stage-cloud-debrief");

    // Sort, first vote: one reloads, one has a second tab, one loses the network
    await host.primary("Next: Leading, managing or both?");
    const before = host.presses;
    await host.primary("Open");
    since = Date.now();
    await sortCards(ada.page, planned(PLAN[0].cards), 2);
    await look(ada.page, "phone-sort");
    await sortCards(ada.page, planned(PLAN[0].cards));
    await look(ada.page, "phone-sort-list");
    await sortCards(ben.page, planned(PLAN[1].cards), 3);
    await ben.page.reload();
    await sortCards(ben.page, planned(PLAN[1].cards));
    await sortCards(cem.page, planned(PLAN[2].cards));
    await sortCards(dot.page, planned(PLAN[3].cards), 2);
    const tab = await dot.secondTab(complaints);
    await sortCards(tab, planned(PLAN[3].cards));
    await sortCards(eve.page, planned(PLAN[4].cards), 3);
    eves.lose();
    await sortCards(eve.page, planned(PLAN[4].cards));
    await stage.getByText("4 of 5 finished").waitFor();
    await look(stage, "stage-sort-collecting");
    await look(host.page, "host-sort-collecting");
    await eve.sees("Reconnecting… your answers are kept.");
    eves.restore();
    await stage.getByText("5 of 5 finished").waitFor({ timeout: 40_000 });
    await eve.sees("Your answers");

    await host.primary("Close");
    await host.page.getByRole("button", { name: "Private check" }).press("Enter");
    await look(host.page, "host-sort-peek");
    await look(stage, "stage-sort-closed");
    await look(ada.page, "phone-closed");
    const fay = await Phone.join(browser, "Fay", served.port, host.code, complaints);
    await fay.sees("Closed");
    phones.push(fay);
    for (const { frames, name } of [...phones, { frames: stageFrames, name: "stage" }])
      silent({ frames, name }, since, ['"counts"']);

    // The talk, and the card that split the room once more
    await host.primary("Pair talk");
    await ada.sees("Phone down");
    // in the words of the big screen, also for someone who has no answer yet.
    await fay.sees(/find someone new/);
    await look(stage, "stage-huddle");
    await look(ada.page, "phone-huddle");
    await look(host.page, "host-huddle");
    await host.primary("Vote again");
    since = Date.now();
    for (const [place, phone] of phones.entries()) {
      const again = WORDS[PLAN[place]!.again];
      if (place === 0) await look(phone.page, "phone-sort-again");
      await sortCards(phone.page, () => again);
    }
    await stage.getByText("6 of 6 finished").waitFor();
    await look(stage, "stage-sort-again");
    for (const { frames, name } of [...phones, { frames: stageFrames, name: "stage" }])
      silent({ frames, name }, since, ['"counts"']);
    await host.primary("Close and reveal");
    // With Next it is six.
    expect(host.presses - before, "presses from Open to the reveal").toBe(5);
    await stage.getByText("Keeps spirits up through a hard week").first().waitFor();
    await ada.sees("Look up");
    await look(stage, "stage-sort-revealed");
    await look(ada.page, "phone-revealed");
    await look(host.page, "host-sort-revealed");
    await host.page.getByRole("button", { name: "Overview" }).click();
    await stage.getByText("Splits a project into tasks, owners and dates").first().waitFor();
    await look(stage, "stage-sort-overview");
    await host.second("Debrief");
    await host.page
      .getByRole("switch", { name: /One article/ })
      .or(host.page.getByRole("checkbox", { name: /One article/ }))
      .click();
    await stage.getByText("When would the other answer fit better?").filter({ visible: true }).first().waitFor();
    await look(stage, "stage-sort-debrief");
    await look(ada.page, "phone-debrief");
    await look(host.page, "host-sort-debrief");

    // Fist to five, and a question on the way
    await ben.page.getByRole("button", { name: "Add to the parking lot" }).click();
    await ben.page.getByRole("textbox").fill("=When do we get the slides?");
    await ben.page.getByRole("button", { name: "Send" }).click();
    await ben.sees("With the facilitator");
    await look(ben.page, "phone-question");
    await host.primary("Next: Fist to five");
    await host.primary("Open");
    for (const [place, phone] of phones.entries()) {
      if (place === 0) await look(phone.page, "phone-pulse");
      await phone.page.getByRole("slider").fill(String(PLAN[place]!.ready));
      await phone.sees("Saved");
    }
    await stage.getByText("6 of 6 finished").waitFor();
    await host.primary("Close");
    await host.primary("Reveal");
    await look(stage, "stage-pulse");

    // Everyone's name
    await host.primary("Next: Names, and one word");
    await stage.getByText(/one word that you want this day to be/).waitFor();
    await host.primary("Start the round");
    await look(stage, "stage-round");
    await host.primary("End");
    await host.page.getByRole("button", { name: "End it" }).click();
    await ada.sees("Thank you");
    await look(stage, "stage-ended");
    await look(ada.page, "phone-ended");
    await look(host.page, "host-ended");

    // The report and its files
    const report = await host.open("report", { width: 1280, height: 800 }, complaints);
    await report.goto(`${served.url}/report/${host.code}`);
    await report.getByText("6 people took part").waitFor();
    await look(report, "report");
    // what people wrote is the facilitator's, and so are the files.
    const words = PLAN.flatMap(({ words }) => [...words]).filter((word) => word !== "funny");
    const withTexts = report.getByRole("button", { name: "Texts (CSV)" });
    await report.getByText("When do we get the slides?").waitFor();
    await report.getByRole("radio", { name: "Client edition" }).check();
    await withTexts.waitFor({ state: "detached" });
    expect(await report.locator("main").textContent()).not.toContain("When do we get the slides?");
    await look(report, "report-client");
    await report.getByRole("radio", { name: "Facilitator’s report" }).check();
    await withTexts.waitFor();
    const answers = readCsv(await download(report, "Answers (CSV)"));
    const texts = readCsv(await download(report, "Texts (CSV)"));
    const questions = readCsv(await download(report, "Parking lot (CSV)"));

    const lines = answers.map(({ step, round, item, value }) => `${step}/${round}/${item}=${value}`);
    expect(lines.sort()).toEqual(plannedAnswers());
    expect(new Set(answers.map(({ person }) => person)).size).toBe(answers.length);
    expect(texts.map(({ text }) => text).sort()).toEqual(words.sort());
    // Whoever has the report link alone is told that something is left out, and is offered no more.
    const key = await report.evaluate((code) => localStorage.getItem(`both-hats:key:report:${code}`), host.code);
    const client = await browser.newPage();
    await client.goto(`${served.url}/report/${host.code}#${key}`);
    await client.getByText("What people wrote is with the facilitator: here are only words").waitFor();
    expect(await client.getByLabel("Facilitator’s report").count()).toBe(0);
    const cloud = client.locator("section", { has: client.locator("#step-cloud") });
    await cloud.getByText("Words that only a few people wrote are left out.").waitFor();
    for (const word of words) expect(await cloud.textContent()).not.toContain(word);
    await client.close();
    // The trainer's own link is there again after a reload, and on paper.
    await report.getByLabel("Your links").fill("Read on at https://example.org/lead.");
    await report.reload();
    await report.emulateMedia({ media: "print" });
    await report.getByRole("link", { name: "https://example.org/lead", exact: true }).waitFor();
    await report.emulateMedia({ media: "screen" });
    expect(questions).toEqual([{ text: "'=When do we get the slides?", state: "new", votes: "", dots: "" }]);
    complaints.none();
  });

  /** Nothing that a phone or the stage received since then may hold any of these. */
  function silent(
    { frames, name }: { frames: { at: number; text: string }[]; name: string },
    since: number,
    secrets: string[],
  ): void {
    for (const { text } of frames.filter(({ at }) => at >= since)) {
      for (const secret of secrets) expect(ofOthers(text), `${name} was told`).not.toContain(secret);
    }
  }

  async function download(page: Page, name: string): Promise<string> {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    const stream = await file.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(Buffer.from(part));
    return Buffer.concat(parts).toString("utf8");
  }
});
