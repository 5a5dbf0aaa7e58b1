/** A whole agenda with everybody in the room, and its report held against what was entered: one test, for one file of its own. */
import type { Page } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Agenda } from "../../../shared/agenda/schema.ts";
import { recountStep } from "../../recount/index.ts";
import { differences } from "../../recount/sums.ts";
import { makeRoom } from "../../support/client.ts";
import { inBrowser } from "../../support/in-browser.ts";
import { network } from "../../support/network.ts";
import { Complaints, Facilitator, framesOf, Phone } from "../../support/room-pages.ts";
import { Guest } from "./crowd.ts";
import { type Person, run } from "./run.ts";
import { PAZ, SKYE, type Style, WANDA } from "./styles.ts";

const PROJECTOR = { width: 1920, height: 1080 };
const SMALL = { width: 320, height: 568 };
/** Those who have no phone to look at: as many as there are places left. */
const GUESTS = ["Ada", "Ben", "Cem", "Dot", "Eve", "Fay", "Gus"];
const ALL = 8;
/** One on a phone as most have it, one on a small one, one whose network comes and goes. */
const PHONES = [WANDA, SKYE, PAZ];

/**
 * Tests an agenda from the home page, or one that was made elsewhere, from its first press to its report. `styles`: who has a
 * phone to look at; an agenda whose exercises are all in another needs no more than one.
 */
export async function testWhole(agenda: Agenda, styles: readonly Style[] = PHONES): Promise<void> {
  const { served, browser } = await inBrowser();
  describe("a whole agenda with a host, a stage, phones and sockets", () => {
    it(`R-01 R-07 R-08 R-17 R-33 runs “${agenda.title}”, and the report says what eight people entered`, {
      timeout: 500_000,
    }, async () => {
      const complaints = new Complaints();
      const host = agenda.id
        ? await Facilitator.start(browser, served.url, complaints, agenda.title)
        : await Facilitator.of(browser, served.url, await makeRoom(served.url, { agenda }), complaints);
      const stage = await host.open("stage", PROJECTOR, complaints);
      const stageFrames = framesOf(stage);
      await stage.goto(`${served.url}/stage/${host.code}`);
      const lossy = await network(served.port);
      onTestFinished(() => lossy.close());
      const phone = ({ name }: Style, port = served.port, viewport?: typeof SMALL) =>
        Phone.join(browser, name, port, host.code, complaints, { clock: true, ...(viewport && { viewport }) });
      const people: Person[] = [];
      for (const style of styles) {
        const joined =
          style === PAZ ? phone(style, lossy.port) : style === SKYE ? phone(style, served.port, SMALL) : phone(style);
        people.push({ style, phone: await joined, ...(style === PAZ && { network: lossy }) });
      }
      const guests = await Promise.all(
        GUESTS.slice(0, ALL - people.length).map((name) => Guest.join(served.url, host.code, name)),
      );
      await stage.getByText(`${ALL} people in`).waitFor();

      // scripts reach the facilitator filled.
      if (agenda.steps[0]?.notes) {
        const script = host.page.locator(".script-text");
        await script.first().waitFor({ state: "attached" });
        expect((await script.allTextContents()).join("")).not.toMatch(/[{}]/);
      }

      const ran = await run({ host, stage, stageFrames, people, guests }, agenda);

      const report = await host.open("report", { width: 1280, height: 800 }, complaints);
      await report.goto(`${served.url}/report/${host.code}`);
      await report.getByText(`${ALL} people took part`).waitFor();
      const results = await resultsOf(report, host.code);
      expect(results.steps.map(({ id }) => id)).toEqual(ran.map(({ step }) => step.id));
      // What is dealt has a recount of its own, in `test/exercises/doubletake.test.ts`: its figures need the lists.
      const wrong = ran.flatMap((one, place) =>
        one.step.exercise === "doubletake"
          ? []
          : differences(results.steps[place], recountStep(one, ran.slice(0, place)), one.step.id),
      );
      expect(wrong).toEqual([]);
      const places = report.locator("section.step > h2 > span");
      const headings = (await places.allTextContents()).filter((text) => /^\d/.test(text));
      const asked = ran.flatMap(({ step }, place) => (step.exercise === "note" ? [] : [`${place + 1}. ${step.title}`]));
      expect(headings).toEqual(asked);
      complaints.none();
    });
  });
}

/** The results with what people wrote, as the report page fetches them with the host's key that its browser holds. */
async function resultsOf(report: Page, code: string): Promise<{ steps: { id: string }[] }> {
  return report.evaluate(async (code) => {
    const key = localStorage.getItem(`both-hats:key:host:${code}`);
    const response = await fetch(`/api/rooms/${code}/results.json`, { headers: { authorization: `Bearer ${key}` } });
    return response.json();
  }, code);
}
