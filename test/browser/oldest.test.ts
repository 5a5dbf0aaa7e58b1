import type { Page } from "playwright-core";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Step } from "../../shared/agenda/schema.ts";
import { exercises } from "../../shared/exercises/index.ts";
import { MESSAGES_PER_SECOND } from "../../shared/limits.ts";
import { fixtures } from "../exercises/fixtures/index.ts";
import { PHONE_HOST } from "../support/chromium.ts";
import { Client, makeRoom } from "../support/client.ts";
import { eventually } from "../support/eventually.ts";
import { inBrowser } from "../support/in-browser.ts";
import { makeOld } from "../support/oldest.ts";
import { turnToQuestions } from "../support/open-pages.ts";
import { openAsFacilitator } from "../support/report-page.ts";
import { Complaints } from "../support/room-pages.ts";

const RESULT = ".picture, figure.chart, .chart-picture, .texts, .hidden-note, .commit-wall, svg";
const PEOPLE = 6;

/** A step of each exercise, with the settings that the exercises' own tests use. */
const steps = Object.keys(exercises).map((exercise) => ({
  id: `s-${exercise}`,
  exercise,
  title: `About ${exercise}`,
  minutes: 2,
  settings: exercise === "note" ? { text: "Read this." } : fixtures[exercise as keyof typeof fixtures].settings,
}));

const { served, browser } = await inBrowser();

describe("the oldest browsers", () => {
  const oldPage = async (who: string, complaints: Complaints, width: number, height: number): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce" });
    await makeOld(context);
    const page = await context.newPage();
    complaints.listen(page, who);
    return page;
  };

  it("run every exercise through all phases, and the report", async () => {
    const complaints = new Complaints();
    const made = await makeRoom(served.url, {
      agenda: { v: 1, title: "Everything", locale: "en", steps },
    });
    const { code, keys } = made;
    const phone = await oldPage("phone", complaints, 390, 844);
    await phone.goto(`http://${PHONE_HOST}:${served.port}/j/${code}`);
    await phone.getByText("You’re in. Look up.").waitFor();
    expect(await phone.evaluate(() => [[].at, [].toSorted, Object.hasOwn, window.structuredClone])).toEqual(
      Array(4).fill(undefined),
    );
    await phone.getByLabel("I’m joining remotely").check();
    const stage = await oldPage("stage", complaints, 1920, 1080);
    await stage.goto(`${served.url}/stage/${code}#${keys.stage}`);
    const laptop = await oldPage("host", complaints, 1280, 800);
    await laptop.goto(`${served.url}/host/${code}#${keys.host}`);
    await laptop.locator("#primary").waitFor();

    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    /** No host presses as fast as this: where the room asks for patience, it gets it. */
    const command: Client["command"] = (wanted) =>
      eventually(
        `the room takes ${wanted.do}`,
        async () => {
          try {
            await host.command(wanted);
            return true;
          } catch (error) {
            if (error instanceof Error && error.message === "too-fast") return false;
            throw error;
          }
        },
        1_000 / MESSAGES_PER_SECOND,
      );
    const people = await Promise.all(
      Array.from({ length: PEOPLE }, (_, place) =>
        Client.join(served.url, code, { role: "participant", resume: `voter-${place}-`.padEnd(24, "x") }),
      ),
    );
    for (const one of steps) {
      const { id: step, exercise, title } = one;
      const shows = (what: string, page: Page, selector: string) =>
        page
          .locator(selector)
          .first()
          .waitFor({ timeout: 20_000 })
          .catch(() => {
            throw new Error(`${exercise}: no ${selector} on the ${what}`);
          });
      await command({ do: "goto", step });
      await phone.getByRole("heading", { name: new RegExp(title) }).waitFor();
      await command({ do: "open", step, round: 1, from: "setup" });
      if (exercise === "note") {
        await shows("phone", phone, "main p");
        continue;
      }
      const { full } = fixtures[exercise as keyof typeof fixtures];
      await shows("phone, voting", phone, "main button, main input, main textarea");
      await shows("stage, voting", stage, ".stage-collecting");
      await turnToQuestions(command, v.parse(Step, one));
      await Promise.all(people.map((one) => one.done({ t: "answer", step, round: 1, payload: full })));
      await command({ do: "close", step });
      await phone.getByRole("heading", { name: "Closed" }).waitFor();
      await command({ do: "huddle", step, until: Date.now() + 60_000 });
      await phone.getByText("Time left to talk").waitFor();
      await command({ do: "reveal", step });
      await shows("phone, result", phone, `.result :is(${RESULT}), .result p`);
      await shows("stage, result", stage, `.stage-revealed :is(${RESULT})`);
      await command({ do: "debrief", step });
      await phone.getByRole("heading", { name: "Debrief" }).waitFor();
      await shows("stage, debrief", stage, ".stage-debrief");
    }
    await command({ do: "end" });
    await phone.getByRole("heading", { name: "Thank you" }).waitFor();

    const report = await oldPage("report", complaints, 1280, 800);
    await openAsFacilitator(report, served.url, made);
    for (const { exercise, title } of steps.filter((step) => step.exercise !== "note")) {
      const heading = report.getByRole("heading", { name: title });
      await heading.first().waitFor();
      expect(await heading.count(), exercise).toBeGreaterThan(0);
    }
    expect(await report.locator(".chart-picture, .picture, figure").count()).toBeGreaterThan(10);
    complaints.none();
    for (const one of [host, ...people]) await one.close();
  });
});
