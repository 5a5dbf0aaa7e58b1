/** The longest words that a plan can have, on the big screen: set closer, and cut at a line where they are still too many. */
import { expect, it } from "vitest";
import { PROMPT_CHARS, TITLE_CHARS } from "../../shared/limits.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints } from "../support/room-pages.ts";
import { unreadable } from "../support/stage-fit.ts";

const { served, browser } = await inBrowser();
const long = (chars: number) =>
  "Who keeps an hour for next year when every week is full? ".repeat(20).slice(0, chars).trim();
const options = Array.from({ length: 30 }, (_, at) => ({ id: `o${at}`, text: `${at + 1}. ${long(110)}` }));
const STEPS = [
  { exercise: "choice", settings: { question: long(PROMPT_CHARS), options } },
  {
    exercise: "scenario",
    settings: {
      scenario: { title: long(60), situation: long(600), leading: long(200), managing: long(200), debrief: long(100) },
      rounds: 2,
    },
  },
].map((step, at) => ({ id: `s${at}`, title: long(TITLE_CHARS), minutes: 3, ...step }));

it("holds the longest words in every shape: large enough, on nothing else, and what to do is always said", async () => {
  const complaints = new Complaints();
  const { code, keys } = await makeRoom(served.url, {
    agenda: { v: 1, title: long(TITLE_CHARS), locale: "en", steps: STEPS },
    rehearsal: true,
  });
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, reducedMotion: "reduce" });
  const stage = await context.newPage();
  complaints.listen(stage, "stage");
  await stage.goto(`${served.url}/stage/${code}#${keys.stage}`);
  const holds = async (screen: string, says: string) => {
    await stage.locator(`.stage-${screen}`).waitFor();
    for (const size of [
      { width: 1024, height: 768 },
      { width: 1920, height: 1080 },
      { width: 3440, height: 1440 },
    ]) {
      await stage.setViewportSize(size);
      await expect.poll(() => unreadable(stage, true), { message: `${screen}, ${size.width}` }).toEqual([]);
      const box = await stage.getByText(says).first().boundingBox();
      const foot = await stage.locator(".stage-foot").boundingBox();
      expect(box && foot && box.y + box.height <= foot.y, `${screen}, ${size.width}: “${says}”`).toBe(true);
    }
  };
  await holds("lobby", "with the code");
  for (const { id } of STEPS) {
    await host.command({ do: "goto", step: id });
    await holds("setup", long(TITLE_CHARS));
    await host.command({ do: "open", step: id, round: 1, from: "setup" });
    await holds("collecting", "Think first");
    await host.command({ do: "close", step: id });
    await host.command({ do: "huddle", step: id, until: Date.now() + 120_000 });
    await holds("huddle", "Time to talk");
  }
  complaints.none();
  await context.close();
  await host.close();
});
